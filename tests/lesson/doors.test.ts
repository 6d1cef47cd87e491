// Assignments and results as files and addresses: each can be read back unchanged, or is refused with its
// place.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ASSIGNMENT_FORMAT,
  type Assignment,
  packAssignment,
  printAssignment,
  readAssignment,
  readAssignmentAddress,
} from '../../src/lesson/assignment.ts';
import {
  HAND_IN_FORMAT,
  type HandIn,
  packHandIn,
  printHandIn,
  readHandIn,
  readHandInAddress,
} from '../../src/lesson/hand-in.ts';
import { MOST_TEXT, sealed, typed } from '../../src/lesson/sealed-text.ts';
import { changed, grown } from '../mutants.ts';
import { FIXED } from '../random.ts';
import { count } from '../tools.ts';
import { assignments, handIns } from './made-up.ts';

const RUNS = { seed: FIXED, numRuns: count(200, 20_000) };

test('any assignment comes out of its file and of its address as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(assignments, async (assignment) => {
      expect(readAssignment(printAssignment(assignment))).toEqual({ assignment });
      const end = await packAssignment(assignment);
      expect(end).toMatch(/^#lesson=1\.[\w-]+$/);
      expect(await readAssignmentAddress(end)).toEqual({ assignment });
    }),
    RUNS,
  );
});

test('any result comes out of its file and of its address as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(handIns, async (handIn) => {
      expect(readHandIn(printHandIn(handIn))).toEqual({ handIn });
      const end = await packHandIn(handIn);
      expect(end).toMatch(/^#handin=1\.[\w-]+$/);
      expect(await readHandInAddress(end)).toEqual({ handIn });
    }),
    RUNS,
  );
});

const GIVEN: Assignment = {
  format: ASSIGNMENT_FORMAT,
  scenario: 'moscow-1929',
  words: { title: 'Not alone', task: 'Poland will not sign alone.\nWho else?', questions: ['Why?'] },
  start: { is: 'history', at: { date: '1929-01-11', acts: null } },
  until: '1929-02-09',
  aids: ['counsel'],
  brisk: false,
};

const HANDED: HandIn = {
  format: HAND_IN_FORMAT,
  assignment: GIVEN,
  name: 'Jonas, Rūta',
  answers: ['Because of Wilno.'],
  game: '[Scenario "moscow-1929"]\n1928-12-29  note POL | note LTU\n1929-01-11\n',
};

/** How many were refused, and how many were read back exactly; anything else is a failure. */
interface Told {
  refused: number;
  same: number;
}

function see(told: Told, read: { readonly fault: unknown } | object, whole: object): void {
  if ('fault' in read) told.refused += 1;
  else {
    expect(read).toEqual(whole);
    told.same += 1;
  }
}

const TEN_THOUSAND = 10_000;

test('ten thousand damaged addresses are refused or say what they said', async () => {
  const [lesson, handed] = [await packAssignment(GIVEN), await packHandIn(HANDED)];
  const told: Told = { refused: 0, same: 0 };
  await fc.assert(
    fc.asyncProperty(changed, fc.boolean(), async (change, isLesson) => {
      if (isLesson) see(told, await readAssignmentAddress(change(lesson)), { assignment: GIVEN });
      else see(told, await readHandInAddress(change(handed)), { handIn: HANDED });
    }),
    { seed: FIXED, numRuns: count(TEN_THOUSAND, 10 * TEN_THOUSAND) },
  );
  console.log(`damaged addresses: ${told.refused} refused, ${told.same} read as they were`);
});

test('ten thousand damaged files are refused or say what they said', () => {
  const [lesson, handed] = [printAssignment(GIVEN), printHandIn(HANDED)];
  const told: Told = { refused: 0, same: 0 };
  fc.assert(
    fc.property(changed, fc.boolean(), (change, isLesson) => {
      if (isLesson) see(told, readAssignment(change(lesson)), { assignment: GIVEN });
      else see(told, readHandIn(change(handed)), { handIn: HANDED });
    }),
    { seed: FIXED, numRuns: count(TEN_THOUSAND, 10 * TEN_THOUSAND) },
  );
  console.log(`damaged files: ${told.refused} refused, ${told.same} read as they were`);
});

/** The output that `sealed` would have produced for this data. */
const forged = (data: unknown): string =>
  typeof data === 'object' && data !== null ? sealed(data) : JSON.stringify(data);

test('a document that somebody has made by hand is refused, or all of it may stand there', () => {
  fc.assert(
    fc.property(grown, (change) => {
      const read = readHandIn(forged(change(HANDED)));
      // What was accepted can be written and read again: no part of it is invalid.
      if ('handIn' in read) expect(readHandIn(printHandIn(read.handIn))).toEqual(read);
    }),
    { seed: FIXED, numRuns: count(2_000, 100_000) },
  );
});

describe('what is refused is told with its place', () => {
  const without = (change: object): string => sealed({ ...GIVEN, ...change });
  test.each([
    ['', { code: 'not-json' }],
    ['[]', { code: 'format', found: '' }],
    ['{"format":"litvinov-protocol/log@1"}', { code: 'format', found: 'litvinov-protocol/log@1' }],
    ['x'.repeat(MOST_TEXT + 1), { code: 'large', most: MOST_TEXT }],
    [without({ start: { is: 'opening', seed: -1 } }), { code: 'shape', path: 'start.seed' }],
    [without({ until: 'tomorrow' }), { code: 'shape', path: 'until' }],
    [without({ aids: ['counsel', 'lamp'] }), { code: 'shape', path: 'aids.1' }],
    [without({ aids: ['counsel', 'counsel'] }), { code: 'shape', path: 'aids' }],
    [without({ words: { title: 'a\nb', task: '', questions: [] } }), { code: 'shape', path: 'words.title' }],
    [without({ words: { title: '', task: '\ud800', questions: [] } }), { code: 'shape', path: 'words.task' }],
    [without({ words: { title: '', task: '', questions: ['', '', '', ''] } }), { code: 'shape' }],
    [without({ note: 'more' }), { code: 'shape', path: 'note' }],
    [printAssignment(GIVEN).replace('Not alone', 'Not alive'), { code: 'changed' }],
    [JSON.stringify(GIVEN), { code: 'changed' }],
  ])('%.60s', (text, fault) => {
    expect(readAssignment(text)).toMatchObject({ fault });
  });
});

test('what is typed is cut and cleaned so that it may stand there', () => {
  expect(typed('a\u202eb\u0000c\r\nd', 40)).toBe('a b c d');
  expect(typed('a\r\nb\u0007\n', 40, true)).toBe('a\nb\n');
  expect(typed('ab💥', 3)).toBe('ab');
  expect(typed('x'.repeat(50), 40)).toHaveLength(40);
});
