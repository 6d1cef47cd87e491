// The map by itself: what a frame costs, that nothing is drawn when nothing moves, and what it survives.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MapHandle, MapReading, Road } from '../../src/map/reading.ts';
import type { Lab } from '../map/lab.ts';
import { type Served, serveMaps } from '../map/serve.ts';
import { launchBrowser } from './browser.ts';

declare global {
  interface Window {
    lab: Lab;
    map: MapHandle;
    signal: () => Promise<void>;
  }
}

/** Milliseconds of processor: of the page's own thread, and of all that draws it. */
interface Cost {
  readonly page: number;
  readonly all: number;
}

/** Frames over which a cost is measured. */
const FRAMES = 100;

let served: Served;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  served = await serveMaps();
});
afterAll(async () => {
  await browser.close();
  await served.server.close();
});

async function mapPage(width: number, height: number, reducedMotion = false): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(served.page('index.html'));
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
/**
 * What a frame costs beside one of an empty scene: processor time of the page and of what draws it, in software, with
 * everything on the map moving, in the same run.
 */
test('a frame with everything moving costs at most twice one of an empty scene; at rest there is none', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const session = await browser.newBrowserCDPSession();
  const own = await page.context().newCDPSession(page);
  await own.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent: Cost[] = [];
  await page.exposeFunction('signal', async () => {
    const { metrics } = await own.send('Performance.getMetrics');
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const drawing = processInfo.filter(({ type }) => type === 'renderer' || type === 'GPU');
    spent.push({
      page: (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000,
      all: drawing.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0),
    });
  });
  const cost = (): Cost => {
    const [before, after] = spent.splice(0);
    if (before === undefined || after === undefined) throw new Error('a measure without two signals');
    return { page: (after.page - before.page) / FRAMES, all: (after.all - before.all) / FRAMES };
  };
  await page.goto(served.page('index.html'));
  await page.waitForFunction(() => window.lab !== undefined);
  await page.evaluate((count) => window.lab.empty(count, window.signal), FRAMES);
  const bare = cost();
  const first = await page.evaluate(async () => {
    const start = performance.now();
    window.map = await window.lab.open(false);
    return performance.now() - start;
  });
  const moving = async (told: readonly [MapReading, MapReading]): Promise<Cost> => {
    await page.evaluate(([both, count]) => window.lab.moving(window.map, both, count, window.signal), [
      told,
      FRAMES,
    ] as const);
    return cost();
  };
  const all = await moving([reading('signed', 0.2, false), reading('bound', 0.9, true)]);
  const evening = await moving([
    reading('signed', 0.2, false),
    reading('signed', 0.2, false, { night: true }),
  ]);
  const beside = (of: Cost): string =>
    `${of.all.toFixed(1)} (${(of.all / bare.all).toFixed(2)}), the page alone ${of.page.toFixed(2)} (${(of.page / bare.page).toFixed(2)})`;
  console.info(
    `a frame, in ms of processor and beside an empty scene: ${beside(bare)} empty; ${beside(all)} all moving; ${beside(evening)} while evening falls; first drawing after ${first.toFixed(0)} ms`,
  );
  expect(all.all / bare.all).toBeLessThan(2);
  await settled(page);
  const before = await drawn(page);
  await page.waitForTimeout(1500);
  expect((await drawn(page)) - before).toBe(0);
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
      for (const canvas of document.querySelectorAll('canvas')) {
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
        canvas.getContext('webgl')?.getExtension('WEBGL_lose_context')?.loseContext();
      }
    });
    await page.waitForTimeout(800);
    await settled(page);
    const now = (await page.screenshot()).toString('base64');
    const off = await page.evaluate(([a, b]) => window.lab.differ(a, b), [whole, now] as const);
    console.info(`after ${loss + 1} losses ${off.toFixed(2)} thousandths of the picture differ`);
    expect(off).toBeLessThan(2);
  }
  expect(await page.locator('#map > *').count()).toBe(1);
  await page.close();
}, 60_000);

test('a screen 16,384 pixels wide is covered by canvases of sane size', async () => {
  const page = await mapPage(1280, 720, true);
  await show(page, reading('agreed', 0.5, true));
  const size = await page.evaluate(async () => {
    const host = document.querySelector<HTMLElement>('#map');
    if (host !== null) Object.assign(host.style, { width: '16384px', height: '2304px' });
    window.map.resize();
    await window.lab.settled();
    const all = [...document.querySelectorAll('canvas')];
    const seen = all.map((canvas) => canvas.getBoundingClientRect());
    return {
      most: Math.max(...all.flatMap(({ width, height }) => [width, height])),
      css: Math.max(...seen.map(({ right }) => right)),
      high: Math.max(...seen.map(({ bottom }) => bottom)),
    };
  });
  expect(size.css).toBeGreaterThanOrEqual(16384);
  expect(size.high).toBeGreaterThanOrEqual(2304);
  expect(size.most).toBeLessThanOrEqual(4096);
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
    map: document.querySelector('[data-drawn]')?.clientWidth,
  }));
  expect(size.map).toBe(size.host);
  await maps(5);
  const five = await used();
  await maps(15);
  const twenty = await used();
  console.info(`heap after 5 maps ${(five / 1e6).toFixed(2)} MB, after 20 ${(twenty / 1e6).toFixed(2)} MB`);
  expect(await page.locator('#map > *').count()).toBe(1);
  expect(twenty).toBeLessThan(five * 1.05);
  await page.close();
}, 90_000);
