// The list of files cached for use without a network, and the worker built with it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { listed, workerText } from '../../src/build/offline.ts';
import { TOP } from '../house/syntax.ts';

const bundle = (...files: [fileName: string, source: string][]): Rolldown.OutputBundle =>
  Object.fromEntries(
    files.map(([fileName, source]) => [fileName, { type: 'asset', fileName, source }]),
  ) as Rolldown.OutputBundle;

const PAGE = bundle(['index.html', '<p>'], ['assets/a-12345678.js', '1'], ['scenarios/index.json', '{}']);

test('the page itself is kept by the address at which it is opened, the worker not at all', () => {
  const { files } = listed({ ...PAGE, ...bundle(['sw.js', '']) });
  expect(Object.keys(files)).toEqual(['assets/a-12345678.js', './', 'scenarios/index.json']);
});

test('every file is listed with the digest of its content, but for the page: servers write into it', () => {
  const { files } = listed(PAGE);
  expect(files['./']).toBe('');
  // printf 1 | openssl dgst -sha256 -binary | base64
  expect(files['assets/a-12345678.js']).toBe('sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s=');
});

test('a changed file is another version, even under the same name; the order of writing is none', () => {
  const { version } = listed(PAGE);
  const changed = bundle(
    ['index.html', '<p>'],
    ['assets/a-12345678.js', '1'],
    ['scenarios/index.json', '{ }'],
  );
  const turned = Object.fromEntries(Object.entries(PAGE).reverse());
  expect(listed(changed).version).not.toBe(version);
  expect(listed(turned).version).toBe(version);
  // Two workers never share a cache, even of the same files.
  expect(listed(PAGE, 'another worker').version).not.toBe(version);
});

test('the worker is plain script, small, and names version and files', async () => {
  const text = await workerText(readFileSync(join(TOP, 'src', 'sw.ts'), 'utf8'), PAGE);
  expect(() => new Function(text)).not.toThrow();
  expect(text).toMatch(/"[0-9a-f]{16}"|`[0-9a-f]{16}`/);
  expect(text).toContain('assets/a-12345678.js');
  expect(text.length).toBeLessThan(2500);
});
