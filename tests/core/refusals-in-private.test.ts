// Why what is said in private is not possible now: each reason at its very edge.
import { describe, expect, test } from 'vitest';
import type { Standing } from '../../src/core/position.ts';
import { ROADS } from '../../src/scenario/condition.ts';
import { madeUp } from './made-up.ts';
import { byRoad, code, SIGNED, type Standings, toward } from './refused.ts';

describe('words in private', () => {
  const done = {
    ...{ deposited: 'is-in', bound: 'is-in', acceded: 'is-in' },
    ...{ shelved: 'done-with-it', disowned: 'done-with-it' },
  };

  test('P4: one cipher is worked at, and no other meanwhile', () => {
    const readOn = (day: number, lastIntercept: number | null) =>
      code({ do: 'intel', power: 'ALF' }, { day, lastIntercept });
    expect([readOn(9, null), readOn(9, 5), readOn(9, 4)]).toEqual([null, 'ciphers-busy', null]);
  });

  test('an envoy is met as often as the rules say', () => {
    const met = (verb: 'sound' | 'audience' | 'intel', s: Partial<Standing>) =>
      code({ do: verb, power: 'ALF' }, {}, { ALF: s });
    expect([met('sound', { soundings: 1 }), met('sound', { soundings: 2 })]).toEqual([null, 'often-enough']);
    expect([met('intel', { intercepts: 1 }), met('intel', { intercepts: 2 })]).toEqual([
      null,
      'often-enough',
    ]);
    expect([met('audience', { audiences: 2 }), met('audience', { audiences: 3 })]).toEqual([
      null,
      'often-enough',
    ]);
    for (const verb of ['sound', 'audience', 'intel'] as const) {
      expect(code({ do: verb, power: 'OBS' })).toBe('no-such-power');
    }
  });

  test('one assurance each, to whoever has not signed, joined, shelved or disowned', () => {
    expect(byRoad(toward('assure'))).toEqual({ signed: 'signed-already', ...done });
    expect(code(toward('assure'), {}, { ALF: { assured: 0 } })).toBe('assured-already');
    expect(code(toward('assure', 'XXX'))).toBe('no-such-power');
  });

  test('a favour where there is something to give, and one at a time', () => {
    expect(code(toward('favour'))).toBe('nothing-to-give');
    const world = madeUp({ ALF: { favour: true } });
    expect(code(toward('favour'), {}, {}, world)).toBeNull();
    // Ten points, one a week from the first Monday after six weeks.
    const again = (day: number, favoured: number) =>
      code(toward('favour'), { day }, { ALF: { favoured } }, world);
    expect([again(1, 0), again(104, 0), again(105, 0)]).toEqual([
      'favoured-already',
      'favoured-already',
      null,
    ]);
    // Done on a Tuesday it is forgotten a week later.
    expect([again(111, 1), again(112, 1)]).toEqual(['favoured-already', null]);
    const rule = (points: number, thenPerWeek: number) => {
      const change = { ALF: { favour: true }, frame: { rules: { favour: { points, thenPerWeek } } } };
      return code(toward('favour'), { day: 300 }, { ALF: { favoured: 0 } }, madeUp(change));
    };
    expect([rule(10, 0), rule(0, 0), rule(37, 1), rule(38, 1)]).toEqual([
      'favoured-already',
      null,
      null,
      'favoured-already',
    ]);
    // The least there is counts: a hundredth of a point is kept for good, or forgotten by the hundredth.
    expect([rule(0.01, 0), rule(0.01, 0.01)]).toEqual(['favoured-already', null]);
    expect(code(toward('favour'), {}, { ALF: { road: 'bound' } }, world)).toBe('is-in');
    expect(code(toward('favour', 'XXX'), {}, {}, world)).toBe('no-such-power');
  });

  test('pressure needs contact, twice at most; after the signature a bill, once', () => {
    const pressed = (s: Partial<Standing>, change = {}) => code(toward('press'), change, { ALF: s });
    expect([pressed({}), pressed({ contact: 0 })]).toEqual(['not-in-touch', null]);
    expect([pressed({ contact: 0, pressed: 1 }), pressed({ contact: 0, pressed: 2 })]).toEqual([
      null,
      'often-enough',
    ]);
    expect([pressed({ contact: 0 }, SIGNED), pressed({ bill: 20 }, SIGNED)]).toEqual(['no-bill', null]);
    expect(pressed({ bill: 20, pressed: 2 }, SIGNED)).toBeNull();
    expect(pressed({ bill: 20, pressedBill: true }, SIGNED)).toBe('often-enough');
    expect(code(toward('press', 'XXX'))).toBe('no-such-power');
  });

  test('P7: a third party is heard where it is linked or listened to, and speaks if it agreed or asked for the chair', () => {
    const world = madeUp({ ALF: { linkage: { BET: 1, GAM: -1 } }, OBS: { leansOn: { ALF: 1, BET: 0 } } });
    const speaks = (by: string, power: string, powers: Standings = {}) =>
      code({ do: 'mediate', by, power }, {}, powers, world);
    expect([speaks('OBS', 'ALF'), speaks('OBS', 'BET'), speaks('OBS', 'GAM')]).toEqual([
      null,
      'no-ear',
      'no-ear',
    ]);
    expect([speaks('BET', 'ALF'), speaks('GAM', 'ALF')]).toEqual(['no-standing-to-speak', 'no-ear']);
    const heard = (s: Partial<Standing>) => speaks('BET', 'ALF', { BET: s });
    expect(ROADS.filter((road) => heard({ road }) === null)).toEqual([
      'agreed',
      'signed',
      'deposited',
      'bound',
      'acceded',
    ]);
    expect(heard({ wish: { text: {}, circle: ['ALF'] } })).toBeNull();
    expect(heard({ wish: { text: {}, circle: ['GAM'] } })).toBe('no-standing-to-speak');
    expect(speaks('OBS', 'ALF', { ALF: { leanedBy: ['OBS'] } })).toBe('spoken-already');
    expect(speaks('OBS', 'ALF', { ALF: { leanedBy: ['BET'] } })).toBeNull();
    expect(speaks('OBS', 'ALF', { ALF: { road: 'deposited' } })).toBe('is-in');
    expect([speaks('ALF', 'ALF'), speaks('XXX', 'ALF'), speaks('OBS', 'XXX')]).toEqual([
      'itself',
      'no-such-power',
      'no-such-power',
    ]);
  });

  test('P8: the lobbies are for a bill before a chamber, in its last 45 days, three times', () => {
    const talks = (s: Partial<Standing>, power = 'ALF') =>
      code(toward('lobby', power), { day: 10, ...SIGNED }, { [power]: s });
    expect([talks({}), talks({ bill: 55 }), talks({ bill: 56 })]).toEqual(['no-bill', null, 'bill-far-off']);
    expect([talks({ bill: 20, lobbied: 2 }), talks({ bill: 20, lobbied: 3 })]).toEqual([
      null,
      'often-enough',
    ]);
    expect(talks({ bill: 20 }, 'BET')).toBe('no-bill');
    expect(code(toward('lobby', 'XXX'), SIGNED)).toBe('no-such-power');
    expect(code(toward('lobby'))).toBe('not-signed');
  });
});
