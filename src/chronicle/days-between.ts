/** Counts the days between two dates as a scenario and a result write them, where no calendar of a game is at hand. */

const A_DAY = 86_400_000;

/** Days from one ISO date to another, as an integer; negative where the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / A_DAY);
