/**
 * What the player can do: one table of verbs, with what each takes and what attention it costs. The shape of a command,
 * its notation, the list of conceivable commands and the words of a button follow from this table by the kind of what a
 * verb takes. In which state of the process a verb is known stands in the chart (process.ts), what speaks against it in
 * legality.ts, what it does in acts.ts; the compiler asks each of them for every verb.
 */
import type { ClauseId, OptionId, PowerId } from '../scenario/primitives.ts';
import type { Demand } from './home.ts';
import { isTabled, type Position } from './position.ts';

interface ToPower {
  readonly power: PowerId;
}

interface OfWording {
  readonly clause: ClauseId;
  readonly option: OptionId;
}

/** What a verb may take, by kind: plain data, valid JSON. */
interface Takes {
  readonly nothing: object;
  /** A date; without one, to the next moment that concerns the player. */
  readonly date: { readonly until?: string };
  /** A day for the signature; without one, the last that may be named (K8). */
  readonly day: { readonly on?: string };
  readonly power: ToPower;
  readonly powers: { readonly powers: readonly PowerId[] };
  /** Those who are called; without a list, everyone who would come. */
  readonly guests: { readonly with?: readonly PowerId[] };
  readonly wording: OfWording;
  /** The wording that stands in the text now. */
  readonly currentWording: OfWording;
  /**
   * Leave of the player's own government, for a wording or for a chair; or in one sitting for everything that a power
   * asked for.
   */
  readonly demand: OfWording | ToPower | { readonly for: PowerId };
  /** Who speaks, and to whom. */
  readonly speaker: { readonly by: PowerId; readonly power: PowerId };
  /** A paper on the desk, and which of its answers, counted from 1. */
  readonly paper: { readonly dilemma: string; readonly choice: number };
}

/** The kind of what a verb takes. */
export type Kind = keyof Takes;

interface VerbRow {
  readonly takes: Kind;
  /** Attention that it takes: so much, or so much as things stand. */
  readonly cost: number | ((position: Position) => number);
}

/** D7: a pencil costs nothing until the text is on other desks, and then one piece of attention a day. */
const pencil = (position: Position): number =>
  isTabled(position) && position.draftedOn !== position.day ? 1 : 0;
/** Calling a table takes attention; signing at it takes none. */
const chairs = (position: Position): number => (position.table === null ? 1 : 0);
/** T11: a word at the table, of which the call has paid for the first. */
const lastWord = (position: Position): number => (position.table?.words ? 0 : 1);

/** Every verb, in the order of the contract. */
export const VERB_TABLE = {
  wait: { takes: 'date', cost: 0 },
  draft: { takes: 'wording', cost: pencil },
  note: { takes: 'power', cost: 1 },
  inform: { takes: 'powers', cost: 0 },
  need: { takes: 'power', cost: 1 },
  sound: { takes: 'power', cost: 1 },
  audience: { takes: 'power', cost: 1 },
  intel: { takes: 'power', cost: 0 },
  assure: { takes: 'power', cost: lastWord },
  favour: { takes: 'power', cost: 1 },
  press: { takes: 'power', cost: lastWord },
  mediate: { takes: 'speaker', cost: lastWord },
  publish: { takes: 'nothing', cost: 1 },
  commit: { takes: 'currentWording', cost: 1 },
  deadline: { takes: 'day', cost: 1 },
  ask: { takes: 'demand', cost: lastWord },
  report: { takes: 'nothing', cost: 1 },
  call: { takes: 'guests', cost: 1 },
  settle: { takes: 'power', cost: lastWord },
  sign: { takes: 'guests', cost: chairs },
  ratify: { takes: 'nothing', cost: 1 },
  lobby: { takes: 'power', cost: 1 },
  answer: { takes: 'paper', cost: 0 },
  register: { takes: 'nothing', cost: 0 },
  withdraw: { takes: 'nothing', cost: 0 },
} as const satisfies Readonly<Record<string, VerbRow>>;

/** What a command does, without what it does it to. */
export type Verb = keyof typeof VERB_TABLE;

/** Every verb, in the order of the contract. */
export const VERBS = Object.keys(VERB_TABLE) as readonly Verb[];

type With<V extends Verb, T> = T extends unknown ? { readonly do: V } & T : never;

/** The command of one verb. */
export type CommandOf<V extends Verb> = { [W in V]: With<W, Takes[(typeof VERB_TABLE)[W]['takes']]> }[V];

/** What can be commanded: plain data, valid JSON. */
export type Command = CommandOf<Verb>;

/** A command other than letting time pass. */
export type ActCommand = CommandOf<Exclude<Verb, 'wait'>>;

/** Is this word a verb of the table? */
export const isVerb = (word: string): word is Verb => Object.hasOwn(VERB_TABLE, word);

/** What an `ask` asks leave for, where it is one thing. */
export function demandOf(command: Exclude<CommandOf<'ask'>, { readonly for: PowerId }>): Demand {
  return 'power' in command
    ? { kind: 'chair', power: command.power }
    : { kind: 'option', clause: command.clause, option: command.option };
}

/** T11: does this verb use up a word at the table that the call has paid for? */
export const spendsWord = (verb: Verb): boolean => VERB_TABLE[verb].cost === lastWord;

/** Attention that a command takes. */
export function cost(position: Position, command: Pick<Command, 'do'>): number {
  const price: number | ((position: Position) => number) = VERB_TABLE[command.do].cost;
  return typeof price === 'number' ? price : price(position);
}
