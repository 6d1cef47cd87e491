/** Who holds an office on a day: the representative whom the player meets, and those who govern behind him. */
import type { PublicWorld } from '../../core/world.ts';
import type { Office } from '../../scenario/power.ts';
import type { PowerId } from '../../scenario/primitives.ts';

function officesOf(world: PublicWorld, power: PowerId): readonly Office[] {
  const { partners, playerPower, observers } = world.scenario;
  return [playerPower, ...partners, ...observers].find(({ id }) => id === power)?.offices ?? [];
}

function onDay(offices: readonly Office[], date: string): Office[] {
  return offices.filter(({ from, until }) => (from ?? '') <= date && (until === undefined || date <= until));
}

/** The representative whom the player meets on that day; null if there is none. */
export function atTheDoor(world: PublicWorld, power: PowerId, date: string): Office | null {
  return onDay(officesOf(world, power), date).find((office) => office.atTheDoor) ?? null;
}

/** All others in office that day. */
export function behind(world: PublicWorld, power: PowerId, date: string): Office[] {
  return onDay(officesOf(world, power), date).filter((office) => !office.atTheDoor);
}

/** The atlas's code for a power. */
export function mapCode(world: PublicWorld, power: PowerId): string {
  const { partners, playerPower, observers } = world.scenario;
  return [playerPower, ...partners, ...observers].find(({ id }) => id === power)?.mapCode ?? '';
}

/** The power with this code in the atlas, if the scenario has it. */
export function powerOn(world: PublicWorld, code: string): PowerId | null {
  const { partners, playerPower, observers } = world.scenario;
  return [playerPower, ...partners, ...observers].find(({ mapCode }) => mapCode === code)?.id ?? null;
}
