/**
 * The second sheet of the map: the same frontiers, marked with what later years did to them, and beside it the same in
 * words. The words come from the baked map too, and are there without its drawing.
 */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { afterwards } from '../../../assets/map/places.json';
import type { Aftermath } from '../../atlas/shapes.ts';
import type { Result } from '../../chronicle/result.ts';
import type { World } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { plainNames } from '../../strings/names.ts';
import { useDesk } from '../desk.ts';
import { useHanging } from '../hanging.ts';
import type { Picture } from '../house.ts';
import { powerOn } from '../persons.ts';
import { pictureOf } from '../picture.ts';

type What = Aftermath['what'];

/** What became of one frontier, with the powers of the scenario on both sides of it. */
interface Told {
  readonly event: Aftermath;
  readonly a: PowerId;
  readonly b: PowerId;
}

const KINDS: readonly What[] = ['renewed', 'failed', 'forced', 'crossed'];

/** A frontier is told of if the scenario knows both sides of it. */
function toldOf(world: World): readonly Told[] {
  return (afterwards as readonly Aftermath[]).flatMap((event) => {
    const [a, b] = [powerOn(world, event.a), powerOn(world, event.b)];
    return a === null || b === null ? [] : [{ event, a, b }];
  });
}

export function Afterwards({ result }: { result: Result }): JSX.Element | null {
  const told = toldOf(useDesk().house.world);
  return told.length === 0 ? null : <Sheet told={told} result={result} />;
}

function Sheet({ told, result }: { told: readonly Told[]; result: Result }): JSX.Element {
  const desk = useDesk();
  const { words } = desk.house;
  const [chosen, choose] = useState<PowerId | null>(null);
  const host = useRef<HTMLDivElement>(null);
  // The bare sheet: what was in force would look like what was renewed, and is told beside it.
  const picture = (): Picture => {
    const { powers } = pictureOf(desk.house, desk.timeline.peek(), desk.view.peek(), '');
    return {
      powers: powers.map((power) => ({ ...power, road: 'outside' })),
      borders: [],
      threads: [],
      couriers: [],
      afterwards: true,
    };
  };
  const map = useHanging(host, picture, { onSelect: choose });
  useEffect(() => map.current?.select(chosen), [chosen]);
  return (
    <section class="end-sheet afterwards" aria-labelledby="afterwards-head">
      <h2 id="afterwards-head">{words.say('afterwards')}</h2>
      <p class="lead">{words.say('afterwards-lead')}</p>
      <div class="afterwards-sheet">
        <div class="afterwards-map" ref={host} role="img" aria-label={words.say('afterwards-map')} />
        <div class="afterwards-words">
          {KINDS.map((what) => (
            <Kind
              key={what}
              what={what}
              told={told.filter(({ event }) => event.what === what)}
              result={result}
              chosen={chosen}
              choose={(power) => choose(power === chosen ? null : power)}
            />
          ))}
        </div>
      </div>
    </section>
  );
}

interface KindProps {
  readonly what: What;
  readonly told: readonly Told[];
  readonly result: Result;
  readonly chosen: PowerId | null;
  readonly choose: (power: PowerId) => void;
}

function Kind({ what, told, result, chosen, choose }: KindProps): JSX.Element | null {
  const { words } = useDesk().house;
  if (told.length === 0) return null;
  return (
    <>
      <h3>
        <Line what={what} /> {words.say(`afterwards-${what}`)}
      </h3>
      <ul>
        {told.map((one) => (
          <li key={`${one.event.year} ${one.a} ${one.b}`}>
            <Frontier told={one} result={result} chosen={chosen} choose={choose} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** One frontier in words; pressed, it rings the neighbour on the map. */
function Frontier({
  told: { event, a, b },
  result,
  chosen,
  choose,
}: Pick<KindProps, 'result' | 'chosen' | 'choose'> & { readonly told: Told }): JSX.Element {
  const { words, world } = useDesk().house;
  const pair = result.pairs.find((one) => [a, b].includes(one.a) && [a, b].includes(one.b));
  const neighbour = [a, b].find((power) => world.partners.includes(power)) ?? a;
  const how = `afterwards-${event.year}-${event.a}-${event.b}`;
  return (
    <button
      type="button"
      class="frontier-after"
      aria-pressed={chosen === a || chosen === b}
      onClick={() => choose(neighbour)}
    >
      <b>{`${event.year}`}</b>
      <span>
        {words.say('pair', { a: plainNames(words, a), b: plainNames(words, b) })}
        {words.has(how) && <span class="how">{words.say(how)}</span>}
        {pair !== undefined && (
          <span class="note">
            {words.say('afterwards-bound', { date: words.date(pair.since, 'medium') })}
          </span>
        )}
      </span>
    </button>
  );
}

/** The line as the map draws it: no kind is told by colour alone. */
const STROKES: Readonly<Record<What, readonly (readonly [colour: string, width: number, dashes: string])[]>> =
  {
    renewed: [
      ['#4F6558', 5, ''],
      ['#FCF8EE', 1.6, ''],
    ],
    failed: [['#1C2430', 3.4, '.1 7']],
    forced: [['#1C2430', 4.6, '11 4']],
    crossed: [
      ['#A3211B', 2, ''],
      ['#A3211B', 10, '1.8 7.4'],
    ],
  };

function Line({ what }: { what: What }): JSX.Element {
  return (
    <svg class="line-sample" width="52" height="14" viewBox="0 0 52 14" aria-hidden="true" focusable="false">
      {STROKES[what].map(([colour, width, dashes]) => (
        <path
          key={width}
          d="M3 7h46"
          stroke={colour}
          stroke-width={width}
          stroke-dasharray={dashes}
          stroke-linecap={what === 'failed' ? 'round' : 'butt'}
        />
      ))}
    </svg>
  );
}
