// The named moments of a game, to which one can jump.
import { expect, test } from 'vitest';
import { historyOf } from '../../src/chronicle/autoplay.ts';
import { namedMoments } from '../../src/chronicle/named-moments.ts';
import { tapeOf, upTo } from '../../src/chronicle/timeline.ts';
import { positionOf } from '../../src/core/game.ts';
import { iso } from '../../src/core/world.ts';
import { worldOf } from '../tools.ts';

const history = historyOf(worldOf('moscow-1929'));
if (history === null) throw new Error('no history');
const dateOf = (moment: number): string => {
  const found = history.moments[moment];
  return found === undefined ? '' : iso(history.world, positionOf(found.game).day);
};

test('history has them on its days, in order', () => {
  expect(namedMoments(history).map(({ is, moment }) => [is, dateOf(moment)])).toEqual([
    ['answered', '1929-01-10'],
    ['countered', '1929-01-10'],
    ['signed', '1929-02-09'],
    ['acceded', '1929-02-27'],
    ['deposited', '1929-03-05'],
    ['inForce', '1929-03-16'],
    ['registered', '1929-06-03'],
    ['parisPactInForce', '1929-07-24'],
  ]);
});

test('each is the first of its kind: the game up to the moment before knows nothing of it', () => {
  const all = namedMoments(history);
  expect(all.length).toBeGreaterThan(6);
  for (const { is, moment } of all) {
    expect(namedMoments(upTo(history, moment)).map((one) => one.is)).not.toContain(is);
    expect(namedMoments(upTo(history, moment + 1)).map((one) => one.is)).toContain(is);
  }
  expect(tapeOf(history).some(({ is }) => is === 'walkedOut')).toBe(all.some(({ is }) => is === 'walkedOut'));
});
