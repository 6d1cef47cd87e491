// The still map of the first sheet: a worker paints it, and it looks like the interactive map at rest.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { mapsAlone } from '../map/pages.ts';
import type { MapSheetPage } from '../map/sheet.ts';
import { journeys } from './browser.ts';

declare global {
  interface Window {
    sheet: MapSheetPage;
  }
}

const open = journeys();
const maps = mapsAlone();

/** Side in pixels of the squares whose means are compared: the interactive map is off by a fraction of one. */
const SQUARE = 8;

/** The largest difference of squares of one picture is 20, in another language 96 (measured). */
const ALIKE = 28;

/** The largest difference between squares of two pictures, out of 255; pictures of different size differ wholly. */
function apart(page: Page, pictures: readonly Buffer[]): Promise<number> {
  const given = pictures.map((png) => `data:image/png;base64,${png.toString('base64')}`);
  return page.evaluate(
    async ([addresses, square]) => {
      const means = async (address: string): Promise<Uint8ClampedArray> => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const [width, height] = [Math.floor(image.width / square), Math.floor(image.height / square)];
        const sums = new Uint32Array(width * height * 4);
        const canvas = new OffscreenCanvas(image.width, image.height);
        const ctx = canvas.getContext('2d');
        ctx?.drawImage(image, 0, 0);
        const { data } = ctx?.getImageData(0, 0, width * square, height * square) ?? { data: [] };
        for (const [i, value] of data.entries()) {
          const [x, y] = [(i >> 2) % (width * square), Math.floor((i >> 2) / (width * square))];
          const at = (Math.floor(y / square) * width + Math.floor(x / square)) * 4 + (i & 3);
          sums[at] = (sums[at] ?? 0) + value;
        }
        return Uint8ClampedArray.from(sums, (sum) => sum / square / square);
      };
      const [a, b] = await Promise.all([means(addresses[0] ?? ''), means(addresses[1] ?? '')]);
      if (a.length !== b.length) return 255;
      return a.reduce((most, value, i) => Math.max(most, Math.abs(value - (b[i] ?? 0))), 0);
    },
    [given, SQUARE] as const,
  );
}

/** The left of the map beside the first sheet: the sheet covers its right, and has words of its own. */
const mapOnly = (page: Page): Promise<Buffer> =>
  page.screenshot({ clip: { x: 0, y: 0, width: 720, height: 896 } });

/** A power that has the text, one that has asked for changes, and no courier, which a still map does without. */
const GAME = '1928-12-29 note POL | inform FIN PER TUR\n1929-01-11';

test('it is the map that moves, at rest, in its words and faces', async () => {
  const page = await maps.page({ viewport: { width: 870, height: 900 } });
  await page.goto(maps.address('sheet.html'));
  await page.waitForFunction(() => window.sheet !== undefined);
  const picture = async (kind: 'open' | 'openStill', language: string): Promise<Buffer> => {
    await page.evaluate(
      async ([kind, language, game]) => {
        const { sheet } = window;
        await sheet[kind](language);
        sheet.show(sheet.at(game, '', language));
        await sheet.settled();
      },
      [kind, language, GAME] as const,
    );
    return page.screenshot();
  };
  const stills: Buffer[] = [];
  for (const language of ['en', 'ru']) {
    const [moving, still] = [await picture('open', language), await picture('openStill', language)];
    expect(await apart(page, [moving, still])).toBeLessThan(ALIKE);
    stills.push(still);
  }
  expect(await apart(page, stills)).toBeGreaterThan(2 * ALIKE);
  await page.close();
});

test('the page does not fetch what moves a map before the desk; another language is printed at once', async () => {
  const fetched: string[] = [];
  const { page, troubles } = await open({
    viewport: { width: 1440, height: 900 },
    before: async (blank) => blank.on('request', (request) => fetched.push(request.url())),
  });
  const map = page.locator('.title-map [data-drawn="fine"]');
  await map.waitFor();
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => url.includes('still-worker')).length).toBeGreaterThan(0);
  expect(fetched.filter((url) => /phaser|scene-/.test(url))).toEqual([]);
  const english = await mapOnly(page);
  await page.getByRole('radio', { name: 'Polski' }).click();
  await expect.poll(async () => apart(page, [english, await mapOnly(page)])).toBeGreaterThan(2 * ALIKE);
  expect(troubles).toEqual([]);
});

/** Refuses the first request for the file of this name that is asked for as the `place`th. */
async function refuseOnce(page: Page, name: string, place: number): Promise<() => boolean> {
  const seen = new Set<string>();
  let refused = false;
  await page.route(`**/${name}-*`, async (route) => {
    seen.add(route.request().url());
    if (refused || seen.size < place) return route.fallback();
    refused = true;
    await route.abort();
  });
  return () => refused;
}

test.for([
  ['water', 1],
  // The first one names the address of the worker's code.
  ['still-worker', 2],
] as const)(
  'a picture that the worker could not paint, for want of %s, is made up for by the next one',
  async ([name, place]) => {
    let refused = (): boolean => false;
    const { page } = await open({
      viewport: { width: 1440, height: 900 },
      before: async (blank) => {
        refused = await refuseOnce(blank, name, place);
      },
    });
    await expect.poll(refused).toBe(true);
    // On a busy machine the page may ask for another picture by itself, when its letters arrive.
    await page.waitForLoadState('networkidle');
    await page.getByRole('radio', { name: 'Polski' }).click();
    await page.locator('.title-map [data-drawn="fine"]').waitFor();
  },
);
