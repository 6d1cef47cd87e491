// The government at home: what it forgives, its confidence, and its voices. Rules H6, H7, H9, V1-V2.
import { describe, expect, test } from 'vitest';
import { positionOf } from '../../src/core/game.ts';
import { credit, driftOfAWeek, reportGain } from '../../src/core/home.ts';
import type { Position } from '../../src/core/position.ts';
import { adviceOf, gainsOf } from '../../src/core/voices.ts';
import { builderAt, dayOf, madeUp, placed, played, signedBy } from './made-up.ts';
import { STRICT } from './strict-home.ts';

describe('what home forgives', () => {
  test('H6: a week costs one, more once something is printed or signed, half below thirty, nothing below twenty', () => {
    const week = (change: Partial<Position>): number => driftOfAWeek(STRICT, placed(STRICT, change), false);
    const all = { publications: 1, ...signedBy(STRICT, 9, ['ALF']) };
    expect([week({}), week({ publications: 1 }), week(all)]).toEqual([-100, -120, -190]);
    expect([3000, 2999, 2000, 1999].map((confidence) => week({ ...all, confidence }))).toEqual([
      -190, -95, -95, 0,
    ]);
  });

  test('H6: below a line of confidence each week may cost more', () => {
    const drift = { halfBelow: 0, noneBelow: 0, low: { below: 30, perWeek: -0.7 } };
    const world = madeUp({ home: { drift } });
    const week = (confidence: number): number => driftOfAWeek(world, placed(world, { confidence }), false);
    expect([week(3000), week(2999), week(100)]).toEqual([-100, -170, -170]);
    const halved = madeUp({ home: { drift: { ...drift, halfBelow: 20 } } });
    expect(driftOfAWeek(halved, placed(halved, { confidence: 1999 }), false)).toBe(-85);
  });

  test('H6: it costs more while the neighbour that counts has had no note by the named day', () => {
    const neglect = { power: 'BET', by: '1929-01-14', perWeek: -2.5 };
    const world = madeUp({ home: { drift: { neglect } } });
    const weeks = (...commands: Parameters<typeof played>[1][]) =>
      played(world, ...commands, { do: 'wait', until: '1929-01-21' }).cables.flatMap((cable) =>
        cable.is === 'confidence' ? [[cable.day, cable.change, cable.cause]] : [],
      );
    expect(weeks()).toEqual([
      [7, -100, 'time'],
      [14, -250, 'neglect'],
    ]);
    expect(weeks({ do: 'note', power: 'BET' })[1]).toEqual([14, -100, 'time']);
    expect(weeks({ do: 'note', power: 'ALF' })[1]).toEqual([14, -250, 'neglect']);
    const without = placed(STRICT);
    expect(driftOfAWeek(STRICT, without, true)).toBe(-100);
  });

  test('H7: a report gives part of the credit and of print, at most eight, then six, then one', () => {
    const gain = (reports: number, creditSoFar: number, publicity = 0): number =>
      reportGain(STRICT, placed(STRICT, { reports, credit: creditSoFar, publicity }));
    expect([gain(0, 1000), gain(0, 1000, 150), gain(0, 9000)]).toEqual([350, 425, 800]);
    expect([gain(1, 9000), gain(2, 9000), gain(3, 9000), gain(9, 9000)]).toEqual([600, 100, 100, 100]);
  });

  test('H7: a report spends the credit and says what it brought', () => {
    const agreed = [
      { do: 'note', power: 'ALF' },
      { do: 'wait', until: '1929-01-17' },
    ] as const;
    const told = played(madeUp(), ...agreed, { do: 'report' });
    expect(positionOf(played(madeUp(), ...agreed).game).credit).toBe(1000);
    expect(positionOf(told.game)).toMatchObject({
      credit: 0,
      reports: 1,
      lastReport: 10,
    });
    expect(told.cables).toContainEqual({
      is: 'reported',
      day: 10,
      gain: 350,
      now: positionOf(told.game).confidence,
    });
  });

  test('H7: each deed has its credit, by the power where the table names it', () => {
    const worth = (power: string, deed: Parameters<typeof credit>[2]): number => {
      const builder = builderAt(STRICT, { credit: 7 });
      credit(builder, power, deed);
      return builder.position.credit - 7;
    };
    expect([worth('ALF', 'agrees'), worth('BET', 'agrees')]).toEqual([1000, 300]);
    expect([worth('ALF', 'signs'), worth('BET', 'signs')]).toEqual([1200, 500]);
    expect([worth('ALF', 'deposits'), worth('BET', 'deposits')]).toEqual([1400, 400]);
    expect([worth('ALF', 'accedes'), worth('ALF', 'promises')]).toEqual([400, 200]);
  });
});

