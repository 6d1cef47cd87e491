/** The card beside the chosen day: the main differences and the total. */
import type { JSX } from 'preact';
import type { Comparison, Row } from '../../chronicle/comparison.ts';
import { equallyFar } from '../../chronicle/equally-far.ts';
import { resultOf } from '../../chronicle/result.ts';
import { inPoints } from '../../strings/fluent.ts';
import type { Game } from '../branches/games.ts';
import { useWords } from '../shell/words.ts';
import { chiefRows, Differences } from './differences.tsx';

/** This many rows fit beside the day (design choice). */
const MOST_ROWS = 4;

interface DifferenceCardProps {
  readonly rows: readonly Row[];
  readonly names: { readonly a: string; readonly b: string };
}

export function DifferenceCard({ rows, names }: DifferenceCardProps): JSX.Element {
  const words = useWords();
  const chief = chiefRows(
    rows.filter(({ is }) => is !== 'score' && is !== 'verdict' && is !== 'circle'),
    MOST_ROWS,
  );
  return (
    <section class="calendar-card differs-card" aria-labelledby="differs-head">
      <h3 id="differs-head">{words.say('differs')}</h3>
      <Differences rows={chief} names={names} />
      {rows.length > chief.length && (
        <p class="note">{words.say('differs-more', { count: rows.length - chief.length })}</p>
      )}
    </section>
  );
}

interface SumCardProps {
  readonly a: Game;
  readonly b: Game;
  readonly comparison: Comparison;
}

export function SumCard({ a, b, comparison }: SumCardProps): JSX.Element {
  const words = useWords();
  const format = new Intl.NumberFormat(words.language, { minimumFractionDigits: 1 });
  const [own, other] = [a, b].map(({ timeline }) => resultOf(timeline));
  const { games, on } = equallyFar(a.timeline, b.timeline);
  const [mine, theirs] = games.map((timeline) => resultOf(timeline).score);
  const score = (amount = 0): string => format.format(inPoints(amount)).replace('-', '−');
  const ending = (id: string | null | undefined): string =>
    id == null ? words.say('row-goes-on') : words.say(`ending-${id}`);
  const dates = comparison.rows.flatMap((row) =>
    row.is === 'date' && row.later !== null ? [row.later] : [],
  );
  return (
    <section class="calendar-card sum-card" aria-labelledby="sum-head">
      <h3 id="sum-head">
        {words.say('sum-against', {
          a: score(mine),
          b: score(theirs),
          end: on === null ? 'yes' : 'no',
          date: on === null ? '' : words.date(on, 'medium'),
        })}
      </h3>
      <p>{words.say('sum-endings', { a: ending(own?.ending), b: ending(other?.ending) })}</p>
      {dates.length > 0 && (
        <p>
          {words.say('sum-dates', {
            sooner: dates.filter((later) => later < 0).length,
            later: dates.filter((later) => later > 0).length,
          })}
        </p>
      )}
      <p>{words.say('sum-text', { count: comparison.rows.filter(({ is }) => is === 'clause').length })}</p>
    </section>
  );
}
