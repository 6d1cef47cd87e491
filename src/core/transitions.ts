/**
 * How the process chart takes an event. For a given state and event, only the guards' answers decide which rules run
 * and in which state the chart comes to rest. The first time, XState's `transition` runs, and the guards it evaluated,
 * the rules it ran and the state it reached are cached. The next time the cached guards are evaluated in the same
 * order, and as long as they give the same answers the cached rules run. A game takes half the time (measured);
 * tests/core/transitions.test.ts plays games both ways and compares them.
 */
import { transition } from 'xstate';
import type { Cable } from './cables.ts';
import { type Did, IMPLEMENTED, type Noted, type Noting } from './implemented.ts';
import { type Place, placeOf } from './phase.ts';
import type { ProcessSnapshot } from './process.ts';
import type { Entered, ProcessEvent } from './process-rules.ts';
import { StepBuilder } from './step-builder.ts';

/** A guard that `transition` evaluated or a rule that it ran, and what came next. */
interface Way {
  did: Did | null;
  entered: Entered | null;
  /** What came after the rule, or after the guard when it held; null where that was never seen. */
  next: Way | null;
  /** What came where the guard did not hold. */
  otherwise: Way | null;
  /** At the end of a way: the place in which the chart rests, or null where it stayed. */
  rest: Place | null;
}

/** For each place and type of event, what follows, as far as it is known. */
const waysFrom = new WeakMap<Place, Map<string, Way>>();

const newWay = (): Way => ({ did: null, entered: null, next: null, otherwise: null, rest: null });

/** The chart after an event, and the cables of the rules. */
interface Taken {
  readonly snapshot: ProcessSnapshot;
  readonly cables: readonly Cable[];
}

/** Lets XState take the event. */
function asking(snapshot: ProcessSnapshot, event: Noting): Taken | null {
  const [next] = transition(snapshot.machine, snapshot, event);
  return next === snapshot ? null : { snapshot: next, cables: next.context.told.cables };
}

/** Lets XState take the event, and caches what it did. */
function exploring(snapshot: ProcessSnapshot, event: ProcessEvent): Taken | null {
  const notes: Parameters<Noted>[] = [];
  // Between two rules nothing changes, so a guard that several states evaluate is kept once.
  let answered: Did[] = [];
  const noted: Noted = (...note) => {
    const [did, entered] = note;
    if (!answered.includes(did)) notes.push(note);
    answered = entered === null ? [...answered, did] : [];
  };
  const taken = asking(snapshot, { ...event, noted });
  const place = placeOf(snapshot);
  const ways = waysFrom.get(place) ?? new Map<string, Way>();
  waysFrom.set(place, ways);
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

/** Lets the chart take an event; null where it does not take it. */
export function take(snapshot: ProcessSnapshot, event: ProcessEvent): Taken | null {
  const { affair } = snapshot.context;
  // A test may change the chart's guards; nothing is cached for such a chart, and XState runs each time.
  if (affair === null || snapshot.machine.implementations.guards !== IMPLEMENTED.guards)
    return asking(snapshot, event);
  const builder = new StepBuilder(affair.world, affair.position);
  let way = waysFrom.get(placeOf(snapshot))?.get(event.type) ?? null;
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
