/**
 * Schema of the stops of "What did Litvinov do?": moments of history at which the replay asks a question. Messages
 * `stop-<id>` (what lay on the desk), `.title`, `.hint`, `.told` (what was done, and why), `.ask` (a question to the
 * class), optionally `.hour` (the hour of the day) and `.settled` (what the sources leave open); for each answer
 * `stop-<id>-<answer>`.
 */
import * as v from 'valibot';
import { powerId, sources, wordId } from '../primitives.ts';
import { momentText } from './moment.ts';

const answer = v.strictObject({
  id: wordId,
  /** What is done on that day instead of history's acts, in the notation of despatches; empty where nothing is done. */
  acts: v.string(),
  /**
   * The acts that follow: lines as in a despatch, each with its date. On the days that they name they replace history's
   * acts; a date alone removes those. On all other days history's acts are played as far as the rules allow.
   */
  later: v.optional(v.array(v.string()), []),
});

const stop = v.pipe(
  v.strictObject({
    id: wordId,
    /** The replay stops at this moment of history, before the act. */
    at: momentText,
    /** The id of the answer that was given in history. */
    answers: v.pipe(v.array(answer), v.minLength(3, 'three answers'), v.maxLength(5, 'at most five answers')),
    done: wordId,
    /** The power whose answers before and after explain the result. */
    ledger: v.optional(powerId),
    /** The codex entry of the document to read; without one the game's own paper of that day is shown. */
    paper: v.optional(wordId),
    /** The card on which the sources disagree; with one, no answer is scored. */
    dispute: v.optional(wordId),
    sources,
  }),
  v.forward(
    v.check(({ answers, done }) => answers.some(({ id }) => id === done), 'the id of one of the answers'),
    ['done'],
  ),
  v.forward(
    v.check(
      ({ answers }) => new Set(answers.map(({ id }) => id)).size === answers.length,
      'a different id for each answer',
    ),
    ['answers'],
  ),
);

export const stops = v.strictObject({
  stops: v.pipe(
    v.array(stop),
    v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'a different id for each stop'),
  ),
});

export type Stop = v.InferOutput<typeof stop>;
export type StopAnswer = v.InferOutput<typeof answer>;
