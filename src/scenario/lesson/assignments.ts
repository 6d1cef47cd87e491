/**
 * Assignments that a scenario brings along. Words: `assignment-<id>` (the task), `.title`, and the questions to answer in
 * writing `.q1`, `.q2`, `.q3`.
 */
import * as v from 'valibot';
import { count, isoDate, wordId } from '../primitives.ts';
import { momentText } from './moment.ts';

/** Until when it is played: a day, the signature of a text, or the end of the game. */
export const until = v.union([v.picklist(['signature', 'end']), isoDate]);

/** What helps a player, each of which an assignment may shut. */
export const AIDS = ['counsel', 'nearest', 'history'] as const;

export const aid = v.picklist(AIDS);

const assignment = v.strictObject({
  id: wordId,
  /** The moment of history at which the pen is taken; without it the opening. */
  from: v.optional(momentText),
  until,
  aids: v.array(aid),
  /** Minutes that it takes. */
  minutes: count,
  /** The waits are told in summaries, so that a class comes as far in half the time. */
  brisk: v.optional(v.boolean(), false),
});

export const assignments = v.strictObject({ assignments: v.array(assignment) });

export type Aid = v.InferOutput<typeof aid>;
export type Until = v.InferOutput<typeof until>;
export type ReadyAssignment = v.InferOutput<typeof assignment>;
