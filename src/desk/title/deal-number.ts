/**
 * Which minds a new game deals: a number that a teacher can write on a blackboard. The only chance in the program; the
 * rules are given the number and know no chance.
 */
import type { Present } from '../shell/present.ts';

/** Deals are counted from 1: deal 0 is history's. */
const DEALS = 9999;

export function freshDeal(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return 1 + (drawn % DEALS);
}

/** The year by which deal 0 is named: that in which the story ends. */
export const lastYear = (present: Present): string =>
  present.iso(present.timeline.value.world.calendar.lastDay).slice(0, 4);
