// The size of the build, and what exceeds a budget.
import { randomBytes } from 'node:crypto';
import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { overweight, table, weigh } from '../../src/build/budget.ts';

/** A chunk that imports others, with `bytes` of text that gzip cannot reduce below three quarters. */
function chunk(fileName: string, bytes: number, more: Partial<Rolldown.OutputChunk> = {}): [string, object] {
  const code = randomBytes(bytes).toString('base64');
  return [
    fileName,
    {
      type: 'chunk',
      fileName,
      name: fileName,
      code,
      imports: [],
      dynamicImports: [],
      isEntry: false,
      ...more,
    },
  ];
}

function asset(fileName: string, bytes: number): [string, object] {
  return [fileName, { type: 'asset', fileName, source: randomBytes(bytes) }];
}

function bundle(...outputs: [string, object][]): Rolldown.OutputBundle {
  return Object.fromEntries(outputs) as Rolldown.OutputBundle;
}

test('what the entry imports or fetches at once counts before the desk; the map and what the desk fetches later do not', () => {
  const weights = weigh(
    bundle(
      chunk('entry.js', 10_000, {
        isEntry: true,
        imports: ['shared.js'],
        dynamicImports: ['house.js', 'map.js'],
      }),
      chunk('shared.js', 20_000, { imports: ['entry.js'] }),
      chunk('house.js', 5_000, { imports: ['rules.js'], dynamicImports: ['late.js'] }),
      chunk('rules.js', 5_000),
      chunk('late.js', 90_000),
      chunk('map.js', 90_000, { facadeModuleId: '/src/map/scene.ts' }),
    ),
  );
  const desk = weights.find(({ part }) => part.startsWith('JavaScript'));
  expect(desk?.bytes).toBeGreaterThan(40_000);
  expect(desk?.bytes).toBeLessThan(42_000);
  expect(overweight(weights)).toEqual([]);
});

test('a desk, a scenario or a Phaser over its budget is named', () => {
  const weights = weigh(
    bundle(
      chunk('entry.js', 61_000, { isEntry: true }),
      chunk('phaser-1.js', 356_000, { name: 'phaser' }),
      asset('scenarios/index.json', 200_000),
      asset('scenarios/story.json', 70_000),
      asset('scenarios/story.en.ftl', 30_000),
      asset('scenarios/story.ru.ftl', 59_000),
    ),
  );
  expect(overweight(weights).map(({ part }) => part)).toEqual([
    'JavaScript before the desk',
    'scenarios/story.ru.ftl',
    'Phaser',
  ]);
  expect(table(weights)).toMatch(/scenarios\/story\.en\.ftl +100\.\d{3} kB of +110\.000 kB/);
});
