// What a debrief must label and what it must not: blunders and idle acts planted into the best lines of the book. Here
// a few of them; all of them in the soak.
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/analysis/debrief/report.ts';
import { datedActs } from '../../../src/analysis/line.ts';
import { playBot } from '../../../src/analysis/playout.ts';
import { botOf } from '../../../src/analysis/roster.ts';
import { actsOf, plannersBook } from '../../../src/analysis/search/book.ts';
import { play } from '../../../src/analysis/search/track.ts';
import { commandsOf } from '../../../src/chronicle/timeline.ts';
import { count, worldOf } from '../../tools.ts';
import { bookOf, debriefed } from './debriefed.ts';
import { blunders, idleActs, lineOf, otherBlunders, type Plant } from './plants.ts';

const MOSCOW = 'moscow-1929';
const book = bookOf(MOSCOW);
const SOAK = process.env.SOAK === '1';

const LINES = count(60, 600);
/** Lines for a whole game. With fewer, losses remain that a few more lines would refute. */
const WHOLE = 5000;
/** Deals into whose best lines something is planted. */
const DEALS = SOAK ? [0, 7, 9, 10] : [0, 9];
/** Blunders that cost less than this, in hundredths, need no label. */
const MATTERS = 500;
/** An act that costs less is harmless. */
const HARMLESS = 50;

/** The deals of the twelve best lines. */
const BEST = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
/** Games of the planner, by their deals. */
const PLANNED = [602, 603, 604, 605];

/** Fast ones: the game ends early, or little can be done after the blunder. */
const FEW: readonly string[] = [
  'deal 0: no note to the main power',
  'deal 0: signed a fortnight too early',
  'deal 0: the text closed to others on the eve',
  'deal 0: Warsaw as depositary on the eve',
  'deal 0: bilateral on the eve',
  'deal 9: bilateral on the eve',
  'deal 9: no note to the main power',
  'deal 9: Warsaw as depositary on the eve',
];

const inWindow =
  ({ from, until }: Plant) =>
  ({ day }: Decision): boolean =>
    day >= from && day <= until;

function namedIn(plant: Plant): { readonly here: readonly Decision[]; readonly cost: number } {
  const { seed, acts, from, until } = plant;
  const { debrief } = debriefed(MOSCOW, seed, acts, {
    lines: LINES,
    between: [from, SOAK ? until : from + 6],
  });
  const here = debrief.decisions
    .filter(({ label }) => label !== null && label !== 'lucky')
    .filter(inWindow(plant));
  return { here, cost: play(worldOf(MOSCOW, seed), lineOf(book, seed)).score - debrief.score };
}

const planted = SOAK
  ? [...blunders(book, DEALS), ...otherBlunders(book, DEALS)]
  : blunders(book, DEALS).filter(({ name }) => FEW.includes(name));

test('there are eight blunders to find, and eighty in the soak', () => {
  expect(planted.length).toBeGreaterThanOrEqual(SOAK ? 80 : FEW.length);
});

test.each(planted.map((plant) => [plant.name, plant] as const))('%s is named', (_, plant) => {
  const { here, cost } = namedIn(plant);
  if (cost < MATTERS) return;
  expect(here.length).toBeGreaterThan(0);
});

describe('silence', () => {
  test.each((SOAK ? DEALS : [0]).flatMap((seed) => idleActs(book, seed).slice(0, count(1, 99))))(
    '$name is not named',
    (plant) => {
      const { here, cost } = namedIn(plant);
      if (cost < HARMLESS) expect(here).toEqual([]);
    },
  );

  test.each(SOAK ? BEST : [0, 9])('the best line of deal %i has no label at all', (seed) => {
    const effort = SOAK ? { lines: WHOLE } : { lines: LINES, between: [300, 300] as const };
    const { debrief } = debriefed(MOSCOW, seed, lineOf(book, seed), effort);
    expect(debrief.decisions.filter(({ label }) => label !== null)).toEqual([]);
  });

  test.each(SOAK ? PLANNED : [])("the planner's game of deal %i has no label at all", (seed) => {
    const world = worldOf(MOSCOW, seed);
    const lines = plannersBook(book).flatMap((line) => {
      const found = actsOf(world, line);
      return found === null ? [] : [found];
    });
    const bot = botOf('planner', world.scenario, lines);
    if (bot === null) throw new Error('no planner');
    const acts = datedActs(world, commandsOf(playBot(world, bot)));
    const { debrief } = debriefed(MOSCOW, seed, acts, { lines: WHOLE });
    expect(debrief.decisions.filter(({ label }) => label !== null)).toEqual([]);
  });
});
