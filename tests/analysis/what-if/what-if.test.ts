// One change to a game: the outcome of the changed games, where they part, and what cannot be changed.
import { describe, expect, test } from 'vitest';
import { calendarMoved } from '../../../src/analysis/what-if/calendar-moved.ts';
import { replayed } from '../../../src/analysis/what-if/replayed.ts';
import { actsOf, type Change, type WhatIf, whatIf } from '../../../src/analysis/what-if/what-if.ts';
import { historyOf } from '../../../src/chronicle/autoplay.ts';
import { play } from '../../../src/chronicle/play.ts';
import { gameOf, type Timeline } from '../../../src/chronicle/timeline.ts';
import { fingerprintOf } from '../../../src/core/fingerprint.ts';
import { makeWorld } from '../../../src/core/world.ts';
import { commandsIn, SCENARIOS, scenarioOf, worldOf } from '../../tools.ts';

const moscow = scenarioOf('moscow-1929');

function history(id = 'moscow-1929'): Timeline {
  const found = historyOf(worldOf(id));
  if (found === null) throw new Error(`${id} has no history`);
  return found;
}

function changed(change: Change, timeline = history()): WhatIf {
  const found = whatIf(timeline, change);
  if ('fault' in found) throw new Error(JSON.stringify(found.fault));
  return found;
}

test('with nothing otherwise every written game comes out as it was', () => {
  for (const id of SCENARIOS) {
    for (const text of Object.values(scenarioOf(id).despatches)) {
      const timeline = play(worldOf(id), [
        ...commandsIn(text),
        { do: 'wait', until: scenarioOf(id).calendar.lastDay },
      ]).timeline;
      const again = replayed(worldOf(id), actsOf(timeline));
      expect(again.refused).toEqual([]);
      expect(fingerprintOf(gameOf(again.timeline))).toBe(fingerprintOf(gameOf(timeline)));
    }
  }
  expect(changed({ kind: 'type', types: {} })).toMatchObject({ first: null, deed: null, refused: [] });
});

describe('the acts of history', () => {
  test('with a Warsaw that wants to be treated as a great Power are signed and never ratified by it', () => {
    const { one, other, deed, refused } = changed({ kind: 'type', types: { POL: 'respect' } });
    expect([one.ending, one.score, one.signed]).toEqual(['as-it-happened', 6559, '1929-02-09']);
    expect(other).toMatchObject({ ending: 'signed-never-ratified', signed: '1929-02-09' });
    expect([one.bound.includes('POL'), other.bound.includes('POL')]).toEqual([true, false]);
    // It leaves the table on 8 February in both games, for want of the same friends: that is no difference.
    expect(deed).toMatchObject({ date: '1929-03-21', who: 'POL' });
    expect([deed?.one, deed?.other]).toMatchObject([{ is: 'billPassed' }, { is: 'billPutOff' }]);
    expect(refused).toMatchObject([{ command: { do: 'answer', dilemma: 'geneva' } }]);
  });

  test('with a Riga that fears a bloc part when Riga is asked', () => {
    const { deed } = changed({ kind: 'type', types: { LVA: 'fears-bloc' } });
    expect(deed).toMatchObject({
      date: '1929-01-28',
      who: 'LVA',
      one: { ready: true },
      other: { ready: false },
    });
  });

  test('without the publication first differ by it, and then by an answer of Warsaw', () => {
    const { first, deed, refused } = changed({ kind: 'drop', act: 2 });
    expect(first).toMatchObject({ date: '1929-01-01', who: null, one: { is: 'published' } });
    expect(deed).toMatchObject({ date: '1929-01-10', who: 'POL' });
    // Its index is that in the game as it was played.
    expect(refused[0]).toMatchObject({ index: 16, command: { do: 'report' } });
  });

  test('with the signing a week later end with fewer points and the same signatories', () => {
    const { one, other, first } = changed({ kind: 'move', act: 15, days: 7 });
    expect(other).toMatchObject({ signed: '1929-02-16', founders: one.founders, bound: one.bound });
    expect(other.score).toBeLessThan(one.score);
    expect(first).toMatchObject({ date: '1929-02-09', one: { is: 'tableCalled' } });
  });

  test('with the vote of the Senate a week later only miss the news of it', () => {
    const found = changed({ kind: 'event', id: 'senate', days: 7 });
    expect(found.first).toMatchObject({ date: '1929-01-15', one: { is: 'clock', id: 'senate' } });
    expect(found.deed).toBeNull();
  });
});

describe('the calendar', () => {
  test('a step of the clock takes the awaited vote with it, and what it would overtake comes a day after', () => {
    const moved = calendarMoved(moscow, 'senate', 7);
    if ('fault' in moved) throw new Error(moved.fault.code);
    expect(moved.calendar.awaited).toBe('1929-01-22');
    const dates = Object.fromEntries(moved.clock.steps.map(({ id, date }) => [id, date]));
    expect(dates).toMatchObject({ senate: '1929-01-22', coolidge: '1929-01-23', saeima: '1929-02-13' });
    expect(makeWorld(moved, 0).melted[30]).toBe(0);
  });

  test('a crisis and the news of it are moved together', () => {
    const moved = calendarMoved(moscow, 'railway', -5);
    if ('fault' in moved) throw new Error(moved.fault.code);
    expect(moved.events.find(({ id }) => id === 'railway')?.date).toBe('1929-07-05');
    expect(moved.dilemmas.find(({ id }) => id === 'railway')).toMatchObject({
      from: '1929-07-06',
      until: '1929-07-11',
    });
  });

  test.each([
    ['nothing', 7, 'no-such-id'],
    ['japan', 1, 'outside'],
    ['coolidge', -2, 'outside'],
  ])('%s cannot be moved by %i days', (id, days, code) => {
    expect(calendarMoved(moscow, id, days)).toMatchObject({ fault: { code } });
  });
});

test.each<[Change, object]>([
  [
    { kind: 'drop', act: 27 },
    { code: 'no-such-act', acts: 27 },
  ],
  [{ kind: 'move', act: 0, days: 300 }, { code: 'day-outside' }],
  [
    { kind: 'type', types: { POL: 'kind' } },
    { code: 'no-such-type', power: 'POL' },
  ],
  [
    { kind: 'type', types: { XXX: 'kind' } },
    { code: 'no-such-type', known: [] },
  ],
])('%j is no change that can be made', (change, fault) => {
  expect(whatIf(history(), change)).toMatchObject({ fault });
});
