// Pages that show the map alone, and what it is told there.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import type { MapHandle, Picture, Road } from '../../src/atlas/picture.ts';
import { launchBrowser } from '../journey/browser.ts';
import type { Lab } from './lab.ts';
import { type Served, serveMaps } from './serve.ts';

declare global {
  interface Window {
    lab: Lab;
    map: MapHandle;
    signal: () => Promise<void>;
  }
}

export interface Maps {
  readonly browser: () => Browser;
  /** The address of a page. */
  readonly address: (name: string) => string;
  /**
   * A new page of this size with the map open on it, without movement if `still`; `before` runs in it before anything of
   * its own does.
   */
  readonly open: (width: number, height: number, still?: boolean, before?: () => void) => Promise<Page>;
}

/** Has one browser, with these flags and all others, and one server for all journeys of a file about the map alone. */
export function mapsAlone(...flags: string[]): Maps {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchBrowser(...flags), serveMaps()]);
  });
  afterAll(() => Promise.all([browser.close(), served.close()]));
  const address = (name: string): string => served.page(name);
  return {
    browser: () => browser,
    address,
    open: async (width, height, still = false, before) => {
      const page = await browser.newPage({ viewport: { width, height } });
      onTestFinished(() => page.close());
      if (before !== undefined) await page.addInitScript(before);
      await page.goto(address('index.html'));
      await page.waitForFunction(() => window.lab !== undefined);
      await page.evaluate(async (without) => {
        window.map = await window.lab.open(without);
      }, still);
      return page;
    },
  };
}

const CODES = ['SU', 'PL', 'LT', 'LV', 'EE', 'FI', 'RO', 'TR', 'IR'];

/** Every power on one road, every note so far on its way, every frontier in force or none. */
export function reading(road: Road, progress: number, lit: boolean, more: Partial<Picture> = {}): Picture {
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

export const show = (page: Page, what: Picture): Promise<void> =>
  page.evaluate((told) => window.map.show(told), what);
export const settled = (page: Page): Promise<void> => page.evaluate(() => window.lab.settled());
export const drawn = (page: Page): Promise<number> => page.evaluate(() => window.lab.drawn());
