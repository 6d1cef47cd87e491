/**
 * What a change would have gained in each verdict, in whole points that add up to the difference of the two scores as
 * they are printed.
 */
import type { Verdict } from '../../../core/verdict.ts';
import { wholePoints } from '../../../strings/fluent.ts';
import { VERDICTS } from '../../end/verdict-names.ts';

/** The verdicts that gain or lose at least a point in print, by largest remainders. `scores` and gains in hundredths. */
export function printedGains(
  gains: Verdict,
  scores: { readonly played: number; readonly changed: number },
): { readonly name: keyof Verdict; readonly points: number }[] {
  const least = VERDICTS.map((name) => Math.floor(gains[name] / 100));
  const total = wholePoints(scores.changed) - wholePoints(scores.played);
  const missing = total - least.reduce((sum, one) => sum + one, 0);
  const byRemainder = VERDICTS.map((name, at) => ({ at, rest: gains[name] - (least[at] ?? 0) * 100 }))
    .sort((a, b) => b.rest - a.rest)
    .map(({ at }) => at);
  const up = new Set(byRemainder.slice(0, missing));
  return VERDICTS.map((name, at) => ({ name, points: (least[at] ?? 0) + (up.has(at) ? 1 : 0) })).filter(
    ({ points }) => points !== 0,
  );
}
