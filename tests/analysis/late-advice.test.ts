// Advice near the end: nothing is advised that needs an answer, a vote or a deposit after the last day, and what can no
// longer be reached is named.
import { expect, test } from 'vitest';
import { playBot } from '../../src/analysis/playout.ts';
import { botOf } from '../../src/analysis/roster.ts';
import { advised } from '../../src/chronicle/advice/advised.ts';
import { isInTime, type Lateness, lateness } from '../../src/chronicle/advice/in-time.ts';
import { type Sighted, sighted } from '../../src/chronicle/advice/sighted.ts';
import { unroll } from '../../src/chronicle/autoplay.ts';
import { parseDespatch } from '../../src/chronicle/notation.ts';
import { begin, type Timeline } from '../../src/chronicle/timeline.ts';
import { isOver, positionOf } from '../../src/core/game.ts';
import { readCable } from '../../src/core/seen.ts';
import type { PowerView } from '../../src/core/view.ts';
import { scenarioOf, worldOf } from '../tools.ts';

const MOSCOW = 'moscow-1929';

function played(line: string): Timeline {
  const parsed = parseDespatch(line);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  const { timeline, stopped } = unroll(begin(worldOf(MOSCOW, 0)), parsed.despatch.commands);
  if (stopped !== null) throw new Error(JSON.stringify(stopped));
  return timeline;
}

/** The player's seat after every moment at which he could act, with the position then. */
const seats = ({ moments }: Timeline): { s: Sighted; position: ReturnType<typeof positionOf> }[] =>
  moments
    .filter(({ game }) => !isOver(game))
    .map(({ game }, at) => ({
      s: sighted(
        game,
        moments
          .slice(0, at + 1)
          .flatMap(({ cables }) => cables.map((cable) => readCable(game, 'player', cable))),
      ),
      position: positionOf(game),
    }));

/** The first date on which each thing is said to be out of reach. */
function firstLate(timeline: Timeline): Partial<Record<Lateness['is'], string>> {
  const found: Partial<Record<Lateness['is'], string>> = {};
  for (const { s } of seats(timeline)) {
    const late = lateness(s);
    if (late !== null) found[late.is] ??= s.ask.view.date;
  }
  return found;
}

const untilTheEnd = (from: string): string =>
  `${from}\n${['03-01', '05-01', '06-20', '07-10', '07-21', '07-24'].map((day) => `1929-${day}`).join('\n')}`;

test('without a signature it is first too late for force, then for an agreement, and then nothing about it is advised', () => {
  const timeline = played(untilTheEnd('1928-12-29 note POL | note LTU'));
  const { force, agreement } = firstLate(timeline);
  // A later answer takes 8 days, and no ratification less than 14.
  expect(force).toMatch(/^1929-07-0|^1929-06-29/);
  expect(agreement).toMatch(/^1929-07-(1[6-9]|2)/);
  for (const { s } of seats(timeline)) {
    const [now, left] = [advised(s, (one) => isInTime(s, one)), s.ask.view.lastDay - s.ask.view.day];
    if (left > 40) expect(now).toEqual(advised(s));
    if (left < 8) expect(now.filter(({ act }) => act?.do !== 'report' && act?.do !== 'answer')).toEqual([]);
  }
});

/** The same seat with one power changed. */
const changed = (s: Sighted, id: string, change: Partial<PowerView>): Sighted => ({
  ...s,
  ask: {
    ...s.ask,
    view: {
      ...s.ask.view,
      powers: s.ask.view.powers.map((power) => (power.id === id ? { ...power, ...change } : power)),
    },
  },
});

test('an agreement is not too late where it has been given, or where an answer is due before the last day', () => {
  const last = seats(played('1928-12-29 note POL | note LTU\n1929-03-01\n1929-06-20\n1929-07-21')).at(-1);
  if (!last) throw new Error('the game is over');
  const { s } = last;
  const { lastDay } = s.ask.view;
  expect(lateness(s)).toMatchObject({ is: 'agreement', takes: 8 });
  expect(lateness(changed(s, 'TUR', { road: 'agreed' }))?.is).toBe('force');
  expect(lateness(changed(s, 'POL', { replyDue: lastDay - 1 }))?.is).toBe('force');
  expect(lateness(changed(s, 'POL', { replyDue: lastDay }))?.is).toBe('agreement');
});

test('after the signature nobody is bound of whom the help has said that nobody else can be', () => {
  let late = 0;
  for (const [name, seed] of [
    ['history', 0],
    ['lawyer', 0],
    ['lawyer', 5],
    ['adviser', 3],
    ['adviser', 10],
    ['adviser', 11],
    ['adviser', 13],
    ['lawyer', 8],
    ['historian', 4],
    ['historian', 9],
  ] as const) {
    const bot = botOf(name, scenarioOf(MOSCOW));
    if (!bot) throw new Error(`no bot: ${name}`);
    const timeline = playBot(worldOf(MOSCOW, seed), bot);
    const end = timeline.moments.at(-1)?.game;
    for (const { s, position } of seats(timeline)) {
      if (lateness(s)?.is !== 'others') continue;
      late += 1;
      for (const [power, { bound }] of Object.entries(positionOf(end as NonNullable<typeof end>).standings))
        if (bound !== null)
          expect(position.standings[power]?.bound, `${name} ${seed} ${power}`).not.toBeNull();
      for (const { why } of advised(s, (one) => isInTime(s, one)))
        expect(['accede', 'since', 'cold', 'bill', 'lobby', 'unheard', 'hidden', 'ratify']).not.toContain(
          why,
        );
    }
  }
  expect(late).toBeGreaterThan(20);
});
