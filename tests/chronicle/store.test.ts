// The store without a database, or with one that refuses or never answers: the game continues in memory.
import { afterEach, expect, test, vi } from 'vitest';
import { makeLog } from '../../src/chronicle/log.ts';
import { openStore, PATIENCE } from '../../src/chronicle/store.ts';
import { begin } from '../../src/chronicle/timeline.ts';
import { worldOf } from '../tools.ts';

const log = makeLog(begin(worldOf('two-powers')));

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('where there is no database a game is kept in memory, and the store says so', async () => {
  expect(typeof globalThis.indexedDB).toBe('undefined');
  const store = await openStore();
  expect(await store.load('game')).toBeNull();
  expect(await store.save('game', log)).toBe('memory');
  expect(await store.load('game')).toEqual(log);
  expect(await store.take('game')).toEqual(log);
  expect(await store.all('game')).toEqual({ found: [{ key: 'game', data: log }], safe: false });
  await store.remove('game');
  expect(await store.load('game')).toBeNull();
});

test('where the database refuses to open a game is kept in memory', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
  const store = await openStore();
  expect(await store.save('game', log)).toBe('memory');
});

test('a database that never opens is waited for a few seconds, and then the game is kept in memory', async () => {
  vi.useFakeTimers();
  class Unanswered extends EventTarget {}
  vi.stubGlobal('IDBRequest', Unanswered);
  vi.stubGlobal('indexedDB', { open: () => new Unanswered() });
  let opened = false;
  const opening = openStore().then((store) => {
    opened = true;
    return store;
  });
  await vi.advanceTimersByTimeAsync(PATIENCE - 1);
  expect(opened).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(opened).toBe(true);
  expect(await (await opening).save('game', log)).toBe('memory');
});
