/** What a publication would cost and bring to light, for the seat that is told before it; no rule needs it. */
import type { PowerId } from '../scenario/primitives.ts';
import { comesToLight, concernedBy } from './exposure.ts';
import { driftOfAWeek, isNeglected } from './home.ts';
import type { Amount } from './integers.ts';
import type { Position } from './position.ts';
import type { World } from './world.ts';

/** H6: by how much a week costs more once something is printed, as things stand; zero if something has been. */
export function weekInPrint(world: World, position: Position): Amount {
  const neglected = isNeglected(world, position);
  const printed = { ...position, publications: position.publications + 1 };
  return driftOfAWeek(world, printed, neglected) - driftOfAWeek(world, position, neglected);
}

/** X1: the powers of each contradiction that a publication today would bring to light tomorrow instead of later. */
export function exposedByPrint(world: World, position: Position): PowerId[][] {
  const tomorrow = position.day + 1;
  const printed = { ...position, publishedOn: position.day };
  return world.scenario.contradictions.flatMap((pair, index) => {
    const sooner =
      comesToLight(world, printed, index, tomorrow) < comesToLight(world, position, index, tomorrow);
    return sooner ? [concernedBy(pair)] : [];
  });
}
