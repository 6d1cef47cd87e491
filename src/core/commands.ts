/**
 * What the player can do: the closed set of commands, and what each costs. When each is possible: `refusal.ts`.
 */
import type { ClauseId, OptionId, PowerId } from '../scenario/primitives.ts';
import type { Demand } from './home.ts';
import { isTabled, type Position } from './position.ts';

/** What can be commanded: plain data, valid JSON. */
export type Command =
  | { readonly do: 'wait'; readonly until?: string }
  | { readonly do: 'draft'; readonly clause: ClauseId; readonly option: OptionId }
  | { readonly do: 'note'; readonly power: PowerId }
  | { readonly do: 'inform'; readonly powers: readonly PowerId[] }
  | { readonly do: 'need'; readonly power: PowerId }
  | { readonly do: 'sound'; readonly power: PowerId }
  | { readonly do: 'audience'; readonly power: PowerId }
  | { readonly do: 'intel'; readonly power: PowerId }
  | { readonly do: 'assure'; readonly power: PowerId }
  | { readonly do: 'favour'; readonly power: PowerId }
  | { readonly do: 'press'; readonly power: PowerId }
  | { readonly do: 'mediate'; readonly by: PowerId; readonly power: PowerId }
  | { readonly do: 'publish' }
  | { readonly do: 'commit'; readonly clause: ClauseId; readonly option: OptionId }
  | { readonly do: 'deadline' }
  | { readonly do: 'ask'; readonly clause: ClauseId; readonly option: OptionId }
  | { readonly do: 'ask'; readonly power: PowerId }
  | { readonly do: 'report' }
  | { readonly do: 'sign'; readonly with?: readonly PowerId[] }
  | { readonly do: 'ratify' }
  | { readonly do: 'lobby'; readonly power: PowerId }
  | { readonly do: 'answer'; readonly dilemma: string; readonly choice: number }
  | { readonly do: 'register' }
  | { readonly do: 'withdraw' };

/** What a command does, without what it does it to. */
export type Verb = Command['do'];

/** Every verb, in the order of the contract. */
export const VERBS = [
  'wait',
  'draft',
  'note',
  'inform',
  'need',
  'sound',
  'audience',
  'intel',
  'assure',
  'favour',
  'press',
  'mediate',
  'publish',
  'commit',
  'deadline',
  'ask',
  'report',
  'sign',
  'ratify',
  'lobby',
  'answer',
  'register',
  'withdraw',
] as const satisfies readonly Verb[];

/** What an `ask` asks leave for. */
export function demandOf(command: Extract<Command, { do: 'ask' }>): Demand {
  return 'power' in command
    ? { kind: 'chair', power: command.power }
    : { kind: 'option', clause: command.clause, option: command.option };
}

/** Attention that a command takes. */
export function cost(position: Position, command: Command): number {
  switch (command.do) {
    case 'wait':
    case 'inform':
    case 'intel':
    case 'register':
    case 'answer':
    case 'withdraw':
      return 0;
    case 'draft':
      return isTabled(position) ? 1 : 0;
    case 'note':
    case 'need':
    case 'sound':
    case 'audience':
    case 'assure':
    case 'favour':
    case 'press':
    case 'mediate':
    case 'publish':
    case 'commit':
    case 'deadline':
    case 'ask':
    case 'report':
    case 'ratify':
    case 'lobby':
      return 1;
    case 'sign':
      return position.table === null ? 1 : 0;
  }
}
