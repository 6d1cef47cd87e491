/**
 * A bot: a name, and a mind that turns what the player's seat may know into the next command. A mind gets no game,
 * position or world; it keeps its own memory.
 */
import type { Asking } from '../chronicle/advice/sighted.ts';
import type { Command, Verb } from '../core/commands.ts';
import type { Day } from '../core/integers.ts';
import type { SeenCable } from '../core/seen.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Chance } from './chance.ts';

/** What everybody may read before the first move; the dealt hidden types are not part of it. */
export interface Brief {
  readonly scenario: Scenario;
  readonly chance: Chance;
  /** The ISO date of a day, as `wait` takes it. */
  readonly dateOf: (day: Day) => string;
}

/** What the player's seat knows when it has to give a command, and its further queries. */
export interface Sight extends Asking {
  /** Cables of the last command, as the player's seat reads them; none after a refusal. */
  readonly heard: readonly SeenCable[];
  /** Legal commands, in the order of core/legal-commands.ts. Never empty: `wait` is always legal. */
  readonly legal: readonly Command[];
  /** The legal commands of this verb. */
  readonly legalWith: (verb: Verb) => readonly Command[];
  /** Whether this command is legal now. The list of legal commands does not contain every form of some kinds. */
  readonly may: (command: Command) => boolean;
}

/** Turns what the seat knows into the next command. */
export type Mind = (sight: Sight) => Command;

/** A computer player. */
export interface Bot {
  readonly name: string;
  /** Starts one game. */
  readonly sit: (brief: Brief) => Mind;
}
