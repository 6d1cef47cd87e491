// Pages that show the map alone, and the pictures that they are given.
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import type { MapHandle, Picture, Road } from '../../src/atlas/picture.ts';
import { launchBrowser, sharedBrowser } from '../journey/browser.ts';
import type { Lab } from './lab.ts';

declare global {
  interface Window {
    lab: Lab;
    map: MapHandle;
    signal: () => Promise<void>;
  }
}

export interface Maps {
  /** A new blank page; the caller closes it. */
  readonly page: (options: BrowserContextOptions) => Promise<Page>;
  /** The address of a page. */
  readonly address: (name: string) => string;
  /**
   * A new page of this size with the map open on it, without motion if `still`; `before` runs in it before
   * anything of its own. It is closed with its test.
   */
  readonly open: (width: number, height: number, still?: boolean, before?: () => void) => Promise<Page>;
}

/** For the journeys of a file about the map alone: in the shared browser, or in a separate one with these flags. */
export function mapsAlone(...flags: string[]): Maps {
  let browser: Browser;
  const own = flags.length > 0;
  beforeAll(async () => {
    browser = await (own ? launchBrowser(...flags) : sharedBrowser());
  });
  afterAll(() => (own ? browser.close() : undefined));
  const page = (options: BrowserContextOptions): Promise<Page> => browser.newPage(options);
  const address = (name: string): string => new URL(name, inject('maps')).href;
  return {
    page,
    address,
    open: async (width, height, still = false, before) => {
      const opened = await page({ viewport: { width, height } });
      onTestFinished(() => opened.close());
      if (before !== undefined) await opened.addInitScript(before);
      await opened.goto(address('index.html'));
      await opened.waitForFunction(() => window.lab !== undefined);
      await opened.evaluate(async (without) => {
        window.map = await window.lab.open(without);
      }, still);
      return opened;
    },
  };
}

const CODES = ['SU', 'PL', 'LT', 'LV', 'EE', 'FI', 'RO', 'TR', 'IR'];

/** Every power on one road, every note at this progress, every frontier in force or none. */
export function pictureOf(road: Road, progress: number, lit: boolean, more: Partial<Picture> = {}): Picture {
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
export const atRest = (page: Page): Promise<boolean> => page.evaluate(() => window.lab.atRest());
export const drawn = (page: Page): Promise<number> => page.evaluate(() => window.lab.drawn());
