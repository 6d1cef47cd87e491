// A ledger shown in round figures still adds up, for every reader and every precision. Rule L10.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slack } from '../../src/core/chamber.ts';
import { type Game, positionOf, worldOf } from '../../src/core/game.ts';
import { type Ledger, offerToday } from '../../src/core/ledger.ts';
import { judge } from '../../src/core/reply.ts';
import { roundSum } from '../../src/core/rounded-sum.ts';
import type { Fidelity } from '../../src/core/seat.ts';
import { inPoints, inTenths, type SeenLedger, seen } from '../../src/core/seen.ts';
import { asRead, levelAsRead, plain, signed } from '../../src/desk/shell/figures.ts';
import { makeWords } from '../../src/strings/fluent.ts';
import { FIXED, take, walks } from '../random.ts';
import { count } from '../tools.ts';

const BAND = 300;
const TENTH = 10;
const POINT = 100;
const FIDELITIES: readonly Fidelity[] = [0, 1, 2, 3];
/** At the third step of intelligence a smaller term is called slight and has no figure. */
const SURELY_SLIGHT = 50;

const words = makeWords('en', ['figure-about = about { $figure }']);
const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0);

/** The ledger of every power, and of its chamber, at one moment. */
function ledgersAt(game: Game): Ledger[] {
  const [world, position] = [worldOf(game), positionOf(game)];
  return world.partners.flatMap((power) => {
    const room = slack(world, position, power, offerToday(world, position, power));
    return [judge(world, position, power).ledger, ...(room === null ? [] : [room])];
  });
}

/** Every deviation of the shown ledger from the real one that is not allowed. */
function faultsOf(ledger: Ledger, shown: SeenLedger, unit: number): string[] {
  const { terms, total, aspiration } = shown;
  const real = terms.map(
    ({ name, about }) =>
      ledger.terms.find((one) => one.name === name && one.about === about)?.amount ?? Number.NaN,
  );
  const amounts = terms.map(({ amount }) => amount);
  const figures = amounts.filter((amount) => amount !== null);
  const needed = shown.needed.map(({ amount }) => amount ?? Number.NaN);
  const faults: [string, boolean][] = [
    ['a term has the wrong sign', terms.some(({ sign }, at) => sign !== Math.sign(real[at] ?? 0))],
    ['a figure has another sign than its term', terms.some(({ sign, amount }) => (amount ?? 0) * sign < 0)],
    ['minus zero', figures.some((amount) => Object.is(amount, -0)) || Object.is(total, -0)],
    [
      'a term is off by more than a unit',
      amounts.some((amount, at) => amount !== null && Math.abs(amount - (real[at] ?? 0)) > unit),
    ],
    [
      'a smaller term stands before a greater one',
      figures.some((amount, at) => amount > (figures[at - 1] ?? amount)),
    ],
    ['the verdict is not the ledger’s', shown.enough !== ledger.total >= ledger.aspiration],
  ];
  if (total !== null && aspiration !== null)
    faults.push(
      ['a term is left out', terms.length !== ledger.terms.length || shown.hidden !== 0],
      ['the terms do not add up', sumOf(figures) !== total],
      ['the figures contradict the verdict', total >= aspiration !== shown.enough],
      ['the total is off by more than a unit', Math.abs(total - ledger.total) > unit],
      ['the need is off by more than a unit', Math.abs(aspiration - ledger.aspiration) > unit],
      ['a part of the need is left out', needed.length !== ledger.needed.length],
      ['the parts of the need do not add up', needed.length > 0 && sumOf(needed) !== aspiration],
      [
        'a part of the need is off by more than a unit, or has the other sign',
        ledger.needed.some(({ amount }, at) => {
          const part = needed[at] ?? Number.NaN;
          return Math.abs(part - amount) > unit || part * amount < 0;
        }),
      ],
    );
  return faults.flatMap(([name, is]) => (is ? [name] : []));
}

