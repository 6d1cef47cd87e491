// Simulation from the command line: one line per game, the same for any number of shards.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cli, lines, ROOT } from './run.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulate-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const GAMES = ['simulate', '--bot', 'yielder', '--games', '40', '--seed', '100', '--scenario', 'two-powers'];

test('a simulation gives one line a game, in the order of the seeds, keys sorted', async () => {
  const { code, out } = await cli(GAMES);
  expect(code).toBe(0);
  const games = lines(out).map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(games.map(({ seed }) => seed)).toEqual(Array.from({ length: 40 }, (_, k) => 100 + k));
  for (const game of games) expect(Object.keys(game)).toEqual(Object.keys(game).toSorted());
  expect(games[0]).toMatchObject({ bot: 'yielder', fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) });
});

test('the keys of a line and of a summary are those that the documentation names', async () => {
  const documented = readFileSync(join(ROOT, 'src/cli/README.md'), 'utf8');
  const names = (text: string): Set<string> =>
    new Set([...text.matchAll(/`([a-zA-Z]+)`/g)].map(([, name = '']) => name));
  const [, table = ''] = documented.split('A line of `simulate`');
  const [ofALine = '', ofASummary = ''] = table.split('`merge` prints');
  const file = join(folder, 'keys.ndjson');
  await cli([...GAMES.slice(0, 3), '--games', '1', '--scenario', 'two-powers', '--out', file]);
  const line = JSON.parse(readFileSync(file, 'utf8')) as Record<string, object>;
  const summary = JSON.parse((await cli(['merge', file])).out) as Record<string, object>;
  const inLine = names(ofALine);
  for (const key of [...Object.keys(line), ...Object.keys(line.verdict ?? {})]) expect(inLine).toContain(key);
  const inSummary = names(ofASummary);
  for (const key of [...Object.keys(summary), ...Object.keys(summary.score ?? {})])
    expect(inSummary).toContain(key);
});

test('the merged summary is the same, byte for byte, for one, two and eight shards', async () => {
  const merged = async (of: number): Promise<string> => {
    const files: string[] = [];
    for (let index = 0; index < of; index++) {
      const file = join(folder, `${of}-${index}.ndjson`);
      files.unshift(file);
      const { code, out } = await cli([...GAMES, '--shard', `${index}/${of}`, '--out', file]);
      expect([code, out]).toEqual([0, '']);
    }
    const { code, out } = await cli(['merge', ...files]);
    expect(code).toBe(0);
    return out;
  };
  const whole = await merged(1);
  expect(JSON.parse(whole)).toMatchObject({ games: 40, bots: ['yielder'] });
  expect(await merged(2)).toBe(whole);
  expect(await merged(8)).toBe(whole);
});

test('a summary of the shards of two bots has the figures of each', async () => {
  const files: string[] = [];
  const alone: Record<string, object> = {};
  for (const bot of ['random', 'yielder']) {
    const shards = [0, 1].map((index) => ({ index, file: join(folder, `${bot}-${index}.ndjson`) }));
    for (const { index, file } of shards)
      await cli([...GAMES.with(2, bot).with(4, '6'), '--shard', `${index}/2`, '--out', file]);
    const own = shards.map(({ file }) => file);
    files.push(...own);
    alone[bot] = (JSON.parse((await cli(['merge', ...own])).out) as { byBot: object }).byBot;
  }
  const merged = JSON.parse((await cli(['merge', ...files])).out) as Record<string, unknown>;
  expect(merged).toMatchObject({ games: 12, bots: ['random', 'yielder'] });
  expect(merged.byBot).toEqual({ ...alone.random, ...alone.yielder });
});

test('the despatch of a line is replayed to the same fingerprint', async () => {
  const { out } = await cli(['simulate', '--bot', 'historian', '--games', '1', '--seed', '7']);
  const game = JSON.parse(out) as { despatch: string; fingerprint: string; score: number };
  const file = join(folder, 'game.despatch');
  writeFileSync(file, game.despatch);
  const replayed = await cli(['replay', file, '--json']);
  expect(JSON.parse(replayed.out)).toMatchObject({ fingerprint: game.fingerprint, score: game.score });
});

test.each([
  [[], /no bot: name one with --bot; the bots are .*historian/],
  [['--bot', 'nobody'], /no such bot: nobody; the bots are/],
  [['--bot', 'random', '--games', '0'], /--games 0: expected a whole number from 1/],
  [['--bot', 'random', '--games', 'x'], /--games x: expected a whole number/],
  [['--bot', 'random', '--seed', '-1'], /seed/],
  [['--bot', 'random', '--seed', '4294967295', '--games', '2'], /the last seed would be 4294967296/],
  [['--bot', 'random', '--shard', '2/2'], /--shard 2\/2: expected i\/n with i from 0 to n - 1/],
  [['--bot', 'random', '--shard', '0/0'], /--shard 0\/0/],
  [['--bot', 'random', 'more'], /too much: more/],
])('wrong use of simulate is one line and code 2: %j', async (argv, said) => {
  const { code, out, err } = await cli(['simulate', ...argv]);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(said);
  expect(lines(err)).toHaveLength(1);
});

test('what cannot be read or written is said with its place, and code 1', async () => {
  const bad = join(folder, 'bad.ndjson');
  writeFileSync(bad, '\n{"bot":"random"}\n');
  expect(await cli(['merge', bad])).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('line 2'),
  });
  expect(await cli(['merge', join(folder, 'none')])).toMatchObject({
    code: 1,
    err: expect.stringContaining("can't read"),
  });
  const nowhere = join(folder, 'no', 'such', 'file');
  expect(await cli(['simulate', '--bot', 'random', '--out', nowhere])).toMatchObject({
    code: 1,
    err: expect.stringContaining("can't write"),
  });
});

test('a game that is given twice is not counted twice', async () => {
  const file = join(folder, 'once.ndjson');
  await cli(['simulate', '--bot', 'random', '--games', '2', '--scenario', 'two-powers', '--out', file]);
  expect(lines(readFileSync(file, 'utf8'))).toHaveLength(2);
  expect(await cli(['merge', file, file])).toMatchObject({
    code: 1,
    err: expect.stringContaining('give each shard once'),
  });
});
