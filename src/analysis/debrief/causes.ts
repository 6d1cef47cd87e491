/**
 * What led to a loss. Whether an earlier decision prepared it is checked by playing: once the earlier one is changed, the
 * changes that would have made up for the loss must have little left to gain.
 */
import type { Amount } from '../../core/integers.ts';
import { type DatedAct, isSameOnDay } from '../line.ts';
import { play, type Track } from '../search/track.ts';
import type { Remedy } from './fewest-changes.ts';
import type { Case } from './greatest.ts';
import { isSameAct, type Omission, omittedIn } from './omissions.ts';
import { withAct } from './one-change.ts';
import type { Change, Decision } from './report.ts';

type Line = readonly DatedAct[];

/**
 * The share of its gain that a remedy may keep once the cause is changed, in thousandths; with more the two losses are
 * independent of each other (design choice).
 */
const LEFT = 500;
const PER_MILLE = 1000;

function without(line: Line, act: DatedAct): Line {
  const place = line.findIndex((one) => isSameOnDay(one, act));
  return place < 0 ? line : line.toSpliced(place, 1);
}

/** The line with these changes as well; a change of an act that it does not have only adds what comes instead. */
export function changedBy(line: Line, changes: readonly Change[]): Line {
  return changes.reduce<Line>((acts, change) => {
    if (change.is === 'add') return withAct(acts, change.act);
    if (change.is === 'drop') return change.refused ? acts : without(acts, change.act);
    return withAct(without(acts, change.act), change.instead);
  }, line);
}

/** Whether the loss that `effect` makes up for was prepared by the decision that `cause` changes. */
export function isPrepared(track: Track, cause: Remedy, effect: Remedy): boolean {
  const both = play(track.world, changedBy(cause.acts, effect.change), track).score;
  const [alone, left] = [effect.score - track.score, both - cause.score];
  return left * PER_MILLE <= alone * LEFT;
}

/** The share of a gain from which another change gives as much, in thousandths (design choice). */
const AS_MUCH = 900;

/**
 * Whether the change only puts an act in place of another that could have been added at some other moment with as much to
 * gain: what cost points is that it was missing, and not the act in whose place it came.
 */
export function onlyMadeRoom({ change, score }: Remedy, cases: readonly Case[], played: Amount): boolean {
  const [only, ...more] = change.filter((one) => one.is !== 'drop' || !one.refused);
  if (only?.is !== 'replace' || more.length > 0) return false;
  const wanted = JSON.stringify(only.instead.command);
  return cases.some(({ remedy }) => {
    const missing = remedy === null ? null : omittedIn(remedy);
    if (remedy === null || missing === null || JSON.stringify(missing.command) !== wanted) return false;
    return (remedy.score - played) * PER_MILLE >= (score - played) * AS_MUCH;
  });
}

/** The decision that is blamed for the same omission: it names the last day on which the act would have helped. */
export function blamedFor(cases: readonly Case[], omission: Omission): Omission | null {
  const isBlamed = ({ command, label }: Decision): boolean =>
    command === null && label !== null && label !== 'slip' && label !== 'lucky';
  const place = cases.findIndex(
    ({ decision, remedy }, at) =>
      isBlamed(decision) && remedy !== null && isSameAct({ place: at, remedy }, omission),
  );
  const remedy = cases[place]?.remedy ?? null;
  return remedy === null ? null : { place, remedy };
}
