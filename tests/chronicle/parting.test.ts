// Two games side by side: where they part, what differs, what happened in each, and the tree that several
// make.
import { describe, expect, test } from 'vitest';
import { historyOf, unroll } from '../../src/chronicle/autoplay.ts';
import { compare, type Row } from '../../src/chronicle/comparison.ts';
import { familyOf } from '../../src/chronicle/family.ts';
import { happeningsOf, sameEvents } from '../../src/chronicle/happenings.ts';
import { partingOf } from '../../src/chronicle/parting.ts';
import { playOn } from '../../src/chronicle/play.ts';
import { resultOf } from '../../src/chronicle/result.ts';
import { begin, type Timeline } from '../../src/chronicle/timeline.ts';
import { iso } from '../../src/core/world.ts';
import { commandsIn, worldOf } from '../tools.ts';

const ID = 'moscow-1929';
const read = (line: string, seed = 0): Timeline => {
  const { timeline, stopped } = playOn(begin(worldOf(ID, seed)), commandsIn(line));
  if (stopped !== null) throw new Error(JSON.stringify(stopped));
  return timeline;
};
const whole = (line: string): Timeline => {
  const { timeline, stopped } = unroll(begin(worldOf(ID)), commandsIn(line));
  if (stopped !== null) throw new Error(JSON.stringify(stopped));
  return timeline;
};

const history = historyOf(worldOf(ID));
if (history === null) throw new Error('no history');

const SHARED = `
1928-12-29  note POL | note LTU
1929-01-01  publish
1929-01-11  answer orders 2 | note POL`;
const LATE_PRESS = `${SHARED}
1929-01-21  note POL | inform FIN PER TUR
1929-01-28  press POL`;
const SOONER = `${SHARED}
1929-01-21  note POL | inform FIN PER TUR | press POL`;

const on = (timeline: Timeline, date: string): number => {
  const at = Array.from({ length: 217 }, (_, day) => day).find((day) => iso(timeline.world, day) === date);
  if (at === undefined) throw new Error(date);
  return at;
};

describe('two games part', () => {
  test('on the first day on which the player did something else, and the same act is found on its other day', () => {
    const parting = partingOf(read(SOONER), history);
    expect(parting).toMatchObject({
      day: on(history, '1929-01-21'),
      because: 'acts',
      a: [{ command: { do: 'press', power: 'POL' }, otherDay: on(history, '1929-01-26') }],
      b: [],
    });
    expect(partingOf(history, read(SOONER))).toMatchObject({ a: [], b: parting?.a });
  });

  test('where one did nothing, on the day of what only the other did', () => {
    const parting = partingOf(whole(LATE_PRESS), history);
    expect(parting).toMatchObject({
      day: on(history, '1929-01-26'),
      a: [],
      b: [{ command: { do: 'press' }, otherDay: on(history, '1929-01-28') }],
    });
  });

  test('not as long as one is the beginning of the other, and never from itself', () => {
    expect(partingOf(read(SHARED), history)).toBeNull();
    expect(partingOf(history, read(`${SHARED}\n1929-01-20`))).toBeNull();
    expect(partingOf(history, history)).toBeNull();
    // Once its day has passed without the act it has parted.
    expect(partingOf(read(`${SHARED}\n1929-01-23`), history)?.day).toBe(on(history, '1929-01-21'));
  });

  test('not by the order of two acts that come to the same, but by one that sends another text', () => {
    const notes = (line: string): Timeline => read(`1928-12-29 ${line}`);
    expect(partingOf(notes('note POL | note LTU'), notes('note LTU | note POL'))).toBeNull();
    const parting = partingOf(notes('note POL | draft pact=step'), notes('draft pact=step | note POL'));
    expect(parting?.a.map(({ command }) => command.do)).toEqual(['note', 'draft']);
  });

  test('before the first act where other motives were dealt', () => {
    expect(partingOf(read(SHARED, 3), history)).toEqual({ day: 0, because: 'deal', a: [], b: [] });
  });
});

