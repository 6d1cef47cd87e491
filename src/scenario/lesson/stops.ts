/**
 * The stops of "What did Litvinov do?": moments of history before which the replay asks. Words: `stop-<id>` (what lay on
 * the desk), `.title`, `.hint`, `.ask` (a question to the class), `.settled` where the sources settle nothing; of each
 * answer `stop-<id>-<answer>`.
 */
import * as v from 'valibot';
import { powerId, sources, wordId } from '../primitives.ts';
import { momentText } from './moment.ts';

const answer = v.strictObject({
  id: wordId,
  /** What is done on that day instead of history's acts, in the notation of despatches; empty where nothing is done. */
  acts: v.string(),
});

const stop = v.strictObject({
  id: wordId,
  /** The replay stops at this moment of history, before what was done. */
  at: momentText,
  /** What was done is one of them, by its id. */
  answers: v.pipe(v.array(answer), v.minLength(3, 'three answers'), v.maxLength(5, 'at most five answers')),
  done: wordId,
  /** Whose answer explains what came of it. */
  ledger: powerId,
  /** The card on which the sources disagree: then nothing is counted as right. */
  dispute: v.optional(wordId),
  sources,
});

export const stops = v.strictObject({ stops: v.array(stop) });

export type Stop = v.InferOutput<typeof stop>;
