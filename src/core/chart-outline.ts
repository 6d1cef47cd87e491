/**
 * The process chart as plain data: nested states and their transitions, read from the state machine itself. For the
 * diagram, the sheet "Where do we stand?" and the tests that count transitions.
 */
import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { isVerb, type Verb } from './commands.ts';
import { process } from './process.ts';
import { nameOf } from './standpoint.ts';

/** A transition; without a target, something that can be done in the state. */
export interface Transition {
  /** The verb or fact that triggers it; null where it is taken as soon as its guard holds. */
  readonly on: string | null;
  /** Name of the guard; null without one. */
  readonly guard: string | null;
  /** Paths of the target states; empty where the state is not left. */
  readonly to: readonly string[];
  /** Names of the actions on the transition. */
  readonly actions: readonly string[];
}

/** A state with all states inside it. */
export interface Outline {
  /** Path in the chart, as "table.evening.reading"; empty for the root. */
  readonly path: string;
  readonly name: string;
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  /** Paths of the initial states. */
  readonly initial: readonly string[];
  /** The verbs that the state itself handles; those of the enclosing states come on top. */
  readonly verbs: readonly Verb[];
  readonly transitions: readonly Transition[];
  readonly states: readonly Outline[];
}

const pathOf = (node: AnyStateNode): string => node.path.join('.');

function outlineOf(node: AnyStateNode): Outline {
  const defined = [
    ...[...node.transitions.values()].flat().filter(({ eventType }) => eventType !== ''),
    ...(node.always ?? []),
  ];
  const transitions = defined.map(
    ({ eventType, guard, target, actions }): Transition => ({
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
    verbs: [...new Set(transitions.flatMap(({ on }) => (on !== null && isVerb(on) ? [on] : [])))],
    transitions,
    states: Object.values(node.states).map(outlineOf),
  };
}

/** The whole chart of the process, or of another machine. */
export function outline(machine: AnyStateMachine = process): Outline {
  return outlineOf(machine.root);
}

/** Every state of an outline, outer ones first. */
export function statesIn(whole: Outline): Outline[] {
  return [whole, ...whole.states.flatMap(statesIn)];
}
