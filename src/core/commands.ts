/**
 * The player's commands: one table of verbs with what each takes and what attention it costs. The shape of a command,
 * its notation, the list of conceivable commands and the labels of buttons follow from `takes`. The chart (process.ts)
 * says in which state a verb is known, legality.ts what rules it out, acts.ts what it does; the compiler makes each of
 * them cover every verb.
 */
import type { ClauseId, OptionId, PowerId } from '../scenario/primitives.ts';
import type { Demand } from './permission.ts';
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
  /** A date to wait until; without one, until the next moment that concerns the player. */
  readonly date: { readonly until?: string };
  /** A day for the signature; without one, the last that may be named (K8). */
  readonly day: { readonly on?: string };
  readonly power: ToPower;
  readonly powers: { readonly powers: readonly PowerId[] };
  /** The powers that are called; without a list, everyone who would come. */
  readonly guests: { readonly with?: readonly PowerId[] };
  readonly wording: OfWording;
  /** The wording that stands in the text now. */
  readonly currentWording: OfWording;
  /** What to ask home's leave for: a wording, a chair, or in one sitting everything that a power asked for. */
  readonly demand: OfWording | ToPower | { readonly for: PowerId };
  /** Who speaks, and to whom he speaks. */
  readonly speaker: { readonly by: PowerId; readonly power: PowerId };
  /** A paper on the desk and the number of its answer, counted from 1. */
  readonly paper: { readonly dilemma: string; readonly choice: number };
}

/** The kind of argument that a verb takes. */
export type Kind = keyof Takes;

interface VerbRow {
  readonly takes: Kind;
  /** Attention that it costs, fixed or computed from the position. */
  readonly cost: number | ((position: Position) => number);
}

/** D7: drafting costs nothing until the text is on other desks, and then 1 attention a day. */
const redrafting = (position: Position): number =>
  isTabled(position) && position.draftedOn !== position.day ? 1 : 0;
/** `sign` calls the table and takes attention for that; at a table it takes none. */
const signing = (position: Position): number => (position.table === null ? 1 : 0);
/** T11: a word at the table; the call has paid for the first. */
const lastWord = (position: Position): number => (position.table?.words ? 0 : 1);

/** Every verb, in a fixed order. */
export const VERB_TABLE = {
  wait: { takes: 'date', cost: 0 },
  draft: { takes: 'wording', cost: redrafting },
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
  sign: { takes: 'guests', cost: signing },
  ratify: { takes: 'nothing', cost: 1 },
  lobby: { takes: 'power', cost: 1 },
  answer: { takes: 'paper', cost: 0 },
  register: { takes: 'nothing', cost: 0 },
  withdraw: { takes: 'nothing', cost: 0 },
} as const satisfies Readonly<Record<string, VerbRow>>;

/** The name of a command, without its arguments. */
export type Verb = keyof typeof VERB_TABLE;

/** Every verb, in the order of the table. */
export const VERBS = Object.keys(VERB_TABLE) as readonly Verb[];

type With<V extends Verb, T> = T extends unknown ? { readonly do: V } & T : never;

/** The command of one verb. */
export type CommandOf<V extends Verb> = { [W in V]: With<W, Takes[(typeof VERB_TABLE)[W]['takes']]> }[V];

/** Any command: plain data, valid JSON. */
export type Command = CommandOf<Verb>;

/** A command other than `wait`. */
export type ActCommand = CommandOf<Exclude<Verb, 'wait'>>;

/** Whether the word is a verb of the table. */
export const isVerb = (word: string): word is Verb => Object.hasOwn(VERB_TABLE, word);

/** The demand of an `ask` for one wording or one chair. */
export function demandOf(command: Exclude<CommandOf<'ask'>, { readonly for: PowerId }>): Demand {
  return 'power' in command
    ? { kind: 'chair', power: command.power }
    : { kind: 'option', clause: command.clause, option: command.option };
}

/** T11: whether the verb uses up a word at the table that the call has paid for. */
export const spendsWord = (verb: Verb): boolean => VERB_TABLE[verb].cost === lastWord;

/** D8: attention that a command takes. */
export function cost(position: Position, command: Pick<Command, 'do'>): number {
  const price: number | ((position: Position) => number) = VERB_TABLE[command.do].cost;
  return typeof price === 'number' ? price : price(position);
}