describe('a ledger as it is shown', () => {
  const ledgers: Ledger[] = [];
  fc.assert(
    fc.property(walks(60, ['moscow-1929']), (walk) => {
      take(walk, (_, __, result) => {
        if (!('refusal' in result)) ledgers.push(...ledgersAt(result.game));
      });
    }),
    { seed: FIXED, numRuns: count(20, 400) },
  );

  test('adds up, agrees with its verdict, and keeps signs and order, at every fidelity and in print', () => {
    const found = new Map<string, number>();
    const note = (kind: string, faults: readonly string[]): void => {
      for (const fault of faults) found.set(`${kind}: ${fault}`, (found.get(`${kind}: ${fault}`) ?? 0) + 1);
    };
    for (const ledger of ledgers)
      for (const fidelity of FIDELITIES) {
        const read = seen(ledger, fidelity);
        note(`read ${fidelity}`, faultsOf(ledger, read, fidelity === 3 ? 0 : BAND));
        note(`explained ${fidelity}`, faultsOf(ledger, inTenths(read), fidelity === 3 ? TENTH : BAND));
        note(`printed ${fidelity}`, faultsOf(ledger, inPoints(read), fidelity === 3 ? POINT : BAND));
      }
    console.log(`rounding: ${ledgers.length} ledgers at ${FIDELITIES.length} fidelities, read and printed`);
    expect(ledgers.length).toBeGreaterThanOrEqual(5_000);
    expect([...found]).toEqual([]);
  });

  test('as printed the figures of its terms add up to the figure of its total', () => {
    const numberIn = (figure: string): number =>
      Math.round(10 * Number(figure.replace('about ', '').replace('−', '-')));
    for (const ledger of ledgers)
      for (const fidelity of [2, 3] as const) {
        const read = seen(ledger, fidelity);
        const explained = inTenths(read);
        const terms = explained.terms.map(({ amount }) => numberIn(asRead(words, fidelity, amount ?? 0)));
        expect(sumOf(terms)).toBe(numberIn(levelAsRead(words, fidelity, explained.total ?? 0)));
        const printed = inPoints(read);
        const points = printed.terms.map(({ amount }) => numberIn(signed(words, amount ?? 0)));
        expect(sumOf(points)).toBe(numberIn(plain(words, printed.total ?? 0)));
      }
  });

  test('a slight term is never shown as three points', () => {
    let slight = 0;
    for (const ledger of ledgers)
      for (const [at, { amount }] of seen(ledger, 2).terms.entries()) {
        const real = ledger.terms[at]?.amount ?? 0;
        if (Math.abs(real) >= SURELY_SLIGHT) continue;
        slight += 1;
        expect(amount, `${real} shown as ${amount}`).toBe(0);
      }
    console.log(`rounding: ${slight} slight terms`);
    expect(slight).toBeGreaterThan(100);
  });
});

test('a sum of any numbers can be rounded to any unit', () => {
  const amount = fc.integer({ min: -4_000, max: 4_000 });
  const small = fc.integer({ min: -40, max: 40 });
  fc.assert(
    fc.property(
      fc.array(fc.oneof(amount, small), { maxLength: 24 }),
      fc.oneof(amount, small),
      fc.constantFrom(TENTH, 100, BAND),
      (any, aspiration, unit) => {
        const amounts = any.toSorted((a, b) => b - a);
        const total = sumOf(amounts);
        const round = roundSum(amounts, aspiration, unit);
        expect(sumOf(round.amounts)).toBe(round.total);
        expect(round.total >= round.aspiration).toBe(total >= aspiration);
        expect(Math.abs(round.total - total)).toBeLessThan(unit);
        expect(Math.abs(round.aspiration - aspiration)).toBeLessThan(unit);
        for (const [at, one] of round.amounts.entries()) {
          expect(one % unit === 0).toBe(true);
          expect(Math.abs(one - (amounts[at] ?? 0))).toBeLessThan(unit);
          expect(one * (amounts[at] ?? 0)).toBeGreaterThanOrEqual(0);
          expect(one).toBeLessThanOrEqual(round.amounts[at - 1] ?? one);
        }
      },
    ),
    { seed: FIXED, numRuns: count(3_000, 100_000) },
  );
});
