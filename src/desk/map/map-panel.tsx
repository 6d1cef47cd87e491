/**
 * The map on the desk. It is loaded after everything else. If it cannot be loaded or drawn, a notice says so,
 * the list of powers is shown instead, and a button tries again.
 */
import { useSignalEffect } from '@preact/signals';
import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  EMPTY_PICTURE,
  type MapHandle,
  type Picture,
  type Pointed,
  type Thread,
} from '../../atlas/picture.ts';
import type { View } from '../../core/view.ts';
import type { Words } from '../../strings/fluent.ts';
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

/** Draws up the picture of the moment when it is called: an effect that calls it depends on the signals that it reads. */
function usePictureNow(words: Words): RefObject<() => Picture> {
  const present = usePresent();
  const pages = usePages();
  const watching = useWatching();
  const against = useAgainst();
  const later = (): View | null => (against.value === 'later' ? laterOf(present, watching) : null);
  const pictureNow = useRef<() => Picture>(() => EMPTY_PICTURE);
  pictureNow.current = () => {
    const { value: timeline } = present.timeline;
    const pace = present.seat.value === 'historian' ? watching.speed.peek() : 1;
    return pictureOf(words, timeline, present.view.value, pages.selected.value, pace, later());
  };
  return pictureNow;
}

interface Mounted {
  readonly map: RefObject<MapHandle | null>;
  readonly state: State;
  readonly tryAgain: () => void;
}

/** Mounts the map in its host, and shows it every change of the game. */
function useMountedMap(
  host: RefObject<HTMLElement | null>,
  onThread: (thread: Thread | null) => void,
  onPoint: (land: Pointed | null) => void,
): Mounted {
  const present = usePresent();
  const pages = usePages();
  const mountMap = useMountMap();
  const words = useWords();
  const pictureNow = usePictureNow(words);
  const map = useRef<MapHandle | null>(null);
  const moments = useRef(present.timeline.peek().moments.length);
  const [state, setState] = useState<State>('coming');
  const [tries, setTries] = useState(0);

  useEffect(() => {
    const place = host.current;
    if (place === null) return;
    let gone = false;
    setState('coming');
    const sizes = new ResizeObserver(() => map.current?.resize());
    mountMap(place, { onSelect: (power) => pages.select(power), onThread, onPoint })
      .then((found) => {
        if (gone) return found.destroy();
        map.current = found;
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
      map.current?.destroy();
      map.current = null;
    };
  }, [tries]);

  useSignalEffect(() => {
    const { value: timeline } = present.timeline;
    // Built even if no map is mounted yet: an effect only depends on the signals that it has read.
    const picture = pictureNow.current();
    map.current?.show(picture);
    // No animation for skipped or undone moments.
    const leap = timeline.moments.length - moments.current;
    if (leap < 0 || leap > 1) map.current?.rest();
    moments.current = timeline.moments.length;
  });
  // The envelopes say what they carry.
  useEffect(() => map.current?.show(pictureNow.current()), [words]);
  useSignalEffect(() => {
    const { value: chosen } = pages.selected;
    map.current?.select(chosen);
  });
  return { map, state, tryAgain: () => setTries(tries + 1) };
}

export function MapPanel(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const host = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<Thread | null>(null);
  const [land, setLand] = useState<Pointed | null>(null);
  const { map, state, tryAgain } = useMountedMap(host, setPointed, setLand);
  const sheet = (): MapHandle | null => map.current;
  const rest = (): void => {
    map.current?.rest();
    setLand(null);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') rest();
    const direction = directionOf(event);
    if (direction === undefined) return;
    event.preventDefault();
    const next = neighbourOf(present.timeline.value.world, pages.selected.value, direction);
    if (next === null) return;
    pages.select(next);
    const at = map.current?.whereIs(next);
    setLand(at ? { power: next, at } : null);
  };
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
        onPointerDown={rest}
        onKeyDown={press}
        onBlur={() => setLand(null)}
      />
      {state === 'here' && <Threads pointed={pointed} sheet={sheet} />}
      {state === 'here' && <ActPulse sheet={sheet} />}
      {state === 'here' && land !== null && <MapCard land={land} room={host.current} />}
      {state === 'coming' && <p class="map-notice">{words.say('map-coming')}</p>}
      {state === 'failed' && (
        <div class="map-failed">
          <p role="status">{words.say('map-failed')}</p>
          <button type="button" class="plain" onClick={tryAgain}>
            {words.say('map-again')}
          </button>
          <PowerList />
        </div>
      )}
      <MapFoot />
    </section>
  );
}
