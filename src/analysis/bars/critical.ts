/** Measures how often a choice matters: moments of a best line at which the second-best act is worth much less. */

import type { ActCommand } from '../../core/commands.ts';
import { isOver } from '../../core/game.ts';
import { legalCommands } from '../../core/legal-commands.ts';
import { before, play, type Track } from '../search/track.ts';
import { type Bar, points } from './bar.ts';

/** Number of moments that were tried, and at how many of them the second-best act is clearly worse. */
export interface Moments {
  readonly moments: number;
  readonly critical: number;
}

const GAP = 200;

/**
 * Tries, at every n-th act of the line, each other command in its place, and no command, with the rest of the line
 * unchanged. A moment is critical if the best act is worth two points more than the second-best.
 */
export function criticalMoments(track: Track, everyNth: number): Moments {
  const { world, acts } = track;
  let [moments, critical] = [0, 0];
  for (let place = everyNth - 1; place < acts.length; place += everyNth) {
    const act = acts[place];
    if (!act) break;
    const game = before(track, place, act.day);
    if (isOver(game)) break;
    const others = legalCommands(game).filter(
      (command): command is ActCommand =>
        command.do !== 'wait' && JSON.stringify(command) !== JSON.stringify(act.command),
    );
    const scores = others.map((command) => play(world, acts.with(place, { ...act, command }), track).score);
    scores.push(track.score, play(world, acts.toSpliced(place, 1), track).score);
    const [best = 0, second = 0] = scores.sort((a, b) => b - a);
    moments += 1;
    if (best - second >= GAP) critical += 1;
  }
  return { moments, critical };
}

export function criticalRow(found: readonly Moments[]): Bar {
  const moments = found.reduce((all, one) => all + one.moments, 0);
  const critical = found.reduce((all, one) => all + one.critical, 0);
  const perMille = moments === 0 ? 0 : Math.trunc((critical * 1000) / moments);
  return {
    name: 'criticality: moments at which the second-best act is 2 points worse',
    target: '25 to 60 %',
    measured: `${points(perMille * 10)} % (${critical} of ${moments})`,
    pass: perMille >= 250 && perMille <= 600,
  };
}
