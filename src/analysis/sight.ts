/** The seat of a bot: what of a game it gets to see. The one place where analysis turns a game into a sight. */
import type { Cable } from '../core/cables.ts';
import { type Game, refusal } from '../core/game.ts';
import { firstLegal, legalCommands, legalWith } from '../core/legal.ts';
import { readCable } from '../core/seen.ts';
import { view } from '../core/view.ts';
import { leaveFor, sittingFor } from '../core/view-what-if.ts';
import type { Sight } from './bot.ts';

/** Made once it is asked for, and then kept. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * What the player's seat sees of the game, with what it was just told. Each part is made when a bot first looks at it:
 * most steps of most bots look at one of them.
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
