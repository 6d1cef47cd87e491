/**
 * Two games as far as both have got, so that their scores can be compared: a game that goes on has not done yet what the
 * other did later.
 */
import { positionOf } from '../core/game.ts';
import { iso } from '../core/world.ts';
import { momentAt } from './moment-address.ts';
import { gameOf, isFinished, type Timeline, upTo } from './timeline.ts';

export interface EquallyFar {
  readonly games: readonly [Timeline, Timeline];
  /** The day on whose evening both are seen; null if both are seen at their end. */
  readonly on: string | null;
}

/** The game up to the evening of this day. */
export const untilEvening = (game: Timeline, date: string): Timeline =>
  upTo(game, momentAt(game, { date, acts: null }) + 1);

/** Two games at their end; if one of them goes on, both on the day that it has reached, the earlier one if both go on. */
export function equallyFar(one: Timeline, other: Timeline): EquallyFar {
  const reached = [one, other]
    .filter((game) => !isFinished(game))
    .map((game) => iso(game.world, positionOf(gameOf(game)).day))
    .sort();
  const [on = null] = reached;
  return { games: on === null ? [one, other] : [untilEvening(one, on), untilEvening(other, on)], on };
}
