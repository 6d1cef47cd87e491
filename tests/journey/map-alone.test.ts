// The map by itself: what a frame costs, that nothing is drawn when nothing moves, and what it survives.
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MapHandle, MapReading, Road } from '../../src/map/reading.ts';
import type { Lab } from '../map/lab.ts';
import { launchBrowser } from './browser.ts';

declare global {
  interface Window {
    lab: Lab;
    map: MapHandle;
  }
}

let server: ViteDevServer;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await createServer({
    root: fileURLToPath(new URL('../map/', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    cacheDir: fileURLToPath(new URL('../../node_modules/.vite-map/', import.meta.url)),
    optimizeDeps: { include: ['phaser', 'topojson-client'] },
    server: { port: 0, host: '127.0.0.1', hmr: false, fs: { strict: false } },
  });
  await server.listen();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function mapPage(width: number, height: number, reducedMotion = false): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.waitForFunction(() => window.lab !== undefined);
  await page.evaluate(async (still) => {
    window.map = await window.lab.open(still);
  }, reducedMotion);
  return page;
}

const CODES = ['SU', 'PL', 'LT', 'LV', 'EE', 'FI', 'RO', 'TR', 'IR'];

function reading(road: Road, progress: number, lit: boolean, more: Partial<MapReading> = {}): MapReading {
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

const show = (page: Page, what: MapReading): Promise<void> =>
  page.evaluate((told) => window.map.show(told), what);
const settled = (page: Page): Promise<void> => page.evaluate(() => window.lab.settled());
const drawn = (page: Page): Promise<number> => page.evaluate(() => window.lab.drawn());
/** The lower quartile: a machine that is busy elsewhere makes frames longer, never shorter. */
const usual = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.trunc(times.length / 4)] ?? 0;

test('what a frame costs with everything moving is told beside an empty scene; at rest there is none', async () => {
  const page = await mapPage(1440, 900);
  const bare = usual(await page.evaluate(() => window.lab.empty(120)));
  const moving = await page.evaluate(([before, after]) => window.lab.timed(window.map, before, after), [
    reading('signed', 0.2, false, { pace: 0.5 }),
    reading('signed', 0.9, false, { pace: 0.5 }),
  ] as const);
  const cost = usual(moving);
  console.info(
    `a frame: ${cost.toFixed(2)} ms moving (${moving.length} frames), ${bare.toFixed(2)} ms empty, ratio ${(cost / bare).toFixed(2)}`,
  );
  await settled(page);
  const before = await drawn(page);
  await page.waitForTimeout(1500);
  expect((await drawn(page)) - before).toBe(0);
  expect(moving.length).toBeGreaterThan(5);
  await page.close();
}, 60_000);

test('an instrument brought home takes less time at eight times the pace', async () => {
  const page = await mapPage(700, 750);
  const lasts = async (pace: number): Promise<number> => {
    await show(page, { ...reading('signed', 0.5, false), pace });
    await settled(page);
    return page.evaluate(
      async (told) => {
        const before = window.lab.drawn();
        const start = performance.now();
        window.map.show(told);
        let last = start;
        for (let seen = before, still = 0; still < 20; ) {
          await new Promise((done) => setTimeout(done, 16));
          if (window.lab.drawn() > seen) [seen, still, last] = [window.lab.drawn(), 0, performance.now()];
          else still++;
        }
        return last - start;
      },
      { ...reading('bound', 0.5, true), pace },
    );
  };
  const [slow, fast] = [await lasts(1), await lasts(8)];
  console.info(`a deposit: ${slow.toFixed(0)} ms at pace 1, ${fast.toFixed(0)} ms at pace 8`);
  expect(fast).toBeLessThan(slow);
  await page.close();
}, 60_000);

test('a movement can be skipped, and with reduced motion there is none', async () => {
  const page = await mapPage(700, 750);
  await show(page, reading('signed', 0.2, false));
  await settled(page);
  const skipped = await page.evaluate(
    async (told) => {
      window.map.show(told);
      await new Promise((done) => setTimeout(done, 100));
      window.map.rest();
      await new Promise((done) => setTimeout(done, 250));
      const before = window.lab.drawn();
      await new Promise((done) => setTimeout(done, 500));
      return window.lab.drawn() - before;
    },
    reading('bound', 0.8, true),
  );
  expect(skipped).toBe(0);
  await page.close();

  const still = await mapPage(700, 750, true);
  await settled(still);
  const before = await drawn(still);
  await show(still, reading('bound', 0.8, true, { night: true }));
  await still.waitForTimeout(800);
  expect((await drawn(still)) - before).toBe(1);
  await still.close();
}, 60_000);

test('a lost context comes back with the same picture, three times over', async () => {
  const page = await mapPage(600, 640, true);
  await show(page, reading('countered', 0.5, false));
  await settled(page);
  const whole = (await page.screenshot()).toString('base64');
  for (let loss = 0; loss < 3; loss++) {
    await page.evaluate(() => {
      const canvas = document.querySelector('canvas');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
      canvas?.getContext('webgl')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await page.waitForTimeout(800);
    await settled(page);
    const now = (await page.screenshot()).toString('base64');
    const off = await page.evaluate(([a, b]) => window.lab.differ(a, b), [whole, now] as const);
    console.info(`after ${loss + 1} losses ${off.toFixed(2)} thousandths of the picture differ`);
    expect(off).toBeLessThan(2);
  }
  expect(await page.locator('canvas').count()).toBe(1);
  await page.close();
}, 60_000);

test('a screen 16,384 pixels wide is covered by one canvas of sane size', async () => {
  const page = await mapPage(1280, 720, true);
  await show(page, reading('agreed', 0.5, true));
  const size = await page.evaluate(async () => {
    const host = document.querySelector<HTMLElement>('#map');
    if (host !== null) Object.assign(host.style, { width: '16384px', height: '2304px' });
    window.map.resize();
    await window.lab.settled();
    const canvas = document.querySelector('canvas');
    return { width: canvas?.width, css: canvas?.clientWidth, high: canvas?.clientHeight };
  });
  expect(size).toMatchObject({ css: 16384, high: 2304 });
  expect(size.width).toBeLessThanOrEqual(4096);
  await page.close();
}, 60_000);

test('storms of sizes end in the last one, and twenty maps leave no more behind than five', async () => {
  const page = await mapPage(900, 700, true);
  const session = await page.context().newCDPSession(page);
  const used = async (): Promise<number> => {
    await settled(page);
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const maps = (count: number): Promise<void> =>
    page.evaluate(
      async ([told, times]) => {
        for (let game = 0; game < times; game++) {
          window.map.destroy();
          window.map = await window.lab.open(true);
          window.map.show(told);
        }
      },
      [reading('waiting', 0.5, false), count] as const,
    );
  await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('#map');
    for (let i = 0; i < 60; i++) {
      if (host !== null) host.style.width = `${300 + ((i * 37) % 600)}px`;
      window.map.resize();
    }
  });
  await settled(page);
  const size = await page.evaluate(() => ({
    host: document.querySelector('#map')?.clientWidth,
    canvas: document.querySelector('canvas')?.clientWidth,
  }));
  expect(size.canvas).toBe(size.host);
  await maps(5);
  const five = await used();
  await maps(15);
  const twenty = await used();
  console.info(`heap after 5 maps ${(five / 1e6).toFixed(2)} MB, after 20 ${(twenty / 1e6).toFixed(2)} MB`);
  expect(await page.locator('canvas').count()).toBe(1);
  expect(twenty).toBeLessThan(five * 1.05);
  await page.close();
}, 90_000);
