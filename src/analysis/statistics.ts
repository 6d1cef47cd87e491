/** Summarises many games in integers; the order of the games does not matter. */
import { fingerprint } from '../core/fingerprint.ts';
import { type Amount, part } from '../core/integers.ts';
import { VERDICTS, type Verdict } from '../core/verdict.ts';
import type { Outcome } from './outcome.ts';

/** Figures of many games. */
interface Figures {
  readonly games: number;
  /** Hundredths of a point. */
  readonly score: { readonly mean: Amount; readonly min: Amount; readonly max: Amount; readonly sd: Amount };
  /** Means. */
  readonly verdict: Verdict;
  /** Number of games by ending. */
  readonly endings: Readonly<Record<string, number>>;
}

/** Statistics of many games: the figures of all of them, and those of each bot's. */
export interface Summary extends Figures {
  readonly bots: readonly string[];
  readonly byBot: Readonly<Record<string, Figures>>;
  /** Digest of all games, as 64 hexadecimal digits; equal for equal games, however they were divided into shards. */
  readonly fingerprint: string;
}

/** The mean, truncated toward zero; 0 for an empty list. */
export function mean(amounts: readonly number[]): number {
  return amounts.length === 0
    ? 0
    : part(
        amounts.reduce((all, one) => all + one, 0),
        1,
        amounts.length,
      );
}

/** Groups items by key, in the order in which the keys first appear. */
export function grouped<Item, Key>(items: readonly Item[], key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** Integer square root, rounded down, by Newton's method from above. */
function wholeRoot(square: bigint): bigint {
  if (square < 2n) return square;
  let root = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (;;) {
    const next = (root + square / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
}

/** Population standard deviation, truncated to an integer. */
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

/** Sorts games by bot, then by seed. */
function inOrder(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.toSorted((a, b) => (a.bot < b.bot ? -1 : a.bot > b.bot ? 1 : a.seed - b.seed));
}

function figuresOf(outcomes: readonly Outcome[]): Figures {
  const scores = outcomes.map(({ score }) => score);
  const endings: Record<string, number> = {};
  for (const { ending } of outcomes) endings[ending] = (endings[ending] ?? 0) + 1;
  const verdicts = VERDICTS.map(
    (name) => [name, mean(outcomes.map(({ verdict }) => verdict[name]))] as const,
  );
  return {
    games: outcomes.length,
    score: {
      mean: mean(scores),
      min: scores.reduce((least, one) => Math.min(least, one), scores[0] ?? 0),
      max: scores.reduce((most, one) => Math.max(most, one), scores[0] ?? 0),
      sd: deviation(scores),
    },
    verdict: Object.fromEntries(verdicts) as Record<keyof Verdict, Amount>,
    endings,
  };
}

/** The summary; the order of the games does not matter. */
export function summaryOf(unsorted: readonly Outcome[]): Summary {
  const outcomes = inOrder(unsorted);
  const bots = grouped(outcomes, ({ bot }) => bot);
  return {
    ...figuresOf(outcomes),
    bots: [...bots.keys()],
    byBot: Object.fromEntries([...bots].map(([bot, games]) => [bot, figuresOf(games)])),
    fingerprint: fingerprint(outcomes),
  };
}
