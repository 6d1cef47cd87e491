/**
 * What a pupil hands in: the game, the written answers and a name of his or her choice.
 */
import type { Assignment } from './assignment.ts';

export const HAND_IN_FORMAT = 'litvinov-protocol/hand-in@1';

export interface HandIn {
  readonly format: typeof HAND_IN_FORMAT;
  /** Null where a game is handed in for which nobody has set an assignment. */
  readonly assignment: Assignment | null;
  readonly name: string;
  /** To the questions of the assignment, in their order; empty where nothing was written. */
  readonly answers: readonly string[];
  /** The game as a sealed despatch (chronicle/record.ts). */
  readonly game: string;
}
