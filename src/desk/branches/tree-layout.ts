/**
 * Layout of the tree: history at the bottom, every branch above the line that it leaves. Of two branches from
 * one line the later one is lower, so that branches never cross. Many lines without a name are folded into
 * one.
 */
import type { Branch } from '../../chronicle/family.ts';
import { happeningsOf } from '../../chronicle/happenings.ts';
import type { Day } from '../../core/integers.ts';
import type { Game } from './games.ts';

/** More lines than this are folded (design choice: this many fit above the comparison). */
const MOST_LINES = 8;

export interface Lane {
  readonly branch: Branch<Game>;
  /** Number of branches between it and history; history has 0. */
  readonly depth: number;
  /** Index of the line that it leaves; null for history. */
  readonly parent: number | null;
}

export interface Tree {
  /** From the bottom up; a line always comes after the one that it leaves. */
  readonly lanes: readonly Lane[];
  /** Folded games. */
  readonly folded: readonly Branch<Game>[];
}

/** `keep`: keys of lines that are never folded. */
export function treeOf(family: readonly Branch<Game>[], isUnfolded: boolean, keep: readonly string[]): Tree {
  const shown = isUnfolded ? family : withoutFolded(family, keep);
  const lanes: Lane[] = [];
  const visit = (branch: Branch<Game>, depth: number, parent: number | null): void => {
    const at = lanes.length;
    lanes.push({ branch, depth, parent });
    const children = shown.filter((one) => one.parent === branch.member.key).sort((a, b) => b.day - a.day);
    for (const child of children) visit(child, depth + 1, at);
  };
  const trunk = shown.find(({ parent }) => parent === null);
  if (trunk !== undefined) visit(trunk, 0, null);
  return { lanes, folded: family.filter((one) => !shown.includes(one)) };
}

/** Folds the oldest unnamed lines first, but none that a visible line leaves from. */
function withoutFolded(family: readonly Branch<Game>[], keep: readonly string[]): readonly Branch<Game>[] {
  let shown = [...family];
  const mayGo = ({ member, parent }: Branch<Game>): boolean =>
    parent !== null &&
    member.kind === 'shelved' &&
    member.shelved?.name === undefined &&
    !keep.includes(member.key) &&
    !shown.some((one) => one.parent === member.key);
  while (shown.length > MOST_LINES) {
    const next = shown.find(mayGo);
    if (next === undefined) break;
    shown = shown.filter((one) => one !== next);
  }
  return shown;
}

/** The line and the day under the cursor. */
export interface Cursor {
  readonly key: string;
  readonly day: Day;
}

/** The days of a line on which something happened, from the day on which it leaves its parent. */
const daysOf = ({ branch: { member, day: leaves } }: Lane): readonly Day[] => [
  ...new Set(
    happeningsOf(member.timeline)
      .map(({ day }) => day)
      .filter((day) => day >= leaves),
  ),
];

/** Moves to the line above or below, at its nearest day: a line that leaves later begins later. */
export function laneBeside({ lanes }: Tree, { key, day }: Cursor, by: 1 | -1): Cursor | null {
  const at = lanes.findIndex(({ branch }) => branch.member.key === key);
  const found = lanes[at + by];
  if (found === undefined) return null;
  const nearest = daysOf(found).reduce<Day | null>(
    (best, one) => (best === null || Math.abs(one - day) < Math.abs(best - day) ? one : best),
    null,
  );
  return { key: found.branch.member.key, day: nearest ?? found.branch.day };
}

/** Moves to the next or previous day on the line. */
export function dayBeside(lane: Lane, day: Day, by: 1 | -1): Day {
  const days = daysOf(lane);
  return (by > 0 ? days.find((one) => one > day) : days.findLast((one) => one < day)) ?? day;
}
