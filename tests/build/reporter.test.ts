// The last line of a test run.
import { expect, test } from 'vitest';
import { count, hung, lastLine, leftOut, slowest } from '../../src/build/reporter.ts';

type Module = Parameters<typeof count>[0][number];

/** A test file with these results and this many errors of its own. */
function file(states: string[], errors = 0): Module {
  return {
    errors: () => Array.from({ length: errors }),
    children: {
      allTests: () => states.map((state) => ({ result: () => ({ state }) })),
      allSuites: () => [],
    },
  } as unknown as Module;
}

test('passed and failed tests are counted over all files, skipped ones in neither', () => {
  const counts = count([file(['passed', 'failed']), file(['passed', 'skipped'])], 0);
  expect(lastLine(counts, 1)).toBe('2 passed, 1 failed');
});

test('a file that could not be read and an error outside of tests are failures', () => {
  expect(count([file([], 1)], 2)).toEqual({ passed: 0, failed: 3 });
});

test('a run that fails for a reason of its own never says "0 failed"', () => {
  expect(lastLine({ passed: 5, failed: 0 }, 1)).toBe('5 passed, 1 failed');
  expect(lastLine({ passed: 5, failed: 0 }, 0)).toBe('5 passed, 0 failed');
});

test('the slowest files are named, the slowest first, with what they took to load and to run', () => {
  const took = (name: string, collectDuration: number, duration: number) =>
    ({
      relativeModuleId: name,
      project: { name: 'unit' },
      diagnostic: () => ({ collectDuration, duration }),
    }) as unknown as Parameters<typeof slowest>[0][number];
  const all = [took('tests/a.test.ts', 100, 1000), took('tests/b.test.ts', 2000, 350), took('c', 1, 1)];
  expect(slowest(all, 2)).toEqual(['    2.4 s  unit  tests/b.test.ts', '    1.1 s  unit  tests/a.test.ts']);
});

test('tests that were left out for a reason are told with it, and those that were not meant to run are not', () => {
  const results = [
    { state: 'skipped', note: 'no Firefox' },
    { state: 'skipped', note: 'no Firefox' },
    { state: 'skipped', note: undefined },
  ];
  const module = {
    children: { allTests: () => results.map((result) => ({ result: () => result })) },
  } as unknown as Parameters<typeof leftOut>[0][number];
  expect(leftOut([module])).toEqual(['Left out (tests: 2): no Firefox']);
});

test('a test that hung and passed at its second try is named', () => {
  const tests = [true, false].map((flaky) => ({ name: `flaky: ${flaky}`, diagnostic: () => ({ flaky }) }));
  const module = {
    relativeModuleId: 'tests/a.test.ts',
    children: { allTests: () => tests },
  } as unknown as Parameters<typeof hung>[0][number];
  expect(hung([module])).toEqual(['Hung once, and passed at the second try: tests/a.test.ts: flaky: true']);
});
