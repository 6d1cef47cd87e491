// Scores are compared at the end of two games, or on the day that the one that goes on has reached.
import { expect, test } from 'vitest';
import { historyOf } from '../../src/chronicle/autoplay.ts';
import { equallyFar } from '../../src/chronicle/equally-far.ts';
import { play } from '../../src/chronicle/play.ts';
import { resultOf } from '../../src/chronicle/result.ts';
import { isFinished, type Timeline, upTo } from '../../src/chronicle/timeline.ts';
import { positionOf } from '../../src/core/game.ts';
import { iso } from '../../src/core/world.ts';
import { commandsIn, worldOf } from '../tools.ts';

function whole(): Timeline {
  const line = historyOf(worldOf('moscow-1929'));
  if (line === null) throw new Error('no history');
  return line;
}
const history = whole();

/** History with no moment after this day. */
function until(date: string): Timeline {
  const kept = history.moments.filter(({ game }) => iso(history.world, positionOf(game).day) <= date);
  return upTo(history, kept.length);
}

test('two games that have ended are compared at their end', () => {
  expect(equallyFar(history, history)).toEqual({ games: [history, history], on: null });
});

test('beside a game that goes on the other one has got no further, whichever of the two it is', () => {
  const early = until('1929-02-12');
  const on = resultOf(early).date;
  expect(isFinished(early)).toBe(false);
  for (const { games, on: day } of [equallyFar(history, early), equallyFar(early, history)]) {
    expect(day).toBe(on);
    expect(games.map((game) => resultOf(game).score)).toEqual(Array(2).fill(resultOf(early).score));
  }
  const earlier = until('1929-01-05');
  const both = equallyFar(early, earlier);
  expect(both.on).toBe(resultOf(earlier).date);
  expect(both.games.map((game) => resultOf(game).fingerprint)).toEqual(
    Array(2).fill(resultOf(earlier).fingerprint),
  );
});

test('a game that ended early is whole beside one that has got further', () => {
  const withdrawn = play(
    worldOf('moscow-1929'),
    commandsIn('1928-12-29 note POL\n1929-01-05 withdraw'),
  ).timeline;
  expect(isFinished(withdrawn)).toBe(true);
  const late = until('1929-02-12');
  const { games, on } = equallyFar(withdrawn, late);
  expect([games[0].moments.length, on]).toEqual([withdrawn.moments.length, resultOf(late).date]);
});
