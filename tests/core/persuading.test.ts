// Ways to move one government without changing the text. Rules P1-P10.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/core/commands.ts';
import { fadeOfAWeek, leanWorth } from '../../src/core/persuasion.ts';
import type { Standing } from '../../src/core/standing.ts';
import type { World } from '../../src/core/world.ts';
import { done } from './done.ts';
import { builderAt, madeUp, signedBy } from './made-up.ts';

type Json = Readonly<Record<string, unknown>>;

const typed = (type: Json, change: Json = {}): World =>
  madeUp({ ALF: { ...change, types: [{ id: 'plain', historical: true, ...type }] } });

const toward = (verb: 'sound' | 'intel' | 'audience' | 'assure' | 'press' | 'favour' | 'lobby'): Command => ({
  do: verb,
  power: 'ALF',
});

describe('persuasion', () => {
  test('P1: an assurance is given on its day and costs the giver credibility, never below zero', () => {
    const builder = done(toward('assure'), madeUp(), { day: 5 });
    expect(builder.standing('ALF').assured).toBe(5);
    expect(builder.position).toMatchObject({ credibility: 920, attention: 8 });
    expect(done(toward('assure'), madeUp(), { credibility: 30 }).position.credibility).toBe(0);
  });

  test('P3: a sounding reads one step more, warms by one and hastens; three steps are all there are', () => {
    const builder = done(toward('sound'), madeUp(), {}, { ALF: { soundings: 1, intel: 1 } });
    expect(builder.standing('ALF')).toMatchObject({ soundings: 2, intel: 2, trust: 100, hastened: true });
    expect(builder.cables).toEqual([{ is: 'sounded', day: 0, power: 'ALF', intel: 2, hint: null }]);
    expect(done(toward('sound'), madeUp(), {}, { ALF: { intel: 3 } }).standing('ALF').intel).toBe(3);
  });

  test('P4: the first intercept is not noticed, the second costs trust and credibility', () => {
    const read = (intercepts: number) => {
      const builder = done(toward('intel'), madeUp(), {}, { ALF: { intercepts, intel: 1 } });
      const { trust, intel } = builder.standing('ALF');
      expect(builder.cables).toMatchObject([{ is: 'intercepted', noticed: intercepts > 0, intel: 2 }]);
      expect(builder.standing('ALF').intercepts).toBe(intercepts + 1);
      return [trust, intel, builder.position.credibility];
    };
    expect([read(0), read(1)]).toEqual([
      [0, 2, 1000],
      [-400, 2, 950],
    ]);
    expect(done(toward('intel'), madeUp(), {}, { ALF: { intel: 3 } }).standing('ALF').intel).toBe(3);
  });

  test('P5: pressure counts as its type makes of it, sours, costs trust, and halves what is left of an answer', () => {
    const world = typed({ pressurePerMille: 700, pressureMovesTheCurve: -60 });
    const pending = {
      pressure: 100,
      shift: 10,
      soured: 50,
      pressed: 1,
      replyDue: 31,
      replyExpected: 29,
      arrives: 3,
    };
    const builder = done(toward('press'), world, { day: 10 }, { ALF: pending });
    expect(builder.standing('ALF')).toMatchObject({
      pressure: 800,
      shift: -50,
      soured: 450,
      pressed: 2,
      trust: -200,
      replyDue: 20,
      replyExpected: 19,
      pressedBill: false,
    });
    const due = (replyDue: number, arrives: number | null): number | null =>
      done(toward('press'), world, { day: 10 }, { ALF: { replyDue, arrives } }).standing('ALF').replyDue;
    // Never before tomorrow, nor before the note has arrived, nor later than it was.
    expect([due(12, null), due(11, null), due(14, 13), due(12, 15)]).toEqual([11, 11, 13, 12]);
  });

  test('P5: after the signature it hurries one bill, and sours by an amount of its own', () => {
    const world = typed({ pressurePerMille: 700, pressureMovesTheCurve: -60 });
    const builder = done(
      toward('press'),
      world,
      { day: 20, ...signedBy(world, 9, ['ALF']) },
      { ALF: { bill: 60, signed: 9, replyDue: 40 } },
    );
    expect(builder.standing('ALF')).toMatchObject({
      bill: 39,
      soured: 300,
      pressed: 1,
      pressedBill: true,
      pressure: 0,
      shift: 0,
      replyDue: 40,
      trust: -200,
    });
  });

  test('P6: a favour warms as its type makes of it, heals half, hurries a bill, and home pays', () => {
    const builder = done(
      toward('favour'),
      typed({ favourPerMille: 800 }),
      { day: 20 },
      { ALF: { soured: 301, bill: 60, signed: 9 } },
    );
    expect(builder.standing('ALF')).toMatchObject({
      favour: 800,
      favoured: 20,
      soured: 150,
      bill: 56,
      trust: 0,
    });
    expect(builder.position.confidence).toBe(5800);
  });

  test('P6: where the rules say so, a favour also brings trust', () => {
    const warm = madeUp({ frame: { rules: { favour: { trust: 4 } } } });
    expect(done(toward('favour'), warm, { day: 20 }).standing('ALF').trust).toBe(400);
  });

  test('P7: a third party leans with half of its linkage, at most seven; an observer with what its voice weighs', () => {
    const leans = (linkage: number, mediationPerMille = 1000): number =>
      leanWorth(typed({ mediationPerMille }, { linkage: { BET: linkage } }), 'BET', 'ALF');
    expect([leans(5), leans(14), leans(30), leans(-4), leans(30, 500)]).toEqual([250, 700, 700, 0, 350]);
    const heard = madeUp({ OBS: { leansOn: { ALF: 9 } } });
    expect([leanWorth(heard, 'OBS', 'ALF'), leanWorth(heard, 'OBS', 'BET')]).toEqual([900, 0]);
    const builder = done(
      { do: 'mediate', by: 'OBS', power: 'ALF' },
      heard,
      { day: 20 },
      { ALF: { lean: 100, leanedBy: ['BET'], replyDue: 40, bill: 60, signed: 9 } },
    );
    expect(builder.standing('ALF')).toMatchObject({
      lean: 1000,
      leanedBy: ['BET', 'OBS'],
      replyDue: 35,
      bill: 58,
    });
  });

  test('P8: each talk in the lobbies gives less, warms less, and hurries the bill less', () => {
    const talked = (lobbied: number) => {
      const s = { lobbied, bill: 60, signed: 9, trust: 1000 };
      return done(toward('lobby'), madeUp(), { day: 20 }, { ALF: s }).standing('ALF');
    };
    expect(
      [0, 1, 2, 3].map((times) => [talked(times).lobbied, talked(times).trust, talked(times).bill]),
    ).toEqual([
      [1, 1300, 58],
      [2, 1200, 59],
      [3, 1000, 60],
      [4, 1000, 60],
    ]);
  });

  test('P9: each Monday pressure fades toward zero by two, an old favour by one', () => {
    const faded = (s: Partial<Standing>) => {
      const builder = builderAt(madeUp(), { day: 60 }, { ALF: s });
      fadeOfAWeek(builder);
      return builder.standing('ALF');
    };
    expect([500, 150, 0, -150, -500].map((pressure) => faded({ pressure }).pressure)).toEqual([
      300, 0, 0, 0, -300,
    ]);
    const gift = (favoured: number, favour = 1000): number => faded({ favoured, favour }).favour;
    expect([gift(18), gift(19), gift(18, 50), gift(18, -50), gift(18, 0)]).toEqual([900, 1000, 0, 0, 0]);
  });

  test('P10: an audience warms by six, then three, then one', () => {
    const warmed = (audiences: number): [number, number] => {
      const { trust, audiences: held } = done(
        toward('audience'),
        madeUp(),
        {},
        { ALF: { audiences } },
      ).standing('ALF');
      return [trust, held];
    };
    expect([0, 1, 2, 3].map(warmed)).toEqual([
      [600, 1],
      [300, 2],
      [100, 3],
      [0, 4],
    ]);
  });

  test('P10: after the signature a hidden type multiplies an audience, and no figure is told', () => {
    const warmed = (signed: boolean): readonly [number, unknown] => {
      const world = typed({ audiencePerMille: -500 });
      const builder = done(toward('audience'), world, signed ? signedBy(world, 0, ['BET']) : {});
      const told = builder.cables.find(({ is }) => is === 'received');
      return [builder.standing('ALF').trust, told?.is === 'received' ? told.trust : undefined];
    };
    expect([warmed(false), warmed(true)]).toEqual([
      [600, 600],
      [-300, null],
    ]);
  });
});
