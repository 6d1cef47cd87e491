/**
 * What a bot is: a name, and a mind that turns what the player's seat may know into the next command. A mind is handed
 * no game, no position and no world; what it remembers it keeps itself.
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

/** What everybody may read before the first move. The hidden types that were dealt are not in it. */
export interface Brief {
  readonly scenario: Scenario;
  readonly chance: Chance;
  /** The date of a day, as a `wait` names it. */
  readonly dateOf: (day: Day) => string;
}

/** What the player's seat knows when it is asked for a command. */
export interface Sight {
  readonly view: View;
  /** What the last command brought, as the player's seat reads it; nothing after a refusal. */
  readonly heard: readonly SeenCable[];
  /** Commands that are possible now, in the order of core/legal.ts. Never empty: one can always wait. */
  readonly legal: readonly Command[];
  /** Those of them that are of this verb. */
  readonly legalWith: (verb: Verb) => readonly Command[];
  /** The first of this verb that is wanted, or null. */
  readonly first: (verb: Verb, wanted: (command: Command) => boolean) => Command | null;
  /** May this command be given now? Of a kind that has endless forms the list of legal commands names but one. */
  readonly may: (command: Command) => boolean;
  /** What leave would take at home today: the player's own government is no secret to him. */
  readonly leave: (demand: Demand) => Leave;
  /** What one sitting for all that a power asks for would decide today (H11). */
  readonly sitting: (power: PowerId) => Sitting;
}

/** Turns what the seat knows into the next command. */
export type Mind = (sight: Sight) => Command;

/** A player that is no person. */
export interface Bot {
  readonly name: string;
  /** Sits down to one game. */
  readonly sit: (brief: Brief) => Mind;
}
