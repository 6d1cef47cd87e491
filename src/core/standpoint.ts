/**
 * What the process chart says of the state in which a game is: the act of the story, the active states, the verbs that
 * they know, and why they do not know others. There is no second list that could disagree with the chart.
 */
import type { AnyStateNode, StateValue } from 'xstate';
import type { Fact } from './cables.ts';
import { VERBS, type Verb } from './commands.ts';
import type { ProcessSnapshot, StateMeta } from './process.ts';
import { turnsOn } from './process-rules.ts';
import { type Refusal, refuse } from './refusal.ts';
import { isStage, type Phase, type Stage } from './stages.ts';

/** What the rest of the program needs to know of a moment of the chart. */
export interface Standpoint {
  readonly phase: Phase;
  /** Names of the innermost active states: one before the signature, one on each track after it. */
  readonly stages: readonly Stage[];
  /** Paths of the same states in the chart, as "signed.accession.open". */
  readonly paths: readonly string[];
  /** Verbs that the active states know, in the order of the table of verbs. */
  readonly verbs: ReadonlySet<Verb>;
  /** Whether an active state waits for the fact. */
  readonly awaits: (fact: Fact) => boolean;
  /** Why a verb is not known here. Throws where the chart does not say. */
  readonly notKnown: (verb: Verb) => Refusal;
}

const metaOf = (node: AnyStateNode): StateMeta => node.meta ?? {};

/** The chart's name for a guard or an action. */
export function nameOf(guard: unknown): string | null {
  if (typeof guard === 'string') return guard;
  return typeof guard === 'object' && guard !== null && 'type' in guard && typeof guard.type === 'string'
    ? guard.type
    : null;
}

/** The active states from the outermost to the innermost, track by track. */
function active(node: AnyStateNode, value: StateValue | undefined): AnyStateNode[] {
  if (value === undefined) return [node];
  if (typeof value === 'string') {
    const child = node.states[value];
    return child ? [node, child] : [node];
  }
  const inner = Object.entries(value).flatMap(([name, deeper]) => {
    const child = node.states[name];
    return child ? active(child, deeper) : [];
  });
  return [node, ...inner];
}

function readOff(root: AnyStateNode, value: StateValue): Standpoint {
  const nodes = active(root, value);
  const innermostFirst = nodes.toReversed();
  const guards = nodes.flatMap(({ always }) => (always ?? []).flatMap(({ guard }) => nameOf(guard) ?? []));
  const events = new Set<string>(nodes.flatMap((node) => node.ownEvents));
  const innermost = nodes.filter(({ states }) => Object.keys(states).length === 0);
  const act = innermostFirst.map((node) => metaOf(node).act).find((name) => name !== undefined);
  const ended = nodes.some(({ type }) => type === 'final');
  if (act === undefined && !ended) throw new Error('the affair has not been opened');
  return {
    phase: ended || act === undefined ? 'ended' : act,
    stages: innermost.flatMap(({ key }) => (isStage(key) ? [key] : [])),
    paths: innermost.map(({ path }) => path.join('.')),
    awaits: (fact) => guards.some((guard) => turnsOn(guard, fact)),
    verbs: new Set(VERBS.filter((verb) => events.has(verb))),
    notKnown: (verb) => {
      for (const node of innermostFirst) {
        const { refuses, refusesOthers } = metaOf(node);
        const code = refuses?.[verb] ?? refusesOthers;
        if (code !== undefined) return refuse(code);
      }
      throw new Error(`the chart does not say why ${verb} is not known`);
    },
  };
}

/** A state in which a chart can rest, with what is the same whenever it rests there. A chart has few, all fixed. */
export interface Place {
  /** A snapshot in this state. */
  readonly rest: ProcessSnapshot;
  standpoint?: Standpoint;
}

/** Cache of each chart's places, by name. */
const places = new WeakMap<AnyStateNode, Map<string, Place>>();
/** Cache of the same places by the value of a snapshot, which copies of the snapshot share. */
const byValue = new WeakMap<object, Place>();

/** The place of this moment; the chart's history state is part of it. */
export function placeOf(snapshot: ProcessSnapshot): Place {
  const { machine, value, historyValue } = snapshot;
  const kept = byValue.get(value as object);
  if (kept) return kept;
  const ofThisChart = places.get(machine.root) ?? new Map<string, Place>();
  places.set(machine.root, ofThisChart);
  const before = Object.values(historyValue).map((nodes) => nodes.map(({ id }) => id));
  const name = JSON.stringify([value, before]);
  const place = ofThisChart.get(name) ?? { rest: snapshot };
  ofThisChart.set(name, place);
  if (typeof value !== 'string') byValue.set(value, place);
  return place;
}

/** The standpoint of this moment, cached by place. */
export function standpointOf(snapshot: ProcessSnapshot): Standpoint {
  const place = placeOf(snapshot);
  place.standpoint ??= readOff(snapshot.machine.root, snapshot.value);
  return place.standpoint;
}
