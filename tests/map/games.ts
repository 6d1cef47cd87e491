// Many games one after another on one page, each on a map of its own: what they leave in memory.
import type { Page } from 'playwright';
import { pictureOf, settled } from './pages.ts';

const STEPS = [
  pictureOf('invited', 0.3, false),
  pictureOf('waiting', 0.7, false),
  pictureOf('signed', 0.5, false, { night: true }),
  pictureOf('bound', 0.9, true),
];

/** CSS pixels of a small map: what is left in memory does not grow with the canvases, but the time does. */
export const SMALL = { width: 320, height: 320 } as const;

export async function play(page: Page, games: number): Promise<void> {
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

/** Kinds of objects of which every map makes many. */
const KINDS = ['Array', 'Map', 'Path2D'] as const;

/** How many objects of each kind, nodes of the page and listeners are left after garbage collection. */
export async function alive(page: Page): Promise<Readonly<Record<string, number>>> {
  await settled(page);
  const session = await page.context().newCDPSession(page);
  const found: Record<string, number> = {};
  for (const kind of KINDS) {
    const of = await session.send('Runtime.evaluate', { expression: `${kind}.prototype` });
    const { objects } = await session.send('Runtime.queryObjects', {
      prototypeObjectId: of.result.objectId ?? '',
    });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
    found[kind] = result.value;
  }
  // The page's own heap is collected after the script's: a node held only by a collected object needs another
  // round.
  let left = { nodes: Number.POSITIVE_INFINITY, jsEventListeners: Number.POSITIVE_INFINITY };
  for (let fewer = true; fewer; ) {
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    fewer = nodes < left.nodes || jsEventListeners < left.jsEventListeners;
    left = { nodes, jsEventListeners };
  }
  await session.detach();
  return { ...found, ...left };
}

/** Bytes in use after garbage collection. */
async function used(page: Page): Promise<number> {
  await settled(page);
  const session = await page.context().newCDPSession(page);
  // What was held only by a collected node is collected in another round.
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Megabytes in use after each of these increasing numbers of games, `already` of which have been played. */
export async function manyGames(
  page: Page,
  counts: readonly number[],
  already = 0,
): Promise<readonly number[]> {
  const found: number[] = [];
  let played = already;
  for (const count of counts) {
    await play(page, count - played);
    played = count;
    const megabytes = (await used(page)) / 1e6;
    found.push(megabytes);
    const maps = await page.locator('#map > *').count();
    console.info(`after ${count} games ${megabytes.toFixed(2)} MB in use, ${maps} map on the page`);
  }
  return found;
}
