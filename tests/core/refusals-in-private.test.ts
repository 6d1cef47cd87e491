// Refusals of private acts: each reason at its boundary.
import { describe, expect, test } from 'vitest';
import type { Standing } from '../../src/core/standing.ts';
import type { World } from '../../src/core/world.ts';
import { ROADS } from '../../src/scenario/condition.ts';
import { madeUp, signedBy } from './made-up.ts';
import { byRoad, code, SIGNED, type Standings, toward, WORLD } from './refused.ts';

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
    // An act on a Tuesday is forgotten a week later.
    expect([again(111, 1), again(112, 1)]).toEqual(['favoured-already', null]);
    const rule = (points: number, thenPerWeek: number) => {
      const change = { ALF: { favour: true }, frame: { rules: { favour: { points, thenPerWeek } } } };
      return code(toward('favour'), { day: 300 }, { ALF: { favoured: 0 } }, madeUp(change));
    };
    expect([rule(10, 0), rule(0, 0), rule(37, 1), rule(38, 1)]).toEqual([
      'favoured-already',
      'nothing-to-give',
      null,
      'favoured-already',
    ]);
    // Trust is something to give too, where neither ledger nor bill would gain.
    const trusted = { ALF: { favour: true }, frame: { rules: { favour: { points: 0, trust: 4 } } } };
    expect(code(toward('favour'), {}, {}, madeUp(trusted))).toBeNull();
    // The minimum counts: a hundredth of a point is remembered for good, or forgotten by the hundredth.
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
    // A talk that would give nothing is one too many.
    const brief = madeUp({ frame: { rules: { lobby: { room: [6, 0], billSoonerDays: [2, 2] } } } });
    const briefly = (lobbied: number) =>
      code(toward('lobby'), { day: 10, ...SIGNED }, { ALF: { bill: 20, lobbied } }, brief);
    expect([briefly(0), briefly(1)]).toEqual([null, 'often-enough']);
    expect([talks({}, 'BET'), talks({ bill: 20 }, 'BET')]).toEqual(['no-bill', 'no-chamber']);
    expect(code(toward('lobby', 'XXX'), SIGNED)).toBe('no-such-power');
    expect(code(toward('lobby'))).toBe('not-signed');
  });

  describe('P11: what could do nothing of what it promises is not offered', () => {
    const typed = (...types: object[]) =>
      madeUp({
        ALF: {
          favour: true,
          linkage: { BET: 1 },
          types: types.map((type, index) => ({ id: `t${index}`, historical: index === 0, ...type })),
        },
      });

    test('a ledger that is wholly open is not read again, and an envoy sounded only for the sake of an answer', () => {
      const open = (verb: 'sound' | 'intel', s: Partial<Standing>) =>
        code({ do: verb, power: 'ALF' }, {}, { ALF: { intel: 3, ...s } });
      expect([open('intel', { intercepts: 1 }), open('intel', {})]).toEqual(['wholly-read', null]);
      expect([open('sound', {}), open('sound', { hastened: true })]).toEqual([null, 'wholly-read']);
      expect([open('sound', { road: 'agreed' }), open('sound', { replyDue: 9 })]).toEqual([
        'wholly-read',
        'wholly-read',
      ]);
      expect(open('sound', { intel: 2, road: 'agreed' })).toBeNull();
    });

    test('an hour that warms nobody is not given', () => {
      const world = madeUp({ frame: { rules: { audience: { trust: [2, 0, 1] } } } });
      const received = (audiences: number) =>
        code({ do: 'audience', power: 'ALF' }, {}, { ALF: { audiences } }, world);
      expect([received(0), received(1), received(2)]).toEqual([null, 'often-enough', 'often-enough']);
    });

    test('a word, pressure, a favour and a third voice need one type at least that they could move', () => {
      const deaf = { assurancePerMille: -500, pressurePerMille: 0, favourPerMille: 0, mediationPerMille: -1 };
      const all = (world: World, s: Partial<Standing> = {}, change = {}) => {
        const powers = { ALF: { contact: 0, ...s }, BET: { road: 'agreed' } } as const;
        return [
          toward('assure'),
          toward('press'),
          toward('favour'),
          { do: 'mediate', by: 'BET', power: 'ALF' } as const,
        ].map((command) => code(command, change, powers, world));
      };
      const nobody = ['word-weighs-nothing', 'pressure-moves-nobody', 'nothing-to-give', 'no-ear'];
      expect(all(typed(deaf, { ...deaf, pressurePerMille: -300 }))).toEqual(nobody);
      expect(all(typed(deaf, {}))).toEqual([null, null, null, null]);
      // A curve that pressure moves, a fear that an assurance ends, resentment that a favour heals.
      const moved = typed({ ...deaf, pressureMovesTheCurve: 10, fear: 2 });
      expect(all(moved, { soured: 1 })).toEqual([null, null, null, 'no-ear']);
      expect(all(moved, { calmed: 200 })[0]).toBe('word-weighs-nothing');
      // An assurance from a player without credibility is worth nothing, but it still ends a fear.
      expect([all(typed({}), {}, { credibility: 0 })[0], all(moved, {}, { credibility: 0 })[0]]).toEqual([
        'word-weighs-nothing',
        null,
      ]);
    });

    test('pressure after the signature needs a chamber, and a bill that can come sooner', () => {
      const pressed = (power: string, s: Partial<Standing>) =>
        code(toward('press', power), { ...SIGNED, day: 20 }, { [power]: { signed: 9, ...s } });
      expect([pressed('BET', { bill: 40 }), pressed('BET', {})]).toEqual(['no-chamber', 'no-bill']);
      expect([pressed('ALF', { bill: 22 }), pressed('ALF', { bill: 21 })]).toEqual([null, 'bill-no-sooner']);
    });

    test('K3: a day for the exchange needs a bill that can come sooner', () => {
      const signed = signedBy(WORLD, 9, ['ALF', 'BET', 'GAM']);
      const named = (gam: number | null, bet: number | null = null) =>
        code(
          { do: 'deadline' },
          { ...signed, day: 20 },
          { ALF: { deposited: 20 }, GAM: { bill: gam, signed: 9 }, BET: { bill: bet, signed: 9 } },
        );
      expect([named(22), named(21), named(null, 40), named(null)]).toEqual([
        null,
        'bill-no-sooner',
        'bill-no-sooner',
        'signatories-voted',
      ]);
    });
  });
});
