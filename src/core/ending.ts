/**
 * Decides when a game is over and which ending of the scenario's list it has; gives the maximum of each verdict. Rule E7.
 */
import { holds } from './condition.ts';
import type { Position } from './position.ts';
import type { Verdict } from './verdict.ts';
import type { World } from './world.ts';

/** E7: whether it is the last day of the game, on which the greater pact comes into force. */
export function isLastDay(world: World, position: Position): boolean {
  return position.day >= world.calendar.lastDay;
}

/** E7: whether the game is over: on its last day, or as soon as an ending fits that is marked `atOnce`. */
export function isOverNow(world: World, position: Position): boolean {
  return (
    isLastDay(world, position) ||
    world.endsAtOnce.some((when) => when === undefined || holds(world, position, when))
  );
}

/** E7: the first ending of the scenario's list that fits; the last one always fits. */
export function endingNow(world: World, position: Position): string {
  const found = world.scenario.endings.find(({ when }) => when === undefined || holds(world, position, when));
  if (!found) throw new Error('no last ending');
  return found.id;
}

/** The maximum of each verdict, to show it as a share; peace has no cap and uses a nominal value. */
export function verdictMaxima(world: World): Verdict {
  const { verdict } = world.scenario;
  return {
    peace: verdict.peace.nominal,
    breadth: Object.values(verdict.breadth).reduce((all, one) => all + one, 0),
    text: verdict.text.most,
    durability: verdict.durability.most + (verdict.durability.goodwill?.most ?? 0),
    home: verdict.home.most,
  };
}
