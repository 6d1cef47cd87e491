/** Finds the state of a played game on the evening of any day. */
import type { Timeline } from '../chronicle/timeline.ts';
import { type Game, isOver, positionOf, step } from '../core/game.ts';
import type { Day } from '../core/integers.ts';
import { iso } from '../core/world.ts';

/** Accepts a moment; by default every moment. */
type Wanted = (game: Game) => boolean;

/**
 * The game after everything that was done until the evening of this day. A wait that goes beyond the day is played only
 * until then. With `wanted`, moments that it does not accept are skipped.
 */
export function gameOn(timeline: Timeline, day: Day, wanted: Wanted = () => true): Game {
  const [{ game: opening }] = timeline.moments;
  const { game } = timeline.moments.findLast(
    (moment) => positionOf(moment.game).day <= day && wanted(moment.game),
  ) ?? { game: opening };
  if (positionOf(game).day >= day || isOver(game)) return game;
  const later = step(game, { do: 'wait', until: iso(timeline.world, day) });
  return 'refusal' in later || !wanted(later.game) ? game : later.game;
}
