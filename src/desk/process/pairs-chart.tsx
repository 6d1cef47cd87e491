/**
 * Which powers are bound to each other and since when: a triangular chart of pairs, like a road book's table
 * of distances, and the same as a table.
 */
import type { JSX } from 'preact';
import type { Pair } from '../../core/in-force.ts';
import type { Day } from '../../core/integers.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { PairsTable } from '../end/pairs-table.tsx';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';

const CELL = 18;
/** Width of the drawing beyond its cells, for the last name. */
const NAME = 96;

export function ProcessPairs({ listed }: { listed: boolean }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const { iso } = present;
  const { pairs } = present.view.value;
  const days = [...new Set(pairs.map(({ since }) => since))].sort((a, b) => a - b);
  return (
    <section class="process-pairs" aria-labelledby="process-pairs-head">
      <h3 id="process-pairs-head">{words.say('bound-title')}</h3>
      {pairs.length === 0 ? (
        <p>{words.say('bound-none')}</p>
      ) : (
        <div class="pairs-sides">
          <Triangle pairs={pairs} days={days} />
          <ol class="pair-days" aria-hidden="true">
            {days.map((day, at) => (
              <li key={day}>
                <i class="pair-cell">{at + 1}</i>{' '}
                {words.say('bound-since', {
                  date: words.date(iso(day), 'short'),
                  count: pairs.filter(({ since }) => since === day).length,
                })}
              </li>
            ))}
          </ol>
          <div class={listed ? 'pair-table' : 'pair-table hidden'}>
            <PairsTable pairs={pairs.map((pair) => ({ ...pair, since: iso(pair.since) }))} />
          </div>
        </div>
      )}
    </section>
  );
}

/** A cell for every pair, with the number of the day; the days are listed beside it. */
function Triangle({ pairs, days }: { pairs: readonly Pair[]; days: readonly Day[] }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const { player, partners } = present.timeline.value.world;
  const all: readonly PowerId[] = [player, ...partners];
  const sinceOf = (one: PowerId, other: PowerId): Day | undefined =>
    pairs.find(({ a, b }) => (a === one && b === other) || (a === other && b === one))?.since;
  const side = all.length * CELL;
  return (
    <svg class="pair-chart" width={side + NAME - CELL} height={side} aria-hidden="true" focusable="false">
      {all.map((row, down) => (
        <g key={row} transform={`translate(0 ${down * CELL})`}>
          {all.slice(0, down).map((column, along) => {
            const since = sinceOf(row, column);
            return (
              <g key={column} transform={`translate(${along * CELL} 0)`}>
                <rect
                  x=".5"
                  y=".5"
                  width={CELL}
                  height={CELL}
                  class={since === undefined ? 'free' : 'tied'}
                />
                {since !== undefined && (
                  <text x={CELL / 2} y={CELL - 4.5} text-anchor="middle" class="tied-day">
                    {days.indexOf(since) + 1}
                  </text>
                )}
              </g>
            );
          })}
          <text x={down * CELL + 6} y={CELL - 4.5}>
            {words.say(`power-${row}`)}
          </text>
        </g>
      ))}
    </svg>
  );
}
