// Scenario folders become one file each, whatever lies in them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { answer, scenarioIds } from '../../src/build/scenarios.ts';

const root = mkdtempSync(join(tmpdir(), 'litvinov-scenarios-'));
const texts = {
  'b/scenario.json': '{"id": "b"}\n',
  'b/powers/POL.json': '{"name": "Польша"}',
  'b/en.ftl': 'title = A "quoted" title\n',
  'b/.hidden': 'no',
  'a/scenario.json': '{}',
  'half/powers/POL.json': '{}',
  'scenario.schema.json': '{}',
};
for (const [path, text] of Object.entries(texts)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
afterAll(() => rmSync(root, { recursive: true }));

test('a folder without scenario.json is no scenario', () => {
  expect(scenarioIds(root)).toEqual(['a', 'b']);
  expect(scenarioIds(join(root, 'missing'))).toEqual([]);
  expect(answer(root, '/scenarios/index.json')).toBe('["a","b"]');
});

test('a scenario comes as its files, by path, unchanged and in the same order each time', () => {
  const file: unknown = JSON.parse(answer(root, '/scenarios/b.json') ?? '');
  expect(file).toEqual({
    'en.ftl': texts['b/en.ftl'],
    'powers/POL.json': texts['b/powers/POL.json'],
    'scenario.json': texts['b/scenario.json'],
  });
  expect(Object.keys(file as object)).toEqual(['en.ftl', 'powers/POL.json', 'scenario.json']);
});

test('no other address is answered', () => {
  for (const path of [
    '/scenarios/half.json',
    '/scenarios/../b.json',
    '/scenarios/b/en.ftl',
    '/b.json',
    '/',
  ]) {
    expect(answer(root, path)).toBeNull();
  }
});
