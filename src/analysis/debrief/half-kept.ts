/**
 * What would have kept half of the greatest fall: the better line that was found there, reduced to the acts that it needs.
 * What is left can be read, where the whole line, found by chance, contains many acts that bring little.
 */
import { phaseOf } from '../../core/game.ts';
import type { Amount } from '../../core/integers.ts';
import type { DatedAct } from '../line.ts';
import { before, play, type Track } from '../search/track.ts';
import { explanationOf } from './explaining.ts';
import type { PlayedGame } from './played-game.ts';
import type { HalfKept } from './report.ts';
import type { Witness } from './witnesses.ts';

/** The score that keeps half of a fall between two scores. */
export const halfOf = (before: Amount, after: Amount): Amount => after + Math.trunc((before - after) / 2);

/**
 * The line without the acts that it does not need to score `least`, in hundredths. Its first acts, `kept` of them, stay.
 * Later acts are tried first, since earlier ones prepare them. None of the acts left can be left out alone.
 */
function shortened(
  played: Track,
  line: readonly DatedAct[],
  kept: number,
  least: Amount,
): { readonly track: Track; readonly lines: number } {
  let track = play(played.world, line, played);
  let lines = 1;
  let isShorter = track.score >= least;
  while (isShorter) {
    isShorter = false;
    for (let at = track.acts.length - 1; at >= kept; at--) {
      const tried = play(played.world, track.acts.toSpliced(at, 1), track);
      lines += 1;
      if (tried.score < least) continue;
      track = tried;
      isShorter = true;
    }
  }
  return { track, lines };
}

/** The acts that keep half of the fall at a node, by the best lines found before and after it. */
export function halfKeptAt(
  game: PlayedGame,
  node: number,
  [better, worse]: readonly [Witness, Witness],
): { readonly halfKept: HalfKept; readonly lines: number } {
  const done = game.nodes[node]?.acts ?? 0;
  const least = halfOf(better.score, worse.score);
  // No act of it is refused: such an act brings nothing, and has been left out.
  const { track, lines } = shortened(game.track, better.acts, done, least);
  const acts = track.acts.slice(done).map((act, at) => {
    const phase = phaseOf(before(track, done + at, act.day));
    return { ...act, phase };
  });
  const explanation = explanationOf(game.track, track.acts);
  return { halfKept: { acts, line: track.acts, score: track.score, explanation }, lines: lines + 1 };
}
