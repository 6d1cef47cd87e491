// Parses source text into a syntax tree with Vite's own parser, and walks the tree. It adds no semantics.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** The root of the repository. */
export const TOP = fileURLToPath(new URL('../../', import.meta.url));

/** A source file: its path from the root with forward slashes, and its text. */
export type Source = { path: string; text: string };

/** A node of the tree; every kind has further fields of its own. */
export type Node = { type: string; start: number; end: number } & Record<string, unknown>;

/** All program files under a folder of the repository, sorted by path. */
export function sources(folder: string): Source[] {
  return readdirSync(join(TOP, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: relative(TOP, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));
}

const trees = new WeakMap<Source, Node>();

/** The tree of a file, parsed once; throws if the file cannot be parsed. */
export function parse(source: Source): Node {
  const tree = trees.get(source) ?? read(source);
  trees.set(source, tree);
  return tree;
}

function read({ path, text }: Source): Node {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join('; ')}`);
  return program as unknown as Node;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';
}

/** Visits every node with its parent and the field that contains it, parents first. */
export function walk(
  node: Node,
  visit: (node: Node, above: Node | null, field: string) => void,
  above: Node | null = null,
  field = '',
): void {
  visit(node, above, field);
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, visit, node, name);
    }
  }
}

/** The line number of a position in a text, from 1. */
export function line(text: string, place: number): number {
  return text.slice(0, place).split('\n').length;
}
