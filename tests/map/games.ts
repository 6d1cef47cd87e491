// Many games one after another on one page, each on a map of its own: what they leave behind.
import type { Page } from 'playwright';
import { reading, settled } from './pages.ts';

const STEPS = [
  reading('invited', 0.3, false),
  reading('waiting', 0.7, false),
  reading('signed', 0.5, false, { night: true }),
  reading('bound', 0.9, true),
];

async function play(page: Page, games: number): Promise<void> {
  await page.evaluate(
    async ([steps, times]) => {
      for (let game = 0; game < times; game++) {
        window.map.destroy();
        window.map = await window.lab.open(true);
        for (const step of steps) {
          window.map.show(step);
          await new Promise(requestAnimationFrame);
        }
      }
    },
    [STEPS, games] as const,
  );
}

/** Bytes in use once nothing can be collected any more. */
async function used(page: Page): Promise<number> {
  await settled(page);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** How much more memory is in use after `all` games than after the `first` of them, as a share; and in words. */
export async function manyGames(
  page: Page,
  first: number,
  all: number,
): Promise<{ more: number; told: string }> {
  await play(page, first);
  const before = await used(page);
  await play(page, all - first);
  const after = await used(page);
  const maps = await page.locator('#map > *').count();
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
  return {
    more: after / before - 1,
    told: `heap after ${first} games ${megabytes(before)}, after ${all} ${megabytes(after)}; ${maps} map on the page`,
  };
}
