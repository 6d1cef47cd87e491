// Named days, public stands and public acts, which bind the player. Rules K1-K6, K9.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/core/commands.ts';
import type { Position } from '../../src/core/position.ts';
import { passNamedDay } from '../../src/core/tied-hands.ts';
import type { World } from '../../src/core/world.ts';
import { mayMove } from '../../src/strings/may-move.ts';
import { done, type Standings } from './done.ts';
import { builderAt, madeUp, signedBy } from './made-up.ts';

type Json = Readonly<Record<string, unknown>>;

const typed = (type: Json, change: Json = {}): World =>
  madeUp({ ALF: { ...change, types: [{ id: 'plain', historical: true, ...type }] } });

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
