/**
 * What a pupil hands in: the game, the written answers and a name of his or her choice, as a file or an address. Only
 * opening it (chronicle/written-game.ts) shows whether the game can be played.
 */
import * as v from 'valibot';
import { assignment, MOST_GAME, MOST_QUESTIONS } from './assignment.ts';
import { line, lines, packed, type Refused, readPacked, readSealed, sealed } from './sealed-text.ts';

export const HAND_IN_FORMAT = 'litvinov-protocol/hand-in@1';

/** Limits in characters for a name and for one answer (design choice: a full page of handwriting). */
export const MOST_NAME = 40;
export const MOST_ANSWER = 2_000;

const handIn = v.strictObject({
  format: v.literal(HAND_IN_FORMAT),
  /** Null for a game that is handed in without an assignment. */
  assignment: v.nullable(assignment),
  name: line(MOST_NAME),
  /** To the questions of the assignment, in their order; empty where nothing was written. */
  answers: v.pipe(v.array(lines(MOST_ANSWER)), v.maxLength(MOST_QUESTIONS, 'at most three answers')),
  /** The game as a sealed despatch (chronicle/record.ts), up to the end that the assignment sets. */
  game: lines(MOST_GAME),
});

export type HandIn = v.InferOutput<typeof handIn>;

/** Reads the text of a handed-in file. */
export function readHandIn(text: string): { readonly handIn: HandIn } | Refused {
  const read = readSealed(handIn, HAND_IN_FORMAT, text);
  return 'fault' in read ? read : { handIn: read.data };
}

/** Reads the fragment of an address, "#handin=1.…". */
export const readHandInAddress = (end: string): Promise<{ readonly handIn: HandIn } | Refused> =>
  readPacked(end, 'handin', readHandIn);

/** The text of the file. */
export const printHandIn = (given: HandIn): string => `${sealed(given, 1)}\n`;

/** The fragment of an address that contains it, "#handin=1.…". */
export const packHandIn = (given: HandIn): Promise<string> => packed(given, 'handin');
