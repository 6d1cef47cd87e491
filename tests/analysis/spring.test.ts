// The rows on spring: each passes and fails where it should, and is computed from lines as they were played.
import { expect, test } from 'vitest';
import {
  adviceRows,
  crisesRows,
  goodEndingsRow,
  methodRows,
  type Spring,
  springOf,
  springRows,
  verbsRow,
  withoutTheMainRow,
} from '../../src/analysis/bars/spring.ts';
import { despatchActs } from '../../src/analysis/line.ts';
import type { Outcome } from '../../src/analysis/outcome.ts';
import { play } from '../../src/analysis/search/track.ts';
import { positionOf } from '../../src/core/game.ts';
import { worldOf } from '../tools.ts';

const MOSCOW = worldOf('moscow-1929');
const HISTORY = play(MOSCOW, despatchActs(MOSCOW, 'history') ?? []);

test('history has acts to lose in its last hundred days, and confidence on its last', () => {
  const found = springOf(HISTORY);
  const kept = HISTORY.acts.filter(({ day }) => day < 116);
  expect(found.atStake).toBe(HISTORY.score - play(MOSCOW, kept).score);
  expect(found.confidence).toBe(positionOf(HISTORY.last).confidence);
  // Signed on 9 February: reports, notes to accede, a sounding, ratification, two crises, registration.
  expect(found.afterwards).toContain('{"do":"register"}');
  expect(found.afterwards).not.toContain('{"do":"publish"}');
  expect(new Set(found.afterwards).size).toBe(found.afterwards.length);
});

test('a decision is an act or an answer of the last twelve weeks that is worth a point', () => {
  const [july] = HISTORY.acts.filter(({ command }) => command.do === 'answer').slice(-1);
  if (july === undefined) throw new Error('history answers nothing in July');
  const silent = play(
    MOSCOW,
    HISTORY.acts.filter((act) => act !== july),
  );
  const worth = HISTORY.score - silent.score;
  expect(worth).toBeGreaterThanOrEqual(100);
  expect(springOf(HISTORY).decisions - springOf(silent).decisions).toBe(1);
});

test('crises have to weigh in the middle and in most, and silence may be best in few', () => {
  const weights = (swings: number[], silences: number[]) =>
    crisesRows(swings.map((swing, index) => ({ swing, silence: silences[index] ?? 0 }))).map(
      ({ pass }) => pass,
    );
  expect(weights([100, 400, 500, 600], [0, 51, 51, 51])).toEqual([true, true, true]);
  expect(weights([100, 100, 399, 900], [0, 50, 51, 51])).toEqual([false, false, false]);
});

test('spring is empty where little is at stake, few decisions are left, home is lost and all do the same', () => {
  const spring = (change: Partial<Spring>): Spring => ({
    atStake: 1200,
    decisions: 6,
    confidence: 3000,
    afterwards: ['a', 'b'],
    ...change,
  });
  const full = [spring({}), spring({ afterwards: ['b', 'c', 'd'] })];
  expect(springRows(full).map(({ pass }) => pass)).toEqual([true, true, true, true]);
  const empty = spring({ atStake: 1199, decisions: 5, confidence: 2999 });
  const rows = springRows([empty, empty]);
  expect(rows.map(({ pass }) => pass)).toEqual([false, false, false, false]);
  expect(rows[3]?.measured).toBe('100.0 %');
});

test('the historical method is held to a mean and to a lead', () => {
  const games = (score: number) => [{ score }, { score }] as Outcome[];
  expect(methodRows(games(5800), games(5000)).map(({ pass }) => pass)).toEqual([true, true]);
  expect(methodRows(games(5799), games(5000)).map(({ pass }) => pass)).toEqual([false, false]);
});

test('who follows the help is held to a mean, and no deal may be lost by it', () => {
  const games = (...scores: number[]) => scores.map((score) => ({ score })) as Outcome[];
  expect(adviceRows(games(7000, 2000)).map(({ pass }) => pass)).toEqual([true, true]);
  expect(adviceRows(games(7002, 1999)).map(({ pass }) => pass)).toEqual([true, false]);
  expect(adviceRows(games(6998, 2000)).map(({ pass }) => pass)).toEqual([false, true]);
  expect(adviceRows(games(7002, 1999))[1]?.measured).toBe('1 of 2, worst 19.9');
});

test('an ending counts as reached by good play from 50 on', () => {
  const games = Array.from({ length: 9 }, (_, index) => ({ ending: `ending ${index}`, score: 5000 }));
  expect(goodEndingsRow(games).pass).toBe(true);
  expect(goodEndingsRow([...games.slice(1), { ending: 'late', score: 4999 }]).pass).toBe(false);
});

test('the main power can’t be left out for more than so much, and no verb is idle', () => {
  expect(withoutTheMainRow('POL', [2000, 3100]).pass).toBe(true);
  expect(withoutTheMainRow('POL', [2000, 3101]).pass).toBe(false);
  expect(withoutTheMainRow('POL', [])).toMatchObject({
    pass: false,
    measured: expect.stringContaining('not'),
  });
  expect(verbsRow('all', ['note', 'sign'], new Set(['note', 'sign'])).pass).toBe(true);
  expect(verbsRow('all', ['note', 'sign'], new Set(['note']))).toMatchObject({
    pass: false,
    measured: '1 of 2; not sign',
  });
});
