// The bars: each row passes and fails where it should, and reports what was measured.
import { describe, expect, test } from 'vitest';
import { banRow, verbsAskedAbout } from '../../src/analysis/bars/bans.ts';
import { atLeast, atMost, between, points, share } from '../../src/analysis/bars/bar.ts';
import { criticalMoments, criticalRow } from '../../src/analysis/bars/critical.ts';
import { informingRow } from '../../src/analysis/bars/informing.ts';
import { type Deal, knowingRows } from '../../src/analysis/bars/knowing.ts';
import { elsewhere, endingsOfPersonas, endingsReached, ladder } from '../../src/analysis/bars/ladder.ts';
import {
  answersRow,
  bestAnswers,
  linesRows,
  type Portrait,
  portraitOf,
} from '../../src/analysis/bars/lines.ts';
import { type DatedAct, despatchActs, withAnswer } from '../../src/analysis/line.ts';
import type { Outcome } from '../../src/analysis/outcome.ts';
import { play } from '../../src/analysis/search/track.ts';
import { VERBS } from '../../src/core/commands.ts';
import { positionOf } from '../../src/core/game.ts';
import { worldOf } from '../tools.ts';

const MOSCOW = worldOf('moscow-1929');
const HISTORY = play(MOSCOW, despatchActs(MOSCOW, 'history') ?? []);

const game = (bot: string, seed: number, score: number, ending = 'late'): Outcome => ({
  bot,
  seed,
  commands: 1,
  ending,
  score,
  verdict: { peace: 0, breadth: 0, text: 0, durability: 0, home: 0 },
  fingerprint: '',
  despatch: '',
});

test('points are cut off, so that what is nearly met does not read as met', () => {
  expect([points(8499), points(8500), points(5), points(-5), points(-155)]).toEqual([
    '84.9',
    '85.0',
    '0.0',
    '0.0',
    '-1.5',
  ]);
});

