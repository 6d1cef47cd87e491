/**
 * Where an assignment ends in a game: on the first moment of a day, with the signature, or with the game itself, which
 * is an end of every assignment.
 */
import { type Timeline, upTo } from '../chronicle/timeline.ts';
import { dayOf } from '../core/calendar.ts';
import { type Game, isOver, positionOf } from '../core/game.ts';
import type { Until } from '../scenario/lesson/assignments.ts';

/** The day with which it ends; null for an end that is no day. */
export const dayOfEnd = ({ world }: Pick<Timeline, 'world'>, until: Until): number | null =>
  until === 'signature' || until === 'end' ? null : dayOf(world.calendar, until);

function isEnd(game: Game, until: Until, day: number | null): boolean {
  if (isOver(game)) return true;
  const position = positionOf(game);
  return until === 'signature' ? position.treaty !== null : day !== null && position.day >= day;
}

/** The place of the moment at which the end is reached; null as long as it is not. */
export function endIn(timeline: Timeline, until: Until): number | null {
  const { moments } = timeline;
  const day = dayOfEnd(timeline, until);
  // A game is asked after every act, and mostly is not there yet.
  if (!isEnd((moments.at(-1) ?? moments[0]).game, until, day)) return null;
  return moments.findIndex(({ game }) => isEnd(game, until, day));
}

/** The game as far as the assignment goes. */
export function untilEnd(timeline: Timeline, until: Until): Timeline {
  const end = endIn(timeline, until);
  return end === null ? timeline : upTo(timeline, end + 1);
}
