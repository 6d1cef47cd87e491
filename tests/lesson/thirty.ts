// Thirty results of a class, made by bots: some play from the first day, most take the pen on a day of
// history.

import type { Bot } from '../../src/analysis/bot.ts';
import { chance } from '../../src/analysis/chance.ts';
import { playBot } from '../../src/analysis/playout.ts';
import { botOf } from '../../src/analysis/roster.ts';
import { sightOf } from '../../src/analysis/sight.ts';
import { historyOf } from '../../src/chronicle/autoplay.ts';
import { momentAt } from '../../src/chronicle/moment-address.ts';
import { sealedRecordOf } from '../../src/chronicle/record.ts';
import { advance, gameOf, isFinished, type Timeline, upTo } from '../../src/chronicle/timeline.ts';
import { positionOf } from '../../src/core/game.ts';
import { iso, makeWorld } from '../../src/core/world.ts';
import { HAND_IN_FORMAT, type HandIn } from '../../src/lesson/hand-in.ts';
import type { Scenario } from '../../src/scenario/schema.ts';

/** Commands on one day after which time passes whatever the bot says. */
const MOST_A_DAY = 60;

/** The bot continues a game. */
function playFrom(from: Timeline, scenario: Scenario, bot: Bot, draw: number): Timeline {
  const mind = bot.sit({
    scenario,
    chance: chance(`${bot.name}/${draw}`),
    dateOf: (day) => iso(from.world, day),
  });
  let timeline = from;
  let told = from.moments.at(-1)?.cables ?? [];
  let [today, given] = [-1, 0];
  while (!isFinished(timeline)) {
    const { day } = positionOf(gameOf(timeline));
    given = day === today ? given + 1 : 1;
    today = day;
    const command = given > MOST_A_DAY ? ({ do: 'wait' } as const) : mind(sightOf(gameOf(timeline), told));
    const next = advance(timeline, command);
    told = 'refusal' in next ? [] : next.moment.cables;
    timeline = next.timeline;
  }
  return timeline;
}

const WHOLE = [
  'stonewaller',
  'bilateralist',
  'yielder',
  'yielder-all',
  'publicist',
  'hawk',
  'balticFirst',
  'lawyer',
  'historian',
];
const DAYS = ['1929-01-11', '1929-01-21', '1929-02-04'];
const LATER = ['yielder', 'yielder-all', 'publicist', 'hawk', 'balticFirst', 'lawyer', 'random'];

/** Milliseconds that the bots may take for a class: usually they take five seconds. */
export const PLAYING = 120_000;

const played = new Map<number, readonly Timeline[]>();

/** This many finished games of one deal, at most thirty, always the same. */
export function gamesOfAClass(scenario: Scenario, count = 30): readonly Timeline[] {
  const known = played.get(count) ?? playClass(scenario, count);
  played.set(count, known);
  return known;
}

function playClass(scenario: Scenario, count: number): readonly Timeline[] {
  const world = makeWorld(scenario, 0);
  const history = historyOf(world);
  if (history === null) throw new Error('no history');
  const bot = (name: string): Bot => {
    const found = botOf(name, scenario);
    if (found === null) throw new Error(name);
    return found;
  };
  const makers = [
    ...DAYS.flatMap((date, at) =>
      LATER.map(
        (name) => () =>
          playFrom(upTo(history, momentAt(history, { date, acts: null }) + 1), scenario, bot(name), at),
      ),
    ),
    ...WHOLE.map((name) => () => playBot(world, bot(name))),
  ];
  return makers.slice(0, count).map((make) => make());
}

/** The same, each handed in under a name, with an answer to one of two questions. */
export function handInsOfAClass(scenario: Scenario, count = 30): HandIn[] {
  return gamesOfAClass(scenario, count).map((timeline, at) => ({
    format: HAND_IN_FORMAT,
    assignment: {
      format: 'litvinov-protocol/assignment@1',
      scenario: scenario.id,
      words: { title: 'Not alone', task: 'At least three signatures.', questions: ['Why?', 'Worth it?'] },
      start: { is: 'history', at: { date: '1929-01-11', acts: null } },
      until: 'end',
      aids: [],
      brisk: false,
    },
    name: `Group ${String.fromCharCode(65 + (at % 26))}${at < 26 ? '' : at}, of the sixth form`,
    answers: at % 2 === 0 ? ['Because of Wilno.'] : ['Because of Wilno.', 'Yes; "it" was.\nFor us.'],
    game: sealedRecordOf(timeline),
  }));
}
