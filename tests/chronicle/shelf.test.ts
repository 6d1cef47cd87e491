// The earlier games: what is kept of them, how many, and what is left when one has been deleted.
import { beforeEach, expect, test } from 'vitest';
import { unroll } from '../../src/chronicle/autoplay.ts';
import { LOG_FORMAT, type Log } from '../../src/chronicle/log.ts';
import { play } from '../../src/chronicle/play.ts';
import { resultOf } from '../../src/chronicle/result.ts';
import {
  gamesElsewhere,
  isOf,
  MOST_NAME,
  MOST_UNFINISHED,
  nameShelved,
  putBack,
  readShelf,
  type Shelved,
  setAside,
  shelve,
} from '../../src/chronicle/shelf.ts';
import { openStore, type Store } from '../../src/chronicle/store.ts';
import { advance, begin, type Timeline } from '../../src/chronicle/timeline.ts';
import type { Command } from '../../src/core/commands.ts';
import { historyCommands, worldOf } from '../tools.ts';

const ID = 'two-powers';
let store: Store;
beforeEach(async () => {
  store = await openStore();
});

/** A game of this deal in which nothing was done but to wait once. */
const waited = (seed: number): Timeline => advance(begin(worldOf(ID, seed)), { do: 'wait' }).timeline;

const over = (seed: number): Timeline => unroll(begin(worldOf(ID, seed)), []).timeline;

test('a finished game lies there with its ending, its mark and its acts; one that goes on with the day it has reached', async () => {
  const first = waited(3);
  await shelve(store, first, 1);
  await shelve(store, over(4), 2);
  const { games, endings } = await readShelf(store, ID);
  expect(games.map(({ at, ending, seed }) => [at, ending !== null, seed])).toEqual([
    [2, true, 4],
    [1, false, 3],
  ]);
  expect(games[1]?.log).toMatchObject({ seed: 3, commands: [{ do: 'wait' }] });
  expect([...endings]).toEqual([[games[0]?.ending, games[0]?.score]]);
});

test('the same state of the same game lies there once', async () => {
  await shelve(store, over(1), 1);
  await shelve(store, over(1), 2);
  expect((await readShelf(store, ID)).games).toHaveLength(1);
});

test('two games that reached one state by acts in another order lie there both; one waited through in other steps is the same', async () => {
  const after = (...commands: Command[]): Timeline => unroll(begin(worldOf(ID, 1)), commands).timeline;
  const low: Command = { do: 'note', power: 'LOW' };
  const upper: Command = { do: 'note', power: 'UPL' };
  const until = (date: string): Command => ({ do: 'wait', until: date });
  const [one, other] = [after(low, upper), after(upper, low)];
  expect(resultOf(one).fingerprint).toBe(resultOf(other).fingerprint);
  await shelve(store, one, 1);
  await shelve(store, other, 2);
  expect((await readShelf(store, ID)).games.map(({ at }) => at)).toEqual([2, 1]);
  await shelve(store, after(low, upper, until('1929-03-20'), until('1929-03-27')), 3);
  expect((await readShelf(store, ID)).games.map(({ at }) => at)).toEqual([3, 2]);
});

test('a game that an earlier version of the page named by its state alone is still known', async () => {
  const game = over(1);
  await shelve(store, game, 1);
  const [{ key, ...kept }] = (await readShelf(store, ID)).games as [Shelved];
  await store.remove(key);
  const old = key.slice(0, key.lastIndexOf('-'));
  await putBack(store, { key: old, ...kept });
  await shelve(store, game, 2);
  const { games } = await readShelf(store, ID);
  expect(games.map((one) => [one.key, one.at, isOf(one, game)])).toEqual([[old, 2, true]]);
});

test('a name is kept when the same state comes there again, is taken away by an empty one, and keeps its game there', async () => {
  await shelve(store, over(1), 0);
  const [game] = (await readShelf(store, ID)).games;
  if (game === undefined) throw new Error('no game');
  expect(isOf(game, over(1))).toBe(true);
  expect(isOf(game, over(2))).toBe(false);
  await nameShelved(store, game, `  Sound first${'!'.repeat(100)}`);
  await shelve(store, over(1), 0);
  const name = (await readShelf(store, ID)).games[0]?.name;
  expect(name).toHaveLength(MOST_NAME);
  expect(name).toMatch(/^Sound first!/);
  const unfinished = waited(1);
  await shelve(store, unfinished, 1);
  const left = (await readShelf(store, ID)).games.find((one) => isOf(one, unfinished));
  if (left === undefined) throw new Error('no unfinished game');
  await nameShelved(store, left, 'to go on with');
  for (let seed = 2; seed < MOST_UNFINISHED + 4; seed++) await shelve(store, waited(seed), seed);
  const { games } = await readShelf(store, ID);
  // The finished one, and the unfinished one that has a name, beside twenty others.
  expect(games).toHaveLength(MOST_UNFINISHED + 2);
  const named = games.find((one) => one.name === name);
  if (named === undefined) throw new Error('the game with a name has gone');
  await nameShelved(store, named, ' ');
  expect((await readShelf(store, ID)).games.filter((one) => one.name !== undefined)).toHaveLength(1);
});

