/**
 * The map at the end: the same frontiers, marked with what later years did to them, and the same in words
 * beside it. The words come from the precomputed map too, and are available without the drawing.
 */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { afterwards } from '../../../assets/map/places.json';
import type { Picture } from '../../atlas/picture.ts';
import type { Aftermath } from '../../atlas/shapes.ts';
import type { Result } from '../../chronicle/result.ts';
import type { PublicWorld } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { powerOn } from '../shell/persons.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { FrontiersAfter, type Told, type What } from './frontiers-after.tsx';
import { pictureOf } from './picture.ts';
import { useStillMap } from './use-still-map.ts';

const KINDS: readonly What[] = ['renewed', 'failed', 'forced', 'crossed'];

/** A frontier is listed if the scenario knows both sides of it. */
function toldOf(world: PublicWorld): readonly Told[] {
  return (afterwards as readonly Aftermath[]).flatMap((event) => {
    const [a, b] = [powerOn(world, event.a), powerOn(world, event.b)];
    return a === null || b === null ? [] : [{ event, a, b }];
  });
}

export function Afterwards({ result }: { result: Result }): JSX.Element | null {
  const present = usePresent();
  const told = toldOf(present.timeline.value.world);
  return told.length === 0 ? null : <Sheet told={told} result={result} />;
}

function Sheet({ told, result }: { told: readonly Told[]; result: Result }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const [chosen, setChosen] = useState<PowerId | null>(null);
  const host = useRef<HTMLDivElement>(null);
  // Without pacts and roads: what was in force would look like what was renewed, and is told in words.
  const picture = (): Picture => {
    const { powers } = pictureOf(words, present.timeline.peek(), present.view.peek(), '');
    return {
      powers: powers.map((power) => ({ ...power, road: 'outside' })),
      borders: [],
      threads: [],
      couriers: [],
      afterwards: true,
    };
  };
  const map = useStillMap(host, picture, { onSelect: setChosen });
  useEffect(() => map.current?.select(chosen), [chosen]);
  return (
    <section class="end-sheet afterwards" aria-labelledby="afterwards-head">
      <h2 id="afterwards-head">{words.say('afterwards')}</h2>
      <p class="lead">{words.say('afterwards-lead')}</p>
      <div class="afterwards-sheet">
        <div class="afterwards-map" ref={host} role="img" aria-label={words.say('afterwards-map')} />
        <div class="afterwards-words">
          {KINDS.map((what) => (
            <FrontiersAfter
              key={what}
              what={what}
              told={told.filter(({ event }) => event.what === what)}
              result={result}
              chosen={chosen}
              choose={(power) => setChosen(power === chosen ? null : power)}
            />
          ))}
        </div>
      </div>
    </section>
  );
}
