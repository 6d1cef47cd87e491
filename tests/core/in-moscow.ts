/** Games of the historical deal of Moscow that tests play, and what they read of them. */
import { aspiration } from '../../src/core/aspiration.ts';
import { slack } from '../../src/core/chamber.ts';
import type { Command } from '../../src/core/commands.ts';
import { type Game, open, positionOf, type Step, step, worldOf as worldOfGame } from '../../src/core/game.ts';
import { offerToday, termsOf } from '../../src/core/ledger.ts';
import { makeWorld, type Supposed } from '../../src/core/world.ts';
import { historyCommands, scenarioOf } from '../tools.ts';

export const MOSCOW = scenarioOf('moscow-1929');

/** A game of the historical deal, with the supposed types, after these commands. */
export function played(supposed: Supposed, ...commands: Command[]): Game {
  let { game } = open(makeWorld(MOSCOW, 0, supposed));
  for (const command of commands) game = give(game, command).game;
  return game;
}

export function give(game: Game, command: Command): Extract<Step, { cables: unknown }> {
  const result = step(game, command);
  if ('refusal' in result) throw new Error(`${JSON.stringify(command)}: ${JSON.stringify(result.refusal)}`);
  return result;
}

export const refusedAs = (game: Game, command: Command): string | null => {
  const result = step(game, command);
  return 'refusal' in result ? result.refusal.code : null;
};

/** The historical line up to that day. */
export function historyUntil(date: string): Command[] {
  const commands = historyCommands('moscow-1929');
  const end = commands.findIndex((command) => command.do === 'wait' && (command.until ?? '') >= date);
  return [...commands.slice(0, end), until(date)];
}

export const until = (date: string): Command => ({ do: 'wait', until: date });
export const standingOf = (game: Game, power: string) => {
  const found = positionOf(game).standings[power];
  if (!found) throw new Error(power);
  return found;
};
export const termOf = (game: Game, power: string, name: string): number =>
  termsOf(worldOfGame(game), positionOf(game), power, offerToday(worldOfGame(game), positionOf(game), power))
    .filter((term) => term.name === name)
    .reduce((sum, { amount }) => sum + amount, 0);
export const roomOf = (game: Game, power: string): number =>
  slack(worldOfGame(game), positionOf(game), power, offerToday(worldOfGame(game), positionOf(game), power))
    ?.total ?? Number.NaN;
export const hopeOf = (game: Game, power: string): number =>
  aspiration(worldOfGame(game), positionOf(game), power, false);
