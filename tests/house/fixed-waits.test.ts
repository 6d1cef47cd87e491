// A test waits for what it expects, or until what was begun has run: a number of milliseconds proves on a slow machine nothing.
import { expect, test } from 'vitest';
import { isNode, line, type Node, parse, type Source, sources, walk } from './syntax.ts';

/** Files in which a wait of some milliseconds proves nothing, with what it is for. */
const ALLOWED: Readonly<Record<string, string>> = {
  'tests/journey/browser.ts':
    'a second press of W counts only after half a second, and a wait for a frame ends',
  'tests/journey/still.test.ts': 'every part of the page is made late',
  'tests/desk/invented.test.tsx': 'an answer is made late',
};

const nameOf = (callee: unknown): unknown => {
  if (!isNode(callee)) return undefined;
  return isNode(callee.property) ? callee.property.name : callee.name;
};

/** Whether the call waits for a number of milliseconds: `waitForTimeout`, or `setTimeout` with a resolving function. */
function isFixedWait({ type, callee, arguments: given }: Node): boolean {
  if (type !== 'CallExpression' || !Array.isArray(given)) return false;
  if (nameOf(callee) === 'waitForTimeout') return true;
  const [go, ms] = given as readonly unknown[];
  return nameOf(callee) === 'setTimeout' && isNode(go) && go.type === 'Identifier' && isNode(ms);
}

function fixedWaits(source: Source): number[] {
  const found: number[] = [];
  walk(parse(source), (node) => {
    if (isFixedWait(node)) found.push(line(source.text, node.start));
  });
  return found;
}

test('no test waits for a number of milliseconds', () => {
  const found = sources('tests').flatMap((source) =>
    source.path in ALLOWED ? [] : fixedWaits(source).map((at) => `${source.path}:${at}`),
  );
  expect(found).toEqual([]);
});

test('every exception is one', () => {
  const waiting = sources('tests').filter((source) => fixedWaits(source).length > 0);
  expect(waiting.map(({ path }) => path).toSorted()).toEqual(Object.keys(ALLOWED).toSorted());
});

test('both kinds of waits are found, and a timer that only comes after a frame is none', () => {
  const text =
    'await page.waitForTimeout(200);\nsetTimeout(done);\nawait new Promise((go) => setTimeout(go, 50));';
  expect(fixedWaits({ path: 'made-up.ts', text })).toEqual([1, 3]);
});
