// What an act says beforehand about the end of the mission contains nothing that depends on hidden types (rule H9).
import { expect, test } from 'vitest';
import { type Game, isOver, open, phaseOf, step } from '../../src/core/game.ts';
import { wouldRecall } from '../../src/core/view-what-if.ts';
import { makeWorld } from '../../src/core/world.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { NOON } from '../line.ts';
import { commandsIn, filesOf } from '../tools.ts';

/** Both warnings come on 31 January; at noon of 8 February confidence is at 32.88, and an empty table brings it below 30. */
const HOME = { recallBelow: 30, warnBelow: [55, 50] };

function atTheTable(): Game {
  const files = filesOf('moscow-1929');
  const home = JSON.stringify({ ...JSON.parse(files['home.json'] ?? ''), ...HOME });
  const loaded = loadScenario({ ...files, 'home.json': home });
  if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults));
  let { game } = open(makeWorld(loaded.scenario, 0));
  for (const command of commandsIn(`${NOON} sign POL ROM`)) game = given(game, command);
  return game;
}

function given(game: Game, command: Parameters<typeof step>[1]): Game {
  const next = step(game, command);
  if ('refusal' in next) throw new Error(JSON.stringify([command, next.refusal]));
  return next.game;
}

test('no warning tells that the next guest to be let go is the last: who leaves depends on hidden types', () => {
  const [letGo] = commandsIn('1929-02-08 answer table 1').slice(-1);
  if (letGo === undefined) throw new Error('no command');
  let game = atTheTable();
  let guests = 0;
  while (phaseOf(game) === 'table') {
    expect(wouldRecall(game, letGo), `after ${guests}`).toBe(false);
    game = given(game, letGo);
    guests++;
  }
  // The last answer ended the mission at once: a warning that asked the rules would have said so.
  expect([guests > 1, isOver(game)]).toEqual([true, true]);
});
