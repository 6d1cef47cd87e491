/**
 * The map on the desk. It is loaded after everything else. If it cannot be loaded or drawn, a notice says so,
 * the list of powers is shown instead, and a button tries again.
 */
import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  EMPTY_PICTURE,
  type MapHandle,
  type Picture,
  type Pointed,
  type Thread,
} from '../../atlas/picture.ts';
import type { View } from '../../core/view.ts';
import { plainNames } from '../../strings/power-names.ts';
import { useAgainst } from '../draft/against.ts';
import { usePages } from '../shell/pages.ts';
import { useMountMap } from '../shell/ports.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { laterOf } from '../watch/later.ts';
import { useWatching } from '../watch/watching.ts';
import { ActPulse } from './act-pulse.tsx';
import { directionOf, neighbourOf } from './arrow-keys.ts';
import { MapCard } from './map-card.tsx';
import { MapFoot } from './map-foot.tsx';
import { pictureOf } from './picture.ts';
import { PowerList } from './powers-list.tsx';
import { Threads } from './threads.tsx';

type State = 'coming' | 'here' | 'failed';

export function MapPanel(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const watching = useWatching();
  const mountMap = useMountMap();
  const host = useRef<HTMLDivElement>(null);
  const mounted = useRef<MapHandle | null>(null);
  const moments = useRef(present.timeline.peek().moments.length);
  const [state, setState] = useState<State>('coming');
  const [tries, setTries] = useState(0);
  const [pointed, setPointed] = useState<Thread | null>(null);
  const against = useAgainst();
  const later = (): View | null => (against.value === 'later' ? laterOf(present, watching) : null);
  const pictureNow = useRef<() => Picture>(() => EMPTY_PICTURE);
  pictureNow.current = () => {
    const { value: timeline } = present.timeline;
    const pace = present.seat.value === 'historian' ? watching.speed.peek() : 1;
    return pictureOf(words, timeline, present.view.value, pages.selected.value, pace, later());
  };
  const [land, setLand] = useState<Pointed | null>(null);

  useEffect(() => {
    const place = host.current;
    if (place === null) return;
    let gone = false;
    setState('coming');
    const sizes = new ResizeObserver(() => mounted.current?.resize());
    mountMap(place, {
      onSelect: (power) => pages.select(power),
      onThread: setPointed,
      onPoint: setLand,
    })
      .then((found) => {
        if (gone) return found.destroy();
        mounted.current = found;
        found.show(pictureNow.current());
        sizes.observe(place);
        setState('here');
      })
      .catch(() => {
        if (!gone) setState('failed');
      });
    return () => {
      gone = true;
      sizes.disconnect();
      mounted.current?.destroy();
      mounted.current = null;
    };
  }, [tries]);

  useSignalEffect(() => {
    const { value: timeline } = present.timeline;
    // Built even if no map is mounted yet: an effect only depends on the signals that it has read.
    const picture = pictureNow.current();
    mounted.current?.show(picture);
    // No animation for skipped or undone moments.
    const leap = timeline.moments.length - moments.current;
    if (leap < 0 || leap > 1) mounted.current?.rest();
    moments.current = timeline.moments.length;
  });
  useSignalEffect(() => {
    const { value: chosen } = pages.selected;
    mounted.current?.select(chosen);
  });

  return (
    <section class="panel map" aria-labelledby="map-head" data-panel="map">
      <h2 id="map-head" class="hidden">
        {words.say('map')}
      </h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing that the arrow keys move about in has no element */}
      <div
        class="map-host"
        ref={host}
        id="map-host"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys act here
        tabIndex={0}
        aria-label={words.say('map-label', { power: plainNames(words, pages.selected.value) })}
        aria-describedby="map-chosen"
        onPointerDown={() => {
          mounted.current?.rest();
          setLand(null);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            mounted.current?.rest();
            setLand(null);
          }
          const direction = directionOf(event);
          if (direction === undefined) return;
          event.preventDefault();
          const next = neighbourOf(present.timeline.value.world, pages.selected.value, direction);
          if (next === null) return;
          pages.select(next);
          const at = mounted.current?.whereIs(next);
          setLand(at ? { power: next, at } : null);
        }}
        onBlur={() => setLand(null)}
      />
      {state === 'here' && <Threads pointed={pointed} sheet={() => mounted.current} />}
      {state === 'here' && <ActPulse sheet={() => mounted.current} />}
      {state === 'here' && land !== null && <MapCard land={land} room={host.current} />}
      {state === 'coming' && <p class="map-notice">{words.say('map-coming')}</p>}
      {state === 'failed' && (
        <div class="map-failed">
          <p role="status">{words.say('map-failed')}</p>
          <button type="button" class="plain" onClick={() => setTries(tries + 1)}>
            {words.say('map-again')}
          </button>
          <PowerList />
        </div>
      )}
      <MapFoot />
    </section>
  );
}
