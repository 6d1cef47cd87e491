// How long a whole game takes without a page, compared with the minimum cost of an XState actor for each
// power. The budget is 5 ms per game, the target 1.5; what counts is the ratio within one run.

import { bench, describe } from 'vitest';
import { assign, createActor, setup } from 'xstate';
import { unroll } from '../../src/chronicle/autoplay.ts';
import { begin } from '../../src/chronicle/timeline.ts';
import { fingerprintOf } from '../../src/core/fingerprint.ts';
import { type Game, isOver, open, positionOf, step } from '../../src/core/game.ts';
import { legalCommands } from '../../src/core/legal-commands.ts';
import type { Standing } from '../../src/core/standing.ts';
import { makeWorld } from '../../src/core/world.ts';
import { historyCommands, SCENARIOS, scenarioOf, worldOf } from '../tools.ts';

/** A whole game, to its last day. */
function whole(id: string): Game {
  const world = worldOf(id);
  const { firstDay, lastDay } = world.scenario.calendar;
  let { game } = open(world);
  for (const command of [...historyCommands(id), { do: 'wait', until: lastDay } as const]) {
    if (command.do === 'wait' && command.until === firstDay) continue;
    const result = step(game, command);
    if ('refusal' in result) throw new Error(result.refusal.code);
    game = result.game;
  }
  if (!isOver(game)) throw new Error('the game goes on');
  return game;
}

const dayChart = setup({
  types: { context: {} as { standing: Standing }, events: {} as { type: 'day'; standing: Standing } },
}).createMachine({
  id: 'power',
  context: { standing: {} as Standing },
  on: { day: { actions: assign({ standing: ({ event }) => event.standing }) } },
});

/**
 * The minimum cost of a game of actors: one for each power, notified each day and keeping its standing,
 * without any rules. The cost of the rules would come on top.
 */
function actorsAlone(id: string, last: Game): void {
  const { partners, calendar } = worldOf(id);
  const actors = partners.map((power) => ({ power, actor: createActor(dayChart).start() }));
  for (let day = 0; day < calendar.lastDay; day++) {
    for (const { power, actor } of actors) {
      const standing = positionOf(last).standings[power];
      if (standing) actor.send({ type: 'day', standing });
    }
  }
  for (const { actor } of actors) actor.stop();
}

describe.each(SCENARIOS)('%s', (id) => {
  const last = whole(id);
  bench('history, headless', () => {
    whole(id);
  });
  bench('an actor for each power, told of each day, without rules', () => {
    actorsAlone(id, last);
  });
  bench('history, stopping at every despatch', () => {
    unroll(begin(worldOf(id)), historyCommands(id));
  });
  const { game } = open(worldOf(id));
  bench('a world made ready', () => {
    makeWorld(scenarioOf(id), 7);
  });
  bench('a fingerprint', () => {
    fingerprintOf(last);
  });
  bench('all legal commands at the opening', () => {
    legalCommands(game);
  });
});
