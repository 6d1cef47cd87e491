// Assurances that contradict each other or the text come to light. Rules X1-X2.
import { describe, expect, test } from 'vitest';
import { comeToLight, contradicts } from '../../src/core/exposure.ts';
import type { Position } from '../../src/core/position.ts';
import type { StepBuilder } from '../../src/core/step-builder.ts';
import type { Standings } from './done.ts';
import { builderAt, madeUp, signedBy } from './made-up.ts';

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
