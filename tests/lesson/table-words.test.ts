// The words of a row of the teacher's table, and the order of the rows.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Debrief, Decision } from '../../src/analysis/debrief/report.ts';
import { programFiles } from '../../src/build/scenarios.ts';
import { historyOf } from '../../src/chronicle/autoplay.ts';
import { resultOf } from '../../src/chronicle/result.ts';
import { iso } from '../../src/core/world.ts';
import { lossOver } from '../../src/desk/debrief/fortune/rows.ts';
import type { Entry, Shown } from '../../src/desk/lesson/results/class-results.ts';
import { COLUMNS, ordered, pressed } from '../../src/desk/lesson/results/columns.ts';
import {
  shortName,
  shortPowers,
  turningShort,
  turningWhole,
} from '../../src/desk/lesson/results/result-words.ts';
import { tableAsCsv } from '../../src/desk/lesson/results/table-as-csv.ts';
import { turningOf } from '../../src/desk/lesson/results/turning-of.ts';
import { rowOf } from '../../src/lesson/results-row.ts';
import { makeWords, type Words } from '../../src/strings/fluent.ts';
import { madeDebrief, slowlyLost } from '../desk/made-debrief.ts';
import { TOP } from '../house/syntax.ts';
import { wordsFrom } from '../line.ts';
import { scenarioOf, worldOf } from '../tools.ts';
import { gamesOfAClass, PLAYING } from './thirty.ts';

const ID = 'moscow-1929';
const world = worldOf(ID);
const dateOf = (day: number): string => iso(world, day);
const wordsIn = (language: string): Words =>
  wordsFrom(language, (base) =>
    [...programFiles(base), join(TOP, 'scenarios', ID, `${base}.ftl`)].map((path) =>
      readFileSync(path, 'utf8'),
    ),
  );
const english = wordsIn('en');

let entries: Entry[] = [];
let debrief: Debrief;
beforeAll(() => {
  const history = historyOf(world);
  if (history === null) throw new Error('no history');
  const result = resultOf(history);
  debrief = madeDebrief(history);
  const shown = gamesOfAClass(scenarioOf(ID), 12).map(
    (timeline, at): Shown => ({
      is: 'result',
      number: at + 1,
      source: { from: { is: 'line', line: at + 1, file: null }, text: '', name: null },
      name: at === 4 ? '' : `Pupil ${12 - at}`,
      answers: at % 3 === 0 ? ['=1+1', ''] : ['', ''],
      assignment: null,
      timeline,
      row: rowOf(timeline, result),
      olderRules: false,
      sameAs: null,
      turning: at === 0 ? turningOf(debrief, dateOf) : null,
    }),
  );
  const broken: Entry = {
    is: 'broken',
    number: 13,
    source: { from: { is: 'file', file: 'anna.json' }, text: '', name: null },
    fault: { code: 'no-result' },
  };
  entries = [broken, ...shown];
}, PLAYING);

test('every column orders all rows, both ways, and what cannot be shown stands last', () => {
  for (const by of COLUMNS)
    for (const is of ['ascending', 'descending'] as const) {
      const rows = ordered(english, entries, { by, is }, false);
      expect(rows.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 13 }, (_, at) => at + 1),
      );
      expect(rows.at(-1)?.is).toBe('broken');
    }
  const scores = ordered(english, entries, { by: 'score', is: 'descending' }, false).flatMap((entry) =>
    entry.is === 'result' ? [entry.row.score] : [],
  );
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  // Numbers in a name are compared as numbers.
  const names = ordered(english, entries, { by: 'name', is: 'ascending' }, false).flatMap((entry) =>
    entry.is === 'result' && entry.name !== '' ? [entry.name] : [],
  );
  expect(names[0]).toBe('Pupil 1');
  expect(names.at(-1)).toBe('Pupil 12');
});

test('a head that is pressed twice turns the order round', () => {
  const first = pressed({ by: 'number', is: 'ascending' }, 'score');
  expect(first).toEqual({ by: 'score', is: 'descending' });
  expect(pressed(first, 'score')).toEqual({ by: 'score', is: 'ascending' });
});

test('a question about one group speaks of one group', () => {
  const said = (count: number): string =>
    english.say('results-ask-many-changed', { count, numeral: 'II', name: 'Signature' });
  expect(said(1)).toMatch(/^One group has article II/);
  expect(said(2)).toMatch(/^2 groups have article II/);
});

