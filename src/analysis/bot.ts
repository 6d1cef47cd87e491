/**
 * A bot: a name, and a mind that turns what the player's seat may know into the next command. A mind gets no game,
 * position or world; it keeps its own memory.
 */
import type { Command, Verb } from '../core/commands.ts';
import type { Demand } from '../core/home.ts';
import type { Day } from '../core/integers.ts';
import type { SeenCable } from '../core/seen.ts';
import type { View } from '../core/view.ts';
import type { Leave, Sitting } from '../core/view-what-if.ts';
import type { PowerId } from '../scenario/primitives.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Chance } from './chance.ts';

/** What everybody may read before the first move, without the hidden types that were dealt. */
export interface Brief {
  readonly scenario: Scenario;
  readonly chance: Chance;
  /** The ISO date of a day, as `wait` takes it. */
  readonly dateOf: (day: Day) => string;
}

/** What the player's seat knows when it has to give a command. */
export interface Sight {
  readonly view: View;
  /** Cables of the last command, as the player's seat reads them; none after a refusal. */
  readonly heard: readonly SeenCable[];
  /** Legal commands, in the order of core/legal.ts. Never empty: `wait` is always legal. */
  readonly legal: readonly Command[];
  /** The legal commands of this verb. */
  readonly legalWith: (verb: Verb) => readonly Command[];
  /** The first legal command of this verb that is wanted, or null. */
  readonly first: (verb: Verb, wanted: (command: Command) => boolean) => Command | null;
  /** Whether this command is legal now. The list of legal commands does not contain every form of some kinds. */
  readonly may: (command: Command) => boolean;
  /** What leave would take at home today; the player's own government is no secret to him. */
  readonly leave: (demand: Demand) => Leave;
  /** What one sitting for all that a power asks for would decide today (H11). */
  readonly sitting: (power: PowerId) => Sitting;
}

/** Turns what the seat knows into the next command. */
export type Mind = (sight: Sight) => Command;

/** A computer player. */
export interface Bot {
  readonly name: string;
  /** Starts one game. */
  readonly sit: (brief: Brief) => Mind;
}
