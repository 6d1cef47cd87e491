/** The seat of a bot: what of a game it gets to see. The one place where analysis turns a game into a sight. */
import type { Cable } from '../core/cables.ts';
import type { Game } from '../core/game.ts';
import { legalCommands } from '../core/legal.ts';
import { readCable } from '../core/seen.ts';
import { view } from '../core/view.ts';
import { leaveFor } from '../core/view-later.ts';
import type { Sight } from './bot.ts';

/** What the player's seat sees of the game, with what it was just told. */
export function sightOf(game: Game, told: readonly Cable[]): Sight {
  return {
    view: view(game, 'player'),
    heard: told.map((cable) => readCable(game, 'player', cable)),
    legal: legalCommands(game),
    leave: (demand) => leaveFor(game, demand),
  };
}
