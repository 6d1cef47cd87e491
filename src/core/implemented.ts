/**
 * The guards and rules of the process in the form that XState takes. An event may carry a callback that records which
 * guards were evaluated and which rules were run (transitions.ts).
 *
 * Actions only assign: with `emit` or `enqueueActions`, `transition` takes four to six times as long, since it stays
 * slowed down by what they leave in memory (measured).
 */
import { assign } from 'xstate';
import { openPosition } from './position.ts';
import {
  affairOf,
  type Context,
  type Entered,
  GUARDS,
  type Guard,
  type ProcessEvent,
  RULES,
  type Rule,
  type Underway,
} from './process-rules.ts';
import { spreadRumours } from './rumour.ts';
import { StepBuilder } from './step-builder.ts';

/** A guard that was evaluated or a rule that was run; recorded with the guard's answer or the rule's parameters. */
export type RuleOrGuard = (builder: StepBuilder, event: ProcessEvent, entered: Entered) => unknown;
export type Recorder = (ran: RuleOrGuard, entered: Entered | null, answer?: boolean) => void;

export type RecordedEvent = ProcessEvent & { readonly record?: Recorder };

function underway({ affair, told }: Context, event: RecordedEvent): Underway {
  const { world, position } = affairOf({ affair, told });
  return { world, position, cables: told.by === event ? told.cables : [] };
}

const asked =
  (guard: Guard) =>
  ({ context, event }: { context: Context; event: RecordedEvent }): boolean => {
    const answer = guard(underway(context, event), event);
    event.record?.(guard, null, answer);
    return answer;
  };

const assigned = (rule: Rule) =>
  assign<Context, RecordedEvent, Entered, RecordedEvent, never>(({ context, event }, entered) => {
    event.record?.(rule, entered);
    const { world, position, cables } = underway(context, event);
    const builder = new StepBuilder(world, position);
    rule(builder, event, entered);
    const told = { by: event, cables: [...cables, ...builder.cables] };
    return { affair: { world, position: builder.position }, told };
  });

const each = <T, U>(table: Readonly<Record<string, T>>, made: (one: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(table).map(([name, one]) => [name, made(one)]));

/** The guards and rules by name. */
export const IMPLEMENTED = {
  guards: each<Guard, unknown>(GUARDS, asked),
  actions: {
    ...each<Rule, unknown>(RULES, assigned),
    open: assign<Context, RecordedEvent, undefined, RecordedEvent, never>(({ context, event }) => {
      if (event.type !== 'open') return context;
      const { world } = event;
      const builder = new StepBuilder(world, openPosition(world));
      spreadRumours(builder);
      return { affair: { world, position: builder.position }, told: { by: event, cables: builder.cables } };
    }),
  },
};
