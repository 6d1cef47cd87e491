/**
 * Odds as words, after Sherman Kent's "Words of Estimative Probability" (1964), with the bounds of the directive on
 * analytic standards that American intelligence uses today (ICD 203, 2015); the figure behind them stays available.
 */
import { roundParts } from '../../core/seen.ts';
import type { PowerView } from '../../core/view.ts';

const WORDS: readonly (readonly [atLeast: number, word: string])[] = [
  [950, 'kent-certain'],
  [800, 'kent-probable'],
  [550, 'kent-likely'],
  [450, 'kent-even'],
  [200, 'kent-unlikely'],
  [0, 'kent-hardly'],
];

/** The message id for a probability per mille. */
export function kentWord(perMille: number): string {
  return WORDS.find(([atLeast]) => perMille >= atLeast)?.[1] ?? 'kent-hardly';
}

/**
 * Whole per cent of beliefs that add up to 1000 thousandths: they add up to 100, by largest remainders (as L10). Until the
 * type is known none is shown as impossible, and so none as certain.
 */
export function percents(beliefs: readonly number[], known: boolean): readonly number[] {
  const shown = roundParts(beliefs, 1000, 10).map((one) => Math.max(known ? 0 : 1, one / 10));
  const over = shown.reduce((sum, one) => sum + one, -100);
  const likeliest = shown.lastIndexOf(Math.max(...shown));
  return shown.map((one, at) => (at === likeliest ? one - over : one));
}

/** Whether its motives can be judged: reports that cancel each other leave all types equally likely, and that is said. */
export const isJudged = (power: PowerView, answered: boolean): boolean =>
  power.beliefs.length > 1 && (answered || power.intel > 0 || isHeard(power.beliefs));

/** Nothing has been heard as long as all types are equally likely. */
export function isHeard(beliefs: readonly { readonly perMille: number }[]): boolean {
  const all = beliefs.map(({ perMille }) => perMille);
  return Math.max(...all) - Math.min(...all) > 1;
}
