/**
 * Worlds as a player supposes them: hidden types drawn from what he believes, his own acts played in them, and each
 * weighed by how well it would have told him what he was told. Nothing here has seen the deal.
 */
import { type Game, open, positionOf, step } from '../../core/game.ts';
import { standing } from '../../core/position.ts';
import type { View } from '../../core/view.ts';
import type { Day } from '../../core/whole.ts';
import { makeWorld, type Supposed, type World } from '../../core/world.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Chance } from '../chance.ts';
import type { DatedAct } from '../line.ts';
import { until } from '../search/track.ts';

/** A world that may be the true one, the game as it would stand there, and how far to credit it, in thousandths. */
export interface Supposition {
  readonly types: Supposed;
  readonly game: Game;
  readonly weight: number;
}

const CERTAIN = 1000;
/**
 * Of a supposition in which a power would have stood elsewhere than it stands. Nothing is rolled, so some type in it is
 * wrong; the others may be right, and it is kept for want of a better one. Design choice.
 */
const KEPT_BY_A_MISMATCH = 100;

/** Hidden types drawn in the proportion of what the seat believes. */
export function drawTypes(powers: View['powers'], chance: Chance): Supposed {
  const types: Record<string, string> = {};
  for (const { id, beliefs } of powers) {
    let left = chance(CERTAIN);
    for (const { type, perMille } of beliefs) {
      types[id] = type;
      if (left < perMille) break;
      left -= perMille;
    }
  }
  return types;
}

/** The player's own acts, each on its day, in a supposed world; what would have been refused there is left out. */
function replayed(world: World, done: readonly DatedAct[], today: Day): Game {
  let { game } = open(world);
  for (const { day, command } of done) {
    game = until(world, game, day);
    game = step(game, command).game;
  }
  return until(world, game, today);
}

function creditOf(game: Game, seen: View): number {
  let weight = CERTAIN;
  for (const { id, road, wish } of seen.powers) {
    const there = standing(positionOf(game), id);
    const same = there.road === road && JSON.stringify(there.wish) === JSON.stringify(wish);
    if (!same) weight = Math.trunc((weight * KEPT_BY_A_MISMATCH) / CERTAIN);
  }
  return weight;
}

/** So many suppositions of what may lie behind the view, after these acts of one's own. */
export function suppose(
  scenario: Scenario,
  seen: View,
  done: readonly DatedAct[],
  chance: Chance,
  samples: number,
): Supposition[] {
  const found = new Map<string, Supposition>();
  for (let sample = 0; sample < samples; sample++) {
    const types = drawTypes(seen.powers, chance);
    const key = JSON.stringify(types);
    const known = found.get(key);
    const game = known?.game ?? replayed(makeWorld(scenario, 0, types), done, seen.day);
    const weight = (known?.weight ?? 0) + Math.max(1, creditOf(game, seen));
    found.set(key, { types, game, weight });
  }
  return [...found.values()];
}
