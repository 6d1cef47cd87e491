/** A decision otherwise and everything else as it was played: what an attempt comes to if nothing more is made of it. */
import type { Amount } from '../../core/integers.ts';
import type { DatedAct } from '../line.ts';
import { play } from '../search/track.ts';
import { actsAfter, actsBefore, type PlayedGame } from './played-game.ts';

/**
 * The score, in hundredths, with these acts in place of what was done at a decision, which is named by its place. What
 * is no longer possible afterwards is left out.
 */
export function otherwiseAsPlayed(game: PlayedGame, decision: number, acts: readonly DatedAct[]): Amount {
  const [before, after] = [game.nodes[decision], game.nodes[decision + 1]];
  if (before === undefined || after === undefined) return game.track.score;
  const rest = [...acts, ...actsAfter(game, after)].sort((a, b) => a.day - b.day);
  return play(game.world, [...actsBefore(game, before), ...rest], game.track).score;
}
