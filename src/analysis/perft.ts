/**
 * Counts sequences of legal commands, like perft in chess programs: one number that every change of legality affects.
 */
import type { Command, Verb } from '../core/commands.ts';
import { type Game, step } from '../core/game.ts';
import { legalCommands } from '../core/legal-commands.ts';

/** Number of sequences of `depth` legal commands from here; the last command is counted but not given. */
export function perft(game: Game, depth: number): number {
  const legal = legalCommands(game);
  if (depth <= 1) return depth < 1 ? 1 : legal.length;
  let sequences = 0;
  for (const command of legal) sequences += perft(given(game, command), depth - 1);
  return sequences;
}

/** The game after a command that was listed as legal. Throws if it is refused. */
export function given(game: Game, command: Command): Game {
  const result = step(game, command);
  if ('refusal' in result) throw new Error(`${JSON.stringify(command)} ${result.refusal.code}`);
  return result.game;
}

export interface FirstVerb {
  readonly verb: Verb;
  /** Number of commands of this verb that may come first, and of sequences that begin with one of them. */
  readonly commands: number;
  readonly sequences: number;
}

/** The same count by the first verb, in the order in which verbs are listed. */
export function perftByVerb(game: Game, depth: number): FirstVerb[] {
  const found = new Map<Verb, { commands: number; sequences: number }>();
  for (const command of legalCommands(game)) {
    const row = found.get(command.do) ?? { commands: 0, sequences: 0 };
    row.commands += 1;
    row.sequences += depth <= 1 ? 1 : perft(given(game, command), depth - 1);
    found.set(command.do, row);
  }
  return [...found].map(([verb, row]) => ({ verb, ...row }));
}
