/**
 * The goals that a scenario offers besides the ending: met, still possible or lost, by the moments of a game so far.
 * The rules do not depend on them.
 */
import { holds } from '../core/condition.ts';
import { isOver, positionOf, worldOf } from '../core/game.ts';
import type { Day } from '../core/integers.ts';
import { day, type World } from '../core/world.ts';
import type { Scenario } from '../scenario/schema.ts';
import { gameOf, type Moment, type Timeline } from './timeline.ts';

export interface Goal {
  readonly id: string;
  readonly is: 'open' | 'met' | 'lost';
  /** The day on which it was met or lost; null while it is possible. */
  readonly day: Day | null;
}

type Aim = Scenario['goals'][number];

/** How each moment decides each goal; cached, because every act asks for all moments so far. */
const decisions = new WeakMap<Moment, readonly (Goal | null)[]>();

function decidedIn(world: World, moment: Moment): readonly (Goal | null)[] {
  const found = decisions.get(moment) ?? world.scenario.goals.map((aim) => decidedAt(world, moment, aim));
  decisions.set(moment, found);
  return found;
}

/** Every goal of the scenario, in its order. */
export function goalsOf(timeline: Timeline): readonly Goal[] {
  const world = worldOf(gameOf(timeline));
  const decided = timeline.moments.map((moment) => decidedIn(world, moment));
  return world.scenario.goals.map(
    ({ id }, at) =>
      decided.map((goals) => goals[at] ?? null).find((goal) => goal !== null) ?? {
        id,
        is: 'open',
        day: null,
      },
  );
}

/** How a moment decides an open goal; null where it stays open. */
function decidedAt(world: World, { game }: Moment, { id, when, atEnd, never, by }: Aim): Goal | null {
  const position = positionOf(game);
  const over = isOver(game);
  const last = by === undefined ? null : day(world, by);
  if (last !== null && position.day > last) return { id, is: 'lost', day: last + 1 };
  if ((over || !atEnd) && holds(world, position, when)) return { id, is: 'met', day: position.day };
  if (over || (never !== undefined && holds(world, position, never)))
    return { id, is: 'lost', day: position.day };
  return null;
}
