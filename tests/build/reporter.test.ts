// The last line of a test run.
import { expect, test } from 'vitest';
import { count, lastLine } from '../../src/build/reporter.ts';

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
