/** Which texts cannot be bettered: on the plane of two measures, and for all parties at once. */
import type { Amount } from '../../core/integers.ts';
import type { Rooms } from './rooms.ts';

/**
 * The numbers of the texts than which none is better on one measure and as good on the other, from the greatest first
 * measure to the least. Texts that are alike on both are all listed.
 */
export function planeFrontier(across: readonly Amount[], up: readonly Amount[]): number[] {
  const order = across
    .map((_, number) => number)
    .sort((a, b) => (across[b] ?? 0) - (across[a] ?? 0) || (up[b] ?? 0) - (up[a] ?? 0) || a - b);
  const found: number[] = [];
  let highest = Number.NEGATIVE_INFINITY;
  let at = Number.NaN;
  for (const number of order) {
    const height = up[number] ?? 0;
    const alike = height === highest && across[number] === at;
    if (height <= highest && !alike) continue;
    highest = height;
    at = across[number] ?? 0;
    found.push(number);
  }
  return found;
}

/** It is as good for every party, and better for one. */
function dominates(parties: readonly Rooms[], one: number, other: number): boolean {
  let better = false;
  for (const { room } of parties) {
    const gain = (room[one] ?? 0) - (room[other] ?? 0);
    if (gain < 0) return false;
    if (gain > 0) better = true;
  }
  return better;
}

/** The numbers of the texts than which none is better for one party and as good for all others, in their order. */
export function paretoFrontier(parties: readonly Rooms[]): number[] {
  const sums = (parties[0]?.room ?? []).map((_, number) =>
    parties.reduce((sum, { room }) => sum + (room[number] ?? 0), 0),
  );
  // What dominates a text has a greater sum: it stands before it.
  const order = sums.map((_, number) => number).sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b);
  const found: number[] = [];
  for (const number of order)
    if (!found.some((better) => dominates(parties, better, number))) found.push(number);
  return found.sort((a, b) => a - b);
}
