/** What a bot sees of a game. Only this module of the analysis turns a game into a sight. */
import { askingOf } from '../chronicle/advice/sighted.ts';
import type { Cable } from '../core/cables.ts';
import { type Game, refusal } from '../core/game.ts';
import { legalCommands, legalWith } from '../core/legal-commands.ts';
import { readCable } from '../core/seen.ts';
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
 * What the player's seat sees of the game, with the cables of the last command. Each part is computed on first use,
 * because most bots need only one of them in most steps.
 */
export function sightOf(game: Game, told: readonly Cable[]): Sight {
  const asking = askingOf(game);
  const heard = once(() => told.map((cable) => readCable(game, 'player', cable)));
  const legal = once(() => legalCommands(game));
  return {
    get view() {
      return asking.view;
    },
    get heard() {
      return heard();
    },
    get legal() {
      return legal();
    },
    first: asking.first,
    permission: asking.permission,
    sitting: asking.sitting,
    wording: asking.wording,
    withheld: asking.withheld,
    chamber: asking.chamber,
    onceMore: asking.onceMore,
    permissionAfter: asking.permissionAfter,
    legalWith: (verb) => legalWith(game, verb),
    may: (command) => refusal(game, command) === null,
  };
}
