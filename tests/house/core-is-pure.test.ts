// Checks that the core uses only what gives the same result on every platform and at any time: no clock, no
// random numbers except from the seed, no page, no process, no mathematics that engines round differently, no
// locale-dependent ordering or wording.
import { expect, test } from 'vitest';
import { isNode, line, type Node, parse, type Source, sources, walk } from './syntax.ts';

/** Names of globals; as a member (`offer.process`) or a key they are harmless. */
const GLOBALS = new Set([
  ...['Date', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
  ...['requestAnimationFrame', 'process', 'window', 'document', 'navigator', 'self', 'globalThis', 'global'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'localStorage', 'sessionStorage', 'indexedDB', 'crypto'],
  ...['console', 'Intl', 'parseFloat', 'eval', 'Function', 'WeakRef', 'FinalizationRegistry'],
]);

/** Members that depend on the locale, or parse a float, on any object. */
const MEMBERS = new Set(['localeCompare', 'parseFloat']);

/** Functions that the language specifies exactly; the rest of Math may differ between engines. */
const EXACT_MATH = new Set(['abs', 'ceil', 'clz32', 'floor', 'imul', 'max', 'min', 'round', 'sign', 'trunc']);

/** The field in which an identifier names something else and is not a use of the global. */
const NAMED_IN: Readonly<Record<string, readonly string[]>> = {
  MemberExpression: ['property'],
  Property: ['key'],
  MethodDefinition: ['key'],
  PropertyDefinition: ['key'],
  TSPropertySignature: ['key'],
  TSMethodSignature: ['key'],
  TSQualifiedName: ['right'],
  TSNamedTupleMember: ['label'],
  ImportSpecifier: ['imported'],
  ExportSpecifier: ['exported'],
  LabeledStatement: ['label'],
};

/** Names that the file declares or imports at its top level: inside the file they are its own. */
function ownNames(program: Node): Set<string> {
  const names = new Set<string>();
  for (const statement of program.body as Node[]) {
    const exported = statement.type === 'ExportNamedDeclaration' && isNode(statement.declaration);
    const declaration = exported ? (statement.declaration as Node) : statement;
    const declared = [
      declaration,
      ...((declaration.declarations ?? []) as Node[]),
      ...(declaration.type === 'ImportDeclaration' ? (declaration.specifiers as Node[]) : []),
    ];
    for (const { id, local } of declared) {
      for (const name of [id, local]) {
        if (isNode(name) && typeof name.name === 'string') names.add(name.name);
      }
    }
  }
  return names;
}

function isComputed(node: Node | null): boolean {
  return node?.computed === true;
}

/** Everything impure in a file, as "path:line what". */
function impurities(source: Source): string[] {
  const found: string[] = [];
  const program = parse(source);
  const own = ownNames(program);
  walk(program, (node, above, field) => {
    const report = (what: string): void => {
      found.push(`${source.path}:${line(source.text, node.start)} ${what}`);
    };
    if (node.operator === '**' || node.operator === '**=') report(node.operator);
    if (node.type !== 'Identifier') return;
    const name = String(node.name);
    const isName = above !== null && NAMED_IN[above.type]?.includes(field) && !isComputed(above);
    if (isName) {
      const isMember = above.type === 'MemberExpression' || above.type === 'Property';
      if (isMember && (MEMBERS.has(name) || name.startsWith('toLocale'))) report(name);
      return;
    }
    // A re-export of another file's name uses nothing.
    if (own.has(name) || (above?.type === 'ExportSpecifier' && field === 'local')) return;
    if (GLOBALS.has(name)) report(name);
    if (name !== 'Math') return;
    const member = above?.type === 'MemberExpression' && !isComputed(above) ? above.property : null;
    const called = isNode(member) ? String(member.name) : '';
    if (!EXACT_MATH.has(called)) report(`Math.${called || '(any)'}`);
  });
  return found;
}

test('nothing in the core depends on the clock, chance, the page, the process, the engine or the locale', () => {
  const files = sources('src/core');
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap(impurities)).toEqual([]);
});

const IMPURE: readonly string[] = [
  'const day = new Date();',
  'const day = Date.now();',
  'let day: Date;',
  'const chance = Math.random();',
  'const share = Math.pow(2, 3);',
  'const share = Math.exp(1);',
  'const share = Math.log(2);',
  'const share = Math.sin(1) ',
  'const share = Math.cos(1);',
  'const share = Math.sqrt(2);',
  'const { sqrt } = Math;',
  "const share = Math['sqrt'](2);",
  'const share = 2 ** 3;',
  'let share = 2; share **= 3;',
  'const now = performance.now();',
  'setTimeout(() => 1, 0);',
  'setInterval(() => 1, 0);',
  'const user = process.env.USER;',
  'const width = window.innerWidth;',
  'const all = { window };',
  'const all = names[document];',
  'const desk = document.body;',
  "await fetch('/x');",
  "console.log('x');",
  'const text = amount.toLocaleString();',
  'const text = name.toLocaleUpperCase();',
  'const sorted = names.sort(Intl.Collator().compare);',
  'const order = a.localeCompare(b);',
  'const order = a?.localeCompare?.(b);',
  "const share = parseFloat('1.5');",
  "const share = Number.parseFloat('1.5');",
  "const game = globalThis['Date'];",
];

const PURE: readonly string[] = [
  'const stage = state.process;',
  "const all = { process: 1, document: 'note', Date: 2 };",
  'type Note = { document: string; window: number };',
  "import { process } from './process.ts'; process.step();",
  "export { process } from './process.ts';",
  'export const document = 1; export const same = document;',
  'const least = Math.max(1, Math.floor(2 / 3));',
  "const text = 'window.Date ** Math.random()'; // console.log, setTimeout",
];

test.each(IMPURE)('a planted impurity is found: %s', (text) => {
  expect(impurities({ path: 'src/core/planted.ts', text })).toHaveLength(1);
});

test.each(PURE)('a harmless look-alike passes: %s', (text) => {
  expect(impurities({ path: 'src/core/planted.ts', text })).toEqual([]);
});
