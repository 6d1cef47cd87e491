// What the shipped page keeps of XState and Fluent.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { build, parseAst } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { programFiles } from '../../src/build/scenarios.ts';
import { terseLibraries } from '../../src/build/terse-libraries.ts';
import type { Command } from '../../src/core/commands.ts';
import * as rules from '../../src/core/game.ts';
import type { World } from '../../src/core/world.ts';
import { TOP } from '../house/syntax.ts';
import { acceptedOf, FIXED, walks } from '../random.ts';
import { count, historyCommands, SCENARIOS, worldOf } from '../tools.ts';

const of = (id: string, code: string): unknown => {
  const { transform } = terseLibraries() as unknown as {
    transform: (this: { parse: typeof parseAst }, code: string, id: string) => { code: string } | null;
  };
  return transform.call({ parse: parseAst }, code, id)?.code ?? null;
};

test('an error of XState is thrown without its message, whatever stands between quotes in it', () => {
  const id = '/x/node_modules/xstate/dist/raise.esm.js';
  expect(of(id, "if (bad) throw new Error(`Child state 'x' does not exist`);")).toBe(
    'if (bad) throw new Error();',
  );
});

test('an error of Fluent keeps its kind, by which the library tells it from others', () => {
  const id = '/x/node_modules/@fluent/bundle/esm/resource.js';
  expect(of(id, 'throw new SyntaxError("Unclosed placeable");')).toBe('throw new SyntaxError();');
});

test('a message under a comment, and one with a template within it, are left out too', () => {
  const id = '/x/node_modules/xstate/dist/raise.esm.js';
  const message = `throw new Error(\n  // why\n  \`Guard \${of ? \`\${of} \` : 1} in \${state}\`);`;
  expect(of(id, `${message} go(now);`)).toBe('throw new Error(); go(now);');
});

test('the way to a developer’s tools ends at once', () => {
  const tools = of('/x/node_modules/xstate/dist/xstate-dev.esm.js', 'export { devToolsAdapter };');
  expect(tools).toMatch(/export const devToolsAdapter = \(\) => \{\}/);
});

test('what a running actor needs is left out, and a library that has it no more is reported', () => {
  const id = '/x/node_modules/xstate/dist/StateMachine-1.esm.js';
  const machine =
    'class StateMachine { provide() {} microstep() {} start() { run(); } restoreSnapshot(of) { back(of); } getPersistedSnapshot() {} toJSON() {} get definition() { return all; } } class StateNode { get on() {} get events() {} toJSON() { return text(); } get definition() { return all; } get invoke() { return memo(this, "invoke", () => []); } get after() {} get initial() {} }';
  const left = of(id, machine) as string;
  expect(left).toMatch(/start\(\) \{\} restoreSnapshot\(of\) \{\}/);
  expect(left).not.toMatch(/toJSON|definition|provide/);
  expect(left).toMatch(
    /class StateNode \{ +get invoke\(\) \{ return \[\]; \} get after\(\) \{\} get initial\(\) \{\} \}/,
  );
  expect(() => of(id, 'class StateMachine { start() {} }')).toThrow('has no method toJSON');
});

const file =
  readdirSync(join(TOP, 'node_modules/xstate/dist')).find((name) => /^raise-\w+\.esm\.js$/.test(name)) ?? '';

test('what starts or stops another actor is left out, and a library that has it no more is reported', () => {
  const id = join(TOP, 'node_modules/xstate/dist', file);
  const code = readFileSync(id, 'utf8');
  const left = of(id, code) as string;
  expect(left).toContain('function executeSpawn(actorScope, {\n  actorRef\n}) {}');
  expect(left).toContain('function getDelayedTransitions(stateNode) { return []; }');
  expect(left).toContain('const machineSnapshotCan = function can(event) {};');
  expect(() => of(id, code.replace('function executeSpawn', 'function startActor'))).toThrow(
    'has no function executeSpawn',
  );
});

