/**
 * Schema of the assignments of a scenario. Messages `assignment-<id>` (the task), `.title`, and the questions to answer
 * in writing, `.q1`, `.q2`, `.q3`.
 */
import * as v from 'valibot';
import { count, isoDate, wordId } from '../primitives.ts';
import { momentText } from './moment.ts';

/** Until when it is played: a day, the signature of a text, or the end of the game. */
export const until = v.union([v.picklist(['signature', 'end']), isoDate]);

/** Aids to the player that an assignment may close. */
export const AIDS = ['counsel', 'nearest', 'history'] as const;

export const aid = v.picklist(AIDS);

const assignment = v.strictObject({
  id: wordId,
  /** The number that a dictated code contains; never reused for another assignment. */
  number: v.pipe(count, v.minValue(1, 'a number from 1 to 63'), v.maxValue(63, 'a number from 1 to 63')),
  /** The moment of history at which the player takes over; by default the opening. */
  from: v.optional(momentText),
  until,
  aids: v.array(aid),
  /** Minutes that it takes. */
  minutes: count,
  /** Waits are summarised, so that a class needs half the time. */
  brisk: v.optional(v.boolean(), false),
});

const once = (key: 'id' | 'number') =>
  v.check<ReadyAssignment[], string>(
    (all) => new Set(all.map((one) => one[key])).size === all.length,
    `each ${key} once`,
  );

export const assignments = v.strictObject({
  assignments: v.pipe(v.array(assignment), once('id'), once('number')),
});

export type Aid = v.InferOutput<typeof aid>;
export type Until = v.InferOutput<typeof until>;
export type ReadyAssignment = v.InferOutput<typeof assignment>;
