/**
 * Arranges games as branches of one tree: each branches off the game that it parts from latest, on the day of that
 * parting.
 */

import type { ActCommand } from '../core/commands.ts';
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
  /** Key of the game that it branches off; null for the trunk. */
  readonly parent: string | null;
  /** The day on which it branches off; its own last day where it has not parted. */
  readonly day: Day;
  /** The first act that differs; null where it differs by not acting, by another deal, or not at all. */
  readonly first: ActCommand | null;
}

/** Where a game branches off another: the day of the parting, or the last day of the shorter one. */
function leaving(from: Timeline, own: Timeline): Pick<Branch<Member>, 'day' | 'first'> {
  const parting = partingOf(own, from);
  if (parting !== null) return { day: parting.day, first: parting.a[0]?.command ?? null };
  return { day: Math.min(...[own, from].map((one) => positionOf(gameOf(one)).day)), first: null };
}

/**
 * The trunk, then the others in the given order, the oldest first: a game can only branch off one before it. If two are
 * equally close, it branches off the earlier one.
 */
export function familyOf<M extends Member>(trunk: M, others: readonly M[]): Branch<M>[] {
  const family: Branch<M>[] = [{ member: trunk, parent: null, day: 0, first: null }];
  for (const member of others) {
    const ways = family.map(({ member: other }) => ({
      parent: other.key,
      ...leaving(other.timeline, member.timeline),
    }));
    const latest = Math.max(...ways.map(({ day }) => day));
    const way = ways.find(({ day }) => day === latest);
    if (way !== undefined) family.push({ member, ...way });
  }
  return family;
}
