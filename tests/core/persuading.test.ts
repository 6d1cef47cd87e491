// Ways to move one government without changing the text, commitments that bind the player, and leaks. Rules
// P1-P10, K1-K6, K9, X1-X2.
import { describe, expect, test } from 'vitest';
import { act } from '../../src/core/acts.ts';
import type { Command } from '../../src/core/commands.ts';
import { comeToLight, contradicts } from '../../src/core/exposure.ts';
import { fadeOfAWeek, leanWorth } from '../../src/core/persuasion.ts';
import type { Position } from '../../src/core/position.ts';
import type { Standing } from '../../src/core/standing.ts';
import type { StepBuilder } from '../../src/core/step-builder.ts';
import { passNamedDay } from '../../src/core/tied-hands.ts';
import type { World } from '../../src/core/world.ts';
import { mayMove } from '../../src/strings/may-move.ts';
import { builderAt, madeUp, signedBy } from './made-up.ts';

type Json = Readonly<Record<string, unknown>>;

type Standings = NonNullable<Parameters<typeof builderAt>[2]>;

/** The builder after one command, from any position; legality is not checked. */
function done(
  command: Command,
  world: World,
  change: Partial<Position> = {},
  powers: Standings = {},
): StepBuilder {
  const builder = builderAt(world, change, powers);
  if (command.do !== 'wait') act(builder, command);
  return builder;
}

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

