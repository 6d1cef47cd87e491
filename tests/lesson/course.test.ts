// Where an assignment begins and ends in a game, and which assignments cannot be begun.
import { describe, expect, test } from 'vitest';
import { historyOf, playInSteps } from '../../src/chronicle/autoplay.ts';
import { addressOfMoment, momentAt } from '../../src/chronicle/moment-address.ts';
import { playOn } from '../../src/chronicle/play.ts';
import { sealedRecordOf } from '../../src/chronicle/record.ts';
import { begin, commandsOf, gameOf, type Timeline, upTo } from '../../src/chronicle/timeline.ts';
import { fingerprintOf } from '../../src/core/fingerprint.ts';
import { positionOf } from '../../src/core/game.ts';
import { iso } from '../../src/core/world.ts';
import { ASSIGNMENT_FORMAT, type Assignment, type Start } from '../../src/lesson/assignment.ts';
import { endIn, untilEnd } from '../../src/lesson/end.ts';
import { givenIn, openAssignment } from '../../src/lesson/opening.ts';
import { loadLesson } from '../../src/scenario/lesson/load-lesson.ts';
import { filesOf, scenarioOf, worldOf } from '../tools.ts';

const ID = 'moscow-1929';
const line = historyOf(worldOf(ID));
if (line === null) throw new Error('no history');

const given = (start: Start, until: Assignment['until'] = 'end'): Assignment => ({
  format: ASSIGNMENT_FORMAT,
  scenario: ID,
  words: { title: '', task: '', questions: [] },
  start,
  until,
  aids: [],
  brisk: false,
});

const open = (assignment: Assignment) =>
  openAssignment(assignment, scenarioOf(ID), (seed) => begin(worldOf(ID, seed)));

function opened(assignment: Assignment): Timeline {
  const found = open(assignment);
  if ('fault' in found) throw new Error(JSON.stringify(found.fault));
  return found.opening;
}

const dateOf = (timeline: Timeline): string => iso(timeline.world, positionOf(gameOf(timeline)).day);
const print = (timeline: Timeline): string => fingerprintOf(gameOf(timeline));

test('it begins with a deal, on a day of history, or at any moment of any game, and there the game is the same', () => {
  expect(opened(given({ is: 'opening', seed: 7 })).world.seed).toBe(7);
  for (const at of [
    { date: '1929-01-11', acts: 0 },
    { date: '1929-01-31', acts: 2 },
    { date: '1929-02-08', acts: null },
  ]) {
    const moment = upTo(line, momentAt(line, at) + 1);
    const opening = opened(given({ is: 'history', at }));
    expect(print(opening)).toBe(print(moment));
    // The game in a link ends at the moment.
    const sent = opened(given({ is: 'game', despatch: sealedRecordOf(moment), at }));
    expect(print(sent)).toBe(print(moment));
  }
});

describe('what cannot be begun is told why', () => {
  const at = { date: '1929-01-11', acts: 0 };
  test.each([
    [
      'another scenario',
      { ...given({ is: 'opening', seed: 0 }), scenario: 'two-powers' },
      { code: 'scenario' },
    ],
    [
      'a day before the first',
      given({ is: 'history', at: { date: '1928-12-19', acts: null } }),
      { code: 'day' },
    ],
    ['a day that is none', given({ is: 'history', at: { date: '1929-02-30', acts: null } }), { code: 'day' }],
    ['an end before it begins', given({ is: 'history', at }, '1929-01-10'), { code: 'over' }],
    [
      'a signature that is there',
      given({ is: 'history', at: { date: '1929-03-01', acts: 0 } }, 'signature'),
      { code: 'over' },
    ],
    ['an end outside of the calendar', given({ is: 'opening', seed: 0 }, '1930-01-01'), { code: 'day' }],
    [
      'no game',
      given({ is: 'game', despatch: '1929-01-01  dance', at }),
      { code: 'game', fault: { code: 'line' } },
    ],
    [
      'a game that the rules refuse',
      given({ is: 'game', despatch: '1928-12-20  ratify', at }),
      { code: 'game', fault: null },
    ],
    [
      'a game of another scenario',
      given({ is: 'game', despatch: '[Scenario "two-powers"]\n1929-01-01', at }),
      { code: 'game', fault: { code: 'scenario' } },
    ],
  ])('%s', (_, assignment, fault) => {
    expect(open(assignment)).toMatchObject({ fault });
  });
  test('a scenario without history', () => {
    const { history: _, ...despatches } = scenarioOf(ID).despatches;
    const bare = { ...scenarioOf(ID), despatches };
    const found = openAssignment(given({ is: 'history', at }), bare, (seed) => {
      const opening = begin(worldOf(ID, seed));
      return { ...opening, world: { ...opening.world, scenario: bare } };
    });
    expect(found).toEqual({ fault: { code: 'no-history' } });
  });
});

test('it ends on the first moment of its day, with the signature, or with the game; what is handed in stops there', () => {
  for (const until of ['1929-02-08', 'signature', 'end'] as const) {
    const end = endIn(line, until);
    if (end === null) throw new Error(until);
    const cut = untilEnd(line, until);
    expect(cut.moments.length).toBe(end + 1);
    expect(endIn(upTo(line, end), until)).toBeNull();
    if (until === '1929-02-08') expect(dateOf(cut)).toBe(until);
    if (until === 'signature')
      expect(cut.moments.at(-1)?.cables.some(({ is }) => is === 'signed')).toBe(true);
  }
  expect(endIn(line, '1929-07-24')).toBe(endIn(line, 'end'));
  const open = upTo(line, 20);
  expect(untilEnd(open, 'signature')).toBe(open);
});

test('a game is known as that of an assignment however its waits were kept, and another one is not', () => {
  const at = { date: '1929-01-21', acts: 0 };
  const opening = opened(given({ is: 'history', at }));
  const commands = commandsOf(line);
  for (const play of [playOn, playInSteps]) {
    const again = play(begin(worldOf(ID)), commands).timeline;
    const length = givenIn(again, opening);
    expect(length === null ? null : print(upTo(again, length))).toBe(print(opening));
  }
  expect(givenIn(upTo(line, 5), opening)).toBeNull();
  expect(givenIn(begin(worldOf(ID, 7)), opened(given({ is: 'opening', seed: 0 })))).toBeNull();
  expect(addressOfMoment(opening, opening.moments.length - 1).date).toBe(at.date);
});

describe('assignments.json is read strictly', () => {
  const one = { id: 'a', number: 1, until: 'signature', aids: [], minutes: 15 };
  const load = (assignments: readonly object[]) =>
    loadLesson({ ...filesOf(ID), 'lesson/assignments.json': JSON.stringify({ assignments }) });
  test.each([
    ['a number twice', [one, { ...one, id: 'b' }]],
    ['an id twice', [one, { ...one, number: 2 }]],
    ['a number above 63', [{ ...one, number: 64 }]],
    ['an end that is none', [{ ...one, until: 'tomorrow' }]],
    ['an aid that is none', [{ ...one, aids: ['lamp'] }]],
    ['a moment that is none', [{ ...one, from: '11 January' }]],
    ['a key that is none', [{ ...one, hint: true }]],
  ])('%s', (_, assignments) => {
    expect(load(assignments)).toMatchObject({ faults: [{ file: 'lesson/assignments.json' }] });
  });
  test('and what may stand there is let in', () => {
    expect(load([one])).toMatchObject({ lesson: { assignments: [{ ...one, brisk: false }] } });
  });
});
