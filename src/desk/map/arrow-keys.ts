/**
 * Geography for the keyboard: the powers from north to south, and the arrow keys that lead from one to its
 * neighbour in that direction, on the map and in its list. It needs only the positions of the capitals, not
 * the map.
 */
import { towns } from '../../../assets/map/places.json';
import { type Direction, neighbour, type Stop } from '../../atlas/neighbours.ts';
import type { PublicWorld } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { mapCode } from '../shell/persons.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const CAPITALS: readonly Stop[] = towns
  .filter(({ kind }) => kind === 'capital')
  .map(({ state, x, y }) => ({ code: state, at: [x, y] }));

/** The direction of an arrow key pressed without modifiers; otherwise undefined. */
export const directionOf = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): Direction | undefined =>
  ctrlKey || altKey || metaKey ? undefined : ARROWS[key];

/** All powers of the map from north to south; those without a position come last. */
export function northToSouth(world: PublicWorld): readonly PowerId[] {
  const south = (id: PowerId): number => placeOf(world, id)?.at[1] ?? Number.POSITIVE_INFINITY;
  const all = [...world.partners, world.player];
  return all.sort((a, b) => (south(a) === south(b) ? 0 : south(a) - south(b)));
}

/**
 * The next power in that direction by geography, or null at the end; if positions are missing, the next in
 * the list.
 */
export function neighbourOf(world: PublicWorld, from: PowerId, direction: Direction): PowerId | null {
  const all = northToSouth(world);
  const stops = all.flatMap((id) => placeOf(world, id) ?? []);
  if (stops.length === all.length) {
    const code = neighbour(stops, mapCode(world, from), direction);
    return all.find((id) => mapCode(world, id) === code) ?? null;
  }
  const by = direction === 'up' || direction === 'left' ? -1 : 1;
  return all[all.indexOf(from) + by] ?? null;
}

const placeOf = (world: PublicWorld, id: PowerId): Stop | undefined =>
  CAPITALS.find(({ code }) => code === mapCode(world, id));