test('a name has room for sixteen letters, and no letter is cut in two', () => {
  expect(shortName('Anna, Piotr, Ola')).toBe('Anna, Piotr, Ola');
  expect(shortName('Anna, Piotr, Olaf')).toBe('Anna, Piotr, Ol…');
  expect(shortName('Anna and Piotr Olaf')).toBe('Anna and Piotr…');
  expect([...shortName('💥'.repeat(20))]).toHaveLength(16);
});

test('the first letters of the powers tell them apart in every language', () => {
  for (const language of ['en', 'pl', 'ru']) {
    const short = [...shortPowers(wordsIn(language), world.partners).values()];
    expect(new Set(short).size).toBe(world.partners.length);
    expect(Math.max(...short.map((letters) => letters.length))).toBeLessThanOrEqual(4);
  }
  const alike = makeWords('en', [
    'power-A = Estland\npower-B = Estlander\npower-C = Estonia\npower-D = Peru',
  ]);
  expect([...shortPowers(alike, ['A', 'B', 'C', 'D']).values()]).toEqual([
    'Estland',
    'Estlande',
    'Esto',
    'Per',
  ]);
});

const unlabelled = (one: Decision): Decision => ({ ...one, label: null });

test('of a debrief the row keeps the turning point, else the change that would have given most, else that there is none', () => {
  const named = turningOf(debrief, dateOf);
  expect(named).toMatchObject({ is: 'named', label: 'turning-point', lost: 9 });
  expect(turningWhole(english, named)).toMatch(/1929|1928.*Turning point: 9 points fell out of reach\./);
  // Where time passed, the day is the one from which.
  if (named.is !== 'named') throw new Error('no turning point');
  expect(turningShort(english, { ...named, act: null })).toMatch(/^from .*: waited$/);
  const none = {
    ...debrief,
    turningPoints: [],
    decisions: debrief.decisions.map(unlabelled),
  };
  expect(turningOf(none, dateOf)).toEqual({ is: 'none' });
  const change = turningOf({ ...none, greatestChange: 2 }, dateOf);
  expect(change).toMatchObject({ is: 'change', gain: 7 });
  expect(turningShort(english, change)).toBe('none found');
  expect(turningWhole(english, change)).toMatch(/No decision is to blame.*7 points/);
});

test('where no decision is named, the row tells the days in which most was lost bit by bit', () => {
  const none = { ...debrief, turningPoints: [], decisions: debrief.decisions.map(unlabelled) };
  const slow = slowlyLost(none);
  const [stretch] = slow.stretches;
  if (stretch === undefined) throw new Error('no stretch');
  const less = { ...stretch, from: 0, until: 1, lost: { least: 600, most: 600, merged: 600 } };
  const turning = turningOf({ ...slow, stretches: [less, stretch], greatestChange: 2 }, dateOf);
  const dates = [stretch.from, stretch.until].map((node) => dateOf(slow.nodes[node]?.day ?? 0));
  expect(turning).toEqual({ is: 'stretch', from: dates[0], until: dates[1], lost: lossOver(slow, stretch) });
  // A named decision comes before any stretch.
  expect(turningOf(slowlyLost(debrief), dateOf)).toMatchObject({ is: 'named' });
  for (const language of ['en', 'pl', 'ru']) {
    const words = wordsIn(language);
    const days = dates.map((date) => words.date(date ?? '', 'short'));
    for (const told of [turningShort(words, turning), turningWhole(words, turning)])
      for (const day of days) expect(told).toContain(day);
    expect(turningWhole(words, turning)).toContain(` ${lossOver(slow, stretch)} `);
    expect(turningShort(words, turning)).not.toBe(words.say('results-turning-none'));
  }
  // It is sorted among the turning points, by its first day.
  const [one, other] = entries.filter((entry) => entry.is === 'result').slice(1, 3);
  if (one === undefined || other === undefined) throw new Error('no rows');
  const rows = [other, { ...one, turning }];
  expect(ordered(english, rows, { by: 'turning', is: 'ascending' }, false)[0]?.number).toBe(one.number);
});

test('the spreadsheet has a line for every row, no formula, and without names none', () => {
  const csv = tableAsCsv(english, entries, false);
  const lines = csv.split('\r\n');
  expect(lines).toHaveLength(15);
  expect(lines[0]).toMatch(/^\uFEFFNo\.,Group,Preamble,I Pact,/);
  expect(csv).toContain("'=1+1");
  expect(csv).toContain('anna.json: This file is not from this game.');
  const nameless = tableAsCsv(english, entries, true);
  expect(nameless).not.toMatch(/Pupil|anna/);
  expect(nameless).toMatch(/Group 12/);
});
