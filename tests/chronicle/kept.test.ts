// What was saved once stays readable: each file in `kept` was written by the version of the program that
// introduced its format, and is never rewritten. Rules and scenario may have changed since, so the commands
// are compared.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseBranches } from '../../src/chronicle/branch-notation.ts';
import { momentIn, unpack } from '../../src/chronicle/link.ts';
import { LOG_FORMAT } from '../../src/chronicle/log.ts';
import { putBack, readShelf } from '../../src/chronicle/shelf.ts';
import { openStore } from '../../src/chronicle/store.ts';
import { begin } from '../../src/chronicle/timeline.ts';
import { MOST_LETTERS, openGame, readGame, readLog, type Written } from '../../src/chronicle/written-game.ts';
import type { Command } from '../../src/core/commands.ts';
import { TOP } from '../house/syntax.ts';
import { commandsIn, scenarioOf, worldOf } from '../tools.ts';

const ID = 'moscow-1929';
const FOLDER = join(TOP, 'tests/chronicle/kept');
const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

const WINTER = commandsIn(`
1928-12-29  note POL | note LTU
1929-01-01  publish
1929-01-11  answer orders 2 | note POL
1929-01-21  note POL | inform FIN PER TUR
1929-01-26  press POL
1929-01-31  ask for POL | draft form=joint | draft recital=existing | note POL
1929-02-04  deadline 1929-02-07
1929-02-08  sign POL ROM | answer table 2
1929-02-09  sign
1929-02-11  report
1929-02-18  note TUR
1929-03-11  sound FIN
1929-03-12  note FIN
1929-03-13  ratify
1929-03-25  note PER
1929-03-27  note LTU
1929-04-08  report
1929-04-22  answer geneva 2
1929-06-03  register
1929-07-17  answer railway 2
`).filter(({ do: verb }) => verb !== 'wait');

const SHORT = commandsIn('1928-12-29  note POL | note LTU\n1929-01-11  draft form=joint | note POL\n').filter(
  ({ do: verb }) => verb !== 'wait',
);

const actsIn = ({ commands }: { commands: readonly Command[] }): Command[] =>
  commands.filter(({ do: verb }) => verb !== 'wait');

function written(read: ReturnType<typeof readGame>): Written {
  if ('fault' in read) throw new Error(JSON.stringify(read.fault));
  return read;
}

/** It is opened, and stops nowhere unless the rules have changed. */
function opens(game: Written): void {
  const opened = openGame(game, scenarioOf(ID), (seed) => begin(worldOf(ID, seed)));
  if ('fault' in opened) throw new Error(JSON.stringify(opened.fault));
  expect(opened.stopped === null || opened.changed !== null).toBe(true);
}

test('every kept file is read by a test of this file', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([
    'branches.despatch',
    'link.txt',
    'log-1.json',
    'record.despatch',
    'sealed.despatch',
    'shelf.json',
  ]);
});

test('a log of the first format', () => {
  const game = written(readGame(textOf('log-1.json')));
  expect(game).toMatchObject({ scenario: ID, version: 1, seed: 0 });
  expect(actsIn(game)).toEqual(WINTER);
  opens(game);
});

test.each(['record.despatch', 'sealed.despatch'])('%s', (name) => {
  const game = written(readGame(textOf(name)));
  expect(game).toMatchObject({ scenario: ID, version: 1, seed: 7 });
  expect(actsIn(game)).toEqual(SHORT);
  opens(game);
});

test('an address, and the moment that it names', async () => {
  const end = textOf('link.txt').trim();
  const game = written(readGame((await unpack(end, MOST_LETTERS)) ?? ''));
  expect(actsIn(game)).toEqual(WINTER);
  expect(momentIn(end)).toEqual({ date: '1929-02-09', acts: null });
  opens(game);
});

test('several games in one file', () => {
  const parsed = parseBranches(textOf('branches.despatch'));
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  expect(parsed.games.map(({ name, commands }) => [name, actsIn({ commands })])).toEqual([
    ['history', WINTER],
    ['sooner', SHORT],
  ]);
});

test('a game of the shelf, with what had become of it', async () => {
  const store = await openStore();
  await putBack(store, { key: `shelf:${ID}:game:0-kept`, ...JSON.parse(textOf('shelf.json')) });
  const [game] = (await readShelf(store, ID)).games;
  if (game === undefined) throw new Error('nothing lies there');
  expect(game).toMatchObject({ date: '1929-07-24', ending: 'as-it-happened', score: 6410, acts: 27 });
  const log = written(readLog(game.log));
  expect(actsIn(log)).toEqual(WINTER);
  opens(log);
});

test('a log of a format that is still to come is called so', () => {
  const log = JSON.parse(textOf('log-1.json'));
  const later = LOG_FORMAT.replace('@1', '@2');
  expect(readLog({ ...log, format: later, remarks: [] })).toEqual({
    fault: { code: 'newer', format: later },
  });
  expect(readLog({ ...log, format: 'another-program/log@2' })).toMatchObject({
    fault: { code: 'not-a-log' },
  });
});
