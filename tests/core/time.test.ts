// Time: the number of steps in which one waits, and of looks at the desk, makes no difference. Rules D1-D6.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cable } from '../../src/core/cables.ts';
import { stopsTheDesk } from '../../src/core/cables.ts';
import { epochDay, isoOfEpochDay, makeCalendar, weekdayOfEpochDay } from '../../src/core/calendar.ts';
import type { Command } from '../../src/core/commands.ts';
import { fingerprintOf } from '../../src/core/fingerprint.ts';
import {
  type Game,
  isOver,
  open,
  phaseOf,
  positionOf,
  step,
  waitAtMost,
  worldOf as worldOfGame,
} from '../../src/core/game.ts';
import { iso, type World } from '../../src/core/world.ts';
import { acceptedOf, FIXED, walks } from '../random.ts';
import { count, historyCommands, worldOf } from '../tools.ts';

interface Line {
  readonly game: Game;
  readonly cables: readonly Cable[];
}

/** Plays commands with every wait replaced by `wait`; a refusal is a bug of the test. */
function along(world: World, commands: readonly Command[], wait: (game: Game, until: number) => Line): Line {
  const opened = open(world);
  let { game } = opened;
  const cables = [...opened.cables];
  for (const command of commands) {
    const line = command.do === 'wait' ? wait(game, targetOf(game, command)) : give(game, command);
    game = line.game;
    cables.push(...line.cables);
  }
  return { game, cables };
}

function give(game: Game, command: Command): Line {
  const result = step(game, command);
  if ('refusal' in result) throw new Error(`${JSON.stringify(command)} ${JSON.stringify(result.refusal)}`);
  return result;
}

/** The day that a wait of the walk originally reached; if it ended the game at a table, the next day. */
function targetOf(game: Game, command: Extract<Command, { do: 'wait' }>): number {
  const { game: after } = give(game, command);
  return Math.max(positionOf(after).day, positionOf(game).day + 1);
}

const waitTo = (game: Game, until: number): Line =>
  give(game, { do: 'wait', until: iso(worldOfGame(game), until) });

function inStepsOf(days: number): (game: Game, until: number) => Line {
  return (from, until) => {
    let game = from;
    const cables: Cable[] = [];
    while (positionOf(game).day < until && !isOver(game)) {
      const line = waitTo(game, Math.min(until, positionOf(game).day + days));
      game = line.game;
      cables.push(...line.cables);
    }
    return { game, cables };
  };
}

/** As the page waits: to the next desk moment, repeatedly. */
function atDeskMoments(from: Game, until: number): Line {
  const world = worldOfGame(from);
  let game = from;
  const cables: Cable[] = [];
  while (positionOf(game).day < until && !isOver(game)) {
    const { step: result } = waitAtMost(game, iso(world, until));
    if ('refusal' in result) throw new Error(result.refusal.code);
    game = result.game;
    cables.push(...result.cables);
  }
  return { game, cables };
}

test('a calendar needs two days that there are', () => {
  expect(() => makeCalendar('1929-02-30', '1929-03-01')).toThrow('no such day');
  expect(() => makeCalendar('1929-03-01', '1929-02-30')).toThrow('no such day');
});

test('a game waited through day by day, week by week or at a stretch is one and the same game', () => {
  let games = 0;
  fc.assert(
    fc.property(walks(60), (walk) => {
      const world = worldOf(walk.scenario, walk.seed);
      const commands = acceptedOf(walk);
      const whole = along(world, commands, waitTo);
      for (const wait of [inStepsOf(1), inStepsOf(7), atDeskMoments]) {
        const other = along(world, commands, wait);
        expect(fingerprintOf(other.game)).toBe(fingerprintOf(whole.game));
        expect(other.cables).toEqual(whole.cables);
      }
      games += 1;
    }),
    { seed: FIXED, numRuns: count(25, 3_000) },
  );
  console.log(`time: ${games} games, each waited through in four ways, no difference`);
});

test('history waited through day by day ends in the same state as history in long waits', () => {
  const world = worldOf('moscow-1929');
  const commands: Command[] = [...historyCommands('moscow-1929'), { do: 'wait', until: '1929-07-24' }];
  const ends = [waitTo, inStepsOf(1), inStepsOf(3), atDeskMoments].map((wait) =>
    fingerprintOf(along(world, commands, wait).game),
  );
  expect(new Set(ends).size).toBe(1);
});

test('a wait without a day stops at the first thing that calls for the player, and tells it', () => {
  fc.assert(
    fc.property(walks(40), (walk) => {
      const world = worldOf(walk.scenario, walk.seed);
      const { game } = along(world, acceptedOf(walk), waitTo);
      if (isOver(game)) return;
      const { cables, game: after } = give(game, { do: 'wait' });
      const [before, today] = [positionOf(game).day, positionOf(after).day];
      // What ends a table belongs to the hour before the wait; it may also end the game.
      const atTable = phaseOf(game) === 'table';
      if (atTable && isOver(after) && today === before) return;
      const last = cables.filter((cable) => stopsTheDesk(cable) && !(atTable && cable.day === before));
      expect(last.length).toBeGreaterThan(0);
      // Earlier ones belong to the evening before: a night's wires and the morning's post are one step.
      for (const cable of last) expect(today - cable.day).toBeLessThanOrEqual(1);
    }),
    { seed: FIXED, numRuns: count(30, 2_000) },
  );
});

test('the calendar of the rules is the civil calendar, through leap years and centuries', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (days) => {
      const date = new Date(days * 86_400_000);
      const text = date.toISOString().slice(0, 10);
      expect(isoOfEpochDay(days)).toBe(text);
      expect(epochDay(text)).toBe(days);
      expect(weekdayOfEpochDay(days)).toBe(date.getUTCDay());
    }),
    { seed: FIXED, numRuns: count(2_000, 200_000) },
  );
  for (const none of ['1929-02-29', '1900-02-29', '1929-04-31', '1929-13-01', '1929-00-10', '1929-1-1', '']) {
    expect(epochDay(none), none).toBeNull();
  }
  expect(epochDay('1928-02-29')).not.toBeNull();
  // The first year that such a date can name is a leap year.
  for (const early of ['0000-01-01', '0000-02-29', '0001-01-01'])
    expect(epochDay(early)).toBe(Date.parse(`${early}T00:00:00Z`) / 86_400_000);
});
