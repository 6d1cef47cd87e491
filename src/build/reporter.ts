// Ends every test run with the slowest files, the tests that were skipped for a reason or hung once, and one plain line for
// people and scripts: "123 passed, 0 failed". The line never says "0 failed" for a run that failed otherwise than by a test.
import type { Reporter, TestModule } from 'vitest/node';

/** Counts of a run; a file that could not be loaded or an error outside all tests counts as one failure. */
export type Counts = { passed: number; failed: number };

/** The run's last line; `exitCode` is the one with which the process will end. */
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

/** The files that took longest to load and run, the slowest first: seconds, project and file. */
export function slowest(
  modules: readonly Pick<TestModule, 'diagnostic' | 'relativeModuleId' | 'project'>[],
  most = 10,
): string[] {
  return modules
    .map((module) => {
      const { collectDuration, duration } = module.diagnostic();
      return { ms: collectDuration + duration, name: `${module.project.name}  ${module.relativeModuleId}` };
    })
    .sort((a, b) => b.ms - a.ms)
    .slice(0, most)
    .map(({ ms, name }) => `${(ms / 1000).toFixed(1).padStart(7)} s  ${name}`);
}

/** Why tests were skipped, each reason once with the number of its tests. */
export function leftOut(modules: readonly Pick<TestModule, 'children'>[]): string[] {
  const reasons = new Map<string, number>();
  for (const module of modules) {
    for (const test of module.children.allTests('skipped')) {
      const result = test.result();
      const note = result.state === 'skipped' ? result.note : undefined;
      if (note !== undefined) reasons.set(note, (reasons.get(note) ?? 0) + 1);
    }
  }
  return [...reasons].map(([reason, tests]) => `Left out (tests: ${tests}): ${reason}`);
}

/** The tests that passed only when they were tried again, after a hang (vite.config.ts). */
export function hung(modules: readonly Pick<TestModule, 'children' | 'relativeModuleId'>[]): string[] {
  return modules.flatMap(({ children, relativeModuleId }) =>
    [...children.allTests('passed')]
      .filter((test) => test.diagnostic()?.flaky === true)
      .map(({ name }) => `Hung once, and passed at the second try: ${relativeModuleId}: ${name}`),
  );
}

/** The reporter that vite.config.ts adds after Vitest's own. */
export function counting(): Reporter {
  let counts: Counts = { passed: 0, failed: 0 };
  let files: readonly string[] = [];
  let notes: readonly string[] = [];
  let watching = false;
  const print = (): void => {
    if (files.length > 1) process.stdout.write(`\nThe slowest files:\n${files.join('\n')}\n\n`);
    for (const line of notes) process.stdout.write(`${line}\n`);
    process.stdout.write(`${lastLine(counts, Number(process.exitCode ?? 0))}\n`);
  };
  return {
    onInit(vitest) {
      watching = vitest.config.watch;
      // Servers close and other reports are written after the run, so a single run prints at the very end.
      if (!watching) process.once('exit', print);
    },
    onTestRunEnd(modules, errors) {
      counts = count(modules, errors.length);
      files = slowest(modules);
      notes = [...leftOut(modules), ...hung(modules)];
      if (watching) print();
    },
  };
}
