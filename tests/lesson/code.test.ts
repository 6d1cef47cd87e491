// A code of twelve letters contains an assignment; a misheard letter is named.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCalendar } from '../../src/core/calendar.ts';
import type { Assignment } from '../../src/lesson/assignment.ts';
import { type CodeBook, codeOfAssignment, MOST_DEAL, readCode } from '../../src/lesson/code.ts';
import { FIXED } from '../random.ts';
import { count } from '../tools.ts';
import { assignments } from './made-up.ts';

const BOOK: CodeBook = {
  scenario: 'moscow-1929',
  calendar: makeCalendar('1928-12-20', '1929-07-24'),
  ready: [
    { id: 'answer', number: 1 },
    { id: 'evening', number: 2 },
    { id: 'spring', number: 63 },
  ],
};

/** Assignments that fit into a code completely. */
const short: fc.Arbitrary<Assignment> = fc
  .tuple(assignments, fc.constantFrom('answer', 'evening', 'spring'), fc.nat(MOST_DEAL), fc.boolean())
  .map(([given, words, seed, opening]): Assignment => {
    const kept = given.start.is === 'history' && !opening;
    return {
      ...given,
      scenario: BOOK.scenario,
      words,
      start: kept ? given.start : { is: 'opening', seed },
    };
  });

const codeOf = (assignment: Assignment): string => {
  const code = codeOfAssignment(BOOK, assignment);
  if (code === null) throw new Error(JSON.stringify(assignment));
  return code;
};

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

test('any assignment with the words of the scenario comes out of its code as it went in', () => {
  fc.assert(
    fc.property(short, (assignment) => {
      const code = codeOf(assignment);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(readCode(BOOK, code)).toEqual({ assignment });
      const written = ` ${code.toLowerCase().replaceAll('-', ' – ').replaceAll('1', 'l').replaceAll('0', 'o')}`;
      expect(readCode(BOOK, written)).toEqual({ assignment });
    }),
    { seed: FIXED, numRuns: count(1_000, 100_000) },
  );
});

test('own words, moments of other games and the largest deals have no code', () => {
  const [given] = fc.sample(short, { seed: FIXED, numRuns: 1 });
  if (given === undefined) throw new Error('no assignment');
  const none = (change: Partial<Assignment>): void =>
    expect(codeOfAssignment(BOOK, { ...given, ...change })).toBeNull();
  none({ words: { title: 'Mine', task: '', questions: [] } });
  none({ words: 'unknown' });
  none({ start: { is: 'game', despatch: '', at: { date: '1929-01-11', acts: null } } });
  none({ start: { is: 'opening', seed: MOST_DEAL + 1 } });
  none({ start: { is: 'history', at: { date: '1929-01-11', acts: 31 } } });
  none({ start: { is: 'history', at: { date: '1930-01-11', acts: null } } });
  none({ until: '1928-12-19' });
});

const plain = (code: string): string[] => [...code.replaceAll('-', '')];

test('of one wrong letter it is said which it is, and what would be right', () => {
  fc.assert(
    fc.property(short, fc.nat(11), fc.constantFrom(...SIGNS), (assignment, at, wrong) => {
      const letters = plain(codeOf(assignment));
      const right = letters[at] ?? '';
      fc.pre(right !== wrong);
      letters[at] = wrong;
      expect(readCode(BOOK, letters.join(''))).toEqual({
        fault: { code: 'letter', at: at + 1, found: wrong, right },
      });
    }),
    { seed: FIXED, numRuns: count(2_000, 100_000) },
  );
});

test('two neighbours in each other’s place are noticed, and named or called one wrong letter', () => {
  fc.assert(
    fc.property(short, fc.nat(10), (assignment, at) => {
      const letters = plain(codeOf(assignment));
      const [one = '', other = ''] = letters.slice(at, at + 2);
      fc.pre(one !== other);
      letters.splice(at, 2, other, one);
      const read = readCode(BOOK, letters.join(''));
      expect(read).toMatchObject({ fault: { code: 'swapped', at: at + 1, found: other + one } });
    }),
    { seed: FIXED, numRuns: count(1_000, 100_000) },
  );
});

const TEN_THOUSAND = 10_000;

test('ten thousand codes with one to three wrong letters, or cut, or swollen: not one is read as another', () => {
  const told: Record<string, number> = {};
  fc.assert(
    fc.property(
      short,
      fc.array(fc.tuple(fc.nat(11), fc.constantFrom(...SIGNS, 'U', 'Ł', '💥')), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.constantFrom('kept', 'kept', 'kept', 'cut', 'longer'),
      (assignment, wrongs, length) => {
        const letters = plain(codeOf(assignment));
        for (const [at, wrong] of wrongs) letters[at] = wrong;
        if (length === 'cut') letters.splice(wrongs[0]?.[0] ?? 0, 1);
        if (length === 'longer') letters.splice(wrongs[0]?.[0] ?? 0, 0, 'A');
        const read = readCode(BOOK, letters.join(''));
        const said = 'fault' in read ? read.fault.code : 'read as it was';
        told[said] = (told[said] ?? 0) + 1;
        if ('assignment' in read) expect(read).toEqual({ assignment });
      },
    ),
    { seed: FIXED, numRuns: count(TEN_THOUSAND, 10 * TEN_THOUSAND) },
  );
  console.log(`damaged codes: ${JSON.stringify(told)}`);
});

describe('what is no code is told so', () => {
  test.each([
    ['', { code: 'length', found: 0, expected: 12 }],
    ['K7QM-2X9', { code: 'length', found: 7, expected: 12 }],
    ['K7QM-2X9!', { code: 'sign', at: 8, found: '!' }],
    ['K7UM', { code: 'sign', at: 3, found: 'U' }],
  ])('%j', (typed, fault) => {
    expect(readCode(BOOK, typed)).toEqual({ fault });
  });
});

test('a code of another scenario does not fit', () => {
  const codes = fc.sample(short, { seed: FIXED, numRuns: 500 }).map(codeOf);
  for (const scenario of ['two-powers', 'moscow-1930']) {
    const other: CodeBook = { ...BOOK, scenario };
    expect(codes.filter((code) => !('fault' in readCode(other, code)))).toEqual([]);
  }
});

test('a code for an assignment that this page does not have is right, and unknown', () => {
  const [given] = fc.sample(short, { seed: FIXED, numRuns: 1 });
  if (given === undefined) throw new Error('no assignment');
  expect(readCode({ ...BOOK, ready: [] }, codeOf(given))).toEqual({ fault: { code: 'unknown' } });
});
