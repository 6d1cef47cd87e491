// No function is longer than a reader can keep in mind. A component or a maker that grows beyond the limit is divided by
// meaning.
import { expect, test } from 'vitest';
import { isNode, line, type Node, parse, sources, walk } from './syntax.ts';

/** Lines of a function from its head to its end (design choice; the limit may only fall). */
const MOST_LINES = 100;

const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];

const nameIn = (node: unknown, field: string): string | null => {
  const found = isNode(node) ? node[field] : null;
  return isNode(found) && typeof found.name === 'string' ? found.name : null;
};

/** Every function of a text with its lines; those of a `switch`, which is a table of cases, are not counted. */
function functionsIn(source: { path: string; text: string }): { name: string; lines: number }[] {
  const { text } = source;
  const linesOf = ({ start, end }: Node): number => line(text, end) - line(text, start) + 1;
  const found: { name: string; lines: number }[] = [];
  walk(parse(source), (node, above) => {
    if (!FUNCTIONS.includes(node.type)) return;
    const name = nameIn(node, 'id') ?? nameIn(above, 'id') ?? nameIn(above, 'key') ?? 'a function';
    const body = isNode(node.body) && Array.isArray(node.body.body) ? node.body.body : [];
    const tables = body.filter((one): one is Node => isNode(one) && one.type === 'SwitchStatement');
    const inTables = tables.reduce((sum, table) => sum + linesOf(table), 0);
    found.push({ name, lines: linesOf(node) - inTables });
  });
  return found;
}

test(`no function has more than ${MOST_LINES} lines`, () => {
  const long = sources('src').flatMap((source) =>
    functionsIn(source).flatMap(({ name, lines }) => (lines > MOST_LINES ? [`${source.path} ${name}`] : [])),
  );
  expect(long).toEqual([]);
});

test('lines of a function are counted from its head to its end, without its table of cases', () => {
  const body = (middle: string): string => `export function told(is: string): string {\n${middle}\n}\n`;
  const counted = (text: string): number[] =>
    functionsIn({ path: 'told.ts', text }).map(({ lines }) => lines);
  expect(counted(body("  return '';\n\n"))).toEqual([5]);
  expect(counted(body("  switch (is) {\n    case 'a':\n      return 'b';\n  }\n  return is;"))).toEqual([3]);
});
