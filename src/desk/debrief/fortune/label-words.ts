/**
 * What a decision is called, in words.
 */
import type { Debrief, Decision } from '../../../analysis/debrief/report.ts';
import type { Words } from '../../../strings/fluent.ts';
import { wholePoints } from '../../../strings/fluent.ts';

/**
 * Empty where nothing is called anything and no change is told. Losses and gains are differences of figures as they are printed, so that the sentence agrees with
 * what stands beside it.
 */
export function labelWords(
  words: Words,
  { label, changedScore }: Decision,
  lost: number,
  { score }: Pick<Debrief, 'score'>,
): string {
  const gain = Math.max(0, wholePoints(changedScore) - wholePoints(score));
  if (label !== null) return words.say(`fortune-label-${label}`, { lost, gain });
  return gain === 0 ? '' : words.say('fortune-one-change', { gain });
}
