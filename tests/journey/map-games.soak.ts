// A thousand games, each on a map of its own, in one page: memory stays flat.
import { expect, test } from 'vitest';
import { alive, manyGames, SMALL } from '../map/games.ts';
import { mapsAlone } from '../map/pages.ts';

const FIRST = [5, 100];
const ALL = [500, 1000];

/**
 * Machine code that the browser compiles for hot functions is memory too, but not the map's, so compilation
 * is switched off.
 */
const maps = mapsAlone('--js-flags=--no-opt --no-maglev');

test('a thousand games leave nothing more behind than a hundred', async () => {
  const page = await maps.open(SMALL.width, SMALL.height, true);
  const [, hundred = 0] = await manyGames(page, FIRST);
  const before = await alive(page);
  const [, thousand = Number.POSITIVE_INFINITY] = await manyGames(page, ALL, 100);
  expect(await alive(page)).toEqual(before);
  expect(thousand / hundred).toBeLessThan(1.05);
});
