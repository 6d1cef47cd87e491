// Checks how the desk divides its state: no class and no state that everything imports, and none that
// contains everything. src/desk/README.md describes the pattern.
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { type Import, imports } from './imports.ts';
import { isNode, type Node, parse, type Source, sources, walk } from './syntax.ts';

/** The files where all states are created, provided and used by key: the only ones that know the whole desk. */
const TOGETHER: readonly string[] = [
  'src/desk/shell/app.tsx',
  'src/desk/shell/keys.ts',
  'src/desk/shell/provided.tsx',
  'src/desk/shell/startup.ts',
  'src/page.ts',
];
const WHOLE = 'src/desk/shell/desk.ts';

/** What nearly every component renders: the view of the game and the words. Readers cannot change them. */
const READ_EVERYWHERE: readonly string[] = ['src/desk/shell/present.ts', 'src/desk/shell/words.ts'];

/** Maximum members of a state, and maximum states that a component may use. */
const MOST_MEMBERS = 8;
const MOST_STATES = 6;
/** Maximum share of the desk's files that may import a module with state. */
const MOST_IMPORTERS = 1 / 3;

const CONTEXT = /^(createContext|stateContext)$/;

const name = (node: unknown): string => (isNode(node) && typeof node.name === 'string' ? node.name : '');
const list = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** The types in the contexts of a file. */
function statesOf(source: Source): string[] {
  const found: string[] = [];
  // Most files have none and are skipped.
  if (!source.text.includes('Context<')) return found;
  walk(parse(source), (node) => {
    if (node.type !== 'CallExpression' || !CONTEXT.test(name(node.callee))) return;
    if (isNode(node.typeArguments))
      walk(node.typeArguments, ({ type, typeName }) => {
        if (type === 'TSTypeReference' && name(typeName) !== 'T') found.push(name(typeName));
      });
  });
  return found;
}

/** The file from which a name was imported, or the file itself. */
function homeOf(source: Source, type: string): string {
  for (const node of list(parse(source).body)) {
    const names = node.type === 'ImportDeclaration' ? list(node.specifiers) : [];
    if (!names.some(({ local }) => name(local) === type) || !isNode(node.source)) continue;
    return posix.join(posix.dirname(source.path), String(node.source.value));
  }
  return source.path;
}

/** The number of public members of a class or an interface. */
function membersOf(source: Source, type: string): number {
  let members = 0;
  walk(parse(source), (node) => {
    const declared = node.type === 'ClassDeclaration' || node.type === 'TSInterfaceDeclaration';
    if (!declared || name(node.id) !== type || !isNode(node.body)) return;
    members = list(node.body.body).filter(
      ({ key }) => !isNode(key) || (key.type !== 'PrivateIdentifier' && name(key) !== 'constructor'),
    ).length;
  });
  return members;
}

/** States with too many members. */
function large(all: readonly Source[]): string[] {
  return all.flatMap((source) =>
    statesOf(source).flatMap((type) => {
      const home = all.find(({ path }) => path === homeOf(source, type));
      const members = home === undefined ? 0 : membersOf(home, type);
      return members > MOST_MEMBERS ? [`${home?.path} ${type} has ${members} members`] : [];
    }),
  );
}

/** Whether it contains state: a class, a signal, or a context. */
const holdsState = ({ text }: Source): boolean =>
  /^(export )?(abstract )?class |@preact\/signals'|\b(create|state)Context</m.test(text);

/** Modules with state that too many files import. */
function everywhere(all: readonly Source[], reaches: readonly Import[]): string[] {
  return all.filter(holdsState).flatMap(({ path }) => {
    const by = new Set(reaches.filter(({ to }) => to === path).map(({ from }) => from));
    const share = by.size / all.length;
    return share > MOST_IMPORTERS && !READ_EVERYWHERE.includes(path)
      ? [`${path} is imported by ${by.size} files of ${all.length}`]
      : [];
  });
}

const FUNCTION = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;

/** Components that use too many states. */
function greedy(all: readonly Source[], hooks: ReadonlySet<string>): string[] {
  return all.flatMap((source) => {
    const found: string[] = [];
    walk(parse(source), (node) => {
      if (!FUNCTION.test(node.type)) return;
      const asked = new Set<string>();
      walk(node, ({ type, callee }) => {
        if (type === 'CallExpression' && hooks.has(name(callee))) asked.add(name(callee));
      });
      if (asked.size > MOST_STATES) found.push(`${source.path} ${name(node.id)} asks for ${asked.size}`);
    });
    return found;
  });
}

/** The hooks beside the contexts: `const [AContext, useA] = stateContext<A>()`. */
function hooksOf(all: readonly Source[]): Set<string> {
  const matches = all.flatMap(({ text }) => [...text.matchAll(/, (use\w+)\] =\s+stateContext/g)]);
  return new Set(['useWords', ...matches.map(([, hook = '']) => hook)]);
}

const desk = sources('src/desk');
const reaches = [...desk, ...sources('src').filter(({ path }) => path === 'src/page.ts')].flatMap(imports);

test('a state has few members', () => {
  expect(desk.flatMap(statesOf).length).toBeGreaterThan(10);
  expect(large(desk)).toEqual([]);
});

test('nothing that can be changed is imported everywhere', () => {
  expect(desk.filter(holdsState).length).toBeGreaterThan(10);
  expect(everywhere(desk, reaches)).toEqual([]);
});

test('what is read everywhere cannot be changed by who reads it', () => {
  for (const path of READ_EVERYWHERE) {
    const text = desk.find((source) => source.path === path)?.text ?? '';
    expect(text).toContain('stateContext<');
    expect(text).not.toMatch(/\bsignal\(|: Signal<|=> void/);
  }
});

test('the desk as a whole is known only where it is put together', () => {
  const knowing = new Set(reaches.filter(({ to }) => to === WHOLE).map(({ from }) => from));
  expect([...knowing].sort()).toEqual(TOGETHER);
});

test('a component asks for few states', () => {
  expect(hooksOf(desk).size).toBeGreaterThan(10);
  expect(greedy(desk, hooksOf(desk))).toEqual([]);
});

/** A miniature page: a class of many members in a context, imported by every file. */
const planted: readonly Source[] = [
  {
    path: 'src/desk/all.ts',
    text: `export class All { ${Array.from({ length: 9 }, (_, at) => `a${at} = ${at};`).join(' ')} #own = 0; }
      export const AllContext = createContext<All | null>(null);`,
  },
  ...['b', 'c'].map((part) => ({
    path: `src/desk/${part}.ts`,
    text: `import { All } from './all.ts'; export const ${part} = () => [useA(), useB(), useC(), useD(), useE(), useF(), useG()];`,
  })),
];

test('a planted state of everything is found by its size and by its importers, and a greedy part by its hooks', () => {
  expect(large(planted)).toEqual(['src/desk/all.ts All has 9 members']);
  expect(everywhere(planted, planted.flatMap(imports))).toEqual([
    'src/desk/all.ts is imported by 2 files of 3',
  ]);
  expect(greedy(planted, new Set(['useA', 'useB', 'useC', 'useD', 'useE', 'useF', 'useG']))).toHaveLength(2);
});
