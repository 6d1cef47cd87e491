// Golden files: one a promise, in tests/golden. UPDATE_GOLDEN=1 writes them anew; a changed golden file needs a
// sentence in the commit that says why it changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { TOP } from './house/syntax.ts';

const FOLDER = join(TOP, 'tests', 'golden');

/** Holds a value, as JSON, against its golden file. */
export function expectGolden(name: string, value: unknown): void {
  const file = join(FOLDER, `${name}.json`);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
  const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
  expect(JSON.parse(JSON.stringify(value))).toEqual(kept);
}
