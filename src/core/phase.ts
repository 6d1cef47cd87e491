/**
 * What the chart of the process says of a moment: the act of the story, the states that it is in, the verbs that they
 * know, and why they do not know another. Read off the chart itself, so that no second list can say otherwise.
 */
import type { AnyStateNode, StateValue } from 'xstate';
import { VERBS, type Verb } from './commands.ts';
import type { ProcessSnapshot, StateMeta } from './process.ts';
import { type Refusal, refuse } from './refuse.ts';
import { isStage, type Phase, type Stage } from './stages.ts';

/** A moment of the chart, as far as the rest of the program asks for it. */
export interface Standpoint {
  readonly phase: Phase;
  /** The innermost states that it is in, by their names: one before the signature, one on each track after it. */
  readonly stages: readonly Stage[];
  /** In the order of the table of verbs. */
  readonly verbs: ReadonlySet<Verb>;
  /** Why a verb is not known here. */
  readonly notKnown: (verb: Verb) => Refusal;
}

const metaOf = (node: AnyStateNode): StateMeta => node.meta ?? {};

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
  const events = new Set<string>(nodes.flatMap((node) => node.ownEvents));
  const act = innermostFirst.map((node) => metaOf(node).act).find((name) => name !== undefined);
  const ended = nodes.some(({ type }) => type === 'final');
  if (act === undefined && !ended) throw new Error('the affair has not been opened');
  return {
    phase: ended || act === undefined ? 'ended' : act,
    stages: nodes
      .filter(({ states }) => Object.keys(states).length === 0)
      .flatMap(({ key }) => (isStage(key) ? [key] : [])),
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

/** What was read off a chart, by the value of its state: a chart has few, and they never change. */
const known = new WeakMap<AnyStateNode, Map<string, Standpoint>>();

/** What the chart says of this moment. */
export function standpointOf({ machine, value }: ProcessSnapshot): Standpoint {
  const { root } = machine;
  const ofThisChart = known.get(root) ?? new Map<string, Standpoint>();
  known.set(root, ofThisChart);
  const key = typeof value === 'string' ? value : JSON.stringify(value);
  const found = ofThisChart.get(key) ?? readOff(root, value);
  ofThisChart.set(key, found);
  return found;
}
