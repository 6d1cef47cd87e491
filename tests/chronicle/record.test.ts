// A shared game: as a text, and packed into an address.
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { historyOf } from '../../src/chronicle/autoplay.ts';
import { pack, unpack } from '../../src/chronicle/link.ts';
import { makeLog } from '../../src/chronicle/log.ts';
import { play } from '../../src/chronicle/play.ts';
import { recordOf, sealedRecordOf } from '../../src/chronicle/record.ts';
import { begin, gameOf, type Timeline } from '../../src/chronicle/timeline.ts';
import { MOST_LETTERS, openGame, readGame } from '../../src/chronicle/written-game.ts';
import type { Command } from '../../src/core/commands.ts';
import { fingerprintOf } from '../../src/core/fingerprint.ts';
import { FIXED, take, type Walk, walks } from '../random.ts';
import { count, scenarioOf, worldOf } from '../tools.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const fingerprint = (timeline: Timeline): string => fingerprintOf(gameOf(timeline));

/** The fingerprint of the game in a text, after replay. */
function replayed(text: string): string {
  const read = readGame(text);
  if ('fault' in read) throw new Error(JSON.stringify(read.fault));
  const id = read.scenario ?? 'moscow-1929';
  const opened = openGame(read, scenarioOf(id), (seed) => begin(worldOf(id, seed)));
  if ('fault' in opened) throw new Error(JSON.stringify(opened.fault));
  expect(opened).toMatchObject({ stopped: null, changed: null });
  return fingerprint(opened.timeline);
}

/** The game at the end of a random walk. */
function walkedOf(walk: Walk): Timeline {
  const commands: Command[] = [];
  take(walk, (_, command, result) => {
    if (!('refusal' in result)) commands.push(command);
  });
  return play(worldOf(walk.scenario, walk.seed), commands).timeline;
}

const history = historyOf(worldOf('moscow-1929'));
if (history === null) throw new Error('no history');

test('history goes into an address and comes out as the same game; the address fits into a letter', async () => {
  const end = await pack(sealedRecordOf(history));
  expect(end.length).toBeLessThan(2000);
  expect(end).toMatch(/^#game=1\.[\w-]+$/);
  expect(replayed((await unpack(end, MOST_LETTERS)) ?? '')).toBe(fingerprint(history));
});

test('a kept log is read like a despatch', () => {
  expect(replayed(JSON.stringify(makeLog(history)))).toBe(fingerprint(history));
});

test('any game comes out of its text as it went in', () => {
  fc.assert(
    fc.property(walks(40), (walk) => {
      const timeline = walkedOf(walk);
      if (timeline.moments.length < 2) return;
      expect(replayed(recordOf(timeline))).toBe(fingerprint(timeline));
      expect(replayed(sealedRecordOf(timeline))).toBe(fingerprint(timeline));
    }),
    { seed: FIXED, numRuns: count(25, 2_000) },
  );
});

describe('what is no game is told so, with its place', () => {
  test.each([
    ['', { code: 'empty' }],
    ['[Seed "0"]', { code: 'empty' }],
    [
      '1928-12-29  note POL\n1928-12-30  dance',
      { code: 'line', first: { line: 2, column: 13, found: 'dance' }, more: [] },
    ],
    ['{"format":"other"}', { code: 'not-a-log', path: 'format' }],
    ['x'.repeat(MOST_LETTERS + 1), { code: 'large' }],
  ])('%j', (text, fault) => {
    expect(readGame(text)).toMatchObject({ fault });
  });
});

test('a cut and a changed address are refused', async () => {
  const end = await pack(recordOf(history));
  const bad = [end.slice(0, -9), `${end.slice(0, 40)}!${end.slice(41)}`, '#game=2.AAAA', '#game=1.'];
  for (const one of bad) expect(await unpack(one, MOST_LETTERS), one.slice(0, 20)).toBeNull();
});

test('of a swelling address little more is unpacked than a game may have', async () => {
  let unpacked = 0;
  const { DecompressionStream: Real } = globalThis;
  vi.stubGlobal('DecompressionStream', function Counting(format: CompressionFormat) {
    const { writable, readable } = new Real(format);
    const counted = new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, to) {
        unpacked += piece.length;
        to.enqueue(piece);
      },
    });
    return { writable, readable: readable.pipeThrough(counted) };
  });
  const swelling = deflateRawSync(Buffer.from('\u0000'.repeat(60_000_000))).toString('base64url');
  expect(await unpack(`#game=1.${swelling}`, MOST_LETTERS)).toBeNull();
  console.log(`a swelling address: ${unpacked} of 60000000 bytes unpacked`);
  expect(unpacked).toBeGreaterThan(MOST_LETTERS);
  expect(unpacked).toBeLessThan(3_000_000);
});
