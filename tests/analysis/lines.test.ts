// The committed book of best lines: one for each of the twelve deals, readable, and worth more than history.
import { expect, test } from 'vitest';
import { despatchActs } from '../../src/analysis/line.ts';
import { actsOf, lineFor, parseBook } from '../../src/analysis/search/book.ts';
import { isBanned } from '../../src/analysis/search/changes.ts';
import { play } from '../../src/analysis/search/track.ts';
import { filesOf, worldOf } from '../tools.ts';

const SCENARIO = 'moscow-1929';
const book = parseBook(filesOf(SCENARIO)['lines.json'] ?? '');

test.each(Array.from({ length: 12 }, (_, seed) => seed))(
  'deal %i has a line, and it does better than history',
  (seed) => {
    const world = worldOf(SCENARIO, seed);
    const line = book && lineFor(book, seed, []);
    const acts = line && actsOf(world, line);
    if (!acts) throw new Error('no line');
    const history = play(world, despatchActs(world, 'history') ?? []);
    expect(play(world, acts).score).toBeGreaterThan(history.score);
  },
);

test('every line of the book can be read, and keeps to the verbs and powers that it was left', () => {
  const world = worldOf(SCENARIO);
  const lines = book?.lines ?? [];
  expect(lines.length).toBeGreaterThanOrEqual(12);
  expect(lines.some(({ without }) => without.length > 0)).toBe(true);
  for (const line of lines) {
    const acts = actsOf(world, line) ?? [];
    expect(acts.length).toBeGreaterThan(0);
    for (const { command } of acts) expect(isBanned(command, new Set(line.without))).toBe(false);
  }
});
