/** `chart`: the process, or the road of a power, as a Mermaid state diagram, read off the chart itself. */
import { process as diplomacy } from '../core/process.ts';
import { roadChart } from '../core/road.ts';
import { readArguments } from './arguments.ts';

/** The part of a state node that a diagram needs. */
interface Node {
  readonly id: string;
  readonly key: string;
  readonly path: readonly string[];
  readonly type: string;
  readonly states: Readonly<Record<string, Node>>;
  readonly initial: { readonly target: readonly Node[] } | undefined;
  readonly transitions: ReadonlyMap<string, readonly Transition[]>;
  readonly always: readonly Transition[] | undefined;
}

interface Transition {
  readonly target: readonly Node[] | undefined;
  readonly guard: unknown;
}

const name = (node: Node): string => node.path.join('_') || node.key;

function guardName(guard: unknown): string | null {
  if (typeof guard === 'string') return guard;
  if (typeof guard === 'object' && guard !== null && 'type' in guard && typeof guard.type === 'string')
    return guard.type;
  return null;
}

function label(event: string, guard: unknown): string {
  const condition = guardName(guard);
  if (event === '') return condition === null ? '' : ` : [${condition}]`;
  return ` : ${event}`;
}

function lines(node: Node, indent: string): string[] {
  const out: string[] = [];
  for (const target of node.initial?.target ?? []) out.push(`${indent}[*] --> ${name(target)}`);
  for (const child of Object.values(node.states)) out.push(...childLines(child, indent));
  return out;
}

function childLines(node: Node, indent: string): string[] {
  const out: string[] = [];
  const inner = Object.keys(node.states).length > 0;
  if (inner) out.push(`${indent}state ${name(node)} {`, ...lines(node, `${indent}  `), `${indent}}`);
  const within: string[] = [];
  for (const [event, transitions] of node.transitions) {
    if (event === '') continue;
    for (const transition of transitions) {
      if (transition.target === undefined) within.push(event);
      for (const target of transition.target ?? [])
        out.push(`${indent}${name(node)} --> ${name(target)}${label(event, transition.guard)}`);
    }
  }
  for (const transition of node.always ?? []) {
    for (const target of transition.target ?? [])
      out.push(`${indent}${name(node)} --> ${name(target)}${label('', transition.guard)}`);
  }
  if (within.length > 0) out.push(`${indent}${name(node)} : ${name(node)} - ${within.join(', ')}`);
  if (node.type === 'final') out.push(`${indent}${name(node)} --> [*]`);
  return out;
}

/** The text of a Mermaid diagram of a chart. */
export function diagram(root: unknown): string {
  return ['stateDiagram-v2', ...lines(root as Node, '  ')].join('\n');
}

export async function chart(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv, { road: { type: 'boolean' } }, { least: 0, most: 0 });
  process.stdout.write(`${diagram(given.flags.road === true ? roadChart.root : diplomacy.root)}\n`);
  return 0;
}
