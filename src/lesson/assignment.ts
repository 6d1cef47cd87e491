/**
 * An assignment: what a teacher gives to a class, whole in itself. A link carries all of it; nothing is sent anywhere.
 * `readAssignment` and `readAssignmentAddress` are the doors by which one comes in.
 */
import * as v from 'valibot';
import { MOST_SEED } from '../chronicle/seed.ts';
import { aid, until } from '../scenario/lesson/assignments.ts';
import { isoDate, wordId } from '../scenario/primitives.ts';
import { line, lines, packed, type Refused, readPacked, readSealed, sealed } from './sealed-text.ts';

export const ASSIGNMENT_FORMAT = 'litvinov-protocol/assignment@1';

/** Letters that a teacher may write (design choice: the card is still read on a telephone). */
export const MOST_TITLE = 80;
export const MOST_TASK = 800;
export const MOST_QUESTION = 240;
export const MOST_QUESTIONS = 3;

/** Letters of a game from which an assignment may begin: ten times as many as a whole game has. */
export const MOST_GAME = 100_000;

const named = v.pipe(wordId, v.maxLength(60, 'at most 60 letters'));

const moment = v.strictObject({
  date: isoDate,
  acts: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999))),
});

/** Where it begins: a new game with a deal, a moment of history, or a moment of any game. */
const start = v.variant('is', [
  v.strictObject({
    is: v.literal('opening'),
    seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_SEED)),
  }),
  v.strictObject({ is: v.literal('history'), at: moment }),
  v.strictObject({ is: v.literal('game'), despatch: lines(MOST_GAME), at: moment }),
]);

/** Words of the teacher's own; an assignment of the scenario speaks the reader's language instead. */
const ownWords = v.strictObject({
  title: line(MOST_TITLE),
  task: lines(MOST_TASK),
  /** To be answered in writing. */
  questions: v.pipe(v.array(line(MOST_QUESTION)), v.maxLength(MOST_QUESTIONS, 'at most three questions')),
});

export const assignment = v.strictObject({
  format: v.literal(ASSIGNMENT_FORMAT),
  /** The id of its scenario. */
  scenario: named,
  /** The id of one of the scenario's assignments, whose words it has, or the teacher's own words. */
  words: v.lazy((given) => (typeof given === 'object' ? ownWords : named)),
  start,
  until,
  /** The aids that are open; those that are not named are shut. */
  aids: v.pipe(
    v.array(aid),
    v.check((aids) => new Set(aids).size === aids.length, 'each aid once'),
  ),
  brisk: v.boolean(),
});

export type Start = v.InferOutput<typeof start>;
export type OwnWords = v.InferOutput<typeof ownWords>;
export type Assignment = v.InferOutput<typeof assignment>;

/** Reads the text of one, as a file has it. */
export function readAssignment(text: string): { readonly assignment: Assignment } | Refused {
  const read = readSealed(assignment, ASSIGNMENT_FORMAT, text);
  return 'fault' in read ? read : { assignment: read.data };
}

/** Reads the end of an address, "#lesson=1.…". */
export const readAssignmentAddress = (end: string): Promise<{ readonly assignment: Assignment } | Refused> =>
  readPacked(end, 'lesson', readAssignment);

export const printAssignment = (given: Assignment): string => `${sealed(given, 1)}\n`;

/** The end of an address that holds it, "#lesson=1.…". */
export const packAssignment = (given: Assignment): Promise<string> => packed(given, 'lesson');
