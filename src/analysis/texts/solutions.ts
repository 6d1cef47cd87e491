/**
 * Bargaining solutions among the texts that every party can bear: Nash's, Kalai and Smorodinsky's, the one with the
 * greatest least room, and the one that is best for home. Products are computed exactly. Among equal texts the one with
 * the lowest number is taken.
 */
import type { Amount } from '../../core/integers.ts';
import type { Rooms } from './rooms.ts';

/** Numbers of the texts that leave every party zero or more to spare. */
export function bearable(parties: readonly Rooms[]): number[] {
  const [first] = parties;
  if (first === undefined) return [];
  return first.room
    .map((_, number) => number)
    .filter((number) => parties.every(({ room }) => (room[number] ?? 0) >= 0));
}

/** Compares two lists from their least element on (leximin). */
function byLeast<T>(one: readonly T[], other: readonly T[], compare: (a: T, b: T) => number): number {
  const [mine, theirs] = [[...one].sort(compare), [...other].sort(compare)];
  for (const [place, amount] of mine.entries()) {
    const against = theirs[place];
    const difference = against === undefined ? 0 : compare(amount, against);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The first of the highest-ranking texts; null for an empty list. */
function best<T>(
  texts: readonly number[],
  rank: (number: number) => T,
  compare: (a: T, b: T) => number,
): number | null {
  let found: { number: number; rank: T } | null = null;
  for (const number of texts) {
    const mine = rank(number);
    if (found === null || compare(mine, found.rank) > 0) found = { number, rank: mine };
  }
  return found?.number ?? null;
}

/** Nash (1950): the greatest product of what all have to spare. */
export function nash(parties: readonly Rooms[], texts = bearable(parties)): number | null {
  const product = (number: number): bigint =>
    parties.reduce((all, { room }) => all * BigInt(room[number] ?? 0), 1n);
  return best(texts, product, (a, b) => (a > b ? 1 : a < b ? -1 : 0));
}

/** A share of the most that a party could get. */
interface Share {
  readonly of: Amount;
  readonly most: Amount;
}

/** Both are at most a few hundred points, so the products are safe integers. */
const compareShares = (a: Share, b: Share): number => a.of * b.most - b.of * a.most;

/**
 * Kalai and Smorodinsky (1975), for texts that cannot be mixed: each party's room as a share of the most that any of
 * these texts leaves it. The least share is maximised, then the next. A party that can gain nothing does not count.
 */
export function kalaiSmorodinsky(parties: readonly Rooms[], texts = bearable(parties)): number | null {
  const counted = parties
    .map(({ room }) => ({ room, most: texts.reduce((most, number) => Math.max(most, room[number] ?? 0), 0) }))
    .filter(({ most }) => most > 0);
  const shares = (number: number): Share[] =>
    counted.map(({ room, most }) => ({ of: room[number] ?? 0, most }));
  return best(texts, shares, (a, b) => byLeast(a, b, compareShares));
}

/** The greatest least room; among equal ones the greatest second least, and so on. */
export function fairest(parties: readonly Rooms[], texts = bearable(parties)): number | null {
  return best(
    texts,
    (number) => parties.map(({ room }) => room[number] ?? 0),
    (a, b) => byLeast(a, b, (x, y) => x - y),
  );
}

/** The best for one party, here the player's own government; among equal ones the fairest for the others. */
export function bestFor(party: Rooms, parties: readonly Rooms[], texts = bearable(parties)): number | null {
  const most = texts.reduce((found, number) => Math.max(found, party.room[number] ?? 0), 0);
  return fairest(
    parties.filter((other) => other !== party),
    texts.filter((number) => party.room[number] === most),
  );
}
