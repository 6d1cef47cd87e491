/** What a bot gets to see of a game. The only place in which analysis turns a game into a sight. */
import type { Cable } from '../core/cables.ts';
import { type Game, refusal } from '../core/game.ts';
import { firstLegal, legalCommands, legalWith } from '../core/legal.ts';
import { readCable } from '../core/seen.ts';
import { view } from '../core/view.ts';
import { leaveFor, sittingFor } from '../core/view-what-if.ts';
import type { Sight } from './bot.ts';

/** Computes a value on first use and keeps it. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * What the player's seat sees of the game, with the cables of the last command. Each part is computed on first use:
 * most steps of most bots need one of them.
 */
export function sightOf(game: Game, told: readonly Cable[]): Sight {
  const seen = once(() => view(game, 'player'));
  const heard = once(() => told.map((cable) => readCable(game, 'player', cable)));
  const legal = once(() => legalCommands(game));
  return {
    get view() {
      return seen();
    },
    get heard() {
      return heard();
    },
    get legal() {
      return legal();
    },
    legalWith: (verb) => legalWith(game, verb),
    first: (verb, wanted) => firstLegal(game, verb, wanted),
    may: (command) => refusal(game, command) === null,
    leave: (demand) => leaveFor(game, demand),
    sitting: (power) => sittingFor(game, power),
  };
}
