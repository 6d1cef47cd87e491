/**
 * What a seat may know beyond the first drawing of the desk: what those upstairs would say, what would change a mind,
 * and what each ending wants.
 * It stands apart so that the desk need not fetch it before it is asked for.
 */
import type { Condition } from '../scenario/condition.ts';
import type { PowerId } from '../scenario/primitives.ts';
import { holds } from './condition.ts';
import { type Game, positionOf, worldOf } from './game.ts';
import { type Nearest, nearestFor } from './nearest.ts';
import { fidelityFor, type Seat } from './seen.ts';
import { type Advice, adviceOf } from './voices.ts';

/** What each of those upstairs would say today: no secret to the player. */
export function advice(game: Game): Advice[] {
  const world = worldOf(game);
  return world.scenario.home.voices.map((voice) => adviceOf(world, positionOf(game), voice));
}

/** One thing that an ending asks, and whether it is so now. */
export interface Asked {
  readonly condition: Condition;
  readonly met: boolean;
}

/** An ending with everything that it asks; the last of a scenario asks nothing. */
export interface EndingSeen {
  readonly id: string;
  readonly asks: readonly Asked[];
}

/** E7: every ending, in the order in which they are tried, with what of it is so now. */
export function endings(game: Game): EndingSeen[] {
  const world = worldOf(game);
  const position = positionOf(game);
  return world.scenario.endings.map(({ id, when }) => {
    const parts = when === undefined ? [] : 'all' in when ? when.all : [when];
    return { id, asks: parts.map((condition) => ({ condition, met: holds(world, position, condition) })) };
  });
}

/**
 * What would change a power's mind: for a seat that reads its whole ledger. With less, the player knows only what he
 * was told, which is the power's `wish`; a guess would give its hidden type away.
 */
export function nearest(game: Game, seat: Seat, power: PowerId): Nearest | null {
  const position = positionOf(game);
  if (fidelityFor(position, seat, power) < 3) return null;
  return nearestFor(worldOf(game), position, power);
}
