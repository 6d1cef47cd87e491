/**
 * Maps days to positions along a line: busy weeks are wider than quiet ones, and the width changes gradually.
 */

export interface Scale {
  /** Pixels from the left. */
  readonly x: (day: number) => number;
  /** The day nearest to a position. */
  readonly day: (x: number) => number;
}

const WEEK = 7;
/** Weight of a week without events, relative to one event (design choice: a spring of 15 weeks still has its ticks). */
const QUIET = 0.7;
/** More events than this do not widen a week (design choice). */
const MOST = 6;

/** `busy`: the day of each event, repeated if a day has several. */
export function scaleOf(busy: readonly number[], lastDay: number, left: number, right: number): Scale {
  const weeks = Math.floor(lastDay / WEEK) + 1;
  const counts = Array.from({ length: weeks }, () => 0);
  for (const day of busy) {
    const week = Math.min(weeks - 1, Math.floor(day / WEEK));
    counts[week] = Math.min(MOST, (counts[week] ?? 0) + 1);
  }
  const weights = counts.map((count, at) => {
    const around = [counts[at - 1] ?? count, count, counts[at + 1] ?? count];
    return QUIET + around.reduce((sum, one) => sum + one, 0) / around.length;
  });
  // The last week may be cut short by the last day.
  const days = weights.map((_, at) => Math.min(WEEK, lastDay - at * WEEK));
  const total = weights.reduce((sum, weight, at) => sum + (weight * (days[at] ?? 0)) / WEEK, 0) || 1;
  const starts: number[] = [];
  weights.reduce((sum, weight, at) => {
    starts.push(sum);
    return sum + (weight * (days[at] ?? 0)) / WEEK;
  }, 0);
  const x = (day: number): number => {
    const within = Math.max(0, Math.min(lastDay, day));
    const week = Math.min(weeks - 1, Math.floor(within / WEEK));
    const share = (starts[week] ?? 0) + ((weights[week] ?? 0) * (within - week * WEEK)) / WEEK;
    return left + (share / total) * (right - left);
  };
  return {
    x,
    day: (at) => {
      let found = 0;
      for (let day = 0; day <= lastDay; day++)
        if (Math.abs(x(day) - at) < Math.abs(x(found) - at)) found = day;
      return found;
    },
  };
}
