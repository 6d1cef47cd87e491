/**
 * Waiting at the pace of a lesson: it skips what only has to be read while an answer is due. It never skips anything
 * that asks for a decision.
 */
import type { Moment } from '../chronicle/timeline.ts';
import type { Cable } from '../core/cables.ts';
import { positionOf } from '../core/game.ts';

/** Choices, turns of the affair and warnings: after each of them the player may want to act. */
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

/** Whether an answer is due: to a note, to a question, or to a poll of friends. */
function isAnswerDue({ game }: Moment): boolean {
  return Object.values(positionOf(game).standings).some(
    ({ arrives, replyDue, needDue, pollDue }) =>
      arrives !== null || replyDue !== null || needDue !== null || pollDue !== null,
  );
}

/** Whether time may go on without asking the player, after the latest moment. */
export function mayRunOn(moment: Moment): boolean {
  return !moment.cables.some(({ is }) => TURNS.has(is)) && isAnswerDue(moment);
}
