// Errors that only a bug in the program can cause throw at once with a name. No command of a player leads
// here, because every command is checked before it is carried out.
import { expect, test } from 'vitest';
import { initialTransition } from 'xstate';
import { open, phaseOf, positionOf, step, waitAtMost, worldOf } from '../../src/core/game.ts';
import { standing } from '../../src/core/position.ts';
import { CHART, process as chart, machineOf } from '../../src/core/process.ts';
import { stepRoad } from '../../src/core/road.ts';
import { day, option, profile } from '../../src/core/world.ts';
import { madeUp, placed, played } from './made-up.ts';

const WORLD = madeUp();

test('a power, a wording or a day that the scenario does not have', () => {
  // An observer takes no part, and neither does the player's own government.
  for (const power of ['XXX', 'OBS', 'MID']) {
    expect(() => profile(WORLD, power)).toThrow(`no partner: ${power}`);
    expect(() => standing(placed(WORLD), power)).toThrow(`no partner: ${power}`);
  }
  expect(() => option(WORLD, 'aim', 'war')).toThrow('no option: aim=war');
  expect(() => option(WORLD, 'tolls', 'peace')).toThrow('no option: tolls=peace');
  expect(() => day(WORLD, '1929-02-30')).toThrow('no such day: 1929-02-30');
});

test('a step that no road has', () => {
  expect(() => stepRoad('outside', 'sign')).toThrow('no road leads from outside by sign');
  expect(() => stepRoad('bound', 'note')).toThrow('no road leads from bound by note');
  expect(stepRoad('agreed', 'sign')).toBe('signed');
});

test('a chart that has not been opened', () => {
  const [snapshot] = initialTransition(chart);
  for (const ask of [phaseOf, positionOf, worldOf])
    expect(() => ask({ snapshot })).toThrow('the affair has not been opened');
});

test('a command that the rules allow and the chart does not take', () => {
  const { game } = played(WORLD);
  // The state still lists the verb, but its guard never holds.
  const deaf = machineOf(CHART).provide({ guards: { legal: () => false } });
  const { game: opened } = open(WORLD, deaf);
  expect(() => step(opened, { do: 'note', power: 'ALF' })).toThrow('the chart does not take note');
  expect('cables' in step(game, { do: 'note', power: 'ALF' })).toBe(true);
});

test('but a wait that goes nowhere is refused like any other command, and changes nothing', () => {
  const { game } = played(WORLD, { do: 'wait', until: '1929-01-21' });
  for (const [until, code] of [
    ['1929-01-21', 'not-later'],
    ['1930-01-01', 'after-the-end'],
    ['1929-02-30', 'no-such-day'],
  ] as const) {
    const { step: result, command } = waitAtMost(game, until);
    expect(result).toEqual({ game, refusal: { code, on: until } });
    expect(result.game).toBe(game);
    expect(command).toEqual({ do: 'wait', until });
  }
  const { step: on } = waitAtMost(game, '1929-01-22');
  expect([positionOf(game).day, positionOf(on.game).day]).toEqual([14, 15]);
});
