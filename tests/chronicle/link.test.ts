// An address contains a whole game and may name a moment of it; one without a moment opens as it always has.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { parseBook } from '../../src/analysis/search/book.ts';
import { historyOf, playInSteps } from '../../src/chronicle/autoplay.ts';
import { heldIn, momentIn, pack, unpack } from '../../src/chronicle/link.ts';
import { addressOfMoment, momentAt, printMoment, readMoment } from '../../src/chronicle/moment-address.ts';
import { play } from '../../src/chronicle/play.ts';
import { sealedRecordOf } from '../../src/chronicle/record.ts';
import { begin, gameOf, type Timeline, upTo } from '../../src/chronicle/timeline.ts';
import { MOST_LETTERS, openGame, readGame } from '../../src/chronicle/written-game.ts';
import { fingerprintOf } from '../../src/core/fingerprint.ts';
import { positionOf } from '../../src/core/game.ts';
import { iso } from '../../src/core/world.ts';
import { TOP } from '../house/syntax.ts';
import { commandsIn, scenarioOf, worldOf } from '../tools.ts';

const ID = 'moscow-1929';
const history = historyOf(worldOf(ID));
if (history === null) throw new Error('no history');

/** An address made before addresses could name a moment. */
const BEFORE =
  '#game=1.JcmxCoNQDEbh3af4yR4wmZp3ECpoXcRBNINDbyBXcOnDi3Q7H2ceNi9rHgH6Rt3iYjE1WjBPnvWIApJHg_sOamlpxPTFoqwGlDgd_bvD75_d-Hm-cSssAqylXp6I3D0rtLkB';

test('an address of before opens as it did', async () => {
  expect(momentIn(BEFORE)).toBeNull();
  const text = (await unpack(BEFORE, MOST_LETTERS)) ?? '';
  expect(text).toContain('1928-12-29  note POL | note LTU');
  expect(iso(worldOf(ID), positionOf(gameOf(arrived(text, false))).day)).toBe('1929-01-11');
});

test('an address without a moment is packed as before, and names none', async () => {
  const text = '1928-12-29  note POL\n';
  const end = await pack(text);
  expect(end).toMatch(/^#game=1\.[\w-]+$/);
  expect(await unpack(end, MOST_LETTERS)).toBe(text);
  expect(momentIn(end)).toBeNull();
});

test('with a moment it holds the same game, and names the moment', async () => {
  const at = { date: '1929-02-18', acts: 2 };
  const text = sealedRecordOf(history);
  const end = await pack(text, at);
  expect(end).toBe(`${await pack(text)}&at=1929-02-18.2`);
  expect(heldIn(end)).toBe('game');
  expect(await unpack(end, MOST_LETTERS)).toBe(text);
  expect(momentIn(end)).toEqual(at);
  expect(momentIn(end.replace('1929-02-18.2', 'noon'))).toBeNull();
  expect(await unpack(end.replace('1929-02-18.2', 'noon'), MOST_LETTERS)).toBe(text);
});

test.each(['1929-02-18', '1929-02-18.0', '1929-02-18.12'])('%s is read and written as itself', (text) => {
  const at = readMoment(text);
  expect(at && printMoment(at)).toBe(text);
});

/** The game in an address, with every moment on the way. */
function arrived(text: string, inSteps: boolean): Timeline {
  const read = readGame(text);
  if ('fault' in read) throw new Error(JSON.stringify(read.fault));
  const opened = openGame(
    read,
    scenarioOf(ID),
    (seed) => begin(worldOf(ID, seed)),
    ...(inSteps ? [playInSteps] : []),
  );
  if ('fault' in opened) throw new Error(JSON.stringify(opened.fault));
  expect(opened).toMatchObject({ stopped: null, changed: null });
  return opened.timeline;
}

test('every moment that begins or ends a day, or stands between two acts, is found again in the game that comes out', () => {
  const whole = arrived(sealedRecordOf(history), true);
  expect(fingerprintOf(gameOf(whole))).toBe(fingerprintOf(gameOf(history)));
  const seen = new Set<string>();
  for (const [at] of history.moments.entries()) {
    const address = addressOfMoment(history, at);
    const text = printMoment(address);
    if (seen.has(text)) continue;
    seen.add(text);
    const found = upTo(whole, momentAt(whole, address) + 1);
    const game = gameOf(found);
    expect(iso(whole.world, positionOf(game).day)).toBe(address.date);
    // The last moment of those with this address.
    const last = history.moments.findLastIndex(
      (_, one) => printMoment(addressOfMoment(history, one)) === text,
    );
    expect(fingerprintOf(game), text).toBe(fingerprintOf(history.moments[last]?.game ?? gameOf(history)));
  }
  expect(seen.size).toBeGreaterThan(40);
});

const HOST = 'https://a-usual-host.example.org/litvinov-protocol/';
const MOST = 2000;

test('every line of the book goes into an address of less than 2,000 letters, one of 45 acts and more among them', async () => {
  const book = parseBook(readFileSync(join(TOP, 'scenarios', ID, 'lines.json'), 'utf8'));
  if (book === null) throw new Error('no book');
  const letters = async (text: string): Promise<number> =>
    HOST.length + (await pack(text, { date: '1929-02-18', acts: 2 })).length;
  const acts = (days: readonly string[]): number => days.join('|').split('|').length;
  // One is played, and exported as a player would send it.
  const long = book.lines.find(({ seed, days }) => seed === 0 && acts(days) >= 45);
  const { timeline, stopped } = play(worldOf(ID), commandsIn((long?.days ?? []).join('\n')));
  expect(stopped).toBeNull();
  const sealed = sealedRecordOf(timeline);
  const [head = ''] = sealed.split('\n');
  const sent = await letters(sealed);
  expect(sent).toBeLessThan(MOST);
  // The others have the same head, and the last day that is waited for.
  const lengths = await Promise.all(
    book.lines.map(({ days }) => letters([head, ...days, '1929-07-24', ''].join('\n'))),
  );
  const longest = Math.max(...lengths);
  expect(longest).toBeLessThan(MOST);
  const mean = Math.round(lengths.reduce((sum, one) => sum + one, 0) / lengths.length);
  console.log(
    `addresses: ${acts(long?.days ?? [])} acts in ${sent} letters; ${lengths.length} lines of at most ${Math.max(
      ...book.lines.map(({ days }) => acts(days)),
    )} acts in ${mean} letters on average, ${longest} at most`,
  );
});

test('an address of a gigabyte is refused by its length, and none of it is read', async () => {
  // There are no strings of that length, so something stands for it that has only a beginning and a length.
  const end = { startsWith: (head: string) => head === '#game=1.', length: 1_000_000_000 };
  expect(await unpack(end as unknown as string, MOST_LETTERS)).toBeNull();
  const longest = '#game=1.'.padEnd(MOST_LETTERS + 1, 'A');
  const atob = vi.spyOn(globalThis, 'atob');
  onTestFinished(() => atob.mockRestore());
  expect(await unpack(longest, MOST_LETTERS)).toBeNull();
  expect(atob).not.toHaveBeenCalled();
  expect(await unpack(longest.slice(1), MOST_LETTERS)).toBeNull();
});
