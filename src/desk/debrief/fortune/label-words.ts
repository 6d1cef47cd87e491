/**
 * Words for the label of a decision and for what one change would have given. Losses and gains are
 * differences of printed figures, so that sentences agree with the figures beside them.
 */
import type { Debrief, Decision } from '../../../analysis/debrief/report.ts';
import type { Words } from '../../../strings/fluent.ts';
import { wholePoints } from '../../../strings/fluent.ts';

/** Whole points that the decision's change would have given. */
function gainOf({ changedScore }: Decision, { score }: Pick<Debrief, 'score'>): number {
  return Math.max(0, wholePoints(changedScore) - wholePoints(score));
}

/** Empty for a decision without a label. */
export function labelWords(
  words: Words,
  decision: Decision,
  lost: number,
  debrief: Pick<Debrief, 'score'>,
): string {
  const { label } = decision;
  return label === null ? '' : words.say(`fortune-label-${label}`, { lost, gain: gainOf(decision, debrief) });
}

/** The number of changes, at least one, without the player's acts that these make impossible. */
export const changesIn = ({ change }: Pick<Decision, 'change'>): number =>
  Math.max(1, change.filter((one) => one.is !== 'drop' || !one.refused).length);

/** Describes the change that would have given most, whatever its label. */
export const changeGives = (words: Words, decision: Decision, debrief: Pick<Debrief, 'score'>): string =>
  words.say('fortune-one-change', { gain: gainOf(decision, debrief), count: changesIn(decision) });
