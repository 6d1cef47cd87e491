// What can only come of a bug in the program is said at once and by name, never carried on with: no command of a
// player leads here, since every command is checked before it is carried out.
import { expect, test } from 'vitest';
import { phaseOf, positionOf, waitAtMost } from '../../src/core/game.ts';
import { standing } from '../../src/core/position.ts';
import { leads, stepRoad } from '../../src/core/road.ts';
import { day, option, profile } from '../../src/core/world.ts';
import { madeUp, placed, played } from './made-up.ts';

const WORLD = madeUp();

test('a power, a wording or a day that the scenario does not have', () => {
  // An observer takes no part, and so does the player's own government.
  for (const power of ['XXX', 'OBS', 'MID']) {
    expect(() => profile(WORLD, power)).toThrow(`no partner: ${power}`);
    expect(() => standing(placed(WORLD), power)).toThrow(`no partner: ${power}`);
  }
  expect(() => option(WORLD, 'aim', 'war')).toThrow('no option: aim=war');
  expect(() => option(WORLD, 'tolls', 'peace')).toThrow('no option: tolls=peace');
  expect(() => day(WORLD, '1929-02-30')).toThrow('no such day: 1929-02-30');
});

test('a step that no road has', () => {
  expect(leads('outside', 'sign')).toBeNull();
  expect(() => stepRoad('outside', 'sign')).toThrow('no road leads from outside by sign');
  expect(() => stepRoad('bound', 'note')).toThrow('no road leads from bound by note');
  expect(stepRoad('agreed', 'sign')).toBe('signed');
});

test('a game that rests between two states of the chart', () => {
  const { game } = played(WORLD);
  const between = { snapshot: { ...game.snapshot, value: 'unopened' } } as typeof game;
  expect(() => phaseOf(between)).toThrow('between its states');
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
