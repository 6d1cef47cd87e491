// Summaries: integers, and the same for every order of the games.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chance } from '../../src/analysis/chance.ts';
import type { Outcome } from '../../src/analysis/outcome.ts';
import { isOutcome, lineOf, seedsOf } from '../../src/analysis/simulate.ts';
import { deviation, mean, summaryOf } from '../../src/analysis/statistics.ts';

const outcome = (seed: number, score: number, ending = 'signed'): Outcome => ({
  bot: 'someone',
  seed,
  commands: 3,
  ending,
  score,
  verdict: { peace: score, breadth: 0, text: 0, durability: 0, home: 0 },
  fingerprint: `${seed}`,
  despatch: '',
});

test('mean and deviation are whole, and truncated', () => {
  expect(mean([])).toBe(0);
  expect(mean([1, 2])).toBe(1);
  expect(mean([-1, -2])).toBe(-1);
  expect(deviation([])).toBe(0);
  expect(deviation([5, 5, 5])).toBe(0);
  expect(deviation([0, 10])).toBe(5);
  expect(deviation([0, 0, 10])).toBe(4);
});

test('the deviation is the root of the mean square, to the whole number below', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -10_000, max: 10_000 }), { minLength: 1, maxLength: 60 }),
      (list) => {
        const middle = list.reduce((all, one) => all + one, 0) / list.length;
        const square = list.reduce((all, one) => all + (one - middle) * (one - middle), 0) / list.length;
        expect(Math.abs(deviation(list) - Math.sqrt(square))).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('a summary does not depend on the order of the games', () => {
  const games = [outcome(3, 50), outcome(1, 7000, 'late'), outcome(2, 10)];
  const summary = summaryOf(games);
  expect(summaryOf(games.toReversed())).toEqual(summary);
  expect(summary).toMatchObject({
    bots: ['someone'],
    games: 3,
    score: { mean: 2353, min: 10, max: 7000 },
    endings: { signed: 2, late: 1 },
  });
  expect(summaryOf([outcome(3, 50)]).fingerprint).not.toBe(summaryOf([outcome(4, 50)]).fingerprint);
});

test('a summary of several bots has the figures of each, as if its games had been summed up alone', () => {
  const of = (bot: string, ...games: Outcome[]): Outcome[] => games.map((game) => ({ ...game, bot }));
  const [one, other] = [
    of('one', outcome(1, 100), outcome(2, 300, 'late')),
    of('other', outcome(1, 900), outcome(2, 500), outcome(3, -40)),
  ];
  const summary = summaryOf([...other, ...one]);
  expect(summary).toMatchObject({ bots: ['one', 'other'], games: 5, score: { mean: 352 } });
  expect(Object.keys(summary.byBot)).toEqual(['one', 'other']);
  for (const [bot, games] of Object.entries({ one, other })) {
    const { bots: _, byBot: __, fingerprint: ___, ...figures } = summaryOf(games);
    expect(summary.byBot[bot]).toEqual(figures);
  }
  expect(summary.byBot.one).toMatchObject({
    games: 2,
    score: { mean: 200 },
    endings: { signed: 1, late: 1 },
  });
  expect(summary.byBot.other).toMatchObject({ games: 3, score: { mean: 453, min: -40, max: 900 } });
});

test('every game of a run belongs to exactly one shard', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 9 }), (games, of) => {
      const shards = Array.from({ length: of }, (_, index) =>
        seedsOf({ games, seed: 40, shard: { index, of } }),
      );
      const all = shards.flat().sort((a, b) => a - b);
      expect(all).toEqual(Array.from({ length: games }, (_, k) => 40 + k));
      for (const seeds of shards) expect(seeds).toEqual(seeds.toSorted((a, b) => a - b));
    }),
  );
});

test('a game written as a line is read again, and nothing else is a game', () => {
  expect(isOutcome(JSON.parse(lineOf(outcome(1, 2))))).toBe(true);
  for (const other of [
    null,
    1,
    'x',
    [],
    {},
    { ...outcome(1, 2), score: 1.5 },
    { ...outcome(1, 2), verdict: {} },
  ]) {
    expect(isOutcome(other)).toBe(false);
  }
});

test('chance gives the same numbers for the same seed, all of them below the limit', () => {
  const [one, same, other] = [chance('a'), chance('a'), chance('b')];
  const first = Array.from({ length: 200 }, () => one(6));
  expect(Array.from({ length: 200 }, () => same(6))).toEqual(first);
  expect(Array.from({ length: 200 }, () => other(6))).not.toEqual(first);
  expect([...new Set(first)].sort()).toEqual([0, 1, 2, 3, 4, 5]);
});
