// Questions for discussion are asked only if they are true of the table.
import { beforeAll, expect, test } from 'vitest';
import { historyOf } from '../../src/chronicle/autoplay.ts';
import { partingOf } from '../../src/chronicle/parting.ts';
import { resultOf } from '../../src/chronicle/result.ts';
import { iso } from '../../src/core/world.ts';
import { type Group, questionsOf } from '../../src/lesson/class-questions.ts';
import { rowOf } from '../../src/lesson/results-row.ts';
import { scenarioOf, worldOf } from '../tools.ts';
import { gamesOfAClass, PLAYING } from './thirty.ts';

const world = worldOf('moscow-1929');
const dateOf = (day: number): string => iso(world, day);
let class30: Group[] = [];
let history: Group;

beforeAll(() => {
  const line = historyOf(world);
  if (line === null) throw new Error('no history');
  const result = resultOf(line);
  const group = (timeline: typeof line, at: number): Group => ({
    number: at + 1,
    row: rowOf(timeline, result),
    timeline,
    turning: null,
  });
  history = group(line, 99);
  class30 = gamesOfAClass(scenarioOf('moscow-1929')).map(group);
}, PLAYING);

const find = (number: number): Group => {
  const found = class30.find((group) => group.number === number);
  if (found === undefined) throw new Error(`no group ${number}`);
  return found;
};

/** Checks what a question says against the rows. */
function check(groups: readonly Group[]): string[] {
  const questions = questionsOf(groups, dateOf);
  expect(questions.length).toBeLessThanOrEqual(4);
  for (const question of questions)
    switch (question.is) {
      case 'same-day':
        for (const number of question.groups) expect(find(number).row.signedOn).toBe(question.date);
        expect(new Set(question.groups.map((number) => find(number).row.score)).size).toBe(2);
        break;
      case 'same-text': {
        const [a, b] = [find(question.with).row, find(question.without).row];
        expect(a.articles.map(({ option }) => option)).toEqual(b.articles.map(({ option }) => option));
        expect(a.signed).toContain(question.power);
        expect(b.signed).not.toContain(question.power);
        expect(b.signedOn).not.toBeNull();
        break;
      }
      case 'parted': {
        const [best, last] = [find(question.best), find(question.last)];
        const scores = groups.filter(({ row }) => row.ending !== null).map(({ row }) => row.score);
        expect([best.row.score, last.row.score]).toEqual([Math.max(...scores), Math.min(...scores)]);
        const parting = partingOf(best.timeline, last.timeline);
        expect(parting && dateOf(parting.day)).toBe(question.date);
        break;
      }
      case 'unsigned':
        expect(question.groups).toEqual(
          groups.filter(({ row }) => row.signedOn === null).map(({ number }) => number),
        );
        break;
      case 'nobody-changed':
        for (const { row } of groups)
          expect(row.articles.find(({ clause }) => clause === question.clause)?.historys).toBeNull();
        break;
      case 'many-changed':
        for (const { number, row } of groups)
          expect(row.articles.find(({ clause }) => clause === question.clause)?.historys != null).toBe(
            question.groups.includes(number),
          );
        break;
      case 'same-turning':
        for (const number of question.groups)
          expect(groups.find((group) => group.number === number)?.turning).toMatchObject({
            is: 'named',
            date: question.date,
          });
    }
  return questions.map(({ is }) => is);
}

test('every question about any part of the class is true, and many kinds of them are asked', () => {
  const kinds = new Set<string>();
  for (let from = 0; from < 30; from++)
    for (const size of [2, 3, 5, 12, 30])
      for (const kind of check(class30.slice(from, from + size))) kinds.add(kind);
  expect(kinds.size).toBeGreaterThanOrEqual(5);
});

test('of turning points on one day a class is asked once they are known', () => {
  const named = class30.slice(0, 3).map((group, at) => ({
    ...group,
    turning: {
      is: 'named' as const,
      label: 'turning-point' as const,
      date: at === 2 ? '1929-02-01' : '1929-01-11',
      act: null,
      lost: 8,
    },
  }));
  expect(questionsOf(named, dateOf)).toContainEqual({
    is: 'same-turning',
    groups: [1, 2],
    date: '1929-01-11',
  });
});

test('two games that signed on one day are compared only if both have ended, or both have reached the same day', () => {
  const two = class30.flatMap((group) =>
    class30
      .filter(({ row }) => row.signedOn !== null && row.signedOn === group.row.signedOn)
      .filter(({ row }) => group.row.score - row.score >= 200)
      .map((other) => [group, other] as const),
  )[0];
  if (two === undefined) throw new Error('no two groups that signed on one day');
  const [more, less] = two;
  const onDay = (group: Group, date: string): Group => ({
    ...group,
    row: { ...group.row, ending: null, date },
  });
  const asked = (groups: readonly Group[]): boolean =>
    questionsOf(groups, dateOf).some(({ is }) => is === 'same-day');
  expect(asked([more, less])).toBe(true);
  expect(asked([more, onDay(less, '1929-02-12')])).toBe(false);
  expect(asked([onDay(more, '1929-03-01'), onDay(less, '1929-02-12')])).toBe(false);
  expect(asked([onDay(more, '1929-02-12'), onDay(less, '1929-02-12')])).toBe(true);
});

test('of one group, or of none, nothing is asked; of two that did the same nothing that parts them', () => {
  expect(questionsOf([], dateOf)).toEqual([]);
  expect(questionsOf(class30.slice(0, 1), dateOf)).toEqual([]);
  expect(questionsOf([history, { ...history, number: 98 }], dateOf)).toEqual([]);
});