describe('tied hands', () => {
  test('K9: the first publication, until a pair is in force, and the registration move who was approached', () => {
    const world = typed({ trustOnPublication: 3, trustOnRegistration: -2 });
    const near: Standings = { ALF: { contact: 0 } };
    const trust = (command: Command, change: Partial<Position>, powers: Standings): number =>
      done(command, world, change, powers).standing('ALF').trust;
    const bound: Standings = { ALF: { contact: 0, bound: 5 } };
    const inForce = {
      ...signedBy(world, 0, ['ALF']),
      day: 9,
      own: { ordered: 1, deposited: 5, bound: 5 },
    };
    expect([
      trust({ do: 'publish' }, {}, near),
      trust({ do: 'publish' }, { publications: 1 }, near),
      trust({ do: 'publish' }, {}, { ALF: { contact: null } }),
      trust({ do: 'publish' }, inForce, bound),
      trust({ do: 'register' }, inForce, bound),
    ]).toEqual([300, 0, 0, 0, -200]);
  });

  test('K9: it is told which powers weigh it by their motives, and nothing of what the motives are', () => {
    const types = [
      { id: 'plain', historical: true, trustOnPublication: 0 },
      { id: 'reader', historical: false, trustOnPublication: 3, trustOnRegistration: -2 },
    ];
    const told = (seed: number): unknown[] => {
      const world = madeUp({ ALF: { types }, BET: { types } }, seed);
      const near: Standings = { ALF: { contact: 0 } };
      return ['publish' as const, 'register' as const].flatMap((verb) =>
        done({ do: verb }, world, { ...signedBy(world, 0, ['ALF']), day: 9 }, near).cables.flatMap((cable) =>
          'near' in cable ? [[cable.is, cable.near, mayMove(world.scenario.partners, cable)]] : [],
        ),
      );
    };
    const expected = [
      ['published', ['ALF'], { more: ['ALF'], less: [] }],
      ['registered', ['ALF'], { more: [], less: ['ALF'] }],
    ];
    for (const seed of [0, 1, 2, 3, 4, 5]) expect(told(seed)).toEqual(expected);
    const again = done(
      { do: 'publish' },
      madeUp({ ALF: { types } }),
      { publications: 1 },
      { ALF: { contact: 0 } },
    );
    expect(again.cables).toContainEqual(expect.objectContaining({ is: 'published', near: [] }));
  });

  const named = (agreed: boolean, change: Partial<Position> = {}) =>
    done(
      { do: 'deadline' },
      typed({ trustOnDeadline: -3 }),
      { day: 20, ...change },
      {
        ALF: { contact: 0, replyDue: 40 },
        BET: { road: agreed ? 'agreed' : 'noted', contact: 0 },
      },
    );

  test('K1: a day with a yes behind it hurries every answer, an empty one costs credibility; both run ten days', () => {
    const full = named(true, { daysNamed: 1 });
    expect(full.position).toMatchObject({
      namedDay: { until: 30, number: 2, agreedThen: ['BET'] },
      daysNamed: 2,
      credibility: 1000,
    });
    expect(full.standing('ALF').replyDue).toBe(26);
    const empty = named(false);
    expect(empty.position).toMatchObject({
      namedDay: { until: 30, number: 1, agreedThen: [] },
      credibility: 950,
    });
    expect(empty.standing('ALF').replyDue).toBe(40);
  });

  test('K1: it takes trust where a type minds it, of those who have been written to', () => {
    expect(named(false).standing('ALF').trust).toBe(-300);
    const stranger = done({ do: 'deadline' }, typed({ trustOnDeadline: -3 }));
    expect(stranger.standing('ALF').trust).toBe(0);
  });

  test('K3: a day for the exchange brings the founders’ bills forward and sours them, and nobody else’s', () => {
    const world = madeUp();
    const builder = done(
      { do: 'deadline' },
      world,
      { day: 20, ...signedBy(world, 9, ['ALF', 'BET']) },
      { ALF: { bill: 60, signed: 9, soured: 100 }, BET: { bill: null }, GAM: { bill: 60, promised: 9 } },
    );
    expect(builder.position).toMatchObject({ exchangeNamed: 20, namedDay: null });
    expect(builder.standing('ALF')).toMatchObject({ bill: 52, soured: 400 });
    expect([
      builder.standing('BET').soured,
      builder.standing('GAM').bill,
      builder.standing('GAM').soured,
    ]).toEqual([0, 60, 0]);
  });

  test('K3: who has no chamber, or one that cannot be hurried, is not soured by it either', () => {
    const world = madeUp();
    const builder = done(
      { do: 'deadline' },
      world,
      { day: 20, ...signedBy(world, 9, ['ALF', 'BET', 'GAM']) },
      { ALF: { bill: 60, signed: 9 }, BET: { bill: 60, signed: 9 }, GAM: { bill: 21, signed: 9 } },
    );
    const stands = (power: string) => [builder.standing(power).bill, builder.standing(power).soured];
    expect([stands('ALF'), stands('BET'), stands('GAM')]).toEqual([
      [52, 300],
      [60, 0],
      [21, 0],
    ]);
  });

  test('K4: a day that passes unused costs credibility; after the signature it is only forgotten', () => {
    const passed = (day: number, change: Partial<Position> = {}): unknown[] => {
      const builder = builderAt(madeUp(), {
        day,
        namedDay: { until: 30, number: 1, agreedThen: [] },
        ...change,
      });
      passNamedDay(builder);
      return [builder.position.namedDay === null, builder.position.credibility, builder.cables.length];
    };
    expect([passed(30), passed(31)]).toEqual([
      [false, 1000, 0],
      [true, 850, 1],
    ]);
    expect(passed(20, signedBy(madeUp(), 19, ['ALF']))).toEqual([true, 1000, 0]);
    expect(passed(31, { namedDay: null })).toEqual([true, 1000, 0]);
  });

  test('K5: a public stand takes trust where it kills a hope of three points or more, and home gives one for each', () => {
    const stood = (alf: number, bet: number, minds = 0): unknown[] => {
      const types = [{ id: 'plain', historical: true, trustOnCommitmentAgainstIt: minds }];
      const world = madeUp({
        ALF: { weights: { aim: { talks: alf } }, types },
        BET: { weights: { aim: { talks: bet } } },
      });
      const builder = done({ do: 'commit', clause: 'aim', option: 'peace' }, world);
      expect(builder.position.commitments).toEqual([{ clause: 'aim', option: 'peace' }]);
      expect(builder.cables[0]).toEqual({ is: 'committed', day: 0, clause: 'aim', option: 'peace' });
      return [
        builder.standing('ALF').trust,
        builder.standing('BET').trust,
        builder.position.confidence - 6000,
      ];
    };
    expect([stood(3, 2.99), stood(3, 3), stood(3, 0, -4), stood(-5, -5)]).toEqual([
      [-100, 0, 100],
      [-100, -100, 200],
      [-500, 0, 100],
      [0, 0, 0],
    ]);
  });

  test('K6: to change that wording costs twelve at home and ends the stand, before and after the text is on other desks', () => {
    const commitments = [
      { clause: 'aim', option: 'peace' },
      { clause: 'join', option: 'open' },
    ];
    for (const road of ['outside', 'agreed'] as const) {
      const builder = done(
        { do: 'draft', clause: 'aim', option: 'talks' },
        madeUp(),
        { commitments },
        { ALF: { road } },
      );
      expect(builder.position).toMatchObject({ commitments: [commitments[1]], confidence: 4800 });
      const other = done(
        { do: 'draft', clause: 'entry', option: 'all' },
        madeUp(),
        { commitments },
        { ALF: { road } },
      );
      expect(other.position).toMatchObject({ commitments, confidence: 6000 });
    }
  });
});