describe('H9: confidence', () => {
  test('lies between zero and a hundred, and says what moved it', () => {
    const builder = builderAt(STRICT, { confidence: 9950 });
    builder.confidence(100, 'signed', 'ALF');
    builder.confidence(100, 'report');
    builder.confidence(0, 'time');
    expect(builder.position.confidence).toBe(10_000);
    expect(builder.cables).toEqual([
      { is: 'confidence', day: 0, change: 50, now: 10_000, cause: 'signed', about: 'ALF' },
    ]);
  });

  test('home warns once a line on the way down, and once in a fall past several, each of which counts', () => {
    const builder = builderAt(STRICT, { confidence: 4100, day: 3 });
    builder.confidence(-100, 'time');
    expect(builder.position.warned).toEqual([]);
    builder.confidence(-1, 'time');
    expect(builder.position.warned).toEqual([3]);
    builder.confidence(-10, 'time');
    expect(builder.position.warned).toEqual([3]);
    const fall = builderAt(STRICT, { confidence: 6000, day: 5 });
    fall.confidence(-4000, 'crisis');
    expect(fall.position.warned).toEqual([5, 5]);
    expect(fall.cables.filter(({ is }) => is === 'warned')).toEqual([
      { is: 'warned', day: 5, confidence: 2000 },
    ]);
  });

  test('nobody falls below the line of recall who has not read every warning on an earlier day', () => {
    const left = (warned: number[], confidence = 3000, change = -5000): number => {
      const builder = builderAt(STRICT, { confidence, day: 8, warned });
      builder.confidence(change, 'crisis');
      return builder.position.confidence;
    };
    expect([left([]), left([5]), left([5, 8])]).toEqual([1000, 1000, 1000]);
    expect([left([5, 7]), left([5, 7], 3000, -2500)]).toEqual([0, 500]);
    // If confidence is already below the line it falls no further, and may rise.
    expect([left([], 600, -100), left([], 600, 50)]).toEqual([600, 650]);
  });
});

describe('voices upstairs', () => {
  const voice = {
    person: 'fenn',
    sources: ['invented'],
    weights: {
      aim: { peace: 0.5, talks: 1 },
      form: { each: 2, joint: 1 },
      join: { open: -1, consent: 0.49 },
    },
    circle: { ALF: 3, BET: -4 },
  };
  const world = madeUp({ home: { voices: [voice] } });
  const [fenn] = world.scenario.home.voices;
  if (!fenn) throw new Error('no voice');

  test('V1: each names the one change of wording or chair by which he would gain most', () => {
    const says = (change: Parameters<typeof placed>[1], powers: Parameters<typeof placed>[2] = {}) => {
      const { kind, about, instead, amount } = adviceOf(world, placed(world, change, powers), fenn);
      return [kind, about, instead, amount];
    };
    expect(says({})).toEqual(['for', 'ALF', null, 300]);
    expect(says({}, { BET: { road: 'invited' } })).toEqual(['against', 'BET', null, 400]);
    expect(says({}, { ALF: { road: 'invited' } })).toEqual(['against', 'join=open', 'join=consent', 149]);
    expect(says({}, { ALF: { road: 'informed' } })).toEqual(['for', 'ALF', null, 300]);
    expect(says(signedBy(world, 9, ['BET']), { BET: { road: 'signed' } })[1]).toBe('join=open');
  });

  test('V1: every change that would please him is a gain, and no other is', () => {
    // Gam's chair is worth nothing to him, filled or not.
    const there = { GAM: { road: 'invited' } } as const;
    const gains = gainsOf(world, placed(world, { day: dayOf(world, '1929-02-01') }, there), fenn);
    expect(gains.map(({ about, instead, amount }) => [about, instead, amount])).toEqual([
      ['join=open', 'join=consent', 149],
      ['join=open', 'join=closed', 100],
      ['aim=peace', 'aim=talks', 50],
      ['ALF', null, 300],
    ]);
  });

  test('V1: among equals he names a wording before a chair, and of each the first that is declared', () => {
    const said = (weights: object, circle: object, powers: Parameters<typeof placed>[2] = {}): string[] => {
      const voices = [{ person: 'fenn', weights, circle, sources: ['invented'] }];
      const even = madeUp({ home: { voices } });
      const [voice] = even.scenario.home.voices;
      if (!voice) throw new Error('nobody upstairs');
      const { about, instead } = adviceOf(even, placed(even, {}, powers), voice);
      return [about, ...(instead === null ? [] : [instead])];
    };
    const there = { ALF: { road: 'invited' } } as const;
    const texts = { join: { closed: 2, consent: 2 }, aim: { talks: 2 } };
    expect(said(texts, { ALF: -2, BET: 2 }, there)).toEqual(['join=open', 'join=consent']);
    expect(said({}, { ALF: -2, BET: 2 }, there)).toEqual(['ALF']);
    expect(said({}, { BET: -2, ALF: 2 }, { BET: there.ALF })).toEqual(['ALF']);
  });

  test('V2: where nothing would gain him a point he says what he likes best of what lies there', () => {
    const text = { ...world.startText, join: 'consent' };
    expect(adviceOf(world, placed(world, { text }, { ALF: { road: 'agreed' } }), fenn)).toEqual({
      person: 'fenn',
      kind: 'content',
      about: 'form=each',
      instead: null,
      amount: 200,
    });
    // Judged by the text of today, not of the opening; the greatest comes first wherever it is declared.
    const content = (weights: object, text = {}): unknown => {
      const voices = [{ person: 'fenn', weights, sources: ['invented'] }];
      const other = madeUp({ home: { voices } });
      const [voice] = other.scenario.home.voices;
      const position = placed(other, { text: { ...other.startText, ...text } });
      return voice && adviceOf(other, position, voice);
    };
    expect(content({ form: { joint: 3, each: 2 } }, { form: 'joint' })).toMatchObject({
      kind: 'content',
      about: 'form=joint',
      amount: 300,
    });
    expect(content({ form: { each: 2 }, aim: { peace: 3 } })).toMatchObject({
      kind: 'content',
      about: 'aim=peace',
      amount: 300,
    });
    const worse = { ...text, form: 'joint' };
    expect(adviceOf(world, placed(world, { text: worse }, { ALF: { road: 'agreed' } }), fenn)).toMatchObject({
      kind: 'against',
      amount: 100,
    });
  });
});
