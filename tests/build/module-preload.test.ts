// Which files an import waits for before it runs: those that may not be loaded yet, so that a failure can be tried again.
import { expect, test } from 'vitest';
import { triedAgain } from '../../src/build/module-preload.ts';

test('an import waits for every file but those that load with the page itself', () => {
  if (typeof triedAgain === 'boolean') throw new Error('no options');
  const wait = (file: string, all: string[]): string[] | undefined =>
    triedAgain.resolveDependencies?.(file, all, { hostId: 'assets/page-AbC_d-12.js', hostType: 'js' });
  const late = [
    'assets/page-tabs-AbC_d-12.js',
    'assets/common-words-AbC_d-12.js',
    'assets/shared-AbC_d-12.js',
  ];
  const loaded = ['page', 'common', 'rolldown-runtime'].map((name) => `assets/${name}-AbC_d-12.js`);
  expect(wait('assets/end-AbC_d-12.js', [...loaded, ...late, 'assets/page.css'])).toEqual(late);
  expect(wait('assets/page-tabs-AbC_d-12.js', late)).toEqual(late);
  expect(wait('assets/page-AbC_d-12.js', late)).toEqual([]);
});
