/**
 * Where an assignment ends in a game: at the first moment of a day, at the signature, or at the end of the game, which
 * ends every assignment.
 */
import { type Timeline, upTo } from '../chronicle/timeline.ts';
import { dayOf } from '../core/calendar.ts';
import { type Game, isOver, positionOf } from '../core/game.ts';
import type { Until } from '../scenario/lesson/assignments.ts';

/** The day that ends it; null for an end that is not a day. */
export const dayOfEnd = ({ world }: Pick<Timeline, 'world'>, until: Until): number | null =>
  until === 'signature' || until === 'end' ? null : dayOf(world.calendar, until);

function isEnd(game: Game, until: Until, day: number | null): boolean {
  if (isOver(game)) return true;
  const position = positionOf(game);
  return until === 'signature' ? position.treaty !== null : day !== null && position.day >= day;
}

/** Index of the moment at which the end is reached; null before that. */
export function endIn(timeline: Timeline, until: Until): number | null {
  const { moments } = timeline;
  const day = dayOfEnd(timeline, until);
  // Called after every act, usually before the end, so the latest moment is checked first.
  if (!isEnd((moments.at(-1) ?? moments[0]).game, until, day)) return null;
  return moments.findIndex(({ game }) => isEnd(game, until, day));
}

/** The game as far as the assignment goes. */
export function untilEnd(timeline: Timeline, until: Until): Timeline {
  const end = endIn(timeline, until);
  return end === null ? timeline : upTo(timeline, end + 1);
}