test('no actor is made for a step, and a library that makes it elsewhere is reported', () => {
  const id = join(TOP, 'node_modules/xstate/dist/xstate.esm.js');
  const code = readFileSync(id, 'utf8');
  expect(code).toMatch(/function createInertActorScope\(actorLogic\) \{\s+const self = createActor/);
  expect(of(id, code)).toMatch(/function createInertActorScope\(actorLogic\) \{ const nothing = /);
  expect(() => of(id, code.replace('function createInertActorScope', 'function scopeOf'))).toThrow(
    'has no function createInertActorScope',
  );
});

test('the chart has none of the actions that are left out', () => {
  const process = readdirSync(join(TOP, 'src/core')).filter((name) => name.startsWith('process'));
  expect(process.length).toBeGreaterThan(1);
  for (const name of process)
    expect(readFileSync(join(TOP, 'src/core', name), 'utf8')).not.toMatch(
      /\b(raise|sendTo|spawnChild|stopChild|cancel|invoke|emit|route|after|output)\b(?=[(:])/,
    );
});

/** The rules as the page ships them, with only what it keeps of XState. */
async function shippedRules(): Promise<
  Pick<typeof rules, 'open' | 'step' | 'inWorld' | 'phaseOf' | 'positionOf'>
> {
  const outDir = mkdtempSync(join(tmpdir(), 'litvinov-rules-'));
  onTestFinished(() => rmSync(outDir, { recursive: true }));
  const lib = { entry: join(TOP, 'src/core/game.ts'), formats: ['es' as const], fileName: 'rules' };
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [terseLibraries()],
    // A test run would resolve XState to its build for development.
    resolve: { conditions: ['module', 'browser'] },
    build: { outDir, lib },
  });
  return import(pathToFileURL(join(outDir, 'rules.js')).href);
}

test('the shipped rules play as those of the tests do: history, with its table that is adjourned, and random games', async () => {
  const shipped = await shippedRules();
  const same = (world: World, commands: readonly Command[]): void => {
    let [one, other] = [rules.open(world).game, shipped.open(world).game];
    for (const command of commands) {
      const [mine, its] = [rules.step(one, command), shipped.step(other, command)];
      if ('refusal' in mine || 'refusal' in its) throw new Error(`refused: ${JSON.stringify(command)}`);
      expect(its.cables).toEqual(mine.cables);
      // As the page does when the pen is taken: what XState remembers beside the state is lost.
      [one, other] = [rules.inWorld(mine.game, world), shipped.inWorld(its.game, world)];
    }
    expect(shipped.phaseOf(other)).toBe(rules.phaseOf(one));
    expect(shipped.positionOf(other)).toEqual(rules.positionOf(one));
  };
  const history = historyCommands('moscow-1929');
  expect(history).toContainEqual({ do: 'answer', dilemma: 'table', choice: 2 });
  same(worldOf('moscow-1929'), history);
  fc.assert(
    fc.property(walks(60), (walk) => same(worldOf(walk.scenario, walk.seed), acceptedOf(walk))),
    { numRuns: count(20, 500), seed: FIXED },
  );
});

test('no text calls the functions of Fluent that are left out', () => {
  const texts = [...programFiles('en'), ...SCENARIOS.map((id) => join(TOP, 'scenarios', id, 'en.ftl'))];
  const all = ['en', 'pl', 'ru'].flatMap((language) =>
    texts.map((path) => path.replace(/en\.ftl$/, `${language}.ftl`)).filter(existsSync),
  );
  expect(all.filter((path) => /\b(NUMBER|DATETIME)\(/.test(readFileSync(path, 'utf8')))).toEqual([]);
  expect(all.length).toBeGreaterThan(40);
});

test('no value is a date to the page’s Fluent, and every value that the page passes has a type that says so', async () => {
  const id = join(TOP, 'node_modules/@fluent/bundle/esm/types.js');
  const code = of(id, readFileSync(id, 'utf8')) as string;
  const types = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(types.FluentDateTime.supportsValue(new Date(0))).toBeFalsy();
  expect(new types.FluentNumber(7).valueOf()).toBe(7);
  const passed = readFileSync(join(TOP, 'src/strings/fluent.ts'), 'utf8');
  expect(passed).toContain('Arguments = Readonly<Record<string, string | number | Name>>');
});

test('nobody else’s code is touched', () => {
  expect(of('/x/src/core/game.ts', 'throw new Error(`no power`)')).toBeNull();
});
