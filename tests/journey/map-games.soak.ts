// A thousand games, each on a map of its own, in one page: memory stays flat.
import { expect, test } from 'vitest';
import { manyGames, SMALL } from '../map/games.ts';
import { mapsAlone } from '../map/pages.ts';

const COUNTS = [5, 100, 500, 1000];

const maps = mapsAlone();

test('a thousand games leave no more behind than a hundred', async () => {
  const page = await maps.open(SMALL.width, SMALL.height, true);
  const [, hundred = 0, , thousand = Number.POSITIVE_INFINITY] = await manyGames(page, COUNTS, console.info);
  expect(thousand / hundred).toBeLessThan(1.05);
});
