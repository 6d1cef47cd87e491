// The gallery: every part of the page alone, at six widths, in three languages and in the pseudo-language.
// Nothing scrolls sideways, is cut off, overprinted or blank; axe finds nothing, in any light. With PICTURES
// set, every exhibit is also photographed into a folder of .pictures/ named after the commit; an interrupted
// run continues where it stopped.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Gallery } from '../gallery/gallery.tsx';
import { launchBrowser } from './browser.ts';

declare global {
  interface Window {
    gallery: Gallery;
  }
}

const TOP = fileURLToPath(new URL('../../', import.meta.url));
const commit = spawnSync('git', ['describe', '--always', '--dirty'], { cwd: TOP, encoding: 'utf8' }).stdout;
const PICTURES = join(TOP, '.pictures', commit.trim());

/** Widths with the heights of typical screens. */
const SIZES = [
  [320, 640],
  [390, 844],
  [844, 390],
  [768, 1024],
  [1024, 768],
  [1440, 900],
  [1920, 1080],
] as const;
const LANGUAGES = ['en', 'pl', 'ru'];

let server: PreviewServer;
let browser: Browser;
let page: Page;
let outDir: string;

beforeAll(async () => {
  browser = await launchBrowser();
  outDir = await mkdtemp(join(tmpdir(), 'litvinov-gallery-'));
  const plain = { root: TOP, configFile: false, publicDir: false, logLevel: 'error' } as const;
  const input = join(TOP, 'tests', 'gallery', 'index.html');
  await build({ ...plain, build: { outDir, emptyOutDir: true, rolldownOptions: { input } } });
  server = await preview({ ...plain, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}tests/gallery/index.html`);
  await page.waitForFunction(() => window.gallery !== undefined);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(outDir, { recursive: true });
});

const names = (): Promise<string[]> => page.evaluate(() => window.gallery.names);
const hang = (name: string, language: string): Promise<void> =>
  page.evaluate(([one, other]) => window.gallery.show(one, other), [name, language] as const);

const resize = (width: number, height: number): Promise<void> => page.setViewportSize({ width, height });

test.each(['en', 'pl', 'ru', 'en-XA'])(
  'nothing is cut off, printed over something, blank or wider than the window: %s',
  async (language) => {
    const found: string[] = [];
    for (const name of await names()) {
      await hang(name, language);
      let blank = true;
      for (const [width, height] of SIZES) {
        await resize(width, height);
        found.push(...(await page.evaluate(() => window.gallery.troubles())));
        blank &&= await page.evaluate(() => window.gallery.blank());
      }
      if (blank) found.push(`${name} is blank at every width`);
    }
    expect(found).toEqual([]);
  },
  300_000,
);

test('no component of the desk is missing', async () => {
  expect(await page.evaluate(() => window.gallery.unshown())).toEqual([]);
});

test('under a finger, everything that can be pressed is as large as its tip', async () => {
  await resize(390, 844);
  const found: string[] = [];
  for (const name of await names()) {
    await hang(name, 'en');
    const small = await page.evaluate(() => window.gallery.narrow());
    found.push(...small.map((one) => `${name}: ${one}`));
  }
  expect(found).toEqual([]);
});

/** A part alone on a page has no headings above it and no landmarks around it. */
const OF_WHOLE_PAGES = ['page-has-heading-one', 'heading-order', 'region', 'landmark-one-main'];

/** Rules that depend on light and width; all others are checked once. */
const OF_LIGHT = ['color-contrast', 'scrollable-region-focusable'];

test.each([
  ['day', 1440, 900, null],
  ['lamp', 1440, 900, OF_LIGHT],
  ['wall', 1440, 900, OF_LIGHT],
  ['day', 390, 844, OF_LIGHT],
] as const)(
  'axe finds nothing by the light of %s at %i by %i',
  async (light, width, height, rules) => {
    await resize(width, height);
    await page.evaluate((one) => window.gallery.light(one), light);
    const found: string[] = [];
    for (const name of await names()) {
      await hang(name, 'en');
      const axe = new AxeBuilder({ page });
      const asked = rules === null ? axe.disableRules(OF_WHOLE_PAGES) : axe.withRules([...rules]);
      const { violations } = await asked.analyze();
      found.push(
        ...violations.map(
          ({ id, nodes }) => `${name}: ${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
        ),
      );
    }
    await page.evaluate(() => window.gallery.light('day'));
    expect(found).toEqual([]);
  },
  240_000,
);

test.runIf(process.env.PICTURES).each(LANGUAGES)(
  'every exhibit is photographed at every width: %s',
  async (language) => {
    for (const name of await names()) {
      const file = `${name.replaceAll(/\W+/g, '-')}.jpeg`;
      const missing = SIZES.map(([width, height]) => ({
        width,
        height,
        path: join(PICTURES, `${width}x${height}-${language}`, file),
      })).filter(({ path }) => !existsSync(path));
      if (missing.length > 0) await hang(name, language);
      for (const { width, height, path } of missing) {
        await resize(width, height);
        await page.screenshot({ path, type: 'jpeg', quality: 80 });
      }
    }
  },
  3_600_000,
);
