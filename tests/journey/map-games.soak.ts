// A thousand games, each on a map of its own, in one page: memory stays flat.
import { expect, test } from 'vitest';
import { manyGames } from '../map/games.ts';
import { openMapPage } from '../map/pages.ts';
import { serveMaps } from '../map/serve.ts';
import { launchBrowser } from './browser.ts';

const GAMES = 1000;

test(`${GAMES} games leave no more behind than fifty`, async () => {
  const [browser, served] = [await launchBrowser(), await serveMaps()];
  try {
    const page = await openMapPage(browser, served, { width: 700, height: 600 }, true);
    const { more, told } = await manyGames(page, 50, GAMES);
    console.info(told);
    expect(more).toBeLessThan(0.05);
  } finally {
    await browser.close();
    await served.server.close();
  }
});
