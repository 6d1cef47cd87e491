/** A game that was played, looked at on the evening of any of its days. */
import type { Timeline } from '../chronicle/timeline.ts';
import { type Game, isOver, positionOf, step } from '../core/game.ts';
import type { Day } from '../core/integers.ts';
import { iso } from '../core/world.ts';

/** Where to look: the last moment of the day, or the last one of which this is true. */
type Wanted = (game: Game) => boolean;

/**
 * The game as it stood after everything that was done until the evening of this day. Of a wait that passes over the
 * day only the part until then is played. With `wanted`, moments of which it is not true are passed over.
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
