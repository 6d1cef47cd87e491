/**
 * `chart`: the process as a Mermaid state diagram, as text, or as one JSON document, read off the chart itself; with
 * `--road` the road of a power.
 */
import { type Outline, outline, type Way } from '../core/chart-outline.ts';
import { ROAD_TABLE } from '../core/road.ts';
import { readArguments } from './arguments.ts';
import { WrongUse } from './errors.ts';

const FORMS = ['mermaid', 'text', 'json'] as const;
type Form = (typeof FORMS)[number];

const idOf = (path: string): string => path.replaceAll('.', '_');

/** What takes a way: its verb or fact, or else its guard in brackets. */
function labelOf({ on, guard }: Way): string {
  if (on !== null)
    return guard === null || guard === 'legal' || guard === 'timeIsLeft' ? on : `${on} [${guard}]`;
  return guard === null ? '' : `[${guard}]`;
}

/** What can be done in a state without leaving it, in one line. */
const within = ({ ways }: Outline): string =>
  [...new Set(ways.flatMap(({ on, to }) => (on !== null && to.length === 0 ? [on] : [])))].join(', ');

function mermaid(state: Outline, indent: string): string[] {
  const id = idOf(state.path);
  const ways = state.ways.flatMap((way) =>
    way.to.map((to) => {
      const label = labelOf(way);
      return `${indent}${id} --> ${idOf(to)}${label === '' ? '' : ` : ${label}`}`;
    }),
  );
  const verbs = within(state);
  const own = verbs === '' ? [] : [`${indent}${id} : ${state.name} - ${verbs}`];
  const after = state.kind === 'final' ? [`${indent}${id} --> [*]`] : [];
  if (state.states.length === 0) return [...own, ...ways, ...after];
  return [`${indent}state ${id} {`, ...mermaidInside(state, `${indent}  `), `${indent}}`, ...own, ...ways];
}

function mermaidInside(state: Outline, indent: string): string[] {
  const begin = state.initial.map((path) => `${indent}[*] --> ${idOf(path)}`);
  // A history state is drawn by Mermaid as any other; the tracks of a parallel one are parted by a line.
  const inner = state.states.map((child) => mermaid(child, indent));
  return [
    ...begin,
    ...(state.kind === 'parallel'
      ? inner.flatMap((lines, at) => (at === 0 ? lines : [`${indent}--`, ...lines]))
      : inner.flat()),
  ];
}

/** The text of a Mermaid diagram of a chart. */
export function diagram(whole: Outline): string {
  return ['stateDiagram-v2', ...mermaidInside(whole, '  ')].join('\n');
}

/** The chart as an indented list: a state, what can be done in it, and where it leads. */
function list(state: Outline, indent: string): string[] {
  const kind = state.kind === 'atomic' || state.kind === 'compound' ? '' : ` (${state.kind})`;
  const verbs = within(state);
  return [
    `${indent}${state.name}${kind}`,
    ...(verbs === '' ? [] : [`${indent}    may: ${verbs}`]),
    ...state.ways.flatMap((way) =>
      way.to.map((to) => `${indent}    ${labelOf(way)} -> ${to}`.replace('     ->', '    ->')),
    ),
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

export async function chart(argv: readonly string[]): Promise<number> {
  const given = readArguments(
    argv,
    { road: { type: 'boolean' }, as: { type: 'string' } },
    { least: 0, most: 0 },
  );
  const as = given.flags.as ?? 'mermaid';
  const form = FORMS.find((one) => one === as);
  if (form === undefined)
    throw new WrongUse(`--as ${String(as)}: no such form; they are ${FORMS.join(', ')}`);
  process.stdout.write(`${given.flags.road === true ? road(form) : processAs(form)}\n`);
  return 0;
}
