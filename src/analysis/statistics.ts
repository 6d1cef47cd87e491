/** Many games in a few whole numbers: the same for every order in which the games come in. */
import { fingerprint } from '../core/fingerprint.ts';
import { type Amount, part } from '../core/integers.ts';
import { VERDICTS, type Verdict } from '../core/verdict.ts';
import type { Outcome } from './outcome.ts';

/** Many games in a few numbers. */
export interface Summary {
  readonly bots: readonly string[];
  readonly games: number;
  /** Hundredths of a point. */
  readonly score: { readonly mean: Amount; readonly min: Amount; readonly max: Amount; readonly sd: Amount };
  /** Means. */
  readonly verdict: Verdict;
  readonly endings: Readonly<Record<string, number>>;
  /** 64 hexadecimal digits for all the games together: equal for equal games, however they were shared out. */
  readonly fingerprint: string;
}

/** The mean, truncated toward zero; zero of nothing. */
export function mean(amounts: readonly number[]): number {
  return amounts.length === 0
    ? 0
    : part(
        amounts.reduce((all, one) => all + one, 0),
        1,
        amounts.length,
      );
}

/** The items by what they have in common, in the order in which it first comes up. */
export function grouped<Item, Key>(items: readonly Item[], key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** The greatest whole number whose square is not above the given one; by Newton's steps from above. */
function wholeRoot(square: bigint): bigint {
  if (square < 2n) return square;
  let root = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (;;) {
    const next = (root + square / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
}

/** Standard deviation of the given games, not of a sample; truncated to a whole number. */
export function deviation(amounts: readonly number[]): number {
  if (amounts.length === 0) return 0;
  const count = BigInt(amounts.length);
  let [sum, squares] = [0n, 0n];
  for (const amount of amounts) {
    sum += BigInt(amount);
    squares += BigInt(amount) * BigInt(amount);
  }
  return Number(wholeRoot(count * squares - sum * sum) / count);
}

/** The order in which games are told: by bot, then by seed. */
export function inOrder(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.toSorted((a, b) => (a.bot < b.bot ? -1 : a.bot > b.bot ? 1 : a.seed - b.seed));
}

/** The same for every order of the games. */
export function summaryOf(unsorted: readonly Outcome[]): Summary {
  const outcomes = inOrder(unsorted);
  const scores = outcomes.map(({ score }) => score);
  const endings: Record<string, number> = {};
  for (const { ending } of outcomes) endings[ending] = (endings[ending] ?? 0) + 1;
  const verdicts = VERDICTS.map(
    (name) => [name, mean(outcomes.map(({ verdict }) => verdict[name]))] as const,
  );
  return {
    bots: [...new Set(outcomes.map(({ bot }) => bot))],
    games: outcomes.length,
    score: {
      mean: mean(scores),
      min: scores.reduce((least, one) => Math.min(least, one), scores[0] ?? 0),
      max: scores.reduce((most, one) => Math.max(most, one), scores[0] ?? 0),
      sd: deviation(scores),
    },
    verdict: Object.fromEntries(verdicts) as Record<keyof Verdict, Amount>,
    endings,
    fingerprint: fingerprint(outcomes),
  };
}
