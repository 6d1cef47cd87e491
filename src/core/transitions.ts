/**
 * How the process chart takes an event. For a given state and event, only the guards' answers decide which rules run
 * and in which state the chart comes to rest. The first time, XState's `transition` runs, and the guards it evaluated,
 * the rules it ran and the state it reached are cached. The next time the cached guards are evaluated in the same
 * order, and as long as they give the same answers the cached rules run. A game takes half the time (measured);
 * tests/core/transitions.test.ts plays games both ways and compares them.
 */
import { transition } from 'xstate';
import type { Cable } from './cables.ts';
import { IMPLEMENTED, type RecordedEvent, type Recorder, type RuleOrGuard } from './implemented.ts';
import type { ProcessSnapshot } from './process.ts';
import type { Entered, ProcessEvent } from './process-rules.ts';
import { type Place, placeOf } from './standpoint.ts';
import { StepBuilder } from './step-builder.ts';

/** A guard that `transition` evaluated or a rule that it ran, and what came next. */
interface CachedStep {
  ran: RuleOrGuard | null;
  entered: Entered | null;
  /** What came after the rule, or after the guard when it held; null where that was never seen. */
  next: CachedStep | null;
  /** What came where the guard did not hold. */
  otherwise: CachedStep | null;
  /** At the end: the place in which the chart rests, or null where it stayed. */
  rest: Place | null;
}

/** For each place and type of event, what follows, as far as it is known. */
const stepsFrom = new WeakMap<Place, Map<string, CachedStep>>();

const newStep = (): CachedStep => ({ ran: null, entered: null, next: null, otherwise: null, rest: null });

/** The chart after an event, and the cables of the rules. */
interface Taken {
  readonly snapshot: ProcessSnapshot;
  readonly cables: readonly Cable[];
}

/** Lets XState take the event. */
function asking(snapshot: ProcessSnapshot, event: RecordedEvent): Taken | null {
  const [next] = transition(snapshot.machine, snapshot, event);
  return next === snapshot ? null : { snapshot: next, cables: next.context.told.cables };
}

/** Lets XState take the event, and caches what it did. */
function exploring(snapshot: ProcessSnapshot, event: ProcessEvent): Taken | null {
  const records: Parameters<Recorder>[] = [];
  // Between two rules nothing changes, so a guard that several states evaluate is kept once.
  let answered: RuleOrGuard[] = [];
  const record: Recorder = (...one) => {
    const [ran, entered] = one;
    if (!answered.includes(ran)) records.push(one);
    answered = entered === null ? [...answered, ran] : [];
  };
  const taken = asking(snapshot, { ...event, record });
  const place = placeOf(snapshot);
  const steps = stepsFrom.get(place) ?? new Map<string, CachedStep>();
  stepsFrom.set(place, steps);
  let step = steps.get(event.type) ?? newStep();
  steps.set(event.type, step);
  for (const [ran, entered, answer] of records) {
    step.ran = ran;
    step.entered = entered;
    const side = answer === false ? 'otherwise' : 'next';
    step[side] ??= newStep();
    step = step[side];
  }
  step.rest = taken && placeOf(taken.snapshot);
  return taken;
}

/** Lets the chart take an event; null where it does not take it. */
export function take(snapshot: ProcessSnapshot, event: ProcessEvent): Taken | null {
  const { affair } = snapshot.context;
  // A test may change the chart's guards; nothing is cached for such a chart, and XState runs each time.
  if (affair === null || snapshot.machine.implementations.guards !== IMPLEMENTED.guards)
    return asking(snapshot, event);
  const builder = new StepBuilder(affair.world, affair.position);
  let step = stepsFrom.get(placeOf(snapshot))?.get(event.type) ?? null;
  while (step !== null) {
    const { ran, entered, rest } = step;
    if (ran === null) {
      if (rest === null) return null;
      const { world, position, cables } = builder;
      const context = { affair: { world, position }, told: { by: event, cables } };
      return { snapshot: { ...rest.rest, context }, cables };
    }
    step = ran(builder, event, entered as Entered) === false ? step.otherwise : step.next;
  }
  return exploring(snapshot, event);
}
