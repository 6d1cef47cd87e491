/**
 * What the player may ask of his game before he decides, and the only input of advice. It exposes no game and no world,
 * so that no hidden type can be read from it.
 */
import type { Command, Verb } from '../../core/commands.ts';
import { type Game, step, worldOf } from '../../core/game.ts';
import type { Amount } from '../../core/integers.ts';
import { firstLegal } from '../../core/legal-commands.ts';
import type { Demand } from '../../core/permission.ts';
import type { SeenCable } from '../../core/seen.ts';
import { type View, view } from '../../core/view.ts';
import { type ChamberSeen, chamberSeen } from '../../core/view-chamber.ts';
import {
  type Permission,
  permissionFor,
  type Sitting,
  shownOnceMore,
  sittingFor,
} from '../../core/view-permission.ts';
import { wouldBeWithheld } from '../../core/view-what-if.ts';
import { type WordingSeen, wordingSeen } from '../../core/view-wording.ts';
import type { ClauseId, OptionId, PowerId } from '../../scenario/primitives.ts';
import type { Scenario } from '../../scenario/schema.ts';

/** What the player's seat knows of the present game, and its further queries. */
export interface Asking {
  readonly view: View;
  /** The first possible command of this verb that `wanted` accepts, or null. */
  readonly first: (verb: Verb, wanted: (command: Command) => boolean) => Command | null;
  /** What permission takes at home today. The player may know everything about his own government. */
  readonly permission: (demand: Demand) => Permission;
  /** What one sitting for all demands of a power would decide today (H11). */
  readonly sitting: (power: PowerId) => Sitting;
  /** How each power would take another wording of an article, as far as the seat may know. */
  readonly wording: (clause: ClauseId, option: OptionId) => readonly WordingSeen[];
  /** Whether home would refuse full powers today to sign the text with these guests. */
  readonly withheld: (guests: readonly PowerId[]) => boolean;
  /** A power's chamber, as far as the seat reads it. */
  readonly chamber: (power: PowerId) => ChamberSeen;
  /**
   * By how much the evidence at home would grow if the power, asked in this way, repeated its demand; hundredths of a
   * point.
   */
  readonly onceMore: (demand: Demand, power: PowerId, by: 'note' | 'need') => Amount;
  /** What permission for it would take after this act at home. */
  readonly permissionAfter: (verb: 'report' | 'publish', demand: Demand) => Permission;
}

/** The seat's queries, the scenario, which everybody may read, and every cable that the seat was told, in order. */
export interface Sighted {
  readonly ask: Asking;
  readonly scenario: Scenario;
  readonly told: readonly SeenCable[];
}

/** The queries of the player's seat in this game. The view is computed on first use. */
export function askingOf(game: Game): Asking {
  let seen: View | null = null;
  const asking: Asking = {
    get view() {
      seen ??= view(game, 'player');
      return seen;
    },
    first: (verb, wanted) => firstLegal(game, verb, wanted),
    permission: (demand) => permissionFor(game, demand),
    sitting: (power) => sittingFor(game, power),
    wording: (clause, option) => wordingSeen(game, asking.view, clause, option),
    withheld: (guests) => wouldBeWithheld(game, guests),
    chamber: (power) => chamberSeen(game, 'player', power),
    onceMore: (demand, power, by) => shownOnceMore(game, demand, power, by),
    permissionAfter: (verb, demand) => {
      const after = step(game, { do: verb });
      return permissionFor('refusal' in after ? game : after.game, demand);
    },
  };
  return asking;
}

/** The player's seat in this game, with the cables that it was told. */
export const sighted = (game: Game, told: readonly SeenCable[]): Sighted => ({
  ask: askingOf(game),
  scenario: worldOf(game).scenario,
  told,
});
