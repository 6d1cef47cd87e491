// Helpers for games at the morning of a signing, and for what is reported from there on.
import type { Cable } from '../../src/core/cables.ts';
import type { Command } from '../../src/core/commands.ts';
import type { Game } from '../../src/core/game.ts';
import type { Position } from '../../src/core/position.ts';
import type { World } from '../../src/core/world.ts';
import { gameAt, give, placed } from './made-up.ts';

export type Standings = NonNullable<Parameters<typeof placed>[2]>;

const CALLED = { hour: 12, leaving: null, words: null, reservations: [] };
export const table = (...seats: string[]): Pick<Position, 'table'> => ({
  table: { ...CALLED, guests: seats, seats },
});
export const AGREED = { road: 'agreed', contact: 0, formalReplies: 1 } as const;
export const WAITING = { road: 'waiting', contact: 0, formalReplies: 1 } as const;

/** A made-up game before the signature with these standings. */
export function standing(world: World, change: Partial<Position>, powers: Standings): Game {
  return gameAt(world, placed(world, change, powers));
}

/** What these commands report, and the game after them. */
export function told(game: Game, ...commands: Command[]): { game: Game; cables: Cable[]; kinds: string[] } {
  const cables: Cable[] = [];
  let now = game;
  for (const command of commands) {
    const result = give(now, command);
    now = result.game;
    cables.push(...result.cables);
  }
  // Entered states of the chart are reported too; here only events count.
  const kinds = cables.map(({ is }) => is).filter((is) => is !== 'stage');
  return { game: now, cables, kinds };
}
