/**
 * The chart of the process as plain data: its states, one inside the other, and what leads from each to which. Read off
 * the machine itself, for the diagram, for the sheet "Where do we stand?" and for the tests that count transitions.
 */
import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { isVerb, type Verb } from './commands.ts';
import { nameOf } from './phase.ts';
import { process } from './process.ts';

/** What leads from a state to another, or, without a target, what can be done in it. */
export interface Way {
  /** The verb or the fact that takes it; null where it is taken as soon as its guard holds. */
  readonly on: string | null;
  /** The name of its guard; null where nothing is asked. */
  readonly guard: string | null;
  /** The paths of the states that it leads to; none where the state is not left. */
  readonly to: readonly string[];
  /** What is done on the way, by name. */
  readonly actions: readonly string[];
}

/** A state with everything in it. */
export interface Outline {
  /** Its place in the chart, as "table.evening.reading"; empty for the whole. */
  readonly path: string;
  readonly name: string;
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  /** Paths of the states in which it begins. */
  readonly initial: readonly string[];
  /** The verbs that it knows itself; those of the states around it come on top. */
  readonly verbs: readonly Verb[];
  readonly ways: readonly Way[];
  readonly states: readonly Outline[];
}

const pathOf = (node: AnyStateNode): string => node.path.join('.');

function outlineOf(node: AnyStateNode): Outline {
  const transitions = [
    ...[...node.transitions.values()].flat().filter(({ eventType }) => eventType !== ''),
    ...(node.always ?? []),
  ];
  const ways = transitions.map(
    ({ eventType, guard, target, actions }): Way => ({
      on: eventType === '' ? null : eventType,
      guard: nameOf(guard),
      to: (target ?? []).map(pathOf),
      actions: actions.flatMap((action) => nameOf(action) ?? []),
    }),
  );
  return {
    path: pathOf(node),
    name: node.key,
    kind: node.type,
    initial: node.type === 'compound' ? node.initial.target.map(pathOf) : [],
    verbs: [...new Set(ways.flatMap(({ on }) => (on !== null && isVerb(on) ? [on] : [])))],
    ways,
    states: Object.values(node.states).map(outlineOf),
  };
}

/** The whole chart of the process, or of a machine like it. */
export function outline(machine: AnyStateMachine = process): Outline {
  return outlineOf(machine.root);
}

/** Every state of an outline, the outer ones first. */
export function statesIn(whole: Outline): Outline[] {
  return [whole, ...whole.states.flatMap(statesIn)];
}
