// The terms that differ between two ledgers of one answer.
import { expect, test } from 'vitest';
import { contradicts, termDifferences } from '../../../src/analysis/debrief/explaining.ts';
import type { Ledger } from '../../../src/core/ledger.ts';

const ledger = (...terms: readonly object[]): Ledger => ({ terms }) as unknown as Ledger;
const clause = (about: string, amount: number) => ({ name: 'clause', about, amount });
const trust = (amount: number) => ({ name: 'trust', amount });

test('the greatest difference comes first, and a term that is missing counts as nothing', () => {
  const found = termDifferences(ledger(trust(100), clause('depo=moscow', 50)), ledger(trust(900)));
  expect(found).toEqual([
    { name: 'trust', played: 100, otherwise: 900 },
    { name: 'clause', about: 'depo=moscow', played: 50, otherwise: 0 },
  ]);
});

test('another wording of an article that is worth the same is no difference', () => {
  const played = ledger(clause('depo=moscow', 100), clause('form=joint', 300), trust(20));
  const otherwise = ledger(clause('depo=geneva', 100), clause('form=bilateral', 200), trust(90));
  expect(termDifferences(played, otherwise).map(({ about, name }) => about ?? name)).toEqual([
    'form=joint',
    'form=bilateral',
    'trust',
  ]);
});

test('sums do not explain a better answer that has the lower sum', () => {
  const sum = (total: number, aspiration = 1550) => ({ total, aspiration });
  expect(contradicts(['declined', 'countered'], [sum(1260), sum(1160)])).toBe(true);
  expect(contradicts(['countered', 'declined'], [sum(1160), sum(1260)])).toBe(true);
  expect(contradicts(['declined', 'countered'], [sum(60), sum(1160)])).toBe(false);
  expect(contradicts(['noted', 'agreed'], [sum(60), sum(2070)])).toBe(false);
  // What is needed may differ as well.
  expect(contradicts(['declined', 'agreed'], [sum(1500, 1600), sum(1400, 1300)])).toBe(false);
  expect(contradicts(['declined', 'declined'], [sum(1260), sum(1160)])).toBe(false);
});