test('a bar is met on its line and not beyond it', () => {
  expect([atMost('', 500, 500).pass, atMost('', 501, 500).pass]).toEqual([true, false]);
  expect([atLeast('', 8500, 8500).pass, atLeast('', 8499, 8500).pass]).toEqual([true, false]);
  expect([3499, 3500, 5000, 5001].map((found) => between('', found, 3500, 5000).pass)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect([share('', 5, 11, 'least', 500).pass, share('', 6, 11, 'least', 500).pass]).toEqual([false, true]);
  expect(share('', 0, 0, 'least', 500).pass).toBe(false);
});

test('the ladder reads means of each bot, and the historical deal where it says so', () => {
  const games = new Map(
    [
      ['random', [100, 900]],
      ['yielder', [3000, 5000]],
      ['yielder-all', [6900, 9000]],
      ['history', [6980, 0]],
      ['historian', [6100, 0]],
      ['stonewaller', [1600, 1600]],
    ].map(([bot, scores]) => [
      bot as string,
      (scores as number[]).map((score, seed) => game(bot as string, seed, score)),
    ]),
  );
  const rows = new Map(ladder(games).map(({ name, pass }) => [name, pass]));
  expect(rows.get('ladder: random, mean')).toBe(true);
  expect(rows.get('ladder: stonewaller, mean')).toBe(false);
  expect(rows.get('ladder: yielder, mean')).toBe(true);
  expect(rows.get('ladder: yielder-all on the historical deal, at most history')).toBe(true);
  expect(rows.get('ladder: historian on the historical deal')).toBe(true);
});

test('history elsewhere is measured on the other deals alone', () => {
  const played = [7000, 5000, 200, 6900, 5600].map((score, seed) => game('history', seed, score));
  const [losing, nothing] = elsewhere(new Map([['history', played]]));
  expect(losing).toMatchObject({ measured: '2 of 4', pass: true });
  expect(nothing).toMatchObject({ measured: '1 of 4', pass: true });
});

test('an ending that too many personas share is named, and so is one that nobody reaches', () => {
  const played = ['late', 'late', 'late', 'signed', 'shut'].map((ending, seed) =>
    game('hawk', seed, 0, ending),
  );
  expect(endingsOfPersonas(new Map([['hawk', played]]))).toMatchObject({
    measured: '3 of 5 (late), 3 different',
    pass: false,
  });
  expect(endingsReached(['late', 'never'], new Set(['late']))).toMatchObject({
    measured: '1 of 2; not never',
    pass: false,
  });
});

const portrait = (change: Partial<Portrait>): Portrait => ({
  seed: 1,
  score: 9000,
  ending: 'signed',
  text: 'a',
  days: 200,
  lastFifth: 1500,
  repeated: [],
  silent: [],
  ...change,
});

test('tricks, texts and drama are read off the portraits', () => {
  const fine = ['a', 'b', 'c', 'd', 'e', 'f'].map((text) => portrait({ text }));
  expect(linesRows(fine).map(({ pass }) => pass)).toEqual([true, true, true]);
  const poor = [
    portrait({ repeated: ['publish'] }),
    portrait({ lastFifth: 0 }),
    portrait({ days: 20, lastFifth: 0 }),
  ];
  const rows = linesRows(poor);
  expect(rows.map(({ pass }) => pass)).toEqual([false, false, false]);
  expect(rows[2]?.measured).toMatch(/publish more than thrice.*over on day 20/);
});

test('the portrait of history shows its signature and that its end counts', () => {
  const found = portraitOf(HISTORY);
  // The notes of 11 and 21 January said the same.
  const repeated = [JSON.stringify({ do: 'note', power: 'POL' })];
  expect(found).toMatchObject({ seed: 0, ending: 'as-it-happened', repeated, silent: [], days: 216 });
  expect(found.text).toContain('form=joint');
  expect(found.lastFifth).toBeGreaterThan(0);
});

describe('crises', () => {
  const [met] = positionOf(HISTORY.last).answered;
  if (!met) throw new Error('history meets no crisis');

  test('another answer is given on the day on which the question came', () => {
    const changed = play(MOSCOW, withAnswer(HISTORY.acts, met.id, met.since, 2));
    const answered = positionOf(changed.last).answered.find(({ id }) => id === met.id);
    expect(answered?.choice).toBe(2);
    const back = play(MOSCOW, withAnswer(changed.acts, met.id, met.since, 1));
    expect(back.score).toBe(HISTORY.score);
    expect(back.acts.length).toBe(changed.acts.length);
  });

  test('the best answer is the one with which the game ends higher', () => {
    for (const { dilemma, best, swing, silence } of bestAnswers(HISTORY)) {
      expect(swing).toBeGreaterThanOrEqual(silence);
      if (best === 1) expect(silence).toBe(0);
      if (best === null) continue;
      const since = positionOf(HISTORY.last).answered.find(({ id }) => id === dilemma)?.since ?? 0;
      const score = (choice: number): number =>
        play(MOSCOW, withAnswer(HISTORY.acts, dilemma, since, choice)).score;
      for (const other of [1, 2, 3]) if (other !== best) expect(score(other)).toBeLessThan(score(best));
    }
  });

  test('an answer that is always best is told, one met once is not', () => {
    const always = Array.from({ length: 4 }, () => ({ dilemma: 'shots', best: 2 }));
    expect(answersRow(always)).toMatchObject({ pass: false, measured: 'shots 2: 4 of 4' });
    expect(answersRow([...always.slice(0, 2), { dilemma: 'shots', best: 1 }]).pass).toBe(true);
    expect(answersRow([{ dilemma: 'once', best: 1 }]).pass).toBe(true);
    expect(answersRow(Array.from({ length: 9 }, () => ({ dilemma: 'same', best: null }))).pass).toBe(true);
  });
});

test('criticality is counted over every n-th act', () => {
  const small = worldOf('two-powers', 3);
  const track = play(small, despatchActs(small, 'history') ?? []);
  const all = criticalMoments(track, 1);
  expect(all.moments).toBe(track.acts.length);
  expect(criticalMoments(track, 3).moments).toBe(Math.trunc(track.acts.length / 3));
  expect(all.critical).toBeLessThanOrEqual(all.moments);
  expect(criticalRow([{ moments: 10, critical: 4 }])).toMatchObject({
    measured: '40.0 % (4 of 10)',
    pass: true,
  });
  expect(criticalRow([{ moments: 10, critical: 7 }]).pass).toBe(false);
  expect(criticalRow([]).pass).toBe(false);
});

test('knowing a type is worth what the right line for it gains over the best line for all', () => {
  const [first = ''] = MOSCOW.partners;
  const deal = (type: string, scores: number[]): Deal => ({ types: { [first]: type }, scores });
  const deals = [deal('one', [9000, 1000]), deal('one', [9000, 1000]), deal('other', [1000, 8000])];
  const rows = knowingRows(MOSCOW, deals);
  expect(rows[0]).toMatchObject({ measured: expect.stringContaining('63.3'), pass: true });
  const worth = rows.find(({ name }) => name === `secrets: worth of knowing the type of ${first}`);
  expect(worth).toMatchObject({ measured: expect.stringContaining('23.3'), pass: true });
});

test('a verb that nobody misses fails, and so does one that costs everything', () => {
  const pairs = (losses: number[]) => losses.map((loss) => ({ all: 9000, without: 9000 - loss }));
  expect(banRow({ verb: 'press', pairs: pairs([0, 100, 250]) })).toMatchObject({ pass: true });
  expect(banRow({ verb: 'press', pairs: pairs([0, 100, 199]) })).toMatchObject({
    measured: '0 of 3, mean loss 0.9',
    pass: false,
  });
  expect(banRow({ verb: 'press', pairs: pairs([5000, 5000]) }).pass).toBe(false);
  expect(banRow({ verb: 'ask', pairs: pairs([5000, 5000]) }).pass).toBe(true);
  expect(banRow({ verb: 'press', pairs: [] }).measured).toContain('not measured');
  expect(verbsAskedAbout(VERBS)).not.toContain('wait');
});

test('a line without acts has no crisis to answer and no act to repeat', () => {
  const nothing: readonly DatedAct[] = [];
  expect(portraitOf(play(MOSCOW, nothing))).toMatchObject({ text: '', repeated: [], silent: [] });
});

describe('what it is worth to be told', () => {
  const told = (losses: readonly number[]) =>
    informingRow(
      'need',
      losses.map((loss) => 5000 + loss),
      losses.map(() => 5000),
    );

  test('the mean loss over the same deals, with its standard error', () => {
    // Deviations of 50 each way on four deals: the square root of 4 * 50^2 / 3 / 4.
    expect(told([250, 350, 250, 350])).toEqual({
      name: 'without need: what the planner loses',
      target: '>= 2.0',
      measured: '3.0 (standard error 0.2, 4 deals)',
      pass: true,
    });
  });

  test('what is lost has to be known: a small error, or one that cannot matter', () => {
    expect(told([190, 200]).pass).toBe(false);
    expect(told([0, 800]).pass).toBe(false);
    expect(told([2000, 2800]).pass).toBe(true);
  });
});