test('a game that was taken away is put back as it lay there', async () => {
  await shelve(store, over(1), 5);
  const before = (await readShelf(store, ID)).games;
  const [game] = before;
  if (game === undefined) throw new Error('no game');
  await store.remove(game.key);
  expect((await readShelf(store, ID)).games).toEqual([]);
  await putBack(store, game);
  expect((await readShelf(store, ID)).games).toEqual(before);
});

test('no finished game ever goes; of more than twenty unfinished ones the oldest does', async () => {
  for (let seed = 100; seed < 130; seed++) await shelve(store, over(seed), 0);
  for (let seed = 2; seed < MOST_UNFINISHED + 4; seed++) await shelve(store, waited(seed), seed);
  // The same state again is not an additional game.
  await shelve(store, waited(MOST_UNFINISHED + 3), MOST_UNFINISHED + 3);
  const { games } = await readShelf(store, ID);
  const unfinished = games.filter(({ ending }) => ending === null);
  expect(games.length - unfinished.length).toBe(30);
  expect(unfinished.map(({ at }) => at)).toEqual(
    Array.from({ length: MOST_UNFINISHED }, (_, place) => MOST_UNFINISHED + 3 - place),
  );
});

test('an unfinished game that comes with a name takes the place of none without', async () => {
  for (let seed = 1; seed <= MOST_UNFINISHED; seed++) await shelve(store, waited(seed), seed);
  await shelve(store, waited(50), 50, { name: 'Sound first' });
  await shelve(store, waited(50), 51, { name: 'another name' });
  const { games } = await readShelf(store, ID);
  expect(games).toHaveLength(MOST_UNFINISHED + 1);
  expect(games[0]).toMatchObject({ at: 51, name: 'Sound first' });
});

test('the ending of a game that was deleted stays found, with its best mark', async () => {
  await shelve(store, over(1), 0);
  const { games, endings } = await readShelf(store, ID);
  for (const game of games) await store.remove(game.key);
  expect((await readShelf(store, ID)).endings).toEqual(endings);
  expect(endings.size).toBe(1);
});

test('a goal that was met stays met when its game has gone; one of a game that goes on does not count', async () => {
  const winter = 'moscow-1929';
  const { timeline } = play(worldOf(winter), historyCommands(winter));
  await shelve(store, timeline, 1);
  expect((await readShelf(store, winter)).goals).toEqual(new Set());
  const finished = unroll(timeline, []).timeline;
  await shelve(store, finished, 2);
  for (const game of (await readShelf(store, winter)).games) await store.remove(game.key);
  expect((await readShelf(store, winter)).goals).toEqual(
    new Set(['no-word-on-frontiers', 'no-letter-opened']),
  );
});

test('the shelf says where nothing of it will be kept, passes over what is none of its own, and holds each scenario apart', async () => {
  await store.put(`shelf:${ID}:game:x`, { at: 'yesterday' });
  await store.put(`shelf:other:game:y`, { at: 1 });
  expect(await readShelf(store, ID)).toEqual({
    games: [],
    unread: [],
    endings: new Map(),
    goals: new Set(),
    safe: false,
  });
});

test('games of other scenarios are counted, the running one among them, and those of this one are not', async () => {
  expect(await gamesElsewhere(store, 'moscow-1929')).toEqual([]);
  await shelve(store, over(1), 1);
  await shelve(store, waited(2), 2);
  const running: Log = {
    format: LOG_FORMAT,
    scenario: { id: ID, version: 1, digest: '' },
    seed: 0,
    commands: [],
  };
  await store.save(`game:${ID}`, running);
  await store.put(`game:${ID}:taken-by`, {});
  expect(await gamesElsewhere(store, 'moscow-1929')).toEqual([{ scenario: ID, games: 3 }]);
  expect(await gamesElsewhere(store, ID)).toEqual([]);
});

test('what cannot be read is set aside as it was found, beside the games', async () => {
  await shelve(store, over(1), 1);
  await setAside(store, ID, { format: 'litvinov-protocol/log@9' }, 5);
  const { games, unread } = await readShelf(store, ID);
  expect(games).toHaveLength(1);
  expect(unread.map(({ data }) => data)).toEqual([{ format: 'litvinov-protocol/log@9' }]);
});
