import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TestProject } from 'vitest/node';
import { LONG, longestFirst } from '../../src/build/sequencer.ts';
import { TOP } from '../house/syntax.ts';

test('the journeys that begin first exist', () => {
  expect(LONG.filter((name) => !existsSync(join(TOP, 'tests', 'journey', `${name}.test.ts`)))).toEqual([]);
});

test('long files come first in their project, and nothing else changes its place', () => {
  const [unit, journey] = [{ name: 'unit' }, { name: 'journey' }] as TestProject[];
  const file = (project: TestProject | undefined, name: string) => ({
    project: project as TestProject,
    moduleId: join(TOP, 'tests', `${name}.test.ts`),
  });
  const files = [
    file(unit, 'core/laws'),
    file(unit, 'core/time'),
    file(journey, 'journey/offline'),
    file(journey, 'journey/whole-game'),
    file(journey, 'journey/map'),
    file(journey, 'journey/accessible'),
  ];
  const [laws, time, offline, game, map, accessible] = files;
  expect(longestFirst(files)).toEqual([laws, time, game, accessible, offline, map]);
});