describe('what comes to light', () => {
  const world = madeUp({
    frame: {
      contradictions: [{ between: ['ALF', 'BET'] }, { to: 'GAM', text: { aim: 'talks', join: 'closed' } }],
    },
  });

  const exposed = (change: Partial<Position>, powers: Standings): StepBuilder => {
    const builder = builderAt(world, { credibility: 840, ...change }, powers);
    comeToLight(builder);
    return builder;
  };
  const both: Standings = { ALF: { assured: 5 }, BET: { assured: 9 } };

  test('X1: two words that contradict each other come out 18 days after the later, or the day after print', () => {
    const out = (day: number, publishedOn: number | null = null): boolean =>
      exposed({ day, publishedOn }, both).position.exposed.length > 0;
    expect([out(26), out(27)]).toEqual([false, true]);
    expect([out(12, 11), out(11, 11), out(10, 9), out(12, 8)]).toEqual([true, false, true, false]);
    expect(exposed({ day: 90 }, { ALF: { assured: 5 } }).cables).toEqual([]);
    expect(exposed({ day: 90, credibility: 1000 }, both).position.exposed).toEqual([0]);
    expect(exposed({ day: 90, exposed: [0] }, both).cables).toEqual([]);
  });

  test('X1: so does one that the text belies, in the draft or as it was signed', () => {
    const word: Standings = { GAM: { assured: 5 } };
    const text = { ...world.startText, aim: 'talks', join: 'closed' };
    const out = (change: Partial<Position>, day = 23): number[] => [
      ...exposed({ day, ...change }, word).position.exposed,
    ];
    expect([out({ text }), out({ text }, 22), out({ text: { ...text, join: 'open' } })]).toEqual([
      [1],
      [],
      [],
    ]);
    expect(out(signedBy(world, 9, ['ALF'], { aim: 'talks', join: 'closed' }))).toEqual([1]);
    expect(out({ text, ...signedBy(world, 9, ['ALF']) })).toEqual([]);
  });

  test('X2: it costs credibility, home, and trust with each who had been assured; the first day is kept', () => {
    const builder = exposed({ day: 27 }, both);
    expect(builder.position).toMatchObject({
      credibility: 440,
      confidence: 5200,
      exposed: [0],
      exposedOn: 27,
    });
    expect([
      builder.standing('ALF').trust,
      builder.standing('BET').trust,
      builder.standing('GAM').trust,
    ]).toEqual([-700, -700, 0]);
    expect(builder.cables[0]).toEqual({ is: 'exposed', day: 27, powers: ['ALF', 'BET'] });
    const second = exposed(
      { day: 40, exposed: [0], exposedOn: 27, text: { ...world.startText, aim: 'talks', join: 'closed' } },
      { GAM: { assured: 5 } },
    );
    expect(second.position).toMatchObject({ exposed: [0, 1], exposedOn: 27 });
    expect(second.standing('GAM').trust).toBe(-700);
  });

  test('the warning beforehand names the one whose assurance stands against it', () => {
    const { position } = builderAt(world, {}, { BET: { assured: 5 } });
    expect(['ALF', 'BET', 'GAM'].map((power) => contradicts(world, position, power))).toEqual([
      'BET',
      null,
      null,
    ]);
    const { position: other } = builderAt(world, {}, { ALF: { assured: 5 } });
    expect(['ALF', 'BET', 'GAM'].map((power) => contradicts(world, other, power))).toEqual([
      null,
      'ALF',
      null,
    ]);
  });
});
