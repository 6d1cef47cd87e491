/** Pareto frontiers of texts: on the plane of two measures, and for all parties at once. */
import type { Amount } from '../../core/integers.ts';
import type { Rooms } from './rooms.ts';

/**
 * Numbers of the texts that are not dominated on two measures, from the greatest first measure to the least. Texts with
 * equal values on both are all listed.
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

/** Whether one text is as good for every party and better for at least one. */
function dominates(parties: readonly Rooms[], one: number, other: number): boolean {
  let better = false;
  for (const { room } of parties) {
    const gain = (room[one] ?? 0) - (room[other] ?? 0);
    if (gain < 0) return false;
    if (gain > 0) better = true;
  }
  return better;
}

/** Numbers of the texts that no other text dominates for these parties, sorted. */
export function paretoFrontier(parties: readonly Rooms[]): number[] {
  const sums = (parties[0]?.room ?? []).map((_, number) =>
    parties.reduce((sum, { room }) => sum + (room[number] ?? 0), 0),
  );
  // A text that dominates another has a greater sum, so it comes first.
  const order = sums.map((_, number) => number).sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b);
  const found: number[] = [];
  for (const number of order)
    if (!found.some((better) => dominates(parties, better, number))) found.push(number);
  return found.sort((a, b) => a - b);
}
