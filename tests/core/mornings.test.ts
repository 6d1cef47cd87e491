// What a day brings, in which order, and where time stops. Rules D1-D6, F4.
import { describe, expect, test } from 'vitest';
import { act } from '../../src/core/acts.ts';
import { stopsTheDesk } from '../../src/core/cables.ts';
import { passTime } from '../../src/core/days.ts';
import type { Position } from '../../src/core/position.ts';
import type { StepBuilder } from '../../src/core/step-builder.ts';
import type { World } from '../../src/core/world.ts';
import { builderAt, dayOf, madeUp, type placed, signedBy } from './made-up.ts';

/** Time that stops at no desk moment, but at everything that may move the chart. */
const STRETCH = { toDesk: false, awaited: () => true } as const;

type Json = Readonly<Record<string, unknown>>;
type Standings = NonNullable<Parameters<typeof placed>[2]>;

describe('days', () => {
  /** What the day after this position brings: its cables and the new position. */
  function nextDay(world: World, change: Partial<Position>, powers: Standings = {}): StepBuilder {
    const builder = builderAt(world, change, powers);
    passTime(builder, { until: builder.position.day + 1, ...STRETCH });
    return builder;
  }
  const told = (builder: StepBuilder): string[] => builder.cables.map(({ is }) => is);

  test('D2: a note is handed over, then answered; what is due later waits', () => {
    const world = madeUp();
    const invited = { ALF: { road: 'invited', contact: 0, arrives: 4, replyDue: 4 } } as const;
    const builder = nextDay(world, { day: 3 }, invited);
    expect(told(builder).slice(0, 2)).toEqual(['delivered', 'replied']);
    expect(builder.standing('ALF')).toMatchObject({ road: 'agreed', arrives: null, replyDue: null });
    const early = nextDay(world, { day: 2 }, invited);
    expect(early.cables).toEqual([]);
    const again = nextDay(world, { day: 3 }, { ALF: { road: 'considering', arrives: 4 } });
    expect([told(again), again.standing('ALF').road]).toEqual([['delivered'], 'considering']);
  });

  test('D3: on the day that is due a founder deposits, a promise becomes an accession, each told and credited', () => {
    const world = madeUp();
    const builder = nextDay(
      world,
      { day: 39, ...signedBy(world, 9, ['ALF']) },
      {
        ALF: { road: 'signed', handsIn: 40 },
        GAM: { road: 'acceding', handsIn: 40 },
        BET: { road: 'acceding', handsIn: 41 },
      },
    );
    expect(builder.standing('ALF')).toMatchObject({ road: 'deposited', deposited: 40, handsIn: null });
    expect(builder.standing('GAM')).toMatchObject({ road: 'acceded', acceded: 40, handsIn: null });
    expect(builder.standing('BET').road).toBe('acceding');
    expect(builder.position).toMatchObject({ credit: 1800, confidence: 6200 });
    expect(told(builder)).toEqual(['deposited', 'confidence', 'acceded', 'confidence']);
  });

  test('D4: the player’s own ratification takes three days from the order, or comes by itself after sixty', () => {
    const world = madeUp();
    const signed = signedBy(world, 9, ['ALF', 'GAM']);
    const deposited = (day: number, ordered: number | null, powers: Standings = {}) => {
      const own = { ordered, deposited: null, bound: null };
      const builder = nextDay(world, { day: day - 1, ...signed, own }, powers);
      return [builder.position.own.deposited, builder.position.confidence - 6000];
    };
    const order = builderAt(world, { day: 30, ...signed });
    act(order, { do: 'ratify' });
    expect(order.cables).toEqual([{ is: 'ratifying', day: 30, due: 33 }]);
    expect(order.position.own.ordered).toBe(30);
    expect([deposited(32, 30), deposited(33, 30)]).toEqual([
      [null, 0],
      [33, -400],
    ]);
    expect([deposited(68, null), deposited(69, null)]).toEqual([
      [null, 0],
      [69, -400],
    ]);
    expect(deposited(33, 30, { ALF: { road: 'deposited', deposited: 20 } })).toEqual([33, -200]);
    const both: Standings = { ALF: { road: 'bound', deposited: 20 }, GAM: { road: 'bound', deposited: 20 } };
    expect(deposited(33, 30, both)).toEqual([33, 0]);
  });

  test('D5: the clock of the greater pact strikes, and news comes whose condition holds', () => {
    const steps = [
      { id: 'first', date: '1929-02-01', melted: 250, deposits: ['ALF'], sources: ['invented'] },
    ];
    const news = (id: string, when?: Json) => ({
      id,
      date: '1929-02-01',
      place: 'ford',
      sources: ['invented'],
      ...(when ? { when } : {}),
    });
    const world = madeUp({
      frame: { clock: { steps } },
      events: {
        events: [
          news('always'),
          news('signed', { happened: 'signed' }),
          news('open', { not: { happened: 'signed' } }),
        ],
      },
    });
    const builder = nextDay(world, { day: dayOf(world, '1929-01-31') });
    expect(builder.cables).toEqual([
      { is: 'clock', day: 25, id: 'first', melted: 250, deposits: ['ALF'] },
      { is: 'news', day: 25, id: 'always' },
      { is: 'news', day: 25, id: 'open' },
    ]);
  });

  test('D6: a Monday brings attention, keeps 900 of publicity, and after the signature is quiet every other week, if attention was left', () => {
    const world = madeUp();
    const monday = nextDay(world, { day: 6, attention: 9, publicity: 105 });
    expect(monday.position).toMatchObject({ attention: 4, publicity: 94, confidence: 5900 });
    const tuesday = nextDay(world, { day: 7, attention: 9, publicity: 105 });
    expect(tuesday.position).toMatchObject({ attention: 9, publicity: 105, confidence: 6000 });
    const quiet = (day: number, signedOn: number | null, attention = 1): boolean[] =>
      nextDay(world, {
        day: day - 1,
        ...(signedOn === null ? {} : signedBy(world, signedOn, ['ALF'])),
        attention,
      }).cables.flatMap((cable) => (cable.is === 'week' ? [cable.quiet] : []));
    expect([quiet(14, null), quiet(14, 9), quiet(21, 9), quiet(28, 9), quiet(14, 7)]).toEqual([
      [false],
      [false],
      [true],
      [false],
      [true],
    ]);
    // Who has spent everything needs the new week's attention.
    expect([quiet(21, 9, 0), quiet(14, 7, 0)]).toEqual([[false], [false]]);
  });

  test('D1: time stops on a day that tells what moves the chart, and, if asked to, at the first desk moment', () => {
    const world = madeUp();
    const reached = (
      day: number,
      toDesk: boolean,
      powers: Standings = {},
      change: Partial<Position> = {},
    ): number => {
      const builder = builderAt(world, { day, ...change }, powers);
      passTime(builder, { ...STRETCH, until: day + 30, toDesk });
      return builder.position.day;
    };
    // The next Monday; a counter-proposal, though not a plain yes; the sunset; a recall.
    expect([reached(1, true), reached(1, false)]).toEqual([7, 31]);
    const thinking = { road: 'considering', contact: 0, replyDue: 5 } as const;
    expect(reached(1, false, { ALF: thinking })).toBe(31);
    const wants = madeUp({ ALF: { premium: 4, weights: { aim: { talks: 4 } } } });
    const answers = builderAt(wants, { day: 1 }, { ALF: thinking });
    passTime(answers, { until: 31, ...STRETCH });
    expect([answers.position.day, answers.standing('ALF').road]).toEqual([5, 'countered']);
    expect(reached(1, false, { ALF: { road: 'invited', arrives: 3 } })).toBe(31);
    expect(reached(1, true, { ALF: { road: 'invited', arrives: 3 } })).toBe(7);
    const sunset = dayOf(world, '1929-09-02');
    expect([reached(sunset - 5, false), reached(sunset, false)]).toEqual([sunset, sunset + 30]);
    expect(reached(1, false, {}, { confidence: 1050, warned: [0, 0] })).toBe(31);
    const strict = madeUp({ home: { drift: { noneBelow: 0 } } });
    const builder = builderAt(strict, { day: 1, confidence: 1020, warned: [0, 0] });
    passTime(builder, { until: 31, ...STRETCH });
    expect(builder.position).toMatchObject({ day: 7, confidence: 970 });
  });

  test('cables that pass by on the tape stop nobody', () => {
    expect(stopsTheDesk({ is: 'delivered', day: 0, power: 'ALF' })).toBe(false);
    expect(stopsTheDesk({ is: 'act', day: 0, act: 'table' })).toBe(false);
    expect(stopsTheDesk({ is: 'stage', day: 0, stage: 'reading' })).toBe(false);
    expect(stopsTheDesk({ is: 'confidence', day: 0, change: 1, now: 1, cause: 'time' })).toBe(false);
    expect(stopsTheDesk({ is: 'week', day: 0, attention: 3, quiet: true })).toBe(false);
    expect(stopsTheDesk({ is: 'week', day: 0, attention: 3, quiet: false })).toBe(true);
    expect(stopsTheDesk({ is: 'tableEmpty', day: 0 })).toBe(true);
  });

  test('F4: home minds registration unless the text itself provides for it', () => {
    const register = (aim: string): StepBuilder => {
      const world = madeUp();
      const builder = builderAt(world, { day: 80, ...signedBy(world, 9, ['ALF', 'GAM'], { aim }) });
      act(builder, { do: 'register' });
      expect(builder.position.registered).toBe(80);
      return builder;
    };
    expect(told(register('talks'))).toEqual(['registered']);
    expect(register('peace').position.confidence).toBe(5500);
  });
});
