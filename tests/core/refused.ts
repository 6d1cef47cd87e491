// Helpers that ask a made-up scenario why a command is refused: the refusal code, and the code on each road.
import type { Command } from '../../src/core/commands.ts';
import { refusal } from '../../src/core/game.ts';
import type { Position } from '../../src/core/position.ts';
import type { Standing } from '../../src/core/standing.ts';
import type { World } from '../../src/core/world.ts';
import { ROADS } from '../../src/scenario/condition.ts';
import { gameAt, madeUp, placed, signedBy } from './made-up.ts';

export type Standings = Parameters<typeof placed>[2];

export const WORLD = madeUp();

/** The refusal code, or null if the command is legal. */
export function code(
  command: Command,
  change: Partial<Position> = {},
  powers: Standings = {},
  world: World = WORLD,
) {
  return refusal(gameAt(world, placed(world, change, powers)), command)?.code ?? null;
}

export const SIGNED = signedBy(WORLD, 9, ['ALF', 'GAM']);
export const toward = (
  verb: 'note' | 'need' | 'assure' | 'press' | 'lobby' | 'favour' | 'sound',
  power = 'ALF',
) => ({ do: verb, power }) satisfies Command;

/** The refusal code on each road; roads on which the command is legal are left out. */
export function byRoad(command: Command, change: Partial<Position> = {}, also: Partial<Standing> = {}) {
  const all = ROADS.map((road) => [road, code(command, change, { ALF: { ...also, road } })] as const);
  return Object.fromEntries(all.filter(([, found]) => found !== null));
}
