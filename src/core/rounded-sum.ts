/**
 * Rounds a sum so that it stays a sum: the rounded terms add up to the rounded total, and that reaches the rounded need
 * exactly when the true total reaches the true need. Rule L10.
 */
import type { Amount } from './integers.ts';

/** The terms from the greatest to the least, their sum, and what it has to reach, all rounded to whole units. */
export interface RoundSum {
  /** Zero for a slight term (less than half a unit), of which no figure is shown. */
  readonly amounts: readonly Amount[];
  readonly total: Amount;
  readonly aspiration: Amount;
}

const below = (amount: Amount, unit: Amount): Amount => Math.floor(amount / unit) * unit + 0;
const above = (amount: Amount, unit: Amount): Amount => Math.ceil(amount / unit) * unit + 0;

/** The multiples of `unit` next to an amount, less than a unit away; a multiple has only itself. */
function neighbours(amount: Amount, unit: Amount): readonly Amount[] {
  const least = below(amount, unit);
  return least === amount ? [least] : [least, least + unit];
}

/**
 * The values to which a term may round: its lower or upper neighbour; zero for a slight term, while the others can make
 * up the sum.
 */
interface Room {
  readonly least: Amount;
  readonly most: Amount;
}

const sumOf = (amounts: readonly Amount[]): Amount => amounts.reduce((sum, one) => sum + one, 0);

function roomsFor(amounts: readonly Amount[], unit: Amount, slightIsZero: boolean): Room[] {
  return amounts.map((amount) =>
    slightIsZero && Math.abs(amount) * 2 < unit
      ? { least: 0, most: 0 }
      : { least: below(amount, unit), most: above(amount, unit) },
  );
}

const reaches = (rooms: readonly Room[], total: Amount): boolean =>
  sumOf(rooms.map(({ least }) => least)) <= total && total <= sumOf(rooms.map(({ most }) => most));

/** Every rounded total and need with the same verdict as the true ones, the nearest first. */
function pairsFor(total: Amount, aspiration: Amount, unit: Amount): { total: Amount; aspiration: Amount }[] {
  const enough = total >= aspiration;
  const off = (pair: { total: Amount; aspiration: Amount }): Amount =>
    Math.abs(pair.total - total) + Math.abs(pair.aspiration - aspiration);
  return neighbours(total, unit)
    .flatMap((one) => neighbours(aspiration, unit).map((other) => ({ total: one, aspiration: other })))
    .filter((pair) => pair.total >= pair.aspiration === enough)
    .sort((a, b) => off(a) - off(b));
}

/**
 * Rounds by largest remainders: each term to one of its two neighbours, so that none is off by a whole unit, no sign
 * changes, and a greater term never shows as less than a smaller one. `amounts` go from the greatest to the least.
 */
export function roundSum(amounts: readonly Amount[], aspiration: Amount, unit: Amount): RoundSum {
  const total = sumOf(amounts);
  const pairs = pairsFor(total, aspiration, unit);
  for (const slightIsZero of [true, false]) {
    const rooms = roomsFor(amounts, unit, slightIsZero);
    const pair = pairs.find((one) => reaches(rooms, one.total));
    if (pair !== undefined) return { ...pair, amounts: apportioned(amounts, rooms, pair.total, unit) };
  }
  throw new Error('no rounded sum: the neighbours of a total lie between the sums of its terms’ neighbours');
}

/**
 * Rounds the parts of a sum whose rounded value is given, a whole number of units next to the true sum: the rounded parts
 * add up to it, by largest remainders as in `roundSum`. No parts stay no parts.
 */
export function roundParts(amounts: readonly Amount[], total: Amount, unit: Amount): readonly Amount[] {
  if (amounts.length === 0) return [];
  const rooms = [true, false].map((slightIsZero) => roomsFor(amounts, unit, slightIsZero));
  const room = rooms.find((one) => reaches(one, total));
  if (room === undefined) throw new Error('no rounded parts: the sum is not next to a whole number of units');
  return apportioned(amounts, room, total, unit);
}

/** Rounds up those that are furthest above their lower neighbour until the sum is made up; among equals the first. */
function apportioned(
  amounts: readonly Amount[],
  rooms: readonly Room[],
  total: Amount,
  unit: Amount,
): readonly Amount[] {
  const shown = rooms.map(({ least }) => least);
  const above = rooms
    .map(({ least, most }, at) => ({ at, rises: most > least, over: (amounts[at] ?? 0) - least }))
    .filter(({ rises }) => rises)
    .sort((a, b) => b.over - a.over || a.at - b.at);
  const steps = (total - sumOf(shown)) / unit;
  for (const { at } of above.slice(0, steps)) shown[at] = (shown[at] ?? 0) + unit;
  return shown;
}

/** Rounds a single amount to the nearest whole unit, halves away from zero; never minus zero. */
export function roundOne(amount: Amount, unit: Amount): Amount {
  const size = Math.floor((2 * Math.abs(amount) + unit) / (2 * unit)) * unit;
  return amount < 0 ? 0 - size : size;
}
