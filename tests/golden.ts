// Golden files: one per promise, in tests/golden. UPDATE_GOLDEN=1 rewrites them; the commit message of a
// changed golden file must say why it changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { TOP } from './house/syntax.ts';

const FOLDER = join(TOP, 'tests', 'golden');

/** Compares a value, as JSON, with its golden file. */
export function expectGolden(name: string, value: unknown): void {
  const file = join(FOLDER, `${name}.json`);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
  const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
  expect(JSON.parse(JSON.stringify(value))).toEqual(kept);
}
