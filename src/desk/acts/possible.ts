/** The player's possible commands, each with the reason if it is refused. Cached per game. */
import type { Game } from '../../core/game.ts';
import { type Possible, possible } from '../../core/view-what-if.ts';
import type { Present } from '../shell/present.ts';

const known = new WeakMap<Game, readonly Possible[]>();

/** Empty while history is watched. */
export function possibleNow(present: Present): readonly Possible[] {
  if (present.seat.value !== 'player') return [];
  const game = present.game.value;
  const found = known.get(game) ?? possible(game);
  known.set(game, found);
  return found;
}
