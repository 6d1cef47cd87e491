/**
 * Measures what information is worth: the planner, which knows only what its seat sees, plays the same deals with all
 * verbs and without one of those that inform.
 */
import type { Verb } from '../../core/commands.ts';
import type { Amount } from '../../core/integers.ts';
import { mean } from '../statistics.ts';
import { type Bar, points } from './bar.ts';

/** Verbs that inform the player; the searcher, which knows the deal, has little use for them. */
export const INFORMING: readonly Verb[] = ['sound', 'need', 'intel'];

const LOSS = 200;
/**
 * The result counts as known if the standard error is below `SURE` (hundredths), or the loss exceeds what is wanted by
 * `ERRORS_ABOVE` standard errors.
 */
const SURE = 70;
const ERRORS_ABOVE = 3;

/** Standard error of a mean, in hundredths of a point. */
function errorOf(losses: readonly Amount[]): number {
  const middle = mean(losses);
  const squares = losses.reduce((sum, loss) => sum + (loss - middle) ** 2, 0);
  return Math.trunc(Math.sqrt(squares / Math.max(1, losses.length - 1) / Math.max(1, losses.length)));
}

/** The row of a verb. Scores are on the same deals, in the same order. */
export function informingRow(verb: Verb, all: readonly Amount[], without: readonly Amount[]): Bar {
  const losses = all.map((score, index) => score - (without[index] ?? 0));
  const lost = mean(losses);
  const error = errorOf(losses);
  const known = error < SURE || lost - ERRORS_ABOVE * error >= LOSS;
  return {
    name: `without ${verb}: what the planner loses`,
    target: `>= ${points(LOSS)}`,
    measured: `${points(lost)} (standard error ${points(error)}, ${losses.length} deals)`,
    pass: known && lost >= LOSS,
  };
}
