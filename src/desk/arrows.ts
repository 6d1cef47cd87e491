/**
 * The arrow keys on the map: from a power to its neighbour in that direction.
 */
import { type Direction, neighbour } from '../atlas/neighbours.ts';
import type { Desk } from './desk.ts';
import type { Hung } from './house.ts';
import { mapCode } from './persons.ts';

export const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The next power in that direction by geography; without the map, in the order of the list. */
export function move(desk: Desk, hung: Hung | null, direction: Direction): void {
  const { world } = desk.timeline.value;
  const all = [...world.partners, world.player];
  const here = desk.selected.value;
  const stops = (hung?.stops ?? []).filter(({ code }) => all.some((id) => mapCode(world, id) === code));
  if (stops.length > 0) {
    const code = neighbour(stops, mapCode(world, here), direction);
    const next = all.find((id) => mapCode(world, id) === code);
    if (next !== undefined) desk.select(next);
    return;
  }
  const by = direction === 'up' || direction === 'left' ? -1 : 1;
  const next = all[(all.indexOf(here) + by + all.length) % all.length];
  if (next !== undefined) desk.select(next);
}
