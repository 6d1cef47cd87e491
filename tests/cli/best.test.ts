// The searcher from the command line: it searches, saves its book, continues from it, and prints lines that
// can be replayed.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cli, lines } from './run.ts';

let folder = '';
let book = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'best-'));
  book = join(folder, 'lines.json');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a search keeps a book, goes on from it, and tells lines that are replayed to the same score', async () => {
  const where = ['--scenario', 'two-powers', '--book', book];
  const first = await cli(['best', '--seeds', '4-5', '--games', '60', '--json', ...where]);
  expect(first.code).toBe(0);
  const found = lines(first.out).map((line) => JSON.parse(line) as { seed: number; score: number });
  expect(found.map(({ seed }) => seed)).toEqual([4, 5]);

  const again = await cli(['best', '--seeds', '4-5', '--games', '60', '--rounds', '2', '--json', ...where]);
  const better = lines(again.out).map((line) => JSON.parse(line) as { seed: number; score: number });
  expect(lines(again.err)).toHaveLength(2);
  for (const [index, { score }] of better.entries())
    expect(score).toBeGreaterThanOrEqual(found[index]?.score ?? 0);

  const told = await cli(['best', '--seeds', '4', ...where]);
  expect(told.out).toContain('[Seed "4"]');
  const file = join(folder, 'four.despatch');
  writeFileSync(file, told.out);
  const replayed = await cli(['replay', file, '--scenario', 'two-powers', '--json']);
  expect(replayed.err).toBe('');
  expect(JSON.parse(replayed.out)).toMatchObject({ seed: 4, score: better[0]?.score });
});

test('a line for each kind of deals goes into the same book, under numbers of its own', async () => {
  const kept = join(folder, 'kinds.json');
  const where = ['--kinds', 'POL', '--games', '2', '--book', kept, '--json'];
  const found = await cli(['best', ...where]);
  expect(found.code).toBe(0);
  const told = lines(found.out).map((line) => JSON.parse(line) as { seed: number });
  expect(told.map(({ seed }) => seed)).toEqual([1100, 1101, 1102]);
  const text = await cli(['best', '--kinds', 'POL', '--book', kept]);
  expect(text.out).toContain('[Kind "POL bloc"]');
  await cli(['best', '--kinds', 'any', '--games', '1', '--book', kept, '--json']);
  const any = await cli(['best', '--kinds', 'any', '--book', kept]);
  expect(any.out).toContain('[Kind "any"]');
});

test('a line for an ending has that ending, and stands in a book of its own', async () => {
  const own = join(folder, 'ending.json');
  const where = ['--seeds', '0', '--ending', 'kaunas-alone', '--book', own];
  const found = await cli(['best', '--games', '20', ...where]);
  expect(found.code).toBe(0);
  expect(found.out).toContain('[Ending "kaunas-alone"]');
  expect(await cli(['best', '--seeds', '0', '--ending', 'kaunas-alone'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('--book'),
  });
  expect(await cli(['best', '--ending', 'happy', '--book', own])).toMatchObject({
    code: 2,
    err: expect.stringContaining('no such ending'),
  });
});

test('what is asked for wrongly is one line', async () => {
  expect(await cli(['best', '--seeds', '5-4'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('0-11'),
  });
  expect(await cli(['best', '--without', 'shout'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('no such verb or partner'),
  });
  expect(await cli(['best', '--kinds', 'POL,XXX'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('no such partner'),
  });
  expect(await cli(['best', '--kinds', 'POL', '--seeds', '1'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('give one of them'),
  });
  expect(await cli(['best', '--seeds', '0', '--rounds', '3'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('name its games with --games'),
  });
  const empty = join(folder, 'none.json');
  const none = await cli(['best', '--seeds', '1', '--scenario', 'two-powers', '--book', empty]);
  expect(none).toMatchObject({ code: 1, err: expect.stringContaining('--games') });
  writeFileSync(empty, '{}');
  const wrong = await cli(['best', '--seeds', '1', '--scenario', 'two-powers', '--book', empty]);
  expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('no book of lines') });
  expect(readFileSync(empty, 'utf8')).toBe('{}');
});
