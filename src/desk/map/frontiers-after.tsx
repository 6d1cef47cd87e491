/**
 * What became of the frontiers, in words: grouped by kind, each a button that rings the neighbour on the map.
 */
import type { JSX } from 'preact';
import type { Aftermath } from '../../atlas/shapes.ts';
import type { Result } from '../../chronicle/result.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { plainNames } from '../../strings/power-names.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';

export type What = Aftermath['what'];

/** What became of one frontier, with the powers of the scenario on both sides of it. */
export interface Told {
  readonly event: Aftermath;
  readonly a: PowerId;
  readonly b: PowerId;
}

interface FrontiersAfterProps {
  readonly what: What;
  readonly told: readonly Told[];
  readonly result: Result;
  readonly chosen: PowerId | null;
  readonly choose: (power: PowerId) => void;
}

export function FrontiersAfter({
  what,
  told,
  result,
  chosen,
  choose,
}: FrontiersAfterProps): JSX.Element | null {
  const words = useWords();

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

/** One frontier in words; a press rings the neighbour on the map. */
function Frontier({
  told: { event, a, b },
  result,
  chosen,
  choose,
}: Pick<FrontiersAfterProps, 'result' | 'chosen' | 'choose'> & { readonly told: Told }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const world = present.timeline.value.world;
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

/** The line styles of the map: no kind is distinguished by colour alone. */
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
