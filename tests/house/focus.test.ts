// An effect that moves the focus runs before the paint (`useLayoutEffect`, `useInSheet`). After it, a person could already
// have pressed Tab or a key, and the effect would take the focus away.
import { expect, test } from 'vitest';
import { isNode, line, type Node, parse, type Source, sources, walk } from './syntax.ts';

const isCallOf = (node: Node, name: string): boolean => {
  const { callee } = node;
  if (node.type !== 'CallExpression' || !isNode(callee)) return false;
  return callee.name === name || (isNode(callee.property) && callee.property.name === name);
};

/** The lines on which an effect that runs after the paint moves the focus. */
function lateFocus(source: Source): number[] {
  const found: number[] = [];
  walk(parse(source), (effect) => {
    if (!isCallOf(effect, 'useEffect')) return;
    walk(effect, (node) => {
      if (isCallOf(node, 'focus')) found.push(line(source.text, node.start));
    });
  });
  return found;
}

test('no effect that runs after the paint moves the focus', () => {
  const found = sources('src/desk').flatMap((source) =>
    lateFocus(source).map((at) => `${source.path}:${at}`),
  );
  expect(found).toEqual([]);
});

test('such an effect is found, whatever comes before the call', () => {
  const text =
    'useEffect(() => {\n  if (open) head.current?.focus();\n}, [open]);\nuseLayoutEffect(() => head.focus());';
  expect(lateFocus({ path: 'made-up.ts', text })).toEqual([2]);
});
