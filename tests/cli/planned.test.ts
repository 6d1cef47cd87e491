// The planner's games that `bars` stores: a game already played is not played again.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Outcome } from '../../src/analysis/outcome.ts';
import { BadInput } from '../../src/cli/errors.ts';
import { plannedScores } from '../../src/cli/planner-games.ts';
import type { Threads } from '../../src/cli/pool.ts';
import type { Task } from '../../src/cli/tasks.ts';
import { scenarioOf } from '../tools.ts';
import { lines } from './run.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'litvinov-planned-'));
});
afterAll(async () => rm(folder, { recursive: true }));

/** Threads that score each game by its seed, ten less without a verb, and record what they were asked for. */
function counting(asked: [string, number][]): Threads {
  return {
    async *inOrder(tasks: readonly Task<'games'>[]) {
      for (const { seeds, without = [] } of tasks) {
        asked.push(...seeds.map((seed): [string, number] => [without.join(), seed]));
        yield seeds.map((seed) => ({ seed, score: seed - 10 * without.length }) as Outcome);
      }
    },
  } as unknown as Threads;
}

const scenario = scenarioOf('two-powers');
const play = (threads: Threads, seeds: readonly number[], path?: string) =>
  plannedScores({ scenario, folder: undefined, threads }, seeds, [[], ['need']], path);

test('a run that goes on plays only what is not kept, and gives the same scores', async () => {
  const path = join(folder, 'games.jsonl');
  const asked: [string, number][] = [];
  await play(counting(asked), [1, 2], path);
  expect(asked).toEqual([
    ['', 1],
    ['', 2],
    ['need', 1],
    ['need', 2],
  ]);
  expect(lines(await readFile(path, 'utf8'))).toHaveLength(4);
  const again: [string, number][] = [];
  const scores = await play(counting(again), [1, 2, 3], path);
  expect(again).toEqual([
    ['', 3],
    ['need', 3],
  ]);
  expect([...(scores.get('') ?? [])]).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
  expect(scores.get('need')?.get(2)).toBe(-8);
});

test('games under other rules are not counted, and without a file nothing is kept', async () => {
  const path = join(folder, 'old.jsonl');
  await writeFile(path, `${JSON.stringify({ rules: 'others', without: [], seed: 1, score: 99 })}\n`);
  const scores = await play(counting([]), [1], path);
  expect(scores.get('')?.get(1)).toBe(1);
  const asked: [string, number][] = [];
  await play(counting(asked), [1]);
  await play(counting(asked), [1]);
  expect(asked).toHaveLength(4);
});

test('a line that is no game is named with its place and what to do', async () => {
  const path = join(folder, 'broken.jsonl');
  await writeFile(path, '{"rules":"others","without":[],"seed":1,"score":2}\n{"seed":1\n');
  await expect(play(counting([]), [1], path)).rejects.toThrow(BadInput);
  await expect(play(counting([]), [1], path)).rejects.toThrow(/line 2 is no kept game; take the line out/);
});
