/**
 * Judges whether it could have been known that a decision's alternative was better. Both, each followed by the best of
 * several lines, are played in worlds that fit what the player had seen and heard by that day. Only his seat's
 * knowledge is used, so another deal behind the same view gives the same answer.
 */
import { type Game, open, positionOf, worldOf } from '../../core/game.ts';
import type { Amount, Day } from '../../core/integers.ts';
import { view } from '../../core/view.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { chance } from '../chance.ts';
import { type DatedAct, isSameCommand } from '../line.ts';
import { carriedOn, mean, playedOn } from '../planner/choosing.ts';
import { heardUntil, type Known, type Lived, NOTHING_SAID, suppose } from '../planner/supposing.ts';
import { until } from '../search/track.ts';
import { madeUp } from './joining.ts';
import type { PlayedGame, Standpoint } from './played-game.ts';
import type { Foreseen } from './report.ts';

type Line = readonly DatedAct[];

/** Number of worlds drawn; at most sixteen of those that fit are kept. Design choice, as are the numbers below. */
const DRAWN = 16;
const CERTAIN = 1000;
/** No result if the worlds that fit have less than a tenth of the weight. */
const LEAST_CREDIT = 100;
/** Half a point, in hundredths: the least difference that counts as better or worse. */
const HALF_A_POINT = 50;
/** Number of lines of the pool that are tried after each alternative. */
const MOST_LINES = 6;

/** One decision in two versions. */
export interface Alternative {
  /** The acts until the next node, as played and in the alternative; empty where time passes. */
  readonly played: Line;
  readonly otherwise: Line;
  /** The day of the next node. */
  readonly until: Day;
  /** What follows in the game as played, and in the changed game. */
  readonly rests: readonly Line[];
  /** Lines found on other games, which may follow either. */
  readonly pool: readonly Line[];
  /**
   * If the player waited: acts of the alternative that he never gave. Then not giving them at all is the decision to
   * judge, so no line that follows the wait gives them: a lasting omission would otherwise seem to cost nothing.
   */
  readonly omitted: Line;
}

/** What the player knew at this node. */
export function knownAt({ world, track }: PlayedGame, node: Standpoint): Known {
  const done = track.acts.slice(0, node.acts);
  const { said } = heardUntil(node.day, done, { game: open(world).game, said: NOTHING_SAID });
  return { seen: view(node.game, 'player'), heard: said, done };
}

const without = (line: Line, left: Line): Line =>
  line.filter((act) => !left.some((one) => isSameCommand(one, act)));

/** The best score that can follow without these acts, in hundredths. */
function bestAfter(game: Game, done: Line, { rests, pool }: Alternative, omitted: Line): Amount {
  const today = positionOf(game).day;
  const others = pool.slice(0, MOST_LINES).map((line) => madeUp(line, done, today));
  return Math.max(...[...rests, ...others].map((line) => playedOn(game, without(line, omitted))));
}

/**
 * What the alternative promised; null if too few worlds fit what had been heard. `draw` seeds the generator for each
 * decision.
 */
export function foreseenAt(
  scenario: Scenario,
  known: Known,
  choice: Alternative,
  draw: string,
  lived: Lived,
): Foreseen | null {
  const worlds = suppose(scenario, known, chance(`debrief/foreseen/${draw}`), DRAWN, lived);
  const weights = worlds.map(({ weight }) => weight);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (Math.trunc(all / DRAWN) < LEAST_CREDIT) return null;
  const gains = worlds.map(({ game }) => {
    const follow = (acts: Line, omitted: Line): Amount => {
      const there = until(worldOf(game), carriedOn(game, acts), choice.until);
      return bestAfter(there, [...known.done, ...acts], choice, omitted);
    };
    return follow(choice.otherwise, []) - follow(choice.played, choice.omitted);
  });
  const share = (is: (gain: Amount) => boolean): number => {
    const weight = gains.reduce((sum, gain, place) => sum + (is(gain) ? (weights[place] ?? 0) : 0), 0);
    return Math.trunc((weight * CERTAIN) / all);
  };
  return {
    worlds: worlds.length,
    mean: mean(gains, weights),
    better: share((gain) => gain >= HALF_A_POINT),
    worse: share((gain) => gain <= -HALF_A_POINT),
  };
}

/** The decision after a node as played and as the alternative, and what may follow. */
export function alternativeAt(
  game: PlayedGame,
  at: number,
  otherwise: Line,
  pool: readonly Line[],
): Alternative | null {
  const node = game.nodes[at];
  const after = game.nodes[at + 1];
  if (!node || !after) return null;
  const { acts } = game.track;
  const isAct = after.acts > node.acts;
  const played = isAct ? acts.slice(node.acts, after.acts) : [];
  const left = otherwise.slice(node.acts);
  const isDecision = (act: DatedAct, place: number): boolean => {
    if (!isAct) return act.day < after.day;
    const next = acts[after.acts];
    return place === 0 && act.day === node.day && JSON.stringify(act) !== JSON.stringify(next);
  };
  const now = left.filter(isDecision);
  const rests = [acts.slice(after.acts), left.slice(now.length)];
  const omitted = isAct ? [] : now.filter((act) => !acts.some((one) => isSameCommand(one, act)));
  return { played, otherwise: now, until: after.day, rests, pool, omitted };
}
