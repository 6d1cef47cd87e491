/**
 * Games as the branches of one tree: each leaves the game with which it shared most, on the day on which they part.
 */
import { positionOf } from '../core/game.ts';
import type { Day } from '../core/integers.ts';
import { partingOf } from './parting.ts';
import { gameOf, type Timeline } from './timeline.ts';

export interface Member {
  readonly key: string;
  readonly timeline: Timeline;
}

export interface Branch<M extends Member> {
  readonly member: M;
  /** The key of the game that it leaves; null for the trunk. */
  readonly parent: string | null;
  /** The day on which it leaves; its own last day where it has not parted. */
  readonly day: Day;
}

/** The day on which two games part, or the last day of the shorter one. */
function sharedUntil(a: Timeline, b: Timeline): Day {
  const ends = [a, b].map((one) => positionOf(gameOf(one)).day);
  return partingOf(a, b)?.day ?? Math.min(...ends);
}

/**
 * The trunk, and then the others in the order that is given, the oldest first: a game can leave only one that stands
 * before it. Of two with which it shares as much it leaves the earlier one.
 */
export function familyOf<M extends Member>(trunk: M, others: readonly M[]): Branch<M>[] {
  const family: Branch<M>[] = [{ member: trunk, parent: null, day: 0 }];
  for (const member of others) {
    let [parent, day] = [trunk.key, -1];
    for (const { member: other } of family) {
      const shared = sharedUntil(other.timeline, member.timeline);
      if (shared > day) [parent, day] = [other.key, shared];
    }
    family.push({ member, parent, day });
  }
  return family;
}
