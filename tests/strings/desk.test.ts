// Every message that the desk names exists, and every message written for the desk is named somewhere.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';
import { programFiles } from '../../src/build/scenarios.ts';
import { makeWords } from '../../src/strings/fluent.ts';
import { sources, TOP } from '../house/syntax.ts';
import { SCENARIOS, scenarioOf } from '../tools.ts';

const read = (...path: string[]): string => readFileSync(join(TOP, ...path), 'utf8');
const PROGRAM = read('src', 'strings', 'en.ftl');
const DESK = programFiles('en')
  .slice(1)
  .filter((path) => path.startsWith(join(TOP, 'src', 'desk')))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

const source = [...sources('src/desk'), ...sources('src/strings')].map(({ text }) => text).join('\n');

/** Literal ids after `say`, including branches of a ternary; ids with a placeholder by the part before it. */
const called = [...source.matchAll(/words\s*\.\s*(?:say|first)\(([^;]*?)\)/g)].map(
  ([, inside = '']) => inside,
);
const whole = called.flatMap((inside) =>
  [...inside.matchAll(/'([a-z][a-zA-Z]*(?:-[a-zA-Z-]+)+(?:\.[a-z]+)?)'/g)].map(([, id = '']) => id),
);

test('every message that the desk names is there in every scenario', () => {
  expect(whole.length).toBeGreaterThan(200);
  for (const scenario of SCENARIOS) {
    const words = makeWords('en', [PROGRAM, DESK, scenarioOf(scenario).messages.en ?? '']);
    const missing = new Set(whole.filter((id) => !words.has(id)));
    // The scenario's own messages for which the same list has a fallback, or which are checked before use.
    const optional = ['place-geneva', 'place-washington', 'newspaper', 'prologue-first', 'task-who'];
    // Also the scenario's: only one with papers for a class prints a lesson plan.
    optional.push('paper-question', 'paper-question-ask', 'paper-regime');
    expect([...missing].filter((id) => !optional.includes(id))).toEqual([]);
  }
});

test('every message written for the desk is named by it, whole or by its beginning', () => {
  const written = [...DESK.matchAll(/^([a-z][\w-]*) *=/gm)].map(([, id = '']) => id);
  const beginnings = [...source.matchAll(/`([a-z][a-z-]*-)\$\{/g)].map(([, start = '']) => start);
  const idle = written.filter(
    (id) =>
      !new RegExp(`['"\`]${id}(?:\\.[a-z]+)?['"\`]`).test(source) &&
      !beginnings.some((start) => id.startsWith(start)) &&
      !/^(town|water)-/.test(id),
  );
  expect(idle).toEqual([]);
});

test('the words of the desk have no line that Fluent leaves out', () => {
  const bundle = new FluentBundle('en-GB', { useIsolating: false });
  expect(bundle.addResource(new FluentResource(DESK))).toEqual([]);
  const written = [...DESK.matchAll(/^([a-z][\w-]*) *=/gm)].map(([, id = '']) => id);
  expect(written.filter((id) => !bundle.hasMessage(id))).toEqual([]);
});
