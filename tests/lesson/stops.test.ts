// What did Litvinov do? Every answer of every stop is played to the end under the rules, and what the page
// says of it equals the result of the same game read from a file.
import { describe, expect, test } from 'vitest';
import { parseDespatch, printDespatch } from '../../src/chronicle/notation.ts';
import { play } from '../../src/chronicle/play.ts';
import { resultOf } from '../../src/chronicle/result.ts';
import { commandsOf, gameOf, isFinished } from '../../src/chronicle/timeline.ts';
import { fingerprintOf } from '../../src/core/fingerprint.ts';
import { positionOf } from '../../src/core/game.ts';
import { cameTo } from '../../src/lesson/came-to.ts';
import { playedFrom } from '../../src/lesson/played-from.ts';
import { stopFaults } from '../../src/lesson/stop-faults.ts';
import {
  actsOfHistory,
  dateIn,
  dateOf,
  inSeededOrder,
  insteadOf,
  placeOf,
  playedAnswer,
} from '../../src/lesson/stops.ts';
import { loadLesson } from '../../src/scenario/lesson/load-lesson.ts';
import { lessonMessages } from '../../src/scenario/lesson/messages.ts';
import { makeWords } from '../../src/strings/fluent.ts';
import { filesOf, scenarioOf, worldOf } from '../tools.ts';
import { historyIn, lessonOf, MOSCOW } from './given.ts';

const HISTORY = historyIn(MOSCOW);
const LESSON = lessonOf(MOSCOW);
const STOPS = LESSON.stops;

/** Every answer with its stop. */
const ANSWERS = STOPS.flatMap((stop) =>
  stop.answers.map((answer) => [`${stop.id}: ${answer.id}`, stop, answer] as const),
);

test('the winter stops on 29 December, four times in January, at noon of 8 February and later on', () => {
  expect(STOPS.map(dateOf)).toEqual([
    '1928-12-29',
    '1929-01-11',
    '1929-01-21',
    '1929-01-28',
    '1929-01-31',
    '1929-02-08',
    '1929-02-11',
    '1929-03-12',
    '1929-07-17',
  ]);
});

test('a stop lies before what was done on its day', () => {
  for (const stop of STOPS) {
    const at = placeOf(HISTORY, stop);
    expect(dateIn(HISTORY, positionOf(HISTORY.moments[at]?.game ?? gameOf(HISTORY)).day)).toBe(dateOf(stop));
    expect(HISTORY.moments[at]?.command?.do).toBe('wait');
  }
});

test('nothing is wrong with the shipped stops', () => {
  expect(stopFaults(scenarioOf(MOSCOW), LESSON)).toEqual([]);
});

describe.each(ANSWERS)('%s', (_name, stop, answer) => {
  const played = playedAnswer(HISTORY, stop, answer);

  test('is legal at that moment and is played to the end', () => {
    expect(played?.illegal).toEqual([]);
    expect(played !== null && isFinished(played.timeline)).toBe(true);
  });

  test('ends as the same game ends when the command line reads it', () => {
    if (played === null) throw new Error('not played');
    const { scenario, seed } = HISTORY.world;
    const written = printDespatch(
      { tags: { Scenario: scenario.id, Seed: `${seed}` }, commands: commandsOf(played.timeline) },
      scenario.calendar.firstDay,
    );
    const read = parseDespatch(written);
    if ('faults' in read) throw new Error(JSON.stringify(read.faults));
    const again = play(worldOf(MOSCOW, seed), read.despatch.commands);
    expect(again.stopped).toBeNull();
    expect(fingerprintOf(gameOf(again.timeline))).toBe(fingerprintOf(gameOf(played.timeline)));
    const { ending, score, milestones } = resultOf(again.timeline);
    const came = cameTo(played.timeline);
    expect({ ending: came.ending, score: came.score, signed: came.signed?.on ?? null }).toEqual({
      ending,
      score,
      signed: milestones.find(({ is }) => is === 'signed')?.date ?? null,
    });
  });

  test('shows the answer on that day: the moment to look at comes after its acts', () => {
    if (played === null) throw new Error('not played');
    const now = positionOf(played.timeline.moments[played.at]?.game ?? gameOf(HISTORY)).day;
    if (!cameTo(played.timeline).on.startsWith(dateOf(stop))) expect(dateIn(HISTORY, now)).toBe(dateOf(stop));
  });
});

test('what is said to have been done is what the replay does on that day, and leads where history leads', () => {
  for (const stop of STOPS) {
    const done = stop.answers.find(({ id }) => id === stop.done);
    if (done === undefined) throw new Error(stop.id);
    const instead = insteadOf(HISTORY.world, stop, done);
    expect(instead).toEqual({ today: actsOfHistory(HISTORY, stop), later: new Map() });
    const played = playedAnswer(HISTORY, stop, done);
    expect(played?.refused).toEqual([]);
    expect(played && fingerprintOf(gameOf(played.timeline))).toBe(fingerprintOf(gameOf(HISTORY)));
  }
});

test('a later act is of a later day: one on the day of the stop belongs to its answer', () => {
  const on = (line: string) =>
    insteadOf(HISTORY.world, { at: '1929-01-11.0' }, { id: 'x', acts: '', later: [line] });
  const fault = { where: 'later.0', found: '1929-01-11', expected: 'a day of the game after the stop' };
  expect(on('1929-01-11  note POL')).toEqual({ faults: [fault] });
  expect(on('1929-01-12  note POL')).toMatchObject({
    later: new Map([[23, [{ do: 'note', power: 'POL' }]]]),
  });
});

test('only neighbours are counted as bound, as on the desk: all eight in history', () => {
  const { bound, of } = cameTo(HISTORY);
  expect([...bound].sort()).toEqual([...HISTORY.world.partners].sort());
  expect(of).toBe(8);
});

