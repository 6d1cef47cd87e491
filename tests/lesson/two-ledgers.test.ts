// Two sums side by side: nothing is lost between the listed rows and the rest.
import { expect, test } from 'vitest';
import { tapeOf } from '../../src/chronicle/timeline.ts';
import { type SeenLedger, seen } from '../../src/core/seen.ts';
import { twoLedgers } from '../../src/lesson/two-ledgers.ts';
import { historyIn, MOSCOW } from './given.ts';

const LIMITS = { most: 7, slight: 50 };

/** All answers of one government in history, read whole. */
const answersOf = (power: string): SeenLedger[] =>
  tapeOf(historyIn(MOSCOW)).flatMap((cable) =>
    cable.is === 'replied' && cable.from === power ? [seen(cable.ledger, 3)] : [],
  );

test('rows and rest come to the sums in both columns', () => {
  for (const power of ['POL', 'LVA', 'ROM', 'FIN']) {
    const answers = answersOf(power);
    expect(answers.length, power).toBeGreaterThan(0);
    for (const [index, after] of answers.entries()) {
      const before = answers[index - 1] ?? null;
      const { reasons, others } = twoLedgers(before, after, LIMITS);
      const sum = (of: 'before' | 'after'): number =>
        reasons.reduce((total, reason) => total + reason[of], others[of]);
      expect(sum('after')).toBe(after.total);
      expect(sum('before')).toBe(before?.total ?? 0);
      expect(reasons.length).toBeLessThanOrEqual(LIMITS.most);
    }
  }
});

test('changed reasons come first, the greatest change on top; without an answer before none has changed', () => {
  const [first, , third] = answersOf('POL').concat(answersOf('POL').slice(-1));
  if (first === undefined || third === undefined) throw new Error('too few answers');
  const { reasons } = twoLedgers(first, third, LIMITS);
  const changes = reasons.map(({ changed, before, after }) => (changed ? Math.abs(after - before) : 0));
  expect(changes).toEqual([...changes].sort((a, b) => b - a));
  expect(twoLedgers(null, first, LIMITS).reasons.some(({ changed }) => changed)).toBe(false);
});
