/**
 * Who holds an office on a day: who stands before you, and who governs behind him.
 */
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

/** Whoever stands before you on that day, if anybody does. */
export function atTheDoor(world: PublicWorld, power: PowerId, date: string): Office | null {
  return onDay(officesOf(world, power), date).find((office) => office.atTheDoor) ?? null;
}

/** Everybody else in office that day. */
export function behind(world: PublicWorld, power: PowerId, date: string): Office[] {
  return onDay(officesOf(world, power), date).filter((office) => !office.atTheDoor);
}

/** The code by which the atlas knows a power. */
export function mapCode(world: PublicWorld, power: PowerId): string {
  const { partners, playerPower, observers } = world.scenario;
  return [playerPower, ...partners, ...observers].find(({ id }) => id === power)?.mapCode ?? '';
}

/** The power that the atlas knows by a code, if the scenario has it. */
export function powerOn(world: PublicWorld, code: string): PowerId | null {
  const { partners, playerPower, observers } = world.scenario;
  return [playerPower, ...partners, ...observers].find(({ mapCode }) => mapCode === code)?.id ?? null;
}
