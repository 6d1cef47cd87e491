// The player's goals: met, still possible or lost, day by day; each goal of the winter can be met and missed.
import { describe, expect, test } from 'vitest';
import { unroll } from '../../src/chronicle/autoplay.ts';
import { goalsOf } from '../../src/chronicle/goals.ts';
import { play } from '../../src/chronicle/play.ts';
import { advance, begin, isFinished, type Timeline, upTo } from '../../src/chronicle/timeline.ts';
import type { Command } from '../../src/core/commands.ts';
import { digestOf } from '../../src/core/fingerprint.ts';
import { iso, makeWorld, type World } from '../../src/core/world.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { commandsIn, filesOf, historyCommands, scenarioOf, worldOf } from '../tools.ts';

const ID = 'moscow-1929';

/** This line, then waiting to the last day. */
const toTheEnd = (line: readonly Command[], world: World): Timeline => unroll(begin(world), line).timeline;

const told = (timeline: Timeline): Record<string, string> =>
  Object.fromEntries(
    goalsOf(timeline).map(({ id, is, day }) => [id, day === null ? is : `${is} ${iso(worldOf(ID), day)}`]),
  );

test('history met two of its five goals, each on its day, and no later day changes what is decided', () => {
  const history = toTheEnd(historyCommands(ID), worldOf(ID));
  const all = {
    'no-word-on-frontiers': 'met 1929-02-09',
    'before-riga-votes': 'lost 1929-02-09',
    'kovno-at-the-table': 'lost 1929-02-09',
    'no-letter-opened': 'met 1929-07-24',
    'three-papers-upstairs': 'lost 1929-01-31',
  };
  expect(told(history)).toEqual(all);
  for (let count = 1; count < history.moments.length; count += 1) {
    for (const [id, is] of Object.entries(told(upTo(history, count))))
      expect([is === 'open' ? all[id as keyof typeof all] : is]).toEqual([all[id as keyof typeof all]]);
  }
  expect(new Set(Object.values(told(upTo(history, 1))))).toEqual(new Set(['open']));
});

/** The lines of the endings and the book of best lines, each with its deal. */
function shippedLines(): readonly (readonly [string, number])[] {
  const files = filesOf(ID);
  const book = JSON.parse(files['lines.json'] ?? '{}') as { lines: { seed: number; days: string[] }[] };
  const ends = Object.keys(files).filter((name) => name.startsWith('endings/'));
  return [
    ...ends.map((name) => [files[name] ?? '', 0] as const),
    ...book.lines.slice(0, 12).map(({ seed, days }) => [days.join('\n'), seed] as const),
  ];
}

test('each goal is met by one of the lines that are shipped with the scenario, and lost by another', () => {
  const found = new Set(
    shippedLines().flatMap(([line, seed]) => {
      const timeline = toTheEnd(commandsIn(line), worldOf(ID, seed));
      return isFinished(timeline) ? goalsOf(timeline).map(({ id, is }) => `${id} ${is}`) : [];
    }),
  );
  const ids = scenarioOf(ID).goals.map(({ id }) => id);
  expect([...found].sort()).toEqual(ids.flatMap((id) => [`${id} lost`, `${id} met`]).sort());
});

test('a telegram that is read loses the goal of the closed letters on that day', () => {
  const { timeline } = play(worldOf(ID), commandsIn('1928-12-23  intel POL'));
  expect(told(timeline)).toMatchObject({ 'no-letter-opened': 'lost 1928-12-23' });
});

describe('made up for the small scenario', () => {
  const small = scenarioOf('two-powers');
  const withGoals = (goals: Scenario['goals']): World => makeWorld({ ...small, goals }, 0);
  const always = { confidence: { atLeast: 0 } };
  const waited = (goal: Scenario['goals'][number], waits: number): unknown => {
    let timeline = begin(withGoals([goal]));
    for (let wait = 0; wait < waits; wait += 1) timeline = advance(timeline, { do: 'wait' }).timeline;
    return goalsOf(timeline).map(({ is }) => is);
  };

  test('what holds only at the end counts on no day before it', () => {
    expect(waited({ id: 'calm', when: always, atEnd: true }, 1)).toEqual(['open']);
    expect(goalsOf(toTheEnd([], withGoals([{ id: 'calm', when: always, atEnd: true }])))[0]?.is).toBe('met');
  });

  test('a day that has passed loses what was not met by then, and takes nothing from what was', () => {
    const signed = { id: 'soon', when: { happened: 'signed' as const }, atEnd: false, by: '1929-03-01' };
    const { firstDay } = small.calendar;
    expect(waited({ ...signed, by: firstDay }, 0)).toEqual(['open']);
    expect(waited({ ...signed, by: firstDay }, 1)).toEqual(['lost']);
    expect(waited({ ...signed, when: always, by: firstDay }, 1)).toEqual(['met']);
  });

  test('met and made impossible at once, it is met', () => {
    expect(waited({ id: 'both', when: always, never: always, atEnd: false }, 0)).toEqual(['met']);
  });

  test('what is never met is lost at the end, and the rules know nothing of goals', () => {
    const goals = [{ id: 'none', when: { happened: 'exposed' as const }, atEnd: false }];
    expect(goalsOf(toTheEnd([], withGoals(goals)))[0]?.is).toBe('lost');
    expect(digestOf({ ...small, goals })).toBe(digestOf(small));
  });
});
