// The command line as a separate process: its streams, its exit codes, its environment. Everything else is
// tested in this process through the same `main`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { cli, cliProcess, lines, ROOT } from './run.ts';

test.each([
  ['Pacific/Apia', 'tr_TR.UTF-8'],
  ['Asia/Kathmandu', 'ar_EG.UTF-8'],
])('time zone and locale change nothing: %s, %s', async (TZ, LC_ALL) => {
  const asked = ['replay', 'history', '--json'];
  expect(await cliProcess(asked, '', { TZ, LC_ALL, LANG: LC_ALL })).toEqual(await cli(asked));
});

test('a game is played over standard input and standard output', async () => {
  const asked = ['play', '--json'];
  const input = '{"do":"note","power":"POL"}\nnonsense\n{"do":"wait"}\n';
  const ran = await cliProcess(asked, input);
  expect(lines(ran.out)).toHaveLength(3);
  expect(ran).toEqual(await cli(asked, input));
});

test('a simulation in threads gives the same in a process of its own', async () => {
  const asked = ['simulate', '--bot', 'yielder', '--games', '20', '--scenario', 'two-powers'];
  const ran = await cliProcess(asked);
  expect(lines(ran.out)).toHaveLength(20);
  expect(ran).toEqual(await cli(asked));
});

test.each([
  [['simulate', '--bot', 'nobody'], 2],
  [['replay', 'no-such-file.despatch'], 1],
])('what is wrong with %j is one line, and the exit code of the process is %d', async (asked, code) => {
  const ran = await cliProcess(asked);
  expect(ran).toMatchObject({ code, out: '' });
  expect(lines(ran.err)).toHaveLength(1);
  expect(ran).toEqual(await cli(asked));
});

test('a reader that has seen enough ends it without an error', async () => {
  const child = spawn(process.execPath, ['src/cli/run.mjs', 'schema'], { cwd: ROOT });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  child.stdout.destroy();
  const [code] = await once(child, 'close');
  expect([code, err]).toEqual([0, '']);
});

test('help prints every verb, or the one that is named; --help after a verb prints that one', async () => {
  const all = await cli(['help']);
  expect(lines(all.out).length).toBeGreaterThan(10);
  for (const asked of [
    ['help', 'merge'],
    ['merge', '--help'],
  ])
    expect(await cli(asked)).toEqual({ code: 0, out: 'use: npm run cli -- merge <file>...\n', err: '' });
  expect(await cli(['help', 'fly'])).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/no such verb: fly; .*merge/),
  });
});

test.each([
  [['play', '--seed', '-1'], /^--seed: expected a value that does not begin with "-"; use: play/],
  [['convert', 'history'], /^--to is missing: expected despatch, log, link; use: convert/],
])('wrong use of %j is told with its remedy', async (asked, told) => {
  expect(await cli(asked)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(told) });
});
