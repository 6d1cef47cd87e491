/** The result of one game of a class as plain data: a row of the teacher's table. The caller words it. */
import { untilEvening } from '../chronicle/equally-far.ts';
import { type Result, resultOf } from '../chronicle/result.ts';
import { gameOf, type Timeline } from '../chronicle/timeline.ts';
import { positionOf, worldOf } from '../core/game.ts';
import type { Amount } from '../core/integers.ts';
import { score, type Verdict, verdict } from '../core/verdict.ts';
import type { ClauseId, OptionId, PowerId } from '../scenario/primitives.ts';

/** One clause of the text, in the order of the scenario. */
export interface ArticleResult {
  readonly clause: ClauseId;
  readonly option: OptionId;
  /** Its number, counted from 1; null for a clause of the preamble, which is no article. */
  readonly number: number | null;
  /** History's option where it differs; null where it is the same, or there is no history. */
  readonly historys: OptionId | null;
}

export interface ResultRow {
  readonly seed: number;
  /** Fingerprint of the last state, 64 hexadecimal digits: equal for games that reached the same state. */
  readonly fingerprint: string;
  /** Number of the player's acts, without waits. */
  readonly acts: number;
  /** The text as it was signed; without a signature the current draft. */
  readonly articles: readonly ArticleResult[];
  /** Powers that signed with the player, and powers that acceded later, in the order of the scenario. */
  readonly signed: readonly PowerId[];
  readonly joined: readonly PowerId[];
  /** ISO dates; null where it did not happen. */
  readonly signedOn: string | null;
  readonly inForceOn: string | null;
  /** The day that the game has reached. */
  readonly date: string;
  /** Null while the game goes on. */
  readonly ending: string | null;
  /** In hundredths of a point, as are the verdicts. */
  readonly score: Amount;
  readonly verdict: Verdict;
}

/** The row of a game in its current state, compared with history's result. */
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

/**
 * History's score in hundredths, to compare with a game's: at the end of history for a game that has ended, on the evening
 * of the day that the game has reached for one that goes on, as one that stops with its assignment does.
 */
export function scoreBeside({ ending, date }: Pick<ResultRow, 'ending' | 'date'>, history: Timeline): Amount {
  const game = gameOf(ending === null ? untilEvening(history, date) : history);
  return score(verdict(worldOf(game), positionOf(game)));
}

/** Clauses whose wording differs from history's, including the preamble. */
export const unlikeHistory = ({ articles }: Pick<ResultRow, 'articles'>): readonly ArticleResult[] =>
  articles.filter(({ historys }) => historys !== null);
