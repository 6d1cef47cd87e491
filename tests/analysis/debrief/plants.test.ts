// What a debrief must name and what it must not: blunders and idle acts planted into the best lines of the
// book. A few of them here; all of them in the soak.
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/analysis/debrief/report.ts';
import { play } from '../../../src/analysis/search/track.ts';
import { worldOf } from '../../tools.ts';
import { bookOf, debriefed } from './debriefed.ts';
import { blunders, idleActs, lineOf, type Plant } from './plants.ts';

const MOSCOW = 'moscow-1929';
const book = bookOf(MOSCOW);
const SOAK = process.env.SOAK === '1';

const LINES = SOAK ? 3000 : 60;
/** Deals whose best lines are planted. */
const DEALS = SOAK ? [0, 7, 9, 10] : [0, 9];
/** Blunders that cost less than this, in hundredths, need not be named. */
const MATTERS = 500;

/** Fast ones, because the game ends early or little can be done after them. */
const FEW: readonly string[] = [
  'deal 0: no note to the main power',
  'deal 0: signed a fortnight too early',
  'deal 0: the text closed to others on the eve',
  'deal 0: Warsaw as depositary on the eve',
  'deal 0: bilateral on the eve',
  'deal 9: no leave for the first thing asked',
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

const planted = blunders(book, DEALS).filter(({ name }) => SOAK || FEW.includes(name));

test('there are eight blunders to find, and forty in the soak', () => {
  expect(planted.length).toBeGreaterThanOrEqual(SOAK ? 36 : FEW.length);
});

test.each(planted.map((plant) => [plant.name, plant] as const))('%s is named', (_, plant) => {
  const { here, cost } = namedIn(plant);
  if (cost < MATTERS) return;
  expect(here.length).toBeGreaterThan(0);
});

describe('silence', () => {
  test.each((SOAK ? DEALS : [0]).flatMap((seed) => idleActs(book, seed).slice(0, SOAK ? 3 : 1)))(
    '$name is not named',
    (plant) => {
      expect(namedIn(plant).here).toEqual([]);
    },
  );

  test.each(SOAK ? [0, 2, 6, 7, 9, 10] : [0, 9])('the best line of deal %i has no label at all', (seed) => {
    const effort = SOAK ? { lines: LINES } : { lines: LINES, between: [300, 300] as const };
    const { debrief } = debriefed(MOSCOW, seed, lineOf(book, seed), effort);
    expect(debrief.decisions.filter(({ label }) => label !== null)).toEqual([]);
  });
});
