// What a debrief must label and what it must not: blunders and idle acts planted into the best lines of the book. Here
// a few of them; all of them in the soak.
import { describe, expect, test } from 'vitest';
import type { Debrief, Decision } from '../../../src/analysis/debrief/report.ts';
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

/** Lines for the window of a plant; in the soak, the whole game is debriefed. */
const LINES = count(60, 2000);
/** Lines for a game without any plant. With fewer, losses remain that a few more lines would refute. */
const WHOLE = 5000;
/** Deals into whose best lines something is planted. */
const DEALS = SOAK ? [0, 7, 9, 10] : [0, 9];
/** Blunders that cost less than this, in hundredths, need no label. */
const MATTERS = 500;
/** An act that costs less is harmless. */
const HARMLESS = 50;

/**
 * Plants that cost more than that in all, but at no single decision. Signing three weeks later is six changes in these
 * deals, and what was within reach sinks day by day. Without a ratification there is no registration either, and
 * neither of the two is worth five points.
 */
const SLOW: readonly string[] = [
  'deal 0: signed three weeks late',
  'deal 7: signed three weeks late',
  'deal 7: no ratification ordered',
  'deal 7: ratified two months late',
];
/** The least loss of a mistake, in hundredths. */
const MISTAKE = 300;

/** The deals of the twelve best lines. */
const BEST = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
/** Games of the planner, by their deals. */
const PLANNED: readonly number[] = [602, 603, 604, 605];

/** Fast ones: the game ends early, or little can be done after the blunder. */
const FEW: readonly string[] = [
  'deal 0: no note to the main power',
  'deal 0: no leave for the first thing asked',
  'deal 0: the text closed to others on the eve',
  'deal 0: Warsaw as depositary on the eve',
  'deal 0: bilateral on the eve',
  'deal 9: bilateral on the eve',
  'deal 9: no note to the main power',
  'deal 9: Warsaw as depositary on the eve',
];

/** Whether a decision, which lasts until the next node, falls into the window. */
const inWindow =
  ({ from, until }: Plant, { nodes }: Debrief) =>
  ({ day, node }: Decision): boolean =>
    (nodes[node + 1]?.day ?? day) >= from && day <= until;

/** Whether the change that is told adds the act that was taken out, or does it earlier. */
const addsOmitted =
  ({ from, omitted }: Plant) =>
  ({ day, change }: Decision): boolean =>
    omitted !== null &&
    day >= from &&
    change.some((one) => {
      const act = one.is === 'add' ? one.act : one.is === 'move' ? one.instead : null;
      return act !== null && JSON.stringify(act.command) === JSON.stringify(omitted);
    });

interface Found {
  /** The labelled decisions that name the plant. */
  readonly here: readonly Decision[];
  /** The greatest loss in the window on which both searches agree. */
  readonly lost: number;
  readonly cost: number;
}

function namedIn(plant: Plant): Found {
  const { seed, acts, from } = plant;
  // Long enough for a signature that was missed: it is named on the last day on which it would have helped.
  const window = SOAK ? undefined : ([from, from + 12] as const);
  const effort = window === undefined ? { lines: LINES } : { lines: LINES, between: window };
  const { debrief } = debriefed(MOSCOW, seed, acts, effort, window);
  const [isHere, isNamed] = [inWindow(plant, debrief), addsOmitted(plant)];
  const here = debrief.decisions
    .filter(({ label }) => label !== null && label !== 'lucky')
    .filter((decision) => isHere(decision) || isNamed(decision));
  const lost = Math.max(...debrief.decisions.filter(isHere).map((decision) => decision.lost.least));
  return { here, lost, cost: play(worldOf(MOSCOW, seed), lineOf(book, seed)).score - debrief.score };
}

const planted = SOAK
  ? [...blunders(book, DEALS), ...otherBlunders(book, DEALS)]
  : blunders(book, DEALS).filter(({ name }) => FEW.includes(name));

test('there are eight blunders to find, and eighty in the soak', () => {
  expect(planted.length).toBeGreaterThanOrEqual(SOAK ? 80 : FEW.length);
});

test.each(planted.map((plant) => [plant.name, plant] as const))('%s is named', (_, plant) => {
  const { here, lost, cost } = namedIn(plant);
  if (cost < MATTERS) return;
  if (SLOW.includes(plant.name)) expect(lost).toBeLessThan(MISTAKE);
  else expect(here.length).toBeGreaterThan(0);
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
