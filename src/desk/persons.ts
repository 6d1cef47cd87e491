/**
 * Who holds an office on a day: who stands before you, and who governs behind him.
 */
import type { World } from '../core/world.ts';
import type { Office } from '../scenario/power.ts';
import type { PowerId } from '../scenario/primitives.ts';

/** Offices of those who come to the door, the weightiest first. */
const AT_THE_DOOR = ['plenipotentiary', 'envoy', 'envoy-in-moscow', 'charge', 'acting-foreign-minister'];

function officesOf(world: World, power: PowerId): readonly Office[] {
  const { partners, playerPower, observers } = world.scenario;
  return [playerPower, ...partners, ...observers].find(({ id }) => id === power)?.offices ?? [];
}

function onDay(offices: readonly Office[], date: string): Office[] {
  return offices.filter(({ from, until }) => (from ?? '') <= date && (until === undefined || date <= until));
}

/** The envoy before you on that day, if there is one. */
export function atTheDoor(world: World, power: PowerId, date: string): Office | null {
  const held = onDay(officesOf(world, power), date);
  for (const office of AT_THE_DOOR) {
    const found = held.find((one) => one.office === office);
    if (found) return found;
  }
  return null;
}

/** Everybody else in office that day. */
export function behind(world: World, power: PowerId, date: string): Office[] {
  return onDay(officesOf(world, power), date).filter(({ office }) => !AT_THE_DOOR.includes(office));
}

/** The code by which the atlas knows a power. */
export function mapCode(world: World, power: PowerId): string {
  const { partners, playerPower, observers } = world.scenario;
  return [playerPower, ...partners, ...observers].find(({ id }) => id === power)?.mapCode ?? '';
}
