// Pages that show the map alone, and what it is told there.
import type { Browser, Page } from 'playwright';
import type { MapHandle, MapReading, Road } from '../../src/map/reading.ts';
import type { Lab } from './lab.ts';
import type { Served } from './serve.ts';

declare global {
  interface Window {
    lab: Lab;
    map: MapHandle;
    signal: () => Promise<void>;
  }
}

/** A new page with the map open on it; `before` runs in it before anything of its own does. */
export async function openMapPage(
  browser: Browser,
  served: Served,
  viewport: { readonly width: number; readonly height: number },
  reducedMotion: boolean,
  before?: () => void,
): Promise<Page> {
  const page = await browser.newPage({ viewport });
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(served.page('index.html'));
  await page.waitForFunction(() => window.lab !== undefined);
  await page.evaluate(async (still) => {
    window.map = await window.lab.open(still);
  }, reducedMotion);
  return page;
}

const CODES = ['SU', 'PL', 'LT', 'LV', 'EE', 'FI', 'RO', 'TR', 'IR'];

/** Every power on one road, every note so far on its way, every frontier in force or none. */
export function reading(
  road: Road,
  progress: number,
  lit: boolean,
  more: Partial<MapReading> = {},
): MapReading {
  const others = CODES.slice(1);
  return {
    powers: CODES.map((code) => ({
      id: code,
      mapCode: code,
      road: code === 'SU' ? 'outside' : road,
      selected: false,
    })),
    borders: others.map((code) => ({ a: code, b: 'SU', inForce: lit })),
    threads: others
      .slice(1)
      .map((to) => ({ from: 'PL', to, kind: 'not-without' as const, taut: progress > 0.5 })),
    couriers: others.map((to) => ({ from: 'SU', to, progress, label: 'Note' })),
    ...more,
  };
}

export const show = (page: Page, what: MapReading): Promise<void> =>
  page.evaluate((told) => window.map.show(told), what);
export const settled = (page: Page): Promise<void> => page.evaluate(() => window.lab.settled());
export const drawn = (page: Page): Promise<number> => page.evaluate(() => window.lab.drawn());
