// From any day of the bots' games a press on "Wait" passes no day on which something came that concerns the player, no last
// day of an open paper, no named day, and no Monday that takes attention which is left.
import { expect, test } from 'vitest';
import { playBot } from '../../src/analysis/playout.ts';
import { botOf } from '../../src/analysis/roster.ts';
import { upTo } from '../../src/chronicle/timeline.ts';
import type { Cable } from '../../src/core/cables.ts';
import { view } from '../../src/core/view.ts';
import { isMonday } from '../../src/core/view-what-if.ts';
import { makeWorld } from '../../src/core/world.ts';
import { haltedAt, waitOn } from '../../src/desk/acts/long-wait.ts';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { desk, wordsOf } from './given.ts';

/** What may come on a day that is passed: news from elsewhere, and what the strip shows by itself. */
const PASSED: ReadonlySet<Cable['is']> = new Set([
  'news',
  'clock',
  'week',
  'delivered',
  'confidence',
  'stage',
  'rumour',
]);

const BOTS = ['stonewaller', 'bilateralist', 'publicist', 'hawk', 'historian'];
const SEEDS = [0, 2, 7, 49];

let clock = 0;
const press = (made: Desk): void => {
  clock += 10_000;
  waitOn(made, wordsOf(made), clock);
};

interface Pressed {
  readonly faults: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** What a press passes over, in words; `warned` if the press before it has said what would be passed over today. */
function passedOver(made: Desk, warned: boolean): Pressed {
  const { present } = made;
  const { day: from, dilemma, namedDay, attention, table } = present.view.value;
  const { world, moments: known } = present.timeline.value;
  made.dialogs.close();
  press(made);
  const moments = present.timeline.value.moments.slice(known.length);
  const { day, signed } = present.view.value;
  const faults: string[] = [];
  if (moments.length === 0 && table === null && haltedAt(present).value === null)
    faults.push('nothing was said');
  // What comes in the evening is read on the next morning.
  for (const { cables } of moments)
    for (const cable of cables)
      if (cable.day < day - Number('evening' in cable && cable.evening) && !PASSED.has(cable.is))
        faults.push(`${cable.is} on ${present.iso(cable.day)}`);
  if (dilemma !== null && day > dilemma.until && !(warned && from === dilemma.until))
    faults.push(`the last day of ${dilemma.id}`);
  if (namedDay !== null && signed === null && day > namedDay && !(warned && from === namedDay))
    faults.push('the named day');
  // Attention lapses on the first Monday; what that one brings lapses on the second.
  let left = attention;
  for (let on = from + 1; on <= day; on++) {
    if (!isMonday(world.calendar, on)) continue;
    if (left > 0 && !(warned && on === from + 1)) faults.push(`attention that lapses on ${present.iso(on)}`);
    if (left === 0 && on < day) faults.push(`the attention that ${present.iso(on)} brings`);
    left = 1;
  }
  return { faults, from: present.iso(from), to: present.iso(day) };
}

/** Presses after a press, each with its card closed: what the first says is read before the next. */
const PRESSES = 4;

test.for(BOTS)('of the %s', { timeout: 600_000 }, (name) => {
  const made = desk('moscow-1929');
  const { scenario } = made.present.world.value;
  const bot = botOf(name, scenario);
  if (bot === null) throw new Error(name);
  const found: string[] = [];
  let days = 0;
  for (const seed of SEEDS) {
    const line = playBot(makeWorld(scenario, seed), bot);
    const tried = new Set<number>();
    line.moments.forEach(({ game }, at) => {
      const { day, ending } = view(game, 'player');
      if (ending !== null) return;
      tried.add(day);
      // A game of its own, in which nothing has been said yet.
      const fresh = upTo(line, at + 1);
      const [opening, ...rest] = fresh.moments;
      made.saves.own.value = { ...fresh, moments: [{ ...opening }, ...rest] };
      for (let presses = 0; presses < PRESSES && !made.present.over.value; presses++) {
        const warned = haltedAt(made.present).value !== null;
        const { faults, from, to } = passedOver(made, warned);
        found.push(...faults.map((fault) => `deal ${seed}, ${from} to ${to}: ${fault}`));
      }
    });
    days += tried.size;
  }
  console.log(`${name}: waits from ${days} days`);
  expect(found).toEqual([]);
});
