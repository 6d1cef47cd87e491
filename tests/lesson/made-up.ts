// Assignments and results as a person might make them.
import fc from 'fast-check';
import {
  ASSIGNMENT_FORMAT,
  type Assignment,
  MOST_QUESTION,
  MOST_QUESTIONS,
  MOST_TASK,
  MOST_TITLE,
} from '../../src/lesson/assignment.ts';
import { HAND_IN_FORMAT, type HandIn, MOST_ANSWER, MOST_NAME } from '../../src/lesson/hand-in.ts';
import { typed } from '../../src/lesson/sealed-text.ts';
import { AIDS } from '../../src/scenario/lesson/assignments.ts';

/** What a person may type: all alphabets, marks, and characters that are not letters. */
const text = (most: number, mayHaveLines = false): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'binary', maxLength: most, size: 'medium' })
    .map((some) => typed(some, most, mayHaveLines));

const date = fc
  .date({ min: new Date('1928-12-20'), max: new Date('1929-07-24'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const moment = fc.record({ date, acts: fc.option(fc.nat(12)) });

const DESPATCH = '[Scenario "moscow-1929"]\n[Seed "0"]\n1928-12-29  note POL | note LTU\n1929-01-11\n';

export const assignments: fc.Arbitrary<Assignment> = fc.record({
  format: fc.constant(ASSIGNMENT_FORMAT),
  scenario: fc.constantFrom('moscow-1929', 'two-powers'),
  words: fc.oneof(
    fc.constantFrom('evening', 'answer'),
    fc.record({
      title: text(MOST_TITLE),
      task: text(MOST_TASK, true),
      questions: fc.array(text(MOST_QUESTION), { maxLength: MOST_QUESTIONS }),
    }),
  ),
  start: fc.oneof(
    fc.record({ is: fc.constant('opening' as const), seed: fc.nat(0xffff_ffff) }),
    fc.record({ is: fc.constant('history' as const), at: moment }),
    fc.record({ is: fc.constant('game' as const), despatch: fc.constant(DESPATCH), at: moment }),
  ),
  until: fc.oneof(fc.constantFrom('signature' as const, 'end' as const), date),
  aids: fc.subarray([...AIDS]),
  brisk: fc.boolean(),
});

export const handIns: fc.Arbitrary<HandIn> = fc.record({
  format: fc.constant(HAND_IN_FORMAT),
  assignment: fc.option(assignments),
  name: text(MOST_NAME),
  answers: fc.array(text(MOST_ANSWER, true), { maxLength: MOST_QUESTIONS }),
  game: fc.constant(DESPATCH),
});
