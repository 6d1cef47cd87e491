/**
 * What one game of a class came to, as plain data: a row of the teacher's table. Words for it belong to the table.
 */
import { type Result, resultOf } from '../chronicle/result.ts';
import type { Timeline } from '../chronicle/timeline.ts';
import type { Amount } from '../core/integers.ts';
import type { Verdict } from '../core/verdict.ts';
import type { ClauseId, OptionId, PowerId } from '../scenario/primitives.ts';

/** One part of the text, in the order of the scenario. */
export interface ArticleResult {
  readonly clause: ClauseId;
  readonly option: OptionId;
  /** Its number, counted from 1; null for what stands in the preamble, which is no article. */
  readonly number: number | null;
  /** What it is in history, where this is another; null where it is the same, or there is no history. */
  readonly historys: OptionId | null;
}

export interface ResultRow {
  readonly seed: number;
  /** Of the last state, 64 hexadecimal digits: equal for games that came to the same. */
  readonly fingerprint: string;
  /** Acts of the player; waits are not counted. */
  readonly acts: number;
  /** The text as it was signed; where nobody signed, the draft as it stands. */
  readonly articles: readonly ArticleResult[];
  /** Who signed with the player, and who joined later, in the order of the scenario. */
  readonly signed: readonly PowerId[];
  readonly joined: readonly PowerId[];
  /** ISO dates; null where it did not happen. */
  readonly signedOn: string | null;
  readonly inForceOn: string | null;
  /** The day that the game has reached. */
  readonly date: string;
  /** Null while the game goes on. */
  readonly ending: string | null;
  /** Hundredths of a point, as are the verdicts. */
  readonly score: Amount;
  readonly verdict: Verdict;
}

/** The row of a game as it stands, beside what history came to. */
export function rowOf(timeline: Timeline, history: Result | null): ResultRow {
  const { world } = timeline;
  const result = resultOf(timeline);
  const { text, powers, milestones } = result;
  const on = (what: string): string | null => milestones.find(({ is }) => is === what)?.date ?? null;
  let number = 0;
  return {
    seed: result.seed,
    fingerprint: result.fingerprint,
    acts: result.commands,
    articles: world.clauses.map(({ id, start, preamble }) => {
      const option = text[id] ?? start;
      const other = history?.text[id] ?? option;
      return {
        clause: id,
        option,
        number: preamble ? null : ++number,
        historys: other === option ? null : other,
      };
    }),
    signed: world.partners.filter((power) => powers[power]?.signed != null),
    joined: world.partners.filter((power) => powers[power]?.acceded != null),
    signedOn: on('signed'),
    inForceOn: on('inForce'),
    date: result.date,
    ending: result.ending,
    score: result.score,
    verdict: result.verdict,
  };
}

/** Articles whose wording is another than history's; the preamble is counted with them. */
export const unlikeHistory = ({ articles }: Pick<ResultRow, 'articles'>): readonly ArticleResult[] =>
  articles.filter(({ historys }) => historys !== null);
