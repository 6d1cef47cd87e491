/** One decision changed and everything else as played: the result of an attempt that is not pursued further. */
import type { Amount } from '../../core/integers.ts';
import type { DatedAct } from '../line.ts';
import { play } from '../search/track.ts';
import { actsAfter, actsBefore, type PlayedGame } from './played-game.ts';

/**
 * The score, in hundredths, with these acts instead of what was done at a decision, given by its index. Acts that are
 * no longer possible afterwards are left out.
 */
export function otherwiseAsPlayed(game: PlayedGame, decision: number, acts: readonly DatedAct[]): Amount {
  const [before, after] = [game.nodes[decision], game.nodes[decision + 1]];
  if (before === undefined || after === undefined) return game.track.score;
  const rest = [...acts, ...actsAfter(game, after)].sort((a, b) => a.day - b.day);
  return play(game.world, [...actsBefore(game, before), ...rest], game.track).score;
}
