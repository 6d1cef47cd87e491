// Checks the layers of the architecture: which folder may import which. README.md's architecture section
// gives the reasons for each arrow of this table.
import { expect, test } from 'vitest';
import { type Import, imports } from './imports.ts';
import { sources } from './syntax.ts';

/** What a folder may use of another: everything, types only, or types of any file and values of these files. */
type Share = 'all' | 'types' | { values: readonly string[] };

type Room = {
  rooms: Readonly<Record<string, Share>>;
  packages: readonly RegExp[];
  /** Folders outside of src that it may read from. */
  data?: readonly string[];
};

/**
 * What a seat may know: the view, further queries, the state of the process, and the effect of an answer on a
 * known type.
 */
const VIEW: Share = {
  values: [
    'view',
    'view-what-if',
    'view-chamber',
    'view-goodwill',
    'view-permission',
    'view-wording',
    'view-process',
    'clause-marks',
    'seen',
    'effects-given-types',
  ].map((name) => `src/core/${name}.ts`),
};
const NODE = /^node:/;

const HOUSE: Readonly<Record<string, Room>> = {
  scenario: { rooms: {}, packages: [/^valibot$/] },
  core: { rooms: { scenario: 'types' }, packages: [/^xstate(\/|$)/, /^@noble\/hashes(\/|$)/] },
  // Valibot validates logs and links.
  chronicle: { rooms: { core: 'all', scenario: 'all' }, packages: [/^idb$/, /^valibot$/] },
  // A class's material and hand-ins; Valibot validates what comes from outside.
  lesson: { rooms: { core: 'all', chronicle: 'all', scenario: 'all' }, packages: [/^valibot$/] },
  // Scenario's types: a bot reads what everybody may read, the scenario's data.
  analysis: { rooms: { core: 'all', chronicle: 'all', scenario: 'types' }, packages: [] },
  // Types only, so that no kind of cable, refusal, command or row of a comparison can be left without words.
  strings: { rooms: { core: 'types', chronicle: 'types', scenario: 'types' }, packages: [/^@fluent\//] },
  // Core's types: desk and map refer to roads and linkages.
  atlas: { rooms: { core: 'types' }, packages: [/^topojson-/], data: ['assets'] },
  desk: {
    rooms: {
      core: VIEW,
      chronicle: 'all',
      strings: 'all',
      atlas: 'all',
      lesson: 'all',
      scenario: 'types',
      // The findings of a worker: the analysis code is never on the page itself.
      analysis: 'types',
    },
    // Comlink makes calls to a worker look local.
    packages: [/^preact(\/|$)/, /^@preact\/signals$/, /^@fontsource\//, /^comlink$/, /^uqr$/],
    data: ['assets'],
  },
  map: { rooms: { core: VIEW, atlas: 'all', strings: 'all' }, packages: [/^phaser$/], data: ['assets'] },
  cli: {
    rooms: {
      scenario: 'all',
      core: 'all',
      chronicle: 'all',
      lesson: 'all',
      analysis: 'all',
      strings: 'all',
      atlas: 'all',
    },
    packages: [NODE, /^@valibot\/to-json-schema$/, /^tinypool$/],
    data: ['assets', 'scenarios'],
  },
  // The words, as files: the build bundles those of a language.
  build: {
    rooms: { scenario: 'all', strings: 'all' },
    packages: [NODE, /^vite$/, /^vitest(\/|$)/, /^playwright$/],
    data: ['scenarios', 'src/desk'],
  },
};

/** Wrong imports that are not fixed yet, as "from -> to". The list may only shrink. */
const EXCEPTIONS: readonly string[] = [];
const MOST_EXCEPTIONS = 0;

/** The page's entry point, and the composition roots of the page, its maps and its workers. */
const TOGETHER: readonly string[] = ['src/main.ts', 'src/page.ts', 'src/maps.ts', 'src/debrief-worker.ts'];

/** The entry points of workers, which the desk may start: it uses their URLs and their types. */
const WORKERS: readonly string[] = ['src/debrief-worker.ts'];

function room(path: string): string | null {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}

function shared(share: Share, { to, typeOnly }: Import): boolean {
  if (share === 'all') return true;
  if (share === 'types') return typeOnly;
  return typeOnly || share.values.includes(to);
}

function allowed(one: Import): boolean {
  const from = room(one.from);
  const to = room(one.to);
  // The files outside of every folder compose the parts; only the build is closed to them.
  if (TOGETHER.includes(one.from)) return to !== 'build';
  // The two files of the command line that Node reads itself: they use the build to load the rest.
  if (one.from === 'src/cli/run.mjs' || one.from === 'src/cli/thread-code.mjs')
    return to === 'build' || to === 'cli' || NODE.test(one.to);
  const rules = from === null ? undefined : HOUSE[from];
  if (rules === undefined) return false;
  if (to === from) return true;
  if (from === 'desk' && WORKERS.includes(one.to)) return one.typeOnly || one.address;
  // The words of the desk are read as files.
  if (rules.data?.includes(one.to.replace(/\/$/, ''))) return true;
  if (to !== null) {
    const share = rules.rooms[to];
    return share !== undefined && shared(share, one);
  }
  if (rules.data?.some((folder) => one.to.startsWith(`${folder}/`))) return true;
  return rules.packages.some((name) => name.test(one.to));
}

/** Every wrong import, in words. */
function wrong(all: readonly Import[]): string[] {
  return all
    .filter((one) => !allowed(one) && !EXCEPTIONS.includes(`${one.from} -> ${one.to}`))
    .map((one) => `${one.from}:${one.line} may not import ${one.to}${one.typeOnly ? ' (types)' : ''}`);
}

/**
 * Every cycle of files that import each other, types included, as the list of its files. A file loaded on
 * demand may use the types of the file that loads it.
 */
function cycles(all: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to, lazy } of all) if (!lazy) next.set(from, [...(next.get(from) ?? []), to]);
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) found.push([...way.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}

const house = sources('src').flatMap(imports);

test('no room imports what is closed to it', () => {
  expect(wrong(house)).toEqual([]);
});

test('no files import each other in a ring', () => {
  expect(cycles(house)).toEqual([]);
});

test('the list of exceptions only shrinks', () => {
  expect(EXCEPTIONS.length).toBeLessThanOrEqual(MOST_EXCEPTIONS);
  const present = new Set(house.map(({ from, to }) => `${from} -> ${to}`));
  expect(EXCEPTIONS.filter((exception) => !present.has(exception))).toEqual([]);
});

/** Each line is one file's only import. */
const CLOSED: readonly (readonly [path: string, text: string])[] = [
  ['src/scenario/a.ts', "import type { State } from '../core/game.ts';"],
  ['src/core/a.ts', "import { schema } from '../scenario/schema.ts';"],
  ['src/core/a.ts', "import { readFileSync } from 'node:fs';"],
  ['src/core/a.ts', "export * from '../chronicle/log.ts';"],
  ['src/chronicle/a.ts', "import { render } from 'preact';"],
  ['src/analysis/a.ts', "const desk = await import('../desk/app.tsx');"],
  ['src/strings/a.ts', "import { stopsTheDesk } from '../core/cables.ts';"],
  ['src/atlas/a.ts', "import Phaser from 'phaser';"],
  ['src/desk/a.tsx', "import { ruledOut } from '../core/legality.ts';"],
  ['src/desk/a.tsx', "import { playout } from '../analysis/playout.ts';"],
  ['src/desk/a.tsx', "import { opened } from '../debrief-worker.ts';"],
  ['src/build/a.ts', "import { App } from '../desk/shell/app.tsx';"],
  ['src/desk/a.tsx', "import { scene } from '../map/scene.ts';"],
  ['src/desk/a.tsx', "import 'phaser';"],
  ['src/map/a.ts', "import { app } from '../desk/app.tsx';"],
  ['src/map/a.ts', "let log: import('../chronicle/log.ts').Log;"],
  ['src/cli/a.ts', "import { launch } from '../build/launch.mjs';"],
  ['src/cli/a.ts', "const scene = new URL('../map/scene.ts', import.meta.url);"],
  ['src/strings/a.ts', "const texts = import.meta.glob('../scenario/*.ts');"],
  ['src/main.ts', "import { headers } from './build/headers.ts';"],
  ['src/attic/a.ts', "import { join } from 'node:path';"],
];

const OPEN: readonly (readonly [path: string, text: string])[] = [
  ['src/core/a.ts', "import type { Scenario } from '../scenario/schema.ts';"],
  ['src/core/a.ts', "import { type Scenario, type Power } from '../scenario/schema.ts';"],
  ['src/desk/a.tsx', "import { view } from '../core/view.ts';"],
  ['src/desk/a.tsx', "import type { Command } from '../core/commands.ts';"],
  ['src/desk/a.tsx', "import type { DatedAct } from '../analysis/line.ts';"],
  ['src/desk/a.tsx', "import address from '../debrief-worker.ts?worker&url';"],
  ['src/build/a.ts', "const words = new URL('../desk/', import.meta.url);"],
  ['src/map/a.ts', "import shapes from '../../assets/map/europe.json';"],
  ['src/main.ts', "const scene = await import('./map/scene.ts');"],
  ['src/cli/run.mjs', "import { launch } from '../build/launch.mjs';"],
];

test.each(CLOSED)('a planted wrong import is found: %s %s', (path, text) => {
  expect(wrong(imports({ path, text }))).toHaveLength(1);
});

test.each(OPEN)('a planted right import passes: %s %s', (path, text) => {
  expect(imports({ path, text })).toHaveLength(1);
  expect(wrong(imports({ path, text }))).toEqual([]);
});

test('a planted ring is found, also one of types alone', () => {
  const a = imports({ path: 'src/core/a.ts', text: "import { b } from './b.ts';" });
  const b = imports({ path: 'src/core/b.ts', text: "export { a } from './a.ts';" });
  const types = imports({ path: 'src/core/b.ts', text: "import type { A } from './a.ts';" });
  expect(cycles([...a, ...b])).toEqual([['src/core/a.ts', 'src/core/b.ts', 'src/core/a.ts']]);
  expect(cycles([...a, ...types])).toHaveLength(1);
});

/** An import of a type that contains the hidden types. */
const HIDDEN = /import [^;]*\b(?:World|Profile)\b[^;]*from '[^']*core\/world\.ts'/;

test('the desk knows a scenario, a view and the public part of a world, and nothing that was dealt', () => {
  const desk = sources('src/desk');
  expect(desk.length).toBeGreaterThan(100);
  expect(desk.filter(({ text }) => HIDDEN.test(text)).map(({ path }) => path)).toEqual([]);
  expect("import { iso, type World } from '../../core/world.ts';").toMatch(HIDDEN);
  expect("import type { PublicWorld, Text } from '../../core/world.ts';").not.toMatch(HIDDEN);
});
