// Scenario folders become one file each, whatever lies in them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { answer, scenarioIds } from '../../src/build/scenarios.ts';
import type { Scenario } from '../../src/scenario/schema.ts';

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

test('a scenario comes out of its door, checked and whole', () => {
  const house = fileURLToPath(new URL('../../scenarios/', import.meta.url));
  const scenario = JSON.parse(answer(house, '/scenarios/two-powers.json') ?? '') as Scenario;
  expect(scenario.id).toBe('two-powers');
  expect(scenario.partners).toHaveLength(2);
  expect(scenario.messages.en).toContain('scenario-title');
});

test('a folder with faults is refused with each of them', () => {
  expect(() => answer(root, '/scenarios/b.json')).toThrow(/home\.json : found no such file; expected/);
  expect(() => answer(root, '/scenarios/b.json')).toThrow(/scenario\.json/);
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
