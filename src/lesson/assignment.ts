/**
 * An assignment: what a teacher gives to a class, complete in itself. A link carries all of it; nothing is sent to a
 * server. `readAssignment` and `readAssignmentAddress` validate assignments from outside.
 */
import * as v from 'valibot';
import { MOST_SEED } from '../chronicle/seed.ts';
import { aid, until } from '../scenario/lesson/assignments.ts';
import { isoDate, wordId } from '../scenario/primitives.ts';
import { line, lines, packed, type Refused, readPacked, readSealed, sealed } from './sealed-text.ts';

export const ASSIGNMENT_FORMAT = 'litvinov-protocol/assignment@1';

/** Limits in characters for a teacher's text (design choice: the card can still be read on a phone). */
export const MOST_TITLE = 80;
export const MOST_TASK = 800;
export const MOST_QUESTION = 240;
export const MOST_QUESTIONS = 3;

/** Limit in characters for a game from which an assignment begins: ten times the length of a whole game. */
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

/** The teacher's own words; an assignment of the scenario is shown in the reader's language instead. */
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
  /** The id of one of the scenario's assignments, whose words are used, or the teacher's own words. */
  words: v.lazy((given) => (typeof given === 'object' ? ownWords : named)),
  start,
  until,
  /** The aids that are open; all others are closed. */
  aids: v.pipe(
    v.array(aid),
    v.check((aids) => new Set(aids).size === aids.length, 'each aid once'),
  ),
  brisk: v.boolean(),
});

export type Start = v.InferOutput<typeof start>;
export type OwnWords = v.InferOutput<typeof ownWords>;
export type Assignment = v.InferOutput<typeof assignment>;

/** Reads the text of an assignment file. */
export function readAssignment(text: string): { readonly assignment: Assignment } | Refused {
  const read = readSealed(assignment, ASSIGNMENT_FORMAT, text);
  return 'fault' in read ? read : { assignment: read.data };
}

/** Reads the fragment of an address, "#lesson=1.…". */
export const readAssignmentAddress = (end: string): Promise<{ readonly assignment: Assignment } | Refused> =>
  readPacked(end, 'lesson', readAssignment);

export const printAssignment = (given: Assignment): string => `${sealed(given, 1)}\n`;

/** The fragment of an address that contains it, "#lesson=1.…". */
export const packAssignment = (given: Assignment): Promise<string> => packed(given, 'lesson');
