/**
 * How the chart of the process takes an event: by XState's `transition`, which is asked once for each way through the
 * chart. From a state and an event on, nothing but the answers of the guards decides which rules are run and where the
 * chart comes to rest. What `transition` asked and did is kept, and where the guards answer the same again it is done
 * again without asking it: a game takes half the time (measured).
 *
 * Actions only assign: with `emit` or `enqueueActions`, `transition` takes four to six times as long, since it stays
 * slowed down by what they leave in memory (measured).
 */
import { assign, transition } from 'xstate';
import type { Cable } from './cables.ts';
import { type Place, placeOf } from './phase.ts';
import { openPosition } from './position.ts';
import type { ProcessSnapshot } from './process.ts';
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

/** A guard that was asked, or a rule that was run: of a guard with its answer, of a rule with what it was given. */
type Did = (builder: StepBuilder, event: ProcessEvent, entered: Entered) => unknown;
type Noted = (did: Did, entered: Entered | null, answer?: boolean) => void;

type Event = ProcessEvent & { readonly noted?: Noted };

function underway({ affair, told }: Context, event: Event): Underway {
  const { world, position } = affairOf({ affair, told });
  return { world, position, cables: told.by === event ? told.cables : [] };
}

const asked =
  (guard: Guard) =>
  ({ context, event }: { context: Context; event: Event }): boolean => {
    const answer = guard(underway(context, event), event);
    event.noted?.(guard, null, answer);
    return answer;
  };

const assigned = (rule: Rule) =>
  assign<Context, Event, Entered, Event, never>(({ context, event }, entered) => {
    event.noted?.(rule, entered);
    const { world, position, cables } = underway(context, event);
    const builder = new StepBuilder(world, position);
    rule(builder, event, entered);
    const told = { by: event, cables: [...cables, ...builder.cables] };
    return { affair: { world, position: builder.position }, told };
  });

const each = <T, U>(table: Readonly<Record<string, T>>, made: (one: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(table).map(([name, one]) => [name, made(one)]));

/** The guards and the rules by name, as XState takes them. */
export const IMPLEMENTED = {
  guards: each<Guard, unknown>(GUARDS, asked),
  actions: {
    ...each<Rule, unknown>(RULES, assigned),
    open: assign<Context, Event, undefined, Event, never>(({ context, event }) => {
      if (event.type !== 'open') return context;
      const { world } = event;
      const builder = new StepBuilder(world, openPosition(world));
      spreadRumours(builder);
      return { affair: { world, position: builder.position }, told: { by: event, cables: builder.cables } };
    }),
  },
};

/** One thing that `transition` did on its way, and what came next. */
export interface Way {
  did: Did | null;
  entered: Entered | null;
  /** What came after the rule, or where the guard held; null where that was never seen. */
  next: Way | null;
  /** What came where the guard did not hold. */
  otherwise: Way | null;
  /** Where nothing was done any more: the place in which the chart rests, or null where it stayed. */
  rest: Place | null;
}

const newWay = (): Way => ({ did: null, entered: null, next: null, otherwise: null, rest: null });

/** The chart after an event, and what the rules told. */
interface Taken {
  readonly snapshot: ProcessSnapshot;
  readonly cables: readonly Cable[];
}

/** Asks XState. */
function asking(snapshot: ProcessSnapshot, event: Event): Taken | null {
  const [next] = transition(snapshot.machine, snapshot, event);
  return next === snapshot ? null : { snapshot: next, cables: next.context.told.cables };
}

/** Asks XState, and keeps what it did. */
function exploring(snapshot: ProcessSnapshot, event: ProcessEvent): Taken | null {
  const notes: Parameters<Noted>[] = [];
  // Between two rules nothing changes: what several states ask is kept once.
  let answered: Did[] = [];
  const noted: Noted = (...note) => {
    const [did, entered] = note;
    if (!answered.includes(did)) notes.push(note);
    answered = entered === null ? [...answered, did] : [];
  };
  const taken = asking(snapshot, { ...event, noted });
  const { ways } = placeOf(snapshot);
  let way = ways.get(event.type) ?? newWay();
  ways.set(event.type, way);
  for (const [did, entered, answer] of notes) {
    way.did = did;
    way.entered = entered;
    const side = answer === false ? 'otherwise' : 'next';
    way[side] ??= newWay();
    way = way[side];
  }
  way.rest = taken && placeOf(taken.snapshot);
  return taken;
}

/** Lets the chart take an event; null where it does not. */
export function take(snapshot: ProcessSnapshot, event: ProcessEvent): Taken | null {
  const { affair } = snapshot.context;
  // A chart with guards of its own is asked anew each time.
  if (affair === null || snapshot.machine.implementations.guards !== IMPLEMENTED.guards)
    return asking(snapshot, event);
  const builder = new StepBuilder(affair.world, affair.position);
  let way = placeOf(snapshot).ways.get(event.type) ?? null;
  while (way !== null) {
    const { did, entered, rest } = way;
    if (did === null) {
      if (rest === null) return null;
      const { world, position, cables } = builder;
      const context = { affair: { world, position }, told: { by: event, cables } };
      return { snapshot: { ...rest.rest, context }, cables };
    }
    way = did(builder, event, entered as Entered) === false ? way.otherwise : way.next;
  }
  return exploring(snapshot, event);
}
