// Compares README.md's list of folders with the folders that exist.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TOP } from './syntax.ts';

/** The folders in the list: lines of the block such as "  core/    the rules". */
function mapped(readme: string): string[] {
  const block = /<!-- house -->([\s\S]*?)<!-- \/house -->/.exec(readme)?.[1];
  if (block === undefined)
    throw new Error('README.md has no block between <!-- house --> and <!-- /house -->');
  return [...block.matchAll(/^ {2}(\w[\w-]*)\/\s+\S/gm)].map(([, name]) => name ?? '').sort();
}

test('README.md names every room of the house and none that is not there', () => {
  const rooms = readdirSync(join(TOP, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  expect(mapped(readFileSync(join(TOP, 'README.md'), 'utf8'))).toEqual(rooms);
});

test('every room that holds rules, words or pictures has its tests in a folder of the same name', () => {
  // The build's tests are in tests/build; the map is tested in journeys, where it is visible.
  const rooms = readdirSync(join(TOP, 'src')).filter((name) => !name.includes('.') && name !== 'map');
  expect(rooms.filter((name) => !existsSync(join(TOP, 'tests', name)))).toEqual([]);
});

test('a map without its marks is an error, not an empty map', () => {
  expect(() => mapped('src/core')).toThrow('no block');
  expect(mapped('<!-- house -->\nsrc/\n  core/  the rules\n  cli/  verbs\n<!-- /house -->')).toEqual([
    'cli',
    'core',
  ]);
});
