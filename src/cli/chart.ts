/**
 * `chart`: prints the process, read from the chart itself, as a Mermaid state diagram, as text, or as one JSON
 * document; with `--road` the road of a power.
 */

import { type Outline, outline, type Transition } from '../core/chart-outline.ts';
import { ROAD_TABLE } from '../core/road.ts';
import { readArguments } from './arguments.ts';
import { WrongUse } from './errors.ts';
import type { Terminal } from './terminal.ts';

const FORMS = ['mermaid', 'text', 'json'] as const;
type Form = (typeof FORMS)[number];

const idOf = (path: string): string => path.replaceAll('.', '_');

/** Label of a transition: its verb or fact, or else its guard in brackets. */
function labelOf({ on, guard }: Transition): string {
  if (on === null) return guard === null ? '' : `[${guard}]`;
  return guard === null || guard === 'legal' || guard === 'timeIsLeft' ? on : `${on} [${guard}]`;
}

/** The targets of a state with the labels of all transitions to each. */
function arrowsOf({ transitions }: Outline): readonly { readonly to: string; readonly label: string }[] {
  const labels = new Map<string, string[]>();
  for (const transition of transitions)
    for (const to of transition.to) labels.set(to, [...(labels.get(to) ?? []), labelOf(transition)]);
  return [...labels].map(([to, all]) => ({
    to,
    label: [...new Set(all)].filter((one) => one !== '').join(', '),
  }));
}

/** The commands possible in a state without leaving it, on one line. */
const within = ({ transitions }: Outline): string =>
  [...new Set(transitions.flatMap(({ on, to }) => (on !== null && to.length === 0 ? [on] : [])))].join(', ');

const nameOf = ({ kind, name }: Outline): string => (kind === 'history' ? 'the act before' : name);

function mermaidStates(state: Outline, indent: string): string[] {
  const id = idOf(state.path);
  const named = id === state.name ? id : `"${nameOf(state)}" as ${id}`;
  const verbs = within(state);
  return [
    ...(state.states.length === 0
      ? [`${indent}${id === state.name ? id : `state ${named}`}`]
      : [`${indent}state ${named} {`, ...mermaidInside(state, `${indent}  `), `${indent}}`]),
    ...(verbs === '' ? [] : [`${indent}note right of ${id} : ${verbs}`]),
  ];
}

function mermaidInside(state: Outline, indent: string): string[] {
  const begin = state.initial.map((path) => `${indent}[*] --> ${idOf(path)}`);
  const inner = state.states.map((child) => mermaidStates(child, indent));
  // A line separates the tracks of a parallel state.
  const parted = inner.flatMap((lines, at) => (at === 0 ? lines : [`${indent}--`, ...lines]));
  return [...begin, ...(state.kind === 'parallel' ? parted : inner.flat())];
}

/** All transitions come after all states, since Mermaid draws a state where it is first named. */
function mermaidArrows(state: Outline): string[] {
  const id = idOf(state.path);
  return [
    ...arrowsOf(state).map(({ to, label }) => `  ${id} --> ${idOf(to)}${label === '' ? '' : ` : ${label}`}`),
    ...(state.kind === 'final' ? [`  ${id} --> [*]`] : []),
    ...state.states.flatMap(mermaidArrows),
  ];
}

/** The text of a Mermaid diagram of a chart. */
function diagram(whole: Outline): string {
  return ['stateDiagram-v2', ...mermaidInside(whole, '  '), ...whole.states.flatMap(mermaidArrows)].join(
    '\n',
  );
}

/** The chart as an indented list: each state, its commands, and its transitions. */
function list(state: Outline, indent: string): string[] {
  const kind = state.kind === 'atomic' || state.kind === 'compound' ? '' : ` (${state.kind})`;
  const verbs = within(state);
  return [
    `${indent}${nameOf(state)}${kind}`,
    ...(verbs === '' ? [] : [`${indent}    may: ${verbs}`]),
    ...arrowsOf(state).map(({ to, label }) => `${indent}    ${label === '' ? '' : `${label} `}-> ${to}`),
    ...state.states.flatMap((child) => list(child, `${indent}  `)),
  ];
}

/** The road of a power in the same three forms. */
function road(form: Form): string {
  const steps = Object.entries(ROAD_TABLE).map(([from, on]) => ({ from, on: Object.entries(on) }));
  if (form === 'json') return JSON.stringify(ROAD_TABLE, null, 2);
  if (form === 'text')
    return steps
      .map(({ from, on }) => [from, ...on.map(([step, to]) => `    ${step} -> ${to}`)].join('\n'))
      .join('\n');
  const lines = steps.flatMap(({ from, on }) =>
    on.length === 0 ? [`  ${from} --> [*]`] : on.map(([step, to]) => `  ${from} --> ${to} : ${step}`),
  );
  return ['stateDiagram-v2', '  [*] --> outside', ...lines].join('\n');
}

function processAs(form: Form): string {
  const whole = outline();
  if (form === 'json') return JSON.stringify(whole, null, 2);
  return form === 'text' ? whole.states.flatMap((state) => list(state, '')).join('\n') : diagram(whole);
}

export async function chart(argv: readonly string[], terminal: Terminal): Promise<number> {
  const given = readArguments(
    argv,
    { road: { type: 'boolean' }, as: { type: 'string' } },
    { least: 0, most: 0 },
  );
  const as = given.flags.as ?? 'mermaid';
  const form = FORMS.find((one) => one === as);
  if (form === undefined)
    throw new WrongUse(`--as ${String(as)}: no such form; they are ${FORMS.join(', ')}`);
  terminal.out(`${given.flags.road === true ? road(form) : processAs(form)}\n`);
  return 0;
}
