/**
 * The process as nested boxes, derived from the outline of its state chart: what is shown, and which
 * transitions lead where. A state without a name for the reader is not shown, and its contents take its
 * place: the hours of the table, which the chart has before and after the night's telegrams, become one box
 * each.
 */

import type { Stage } from '../../core/stages.ts';
import { isStage, type Outline, statesIn, type Transition } from '../../core/view-process.ts';

/** A state as it is shown, with its contents. */
export interface Box {
  readonly name: Stage;
  /** Its own name after those of the boxes around it, the outermost first. */
  readonly path: readonly Stage[];
  /** Its contents run in parallel. */
  readonly parallel: boolean;
  /** The states of the chart that it stands for. */
  readonly states: readonly Outline[];
  readonly inner: readonly Box[];
}

/** A transition out of a state. */
export interface Lead {
  /** The name of its sentence. */
  readonly by: string;
  readonly way: Transition;
  readonly from: Outline;
  /** The boxes that it may lead to: one, or all candidates if it leads back to the last state. */
  readonly to: readonly Stage[];
  readonly toTheLast: boolean;
}

/** All boxes and all transitions. */
export interface Chart {
  readonly boxes: readonly Box[];
  readonly all: ReadonlyMap<Stage, Box>;
  readonly leads: readonly Lead[];
  /** The initial boxes of each box. */
  readonly begins: ReadonlyMap<Stage, readonly Stage[]>;
}

/** The guard that the rules apply to every act; it has no sentence of its own. */
export const USUAL_GUARD = 'legal';

/** The name of a transition's sentence: its guard, else the verb or the fact, else the state that it leaves. */
const nameOfTransition = ({ guard, on }: Transition, from: Outline): string =>
  guard !== null && guard !== USUAL_GUARD ? guard : (on ?? `after-${from.name}`);

/** Whether the path is this state or inside it. */
export const isIn = (path: string, around: Outline): boolean =>
  around.path === '' || path === around.path || path.startsWith(`${around.path}.`);

function boxesIn(parents: readonly Outline[], around: readonly Stage[]): Box[] {
  const shown = parents.flatMap(shownIn);
  const names = [...new Set(shown.map(({ name }) => name))].filter(isStage);
  return names.map((name) => {
    const states = shown.filter((one) => one.name === name);
    const path = [...around, name];
    const parallel = states.some(({ kind }) => kind === 'parallel');
    return { name, path, parallel, states, inner: boxesIn(states, path) };
  });
}

const shownIn = ({ states }: Outline): Outline[] =>
  states.flatMap((state) => (isStage(state.name) ? [state] : shownIn(state)));

/** A box and all boxes inside it. */
export const withInner = (box: Box): Box[] => [box, ...box.inner.flatMap(withInner)];

/** The chart as it is shown. */
export function chartOf(whole: Outline): Chart {
  const states = statesIn(whole);
  const byPath = new Map(states.map((state) => [state.path, state]));
  const parentOf = (path: string): Outline => byPath.get(path.split('.').slice(0, -1).join('.')) ?? whole;
  const shownAt = (path: string): Stage[] => {
    const state = byPath.get(path);
    if (state === undefined) return [];
    if (state.kind === 'history') return shownIn(parentOf(path)).flatMap(({ name }) => stagesOf(name));
    return isStage(state.name) ? [state.name] : state.initial.flatMap(shownAt);
  };
  const beginOf = (state: Outline): Stage[] =>
    state.kind === 'parallel'
      ? shownIn(state).flatMap(({ name }) => stagesOf(name))
      : state.initial.flatMap(shownAt);
  const boxes = boxesIn([whole], []);
  const all = boxes.flatMap(withInner);
  return {
    boxes,
    all: new Map(all.map((box) => [box.name, box])),
    leads: states.flatMap((from) =>
      from.transitions
        .filter(({ to }) => to.length > 0)
        .map((way) => ({
          by: nameOfTransition(way, from),
          way,
          from,
          to: [...new Set(way.to.flatMap(shownAt))],
          toTheLast: way.to.some((path) => byPath.get(path)?.kind === 'history'),
        })),
    ),
    begins: new Map(all.map((box) => [box.name, [...new Set(box.states.flatMap(beginOf))]])),
  };
}

const stagesOf = (name: string): Stage[] => (isStage(name) ? [name] : []);

/** Transitions out of a box: from the states that it stands for, and from those around them. */
export const leadsFrom = ({ leads }: Chart, box: Box): Lead[] =>
  leads.filter(({ from }) => box.states.some(({ path }) => isIn(path, from)));

/** Transitions that enter a box for the first time, from outside of it. */
export const leadsInto = ({ leads }: Chart, box: Box): Lead[] =>
  leads.filter(
    ({ to, from, toTheLast }) =>
      !toTheLast && to.includes(box.name) && !box.states.some((state) => isIn(from.path, state)),
  );

/** The box around this one, if this one is its initial box. */
export function beginsWith({ all, begins }: Chart, { name, path }: Box): Box | undefined {
  const around = path.at(-2);
  return around !== undefined && begins.get(around)?.includes(name) ? all.get(around) : undefined;
}

/** Transitions from inside a box back to an earlier sibling. */
export function leadsBack(chart: Chart, box: Box, beside: readonly Box[]): Lead[] {
  const before = beside.slice(
    0,
    beside.findIndex(({ name }) => name === box.name),
  );
  return chart.leads.filter(
    ({ to, from }) =>
      box.states.some((state) => isIn(from.path, state)) &&
      to.some((name) => before.some((one) => one.name === name)),
  );
}
