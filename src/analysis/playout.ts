/**
 * Plays a bot's game to its end. It always ends: after a limit of commands on one day time passes, whatever the bot
 * says.
 */
import { advance, begin, gameOf, isFinished, latest, type Timeline } from '../chronicle/timeline.ts';
import type { Command } from '../core/commands.ts';
import { positionOf } from '../core/game.ts';
import { iso, type World } from '../core/world.ts';
import type { Bot } from './bot.ts';
import { chance } from './chance.ts';
import { sightOf } from './sight.ts';

/** Commands that a bot may give on one day, refused ones included: more than attention and free acts ever allow. */
const MOST_A_DAY = 60;

const WAIT: Command = { do: 'wait' };

/** Plays the bot's game of this world. `draw` varies the random numbers of a bot under one deal. */
export function playBot(world: World, bot: Bot, draw = 0): Timeline {
  const mind = bot.sit({
    scenario: world.scenario,
    chance: chance(`${bot.name}/${world.seed}/${draw}`),
    dateOf: (day) => iso(world, day),
  });
  let timeline = begin(world);
  let told = latest(timeline).cables;
  let today = -1;
  let given = 0;
  while (!isFinished(timeline)) {
    const { day } = positionOf(gameOf(timeline));
    given = day === today ? given + 1 : 1;
    today = day;
    const sight = sightOf(gameOf(timeline), told);
    const next = advance(timeline, given > MOST_A_DAY ? WAIT : mind(sight));
    told = 'refusal' in next ? [] : next.moment.cables;
    timeline = next.timeline;
  }
  return timeline;
}
