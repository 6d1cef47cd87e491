// The files named in the head of the built page for preloading.
import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { tagsFor } from '../../src/build/preload-tags.ts';

const chunk = (
  fileName: string,
  name: string,
  more: Partial<Rolldown.OutputChunk> = {},
): [string, object] => [fileName, { type: 'chunk', fileName, name, imports: [], isEntry: false, ...more }];
const asset = (fileName: string): [string, object] => [fileName, { type: 'asset', fileName, source: '' }];

const BUNDLE = Object.fromEntries([
  chunk('assets/index-1.js', 'index', { isEntry: true, imports: ['assets/shared-1.js'] }),
  chunk('assets/shared-1.js', 'shared'),
  chunk('assets/page-1.js', 'page', { imports: ['assets/rules-1.js', 'assets/shared-1.js'] }),
  chunk('assets/rules-1.js', 'rules', { imports: ['assets/page-1.js'] }),
  chunk('assets/map-1.js', 'map'),
  asset('assets/old-standard-tt-latin-400-normal-1.woff2'),
  asset('assets/vollkorn-latin-400-normal-1.woff2'),
  asset('scenarios/index.json'),
]) as Rolldown.OutputBundle;

test('the letters of the title, the list of scenarios, and what entry and page import, each once; no more', () => {
  const named = tagsFor(BUNDLE).map(({ attrs }) => `${attrs?.rel} ${attrs?.href}`);
  expect(named).toEqual([
    'preload ./assets/old-standard-tt-latin-400-normal-1.woff2',
    'preload ./scenarios/index.json',
    'modulepreload ./assets/shared-1.js',
    'modulepreload ./assets/page-1.js',
    'modulepreload ./assets/rules-1.js',
  ]);
});

test('where none of it lies in the bundle nothing is named', () => {
  expect(tagsFor({})).toEqual([]);
});
