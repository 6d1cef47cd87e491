/**
 * What the player may ask of his game before he decides: the only thing that advice reads. It holds no game and no world,
 * so that nothing that was dealt can be read from it.
 */
import type { Command, Verb } from '../../core/commands.ts';
import { type Game, step, worldOf } from '../../core/game.ts';
import type { Demand } from '../../core/home.ts';
import type { Amount } from '../../core/integers.ts';
import { firstLegal } from '../../core/legal.ts';
import type { SeenCable } from '../../core/seen.ts';
import { type View, view } from '../../core/view.ts';
import {
  type ChamberSeen,
  chamberSeen,
  type Leave,
  leaveFor,
  type Sitting,
  shownOnceMore,
  sittingFor,
  wouldBeWithheld,
} from '../../core/view-what-if.ts';
import { type WordingSeen, wordingSeen } from '../../core/view-wording.ts';
import type { ClauseId, OptionId, PowerId } from '../../scenario/primitives.ts';
import type { Scenario } from '../../scenario/schema.ts';

/** What the player's seat knows of the game as it stands, and what it may ask further. */
export interface Asking {
  readonly view: View;
  /** The first command of this verb that is wanted and possible now, or null. */
  readonly first: (verb: Verb, wanted: (command: Command) => boolean) => Command | null;
  /** What leave would take at home today: the player's own government is no secret to him. */
  readonly leave: (demand: Demand) => Leave;
  /** What one sitting for all that a power asks for would decide today (H11). */
  readonly sitting: (power: PowerId) => Sitting;
  /** What each would make of another wording of an article, as far as it is known. */
  readonly wording: (clause: ClauseId, option: OptionId) => readonly WordingSeen[];
  /** Would home refuse full powers to sign the text with these today? */
  readonly withheld: (guests: readonly PowerId[]) => boolean;
  /** A power's chamber, as far as it is read. */
  readonly chamber: (power: PowerId) => ChamberSeen;
  /** What could be shown at home in addition if the power, so asked, asked for it again; hundredths of a point. */
  readonly onceMore: (demand: Demand, power: PowerId, by: 'note' | 'need') => Amount;
  /** By how much leave would fall short after this act at home; hundredths of a point. */
  readonly shortAfter: (verb: 'report' | 'publish', demand: Demand) => Amount;
}

/** The seat with what everybody may read, and what it was told so far, in order. */
export interface Sighted {
  readonly ask: Asking;
  readonly scenario: Scenario;
  readonly told: readonly SeenCable[];
}

/** By how much leave falls short; nothing where it would be granted. Hundredths of a point. */
function lackIn({ ledger: { total, aspiration } }: Pick<Leave, 'ledger'>): Amount {
  return Math.max(0, (aspiration ?? 0) - (total ?? 0));
}

/** What may be asked of this game from the player's seat. The view is made when it is first looked at. */
export function askingOf(game: Game): Asking {
  let seen: View | null = null;
  const asking: Asking = {
    get view() {
      seen ??= view(game, 'player');
      return seen;
    },
    first: (verb, wanted) => firstLegal(game, verb, wanted),
    leave: (demand) => leaveFor(game, demand),
    sitting: (power) => sittingFor(game, power),
    wording: (clause, option) => wordingSeen(game, asking.view, clause, option),
    withheld: (guests) => wouldBeWithheld(game, guests),
    chamber: (power) => chamberSeen(game, 'player', power),
    onceMore: (demand, power, by) => shownOnceMore(game, demand, power, by),
    shortAfter: (verb, demand) => {
      const after = step(game, { do: verb });
      return lackIn(leaveFor('refusal' in after ? game : after.game, demand));
    },
  };
  return asking;
}

/** The seat of the player in this game, with what it was told. */
export const sighted = (game: Game, told: readonly SeenCable[]): Sighted => ({
  ask: askingOf(game),
  scenario: worldOf(game).scenario,
  told,
});
