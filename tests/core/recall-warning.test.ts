// What an act says beforehand about the end of the mission contains nothing that depends on hidden types (rule H9).
import { expect, test } from 'vitest';
import { isOver, phaseOf } from '../../src/core/game.ts';
import { wouldRecall } from '../../src/core/view-what-if.ts';
import { makeWorld } from '../../src/core/world.ts';
import { NOON } from '../line.ts';
import { commandsIn, scenarioOf } from '../tools.ts';
import { give, played } from './made-up.ts';

/** Both warnings come on 31 January; at noon of 8 February confidence is at 32.88, and an empty table brings it below 30. */
const HOME = { recallBelow: 3000, warnBelow: [5500, 5000] };

test('no warning tells that the next guest to be let go is the last: who leaves depends on hidden types', () => {
  const scenario = scenarioOf('moscow-1929');
  const world = makeWorld({ ...scenario, home: { ...scenario.home, ...HOME } }, 0);
  const letGo = { do: 'answer', dilemma: 'table', choice: 1 } as const;
  let { game } = played(world, ...commandsIn(`${NOON} sign POL ROM`));
  let guests = 0;
  while (phaseOf(game) === 'table') {
    expect(wouldRecall(game, letGo), `after ${guests}`).toBe(false);
    game = give(game, letGo).game;
    guests++;
  }
  // The last answer ended the mission at once: a warning that asked the rules would have said so.
  expect([guests > 1, isOver(game)]).toEqual([true, true]);
});
