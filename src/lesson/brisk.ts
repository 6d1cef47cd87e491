/**
 * Waiting at a lesson's pace: it runs past what has only to be read, as long as an answer is on its way. It never runs
 * past what asks for a decision.
 */
import type { Moment } from '../chronicle/timeline.ts';
import type { Cable } from '../core/cables.ts';
import { positionOf } from '../core/game.ts';

/** A choice, a turn of the affair, a warning: after each of them the player may want to do something else. */
const TURNS: ReadonlySet<Cable['is']> = new Set([
  'act',
  'dilemma',
  'leaving',
  'walkedOut',
  'signed',
  'billPutOff',
  'shelved',
  'disowned',
  'dayPassed',
  'exposed',
  'warned',
  'ended',
]);

/** Somebody will answer: a note, a question, friends who are asked. */
function isAnswerDue({ game }: Moment): boolean {
  return Object.values(positionOf(game).standings).some(
    ({ arrives, replyDue, needDue, pollDue }) =>
      arrives !== null || replyDue !== null || needDue !== null || pollDue !== null,
  );
}

/** May time run on without asking, whatever has just come? */
export function mayRunOn(moment: Moment): boolean {
  return !moment.cables.some(({ is }) => TURNS.has(is)) && isAnswerDue(moment);
}