test('the answers of a stop do not all lead to one place', () => {
  for (const stop of STOPS) {
    const scores = stop.answers.map((answer) => {
      const played = playedAnswer(HISTORY, stop, answer);
      return played && cameTo(played.timeline).score;
    });
    expect(new Set(scores).size, stop.id).toBeGreaterThan(1);
  }
});

test('where the sources settle nothing the stop names the card, and no other does', () => {
  const open = STOPS.flatMap(({ id, dispute }) => (dispute === undefined ? [] : [[id, dispute]]));
  expect(open).toEqual([
    ['friends', 'agreed-or-gave-way'],
    ['ratify', 'soviet-deposit'],
    ['finland', 'finland'],
  ]);
});

test.each(['en', 'pl', 'ru'])(
  'every stop has all its words in %s, and no word is for nothing',
  (language) => {
    const text = filesOf(MOSCOW)[`lesson/stops.${language}.ftl`] ?? '';
    const words = makeWords(language, [text]);
    const asked = lessonMessages(LESSON).filter((id) => id.startsWith('stop-'));
    expect(asked.filter((id) => !words.has(id))).toEqual([]);
    const written = [...text.matchAll(/^(stop-[\w-]+) =/gm)].map(([, id]) => id ?? '');
    expect(written.filter((id) => !asked.includes(id))).toEqual([]);
  },
);

test('a seed gives one order of the answers, another seed gives others, and what was done has no fixed letter', () => {
  const orders = (seed: number) => STOPS.map((stop) => inSeededOrder(stop, seed).map(({ id }) => id));
  expect(orders(0)).toEqual(orders(0));
  expect(orders(1)).not.toEqual(orders(0));
  for (const seed of [0, 1, 2, 3, 4]) {
    const places = STOPS.map((stop) => inSeededOrder(stop, seed).findIndex(({ id }) => id === stop.done));
    expect(new Set(places).size, `${seed}`).toBeGreaterThan(2);
  }
});

test('on days that an answer names its acts take the place of the history of those days', () => {
  const [stop] = STOPS;
  if (stop === undefined) throw new Error('no stop');
  const at = placeOf(HISTORY, stop);
  const today = actsOfHistory(HISTORY, stop);
  const january = 12;
  const { timeline } = playedFrom(HISTORY, at, { today, later: new Map([[january, []]]) });
  const given = commandsOf(timeline).map((command) => command.do);
  expect(commandsOf(HISTORY).map((command) => command.do)).toContain('publish');
  expect(dateIn(HISTORY, january)).toBe('1929-01-01');
  expect(given).not.toContain('publish');
});

describe('a stop with a fault is told with its place', () => {
  const [first] = STOPS;
  if (first === undefined) throw new Error('no stop');
  const faultsOf = (change: object) =>
    stopFaults(scenarioOf(MOSCOW), { ...LESSON, stops: [{ ...first, ...change }] }).map(
      ({ path, found, expected }) => `${path}: ${found}; ${expected}`,
    );

  test('acts that cannot be read, and acts that may not be given', () => {
    const answers = [
      ...first.answers,
      { id: 'nonsense', acts: 'write POL', later: [] },
      { id: 'too-soon', acts: 'sign', later: ['1929-01-02  note POL', '1928-12-20  note POL'] },
      { id: 'illegal', acts: 'ratify', later: [] },
    ];
    const told = faultsOf({ answers });
    expect(told[0]).toMatch(/^stops\.0\.answers\.4\.acts: "write.*an act: /);
    expect(told[1]).toMatch(
      /^stops\.0\.answers\.5\.later\.1: "1928-12-20"; a day of the game after the stop/,
    );
    expect(told[2]).toMatch(/^stops\.0\.answers\.6\.acts: "ratify"; .*refused: /);
  });

  test('an answer that is said to be history’s and is not', () => {
    expect(faultsOf({ done: 'alone' })[0]).toMatch(
      /^stops\.0\.answers\.1\.acts: "note POL"; what history does on 1928-12-29: "note POL \| note LTU"/,
    );
  });

  test('names that nothing has', () => {
    const told = faultsOf({ ledger: 'XXX', dispute: 'none', paper: 'kellogg', sources: ['nowhere'] });
    for (const [at, name] of ['ledger', 'dispute', 'paper', 'sources'].entries())
      expect(told[at]).toMatch(new RegExp(`^stops\\.0\\.${name}: `));
  });

  test('a day that the game does not have, and one on which history has nothing', () => {
    for (const at of ['1931-01-01', '1928-12-25.0'])
      expect(faultsOf({ at })[0]).toMatch(new RegExp(`^stops\\.0\\.at: "${at}"`));
  });
});

test('a stop that knows no such answer, and answers of one id, are refused at the door', () => {
  const text = (change: object): Record<string, string> => ({
    'lesson/stops.json': JSON.stringify({ stops: [{ ...STOPS[0], ...change }] }),
  });
  const told = (change: object) => {
    const loaded = loadLesson(text(change));
    return 'faults' in loaded ? loaded.faults.map(({ path, expected }) => `${path}: ${expected}`) : [];
  };
  expect(told({ done: 'nobody' })).toEqual(['stops.0.done: the id of one of the answers']);
  const [first] = STOPS[0]?.answers ?? [];
  expect(told({ answers: [first, first, first], done: first?.id })).toEqual([
    'stops.0.answers: a different id for each answer',
  ]);
});

test('a scenario without history has nothing to stop', () => {
  const scenario = { ...scenarioOf(MOSCOW), despatches: {} };
  expect(stopFaults(scenario, LESSON)[0]?.expected).toMatch(/no history\.despatch/);
});
