/** Which decisions of a debrief stand out: its turning points and, where nothing is blamed, one change; and one fall. */
import type { Amount } from '../../core/integers.ts';
import { MOST_CHANGES, type Remedy } from './fewest-changes.ts';
import { isQuestion, MOST_TURNING_POINTS, mistakeFrom, TOLD_IN_GAME, TURNING } from './labelling.ts';
import type { Decision } from './report.ts';

/** A decision while it is being judged. */
export interface Case {
  readonly decision: Decision;
  readonly remedy: Remedy | null;
}

/** Indexes of the turning points to show, at most three, the greatest loss first. */
export function greatestTurningPoints(decisions: readonly Decision[]): number[] {
  return decisions
    .flatMap(({ label, lost }, place) => (label === 'turning-point' ? [{ place, lost: lost.least }] : []))
    .sort((a, b) => b.lost - a.lost || a.place - b.place)
    .slice(0, MOST_TURNING_POINTS)
    .map(({ place }) => place);
}

/** Index of the change that would have gained most, the earliest among equals; null if anything is blamed. */
export function greatestChangeOf(cases: readonly Case[]): number | null {
  let found: number | null = null;
  let most = TOLD_IN_GAME - 1;
  for (const [place, { decision, remedy }] of cases.entries()) {
    if (decision.label !== null && decision.label !== 'slip' && decision.label !== 'lucky') return null;
    if (remedy === null || isQuestion(decision.command) || remedy.change.length > MOST_CHANGES) continue;
    if (remedy.effect <= most) continue;
    found = place;
    most = remedy.effect;
  }
  return found;
}

/**
 * Index of the greatest loss without a label, the earliest among equals: a reader who saw only the labelled ones would
 * miss where most was lost. Null if it is smaller than a turning point's, or than a mistake's where the curve is as wide
 * as `spread`, or if a labelled decision lost as much.
 */
export function greatestFallOf(decisions: readonly Decision[], spread: Amount): number | null {
  const falls = decisions.map(({ label, lost }) => (label === null ? lost.merged : 0));
  const most = Math.max(0, ...falls);
  const isReached = decisions.some(({ label, lost }) => label !== null && lost.merged >= most);
  return most < Math.max(TURNING, mistakeFrom(spread)) || isReached ? null : falls.indexOf(most);
}