describe('a comparison', () => {
  const over = whole(SHARED);
  const { rows, seeds } = compare(over, history);
  const row = <K extends Row['is']>(is: K) =>
    rows.filter((one): one is Extract<Row, { is: K }> => one.is === is);

  test('has a row for every difference and none for what is alike', () => {
    expect(seeds).toEqual({ a: 0, b: 0 });
    expect(row('ending')).toEqual([{ is: 'ending', a: 'overtaken', b: 'as-it-happened' }]);
    expect(row('circle').map(({ which, a }) => [which, a])).toEqual([
      ['signed', []],
      ['bound', []],
    ]);
    expect(row('date')).toContainEqual({
      is: 'date',
      what: 'bound',
      powers: ['POL', 'ROM'],
      a: null,
      b: '1929-03-30',
      later: null,
    });
    expect(row('date').map(({ what }) => what)).not.toContain('published');
    expect(row('score')).toEqual([{ is: 'score', a: resultOf(over).score, b: resultOf(history).score }]);
    expect(compare(history, history).rows).toEqual([]);
  });

  test('says by how many days a date came later, the other way round with the other sign', () => {
    const line = `${SHARED}\n1929-01-21  note POL | inform FIN PER TUR\n1929-01-26  press POL`;
    const [a, b] = [whole(line), whole(line.replace('1929-01-01  publish\n', ''))];
    const published = (x: Timeline, y: Timeline) =>
      compare(x, y).rows.find((one) => one.is === 'date' && one.what === 'published');
    expect(published(a, b)).toMatchObject({ a: '1929-01-01', b: null, later: null });
    const late = whole(line.replace('1929-01-01  publish', '1929-01-04  publish'));
    expect(published(late, a)).toMatchObject({ later: 3 });
    expect(published(a, late)).toMatchObject({ later: -3 });
  });
});

test('what happened is told by day and kind, acts of one kind together, the days of the text as such', () => {
  const all = happeningsOf(history);
  expect(all[0]).toMatchObject({ is: 'note', by: 'player', powers: ['POL', 'LTU'] });
  expect(all.filter(({ isMajor }) => isMajor).map(({ is, day }) => [is, iso(history.world, day)])).toEqual([
    ['signed', '1929-02-09'],
    ['inForce', '1929-03-16'],
    ['registered', '1929-06-03'],
  ]);
  // The command that registers and the registration are one event.
  expect(history.moments.some(({ command }) => command?.do === 'register')).toBe(true);
  expect(all.filter(({ is }) => is === 'register')).toEqual([]);
  expect(all.filter(({ is }) => is === 'bound').map(({ powers }) => powers)).toContainEqual(['POL', 'ROM']);
  // Every moment is there, and the game after it knows of the event.
  for (const { moment } of all) expect(history.moments[moment]).toBeDefined();
  expect(sameEvents(all, all)).toEqual([]);
});

test('a branch leaves the game with which it shared most, on the day of its parting, by the act that parts them', () => {
  const key = (name: string, timeline: Timeline) => ({ key: name, timeline });
  const family = familyOf(key('history', history), [
    key('early', read('1928-12-21  note POL\n1928-12-30')),
    key('sooner', whole(SOONER)),
    key('again', whole(`${SOONER}\n1929-02-01  audience LTU`)),
    key('running', read(SHARED)),
  ]);
  expect(
    family.map(({ member, parent, day, first }) => [member.key, parent, iso(history.world, day), first?.do]),
  ).toEqual([
    ['history', null, '1928-12-20', undefined],
    ['early', 'history', '1928-12-21', 'note'],
    ['sooner', 'history', '1929-01-21', 'press'],
    ['again', 'sooner', '1929-02-01', 'audience'],
    ['running', 'history', '1929-01-11', undefined],
  ]);
});
