// Ends every test run with one plain line for people and scripts: "123 passed, 0 failed".
// The line never says "0 failed" of a run that failed in another way than by a test.
import type { Reporter, TestModule } from 'vitest/node';

/** What a run came to; a file that could not be read or an error outside all tests counts as one failure. */
export type Counts = { passed: number; failed: number };

/** The run's last line; `exitCode` is what the process is about to give back. */
export function lastLine({ passed, failed }: Counts, exitCode: number): string {
  const seen = exitCode !== 0 && failed === 0 ? 1 : failed;
  return `${passed} passed, ${seen} failed`;
}

/** Counts a finished run. */
export function count(modules: readonly Pick<TestModule, 'children' | 'errors'>[], errors: number): Counts {
  const counts = { passed: 0, failed: errors };
  for (const module of modules) {
    counts.failed += module.errors().length;
    for (const suite of module.children.allSuites()) counts.failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') counts.passed += 1;
      if (state === 'failed') counts.failed += 1;
    }
  }
  return counts;
}

/** The reporter that vite.config.ts adds after Vitest's own. */
export function counting(): Reporter {
  let counts: Counts = { passed: 0, failed: 0 };
  let watching = false;
  const print = (): void => {
    process.stdout.write(`${lastLine(counts, Number(process.exitCode ?? 0))}\n`);
  };
  return {
    onInit(vitest) {
      watching = vitest.config.watch;
      // Servers close and other reports are written after the run; a single run waits for the very end.
      if (!watching) process.once('exit', print);
    },
    onTestRunEnd(modules, errors) {
      counts = count(modules, errors.length);
      if (watching) print();
    },
  };
}
