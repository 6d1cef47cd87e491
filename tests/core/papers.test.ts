// The papers of a crisis: when they come, how long they wait, and the effects of an answer. Rules S1-S6, S10.
import { describe, expect, test } from 'vitest';
import { act } from '../../src/core/acts.ts';
import { answer, effectsAhead, nextEcho, passDilemmas, passEchoes } from '../../src/core/dilemmas.ts';
import { open, positionOf, refusal, step } from '../../src/core/game.ts';
import { legalWith } from '../../src/core/legal-commands.ts';
import type { Position } from '../../src/core/position.ts';
import type { Standing } from '../../src/core/standing.ts';
import type { World } from '../../src/core/world.ts';
import { builderAt, crisis, dayOf, madeUp, withPosition } from './made-up.ts';

type Json = Readonly<Record<string, unknown>>;

describe('crises', () => {
  const withPapers = (...dilemmas: Json[]): World => madeUp({ events: { dilemmas } });

  /** The paper on the desk after that morning. */
  function comes(world: World, date: string, change: Partial<Position> = {}): string | null {
    const builder = builderAt(world, { day: dayOf(world, date), ...change });
    passDilemmas(builder);
    return builder.position.dilemma?.id ?? null;
  }
  const met = (...days: number[]): Position['answered'] =>
    days.map((since, index) => ({ id: `old-${index}`, choice: 1, since }));

  test('S1: it comes in its window, once, when its condition holds and no other paper lies there', () => {
    const world = withPapers(
      crisis('ford', '1929-02-01', { until: '1929-02-03' }),
      crisis('mill', '1929-02-03'),
    );
    expect(
      ['1929-01-31', '1929-02-01', '1929-02-03', '1929-02-04'].map((date) => comes(world, date)),
    ).toEqual([null, 'ford', 'ford', null]);
    const after = { answered: [{ id: 'ford', choice: 1, since: 1 }] };
    expect([comes(world, '1929-02-02', after), comes(world, '1929-02-03', after)]).toEqual([null, 'mill']);
    const dilemma = { id: 'ford', since: dayOf(world, '1929-02-03') };
    expect(comes(world, '1929-02-03', { dilemma })).toBe('ford');
    const asked = withPapers(crisis('ford', '1929-02-01', { when: { requests: { atLeast: 1 } } }));
    expect([comes(asked, '1929-02-01'), comes(asked, '1929-02-01', { requests: 1 })]).toEqual([null, 'ford']);
    const order = withPapers(
      crisis('mill', '1929-02-02', { until: '1929-02-05' }),
      crisis('ford', '1929-02-01', { until: '1929-02-05' }),
    );
    expect(comes(order, '1929-02-03')).toBe('ford');
  });

  test('S2: before the turn of the affair two, nine days apart; after it four, twenty days apart; five in all', () => {
    const early = withPapers(crisis('ford', '1929-02-01'));
    const day = dayOf(early, '1929-02-01');
    const room = (...days: number[]) => comes(early, '1929-02-01', { answered: met(...days) });
    expect([room(day - 9), room(day - 8), room(1, day - 9)]).toEqual(['ford', null, null]);
    const turned = (date: string, ...days: number[]) => {
      const world = withPapers(crisis('mill', date));
      return comes(world, date, { answered: met(...days) });
    };
    const june = dayOf(early, '1929-06-03');
    expect([
      turned('1929-06-03', june - 20),
      turned('1929-06-03', june - 19),
      turned('1929-06-02', june - 10),
    ]).toEqual(['mill', null, 'mill']);
    expect([turned('1929-06-03', 1, 2, 3), turned('1929-06-03', 1, 2, 3, 4)]).toEqual(['mill', null]);
  });

  test('S2: those that come always have their place kept, and come whatever else has come', () => {
    const world = withPapers(
      crisis('ford', '1929-06-03'),
      crisis('last', '1929-06-10', { always: true }),
      crisis('end', '1929-06-12', { always: true }),
    );
    expect([
      comes(world, '1929-06-03', { answered: met(1, 2) }),
      comes(world, '1929-06-03', { answered: met(1, 2, 3) }),
    ]).toEqual(['ford', null]);
    expect(comes(world, '1929-06-10', { answered: met(1, 2, 3, 4, dayOf(world, '1929-06-09')) })).toBe(
      'last',
    );
    const done_ = [...met(1, 2), { id: 'last', choice: 1, since: 3 }];
    expect(comes(world, '1929-06-03', { answered: done_ })).toBe('ford');
  });

  test('S3: three days of silence are the first answer', () => {
    const silent = (days: number) => {
      const builder = builderAt(withPapers(crisis('ford', '1929-02-01')), {
        day: 30 + days,
        dilemma: { id: 'ford', since: 30 },
      });
      passDilemmas(builder);
      return builder;
    };
    expect(silent(2).position.dilemma).not.toBeNull();
    expect(silent(3).position).toMatchObject({
      dilemma: null,
      answered: [{ id: 'ford', choice: 1, since: 30 }],
      confidence: 6000,
    });
    expect(silent(3).cables).toEqual([{ is: 'answered', day: 33, id: 'ford', choice: 1, bySilence: true }]);
  });

  test('S3: the player’s own answer, the first one too, is told as his and not as silence', () => {
    const world = withPapers(crisis('ford', '1929-02-01'));
    for (const choice of [1, 2]) {
      const builder = builderAt(world, { day: 31, dilemma: { id: 'ford', since: 30 } });
      act(builder, { do: 'answer', dilemma: 'ford', choice });
      expect(builder.cables[0]).toEqual({ is: 'answered', day: 31, id: 'ford', choice, bySilence: false });
      expect(builder.position.answered).toEqual([{ id: 'ford', choice, since: 30 }]);
    }
  });

  test('S4: an answer has the effects of its card, each of them', () => {
    const effects = {
      confidence: -1,
      trust: { ALF: 2 },
      trustOfTheBound: -3,
      sours: { ALF: 4 },
      room: { ALF: 5 },
      calms: { ALF: 6 },
      billSoonerDays: { ALF: 7 },
      replySoonerDays: { ALF: 8 },
      publicity: 0.5,
      bar: 2,
      credibility: -90,
      attention: 2,
      intel: { ALF: 2, BET: 1 },
    };
    const world = withPapers(crisis('ford', '1929-02-01', { answers: [{ effects: {} }, { effects }] }));
    const before: Standing = {
      ...builderAt(world).standing('ALF'),
      ...{
        trust: 10,
        soured: 20,
        room: 30,
        calmed: 40,
        intel: 2,
        signed: 9,
        bill: 60,
        replyDue: 50,
        replyExpected: 49,
      },
    };
    const builder = builderAt(
      world,
      { day: 30, dilemma: { id: 'ford', since: 30 }, publicity: 20, bar: 10, attention: 3 },
      { ALF: before, BET: { road: 'signed' }, GAM: { road: 'acceding' } },
    );
    answer(builder, 2, false);
    expect(builder.standing('ALF')).toEqual({
      ...before,
      ...{
        trust: 210,
        soured: 420,
        room: 530,
        calmed: 640,
        intel: 3,
        bill: 53,
        replyDue: 42,
        replyExpected: 41,
      },
    });
    expect(builder.standing('BET')).toMatchObject({ trust: -300, intel: 1 });
    expect(builder.standing('GAM').trust).toBe(0);
    expect(builder.position).toMatchObject({
      confidence: 5900,
      publicity: 70,
      bar: 210,
      credibility: 910,
      attention: 1,
    });
  });

  test('S10: an answer takes what is left this week and the rest from the next one, and can be given without any', () => {
    const answers = [{ effects: {} }, { effects: { attention: 2 } }];
    const world = withPapers(crisis('ford', '1929-02-01', { answers }));
    const reply = { do: 'answer', dilemma: 'ford', choice: 2 } as const;
    const { game } = open(world);
    const left = [3, 2, 1, 0].map((attention) => {
      const before = { ...positionOf(game), dilemma: { id: 'ford', since: 0 }, attention };
      const result = step(withPosition(game, before), reply);
      if ('refusal' in result) return result.refusal.code;
      const { attention: now, owed } = positionOf(result.game);
      const monday = positionOf(step(result.game, { do: 'wait', until: '1929-01-14' }).game);
      return [now, owed, monday.attention, monday.owed];
    });
    expect(left).toEqual([
      [1, 0, 4, 0],
      [0, 0, 4, 0],
      [0, 1, 3, 0],
      [0, 2, 2, 0],
    ]);
    // No week has less than none, and what it lacks is not carried on.
    const deep = { ...positionOf(game), attention: 0, owed: 5 };
    const { attention, owed } = positionOf(
      step(withPosition(game, deep), { do: 'wait', until: '1929-01-14' }).game,
    );
    expect([attention, owed]).toEqual([0, 0]);
    // Another act that takes attention cannot be given without any.
    const none = { ...positionOf(game), dilemma: { id: 'ford', since: 0 }, attention: 0 };
    expect(refusal(withPosition(game, none), { do: 'note', power: 'ALF' })?.code).toBe('no-attention');
    expect(legalWith(withPosition(game, none), 'answer')).toContainEqual(reply);
  });

  test('S5: what a hidden mind takes otherwise stands in the place of what others take; the rest of it stays', () => {
    const types = [{ id: 'plain', historical: true }, { id: 'proud' }, { id: 'deaf' }];
    const effects = {
      confidence: -1,
      trust: { ALF: -4, BET: 1 },
      byType: {
        ALF: { proud: { trust: { ALF: 9, GAM: 2 }, room: { ALF: 3 } }, deaf: { trust: { ALF: 0 } } },
      },
    };
    const under = (type: string) => {
      const answers = [{ effects: {} }, { effects }];
      const events = { dilemmas: [crisis('ford', '1929-02-01', { answers })] };
      const builder = builderAt(madeUp({ ALF: { types }, events }, 0, { ALF: type }), {
        dilemma: { id: 'ford', since: 0 },
      });
      const before = ['ALF', 'BET', 'GAM'].map((power) => builder.standing(power).trust);
      answer(builder, 2, false);
      const after = ['ALF', 'BET', 'GAM'].map((power) => builder.standing(power).trust);
      return {
        trust: after.map((now, index) => now - (before[index] ?? 0)),
        room: builder.standing('ALF').room,
        confidence: builder.position.confidence,
        told: builder.cables,
      };
    };
    const [plain, proud, deaf] = ['plain', 'proud', 'deaf'].map(under);
    expect(plain).toMatchObject({ trust: [-400, 100, 0], room: 0 });
    expect(proud).toMatchObject({ trust: [900, 100, 200], room: 300 });
    expect(deaf).toMatchObject({ trust: [0, 100, 0], room: 0 });
    // What is reported, and what the desk shows, is the same.
    for (const { told, confidence } of [proud ?? plain, deaf ?? plain].filter((one) => one !== undefined))
      expect([told, confidence]).toEqual([plain?.told, plain?.confidence]);
  });

  test('S6: what an answer brings later comes on its day, once, and is told with its paper', () => {
    const later = { afterDays: 10, effects: { confidence: 2, trust: { ALF: -3 } } };
    const answers = [{ effects: {} }, { effects: { confidence: -1 }, later }];
    const world = withPapers(crisis('ford', '1929-02-01', { answers }));
    const builder = builderAt(world, { day: 31, dilemma: { id: 'ford', since: 30 }, confidence: 5000 });
    answer(builder, 2, false);
    expect(builder.position).toMatchObject({
      confidence: 4900,
      echoes: [{ id: 'ford', choice: 2, due: 41 }],
    });
    expect(nextEcho(builder.position)).toBe(41);
    const on = (day: number) => {
      const next = builderAt(world, { ...builder.position, day });
      const trust = next.standing('ALF').trust;
      passEchoes(next);
      return { next, moved: next.standing('ALF').trust - trust };
    };
    expect(on(40).next.cables).toEqual([]);
    const { next, moved } = on(41);
    expect(moved).toBe(-300);
    expect(next.position).toMatchObject({ confidence: 5100, echoes: [] });
    expect(next.cables).toEqual([
      { is: 'echoed', day: 41, id: 'ford', choice: 2, answeredOn: 31 },
      { is: 'confidence', day: 41, change: 200, now: 5100, cause: 'echo', about: 'ford' },
    ]);
    // The first answer has no later effects.
    const silent = builderAt(world, { day: 33, dilemma: { id: 'ford', since: 30 } });
    passDilemmas(silent);
    expect(silent.position.echoes).toEqual([]);
  });

  test('S6: what would move only chambers that have voted does not come, and is not ahead any more', () => {
    const echo = (effects: Json, passed: number | null) => {
      const later = { afterDays: 10, effects };
      const world = withPapers(
        crisis('ford', '1929-02-01', { answers: [{ effects: {}, later }, { effects: {} }] }),
      );
      const echoes = [{ id: 'ford', choice: 1, due: 41 }];
      const builder = builderAt(world, { day: 41, echoes }, { ALF: { passed } });
      const ahead = effectsAhead(world, builder.position).length;
      passEchoes(builder);
      expect(builder.position.echoes).toEqual([]);
      return [ahead, builder.cables.filter(({ is }) => is === 'echoed').length];
    };
    const [chambers, both] = [{ room: { ALF: 3 }, sours: { ALF: 1 } }, { room: { ALF: 3, GAM: 1 } }];
    expect([echo(chambers, null), echo(chambers, 40)]).toEqual([
      [1, 1],
      [0, 0],
    ]);
    // Another chamber, or anything else that is moved, still hears of it.
    expect([echo(both, 40), echo({ ...chambers, trust: { ALF: 1 } }, 40)]).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  test('S4: print that is taken back does not fall below nothing, and no paper has no answer', () => {
    const world = withPapers(
      crisis('ford', '1929-02-01', { answers: [{ effects: { publicity: -2 } }, { effects: {} }] }),
    );
    const builder = builderAt(world, { dilemma: { id: 'ford', since: 0 }, publicity: 50 });
    answer(builder, 1, false);
    expect(builder.position.publicity).toBe(0);
    const none = builderAt(world);
    answer(none, 1, false);
    expect(none.cables).toEqual([]);
  });
});
