// The map by itself: what a frame costs, that nothing is drawn while nothing moves, and how long animations
// take.
import { expect, onTestFinished, test } from 'vitest';
import type { Picture } from '../../src/atlas/picture.ts';
import { atRest, drawn, mapsAlone, pictureOf, settled, show } from '../map/pages.ts';
import { count } from '../tools.ts';
import { sharedBrowser } from './browser.ts';

/** Milliseconds of CPU: of the page's own thread, and of everything that draws it. */
interface Cost {
  readonly page: number;
  readonly all: number;
}

/** Frames over which a cost is measured. */
const FRAMES = count(60, 100);

const maps = mapsAlone();

declare global {
  interface Window {
    laid: number;
  }
}

/**
 * The cost of a frame relative to one of an empty scene: CPU time of the page and of what draws it, in
 * software, with everything on the map moving, in the same run.
 */
test('a frame with everything moving costs at most twice one of an empty scene; at rest there is none', async () => {
  const browser = await sharedBrowser();
  const page = await maps.page({ viewport: { width: 1440, height: 900 } });
  onTestFinished(() => page.close());
  const session = await browser.newBrowserCDPSession();
  const own = await page.context().newCDPSession(page);
  await own.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent: { readonly page: number; readonly all: ReadonlyMap<number, number> }[] = [];
  await page.exposeFunction('signal', async () => {
    const { metrics } = await own.send('Performance.getMetrics');
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const drawing = processInfo.filter(({ type }) => type === 'renderer' || type === 'GPU');
    spent.push({
      page: (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000,
      all: new Map(drawing.map(({ id, cpuTime }) => [id, cpuTime * 1000])),
    });
  });
  const cost = (): Cost => {
    const [before, after] = spent.splice(0);
    if (before === undefined || after === undefined) throw new Error('a measure without two signals');
    // A process that has ended meanwhile, such as that of an earlier test's page, is left out.
    const all = [...after.all].reduce((sum, [id, ms]) => sum + ms - (before.all.get(id) ?? ms), 0);
    return { page: (after.page - before.page) / FRAMES, all: all / FRAMES };
  };
  await page.goto(maps.address('index.html'));
  await page.waitForFunction(() => window.lab !== undefined);
  await page.evaluate((count) => window.lab.empty(count, window.signal), FRAMES);
  const bare = cost();
  const first = await page.evaluate(async () => {
    const start = performance.now();
    window.map = await window.lab.open(false);
    return performance.now() - start;
  });
  const moving = async (told: readonly [Picture, Picture]): Promise<Cost> => {
    await page.evaluate(([both, count]) => window.lab.moving(window.map, both, count, window.signal), [
      told,
      FRAMES,
    ] as const);
    return cost();
  };
  const all = await moving([pictureOf('signed', 0.2, false), pictureOf('bound', 0.9, true)]);
  const evening = await moving([
    pictureOf('signed', 0.2, false),
    pictureOf('signed', 0.2, false, { night: true }),
  ]);
  const beside = (of: Cost): string =>
    `${of.all.toFixed(1)} (${(of.all / bare.all).toFixed(2)}), the page alone ${of.page.toFixed(2)} (${(of.page / bare.page).toFixed(2)})`;
  console.info(
    `a frame, in ms of processor and beside an empty scene: ${beside(bare)} empty; ${beside(all)} all moving; ${beside(evening)} while evening falls; first drawing after ${first.toFixed(0)} ms`,
  );
  expect(all.all / bare.all).toBeLessThan(2);
  // No frame is requested and no timer runs: nothing is drawn until something happens from outside.
  expect(await atRest(page)).toBe(true);
});

test('the sheet is painted once as a map opens, however often its place says how large it is', async () => {
  const page = await maps.open(700, 750, true, () => {
    const { drawImage } = CanvasRenderingContext2D.prototype;
    window.laid = 0;
    CanvasRenderingContext2D.prototype.drawImage = new Proxy(drawImage, {
      apply: (own, ctx: CanvasRenderingContext2D, given: [HTMLCanvasElement, ...number[]]) => {
        // A layer of the sheet begins with a copy of what is under it.
        if (given[0].width === ctx.canvas.width) window.laid++;
        return Reflect.apply(own, ctx, given);
      },
    });
  });
  await page.evaluate(
    (told) => {
      window.map.resize();
      window.map.show(told);
      window.map.resize();
    },
    pictureOf('signed', 0.5, true, { couriers: [] }),
  );
  await settled(page);
  // Two layers lie over the lowest one.
  expect(await page.evaluate(() => window.laid)).toBe(2);
});

test('an instrument brought home takes less time at eight times the pace', async () => {
  const page = await maps.open(700, 750);
  const lasts = async (pace: number): Promise<number> => {
    await show(page, { ...pictureOf('signed', 0.5, false), pace });
    await settled(page);
    return page.evaluate(
      async (told) => {
        const start = performance.now();
        window.map.show(told);
        await window.lab.atRest();
        return performance.now() - start;
      },
      { ...pictureOf('bound', 0.5, true), pace },
    );
  };
  const [slow, fast] = [await lasts(1), await lasts(8)];
  console.info(`a deposit: ${slow.toFixed(0)} ms at pace 1, ${fast.toFixed(0)} ms at pace 8`);
  expect(fast).toBeLessThan(slow);
});

test('a movement can be skipped, and with reduced motion there is none', async () => {
  const page = await maps.open(700, 750);
  await show(page, pictureOf('signed', 0.2, false));
  await settled(page);
  const skipped = await page.evaluate(
    async (told) => {
      // So slow that the movement would not end by itself while the test waits.
      window.lab.slow(1000);
      window.map.show(told);
      await window.lab.pass(5);
      window.map.rest();
      return window.lab.atRest();
    },
    pictureOf('bound', 0.8, true),
  );
  expect(skipped).toBe(true);

  const still = await maps.open(700, 750, true);
  await settled(still);
  const before = await drawn(still);
  await show(still, pictureOf('bound', 0.8, true, { night: true }));
  expect(await atRest(still)).toBe(true);
  expect((await drawn(still)) - before).toBe(1);
});

test('a second tap at the same place brings the sheet nearer, and so does a key; another takes it further off', async () => {
  const page = await maps.open(700, 750, true);
  await show(page, pictureOf('signed', 0.5, false));
  await settled(page);
  const apart = (): Promise<number> =>
    page.evaluate(() => {
      const [a, b] = [window.map.whereIs('PL'), window.map.whereIs('LT')];
      return a === null || b === null ? Number.NaN : Math.hypot(a[0] - b[0], a[1] - b[1]);
    });
  const first = await apart();
  const [x, y] = (await page.evaluate(() => window.map.whereIs('PL'))) ?? [0, 0];
  await page.mouse.click(x, y);
  await page.mouse.click(x + 60, y);
  expect(await apart()).toBeCloseTo(first, 3);
  await page.mouse.dblclick(x, y);
  expect((await apart()) / first).toBeCloseTo(2, 3);
  await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('#map');
    if (host !== null) host.tabIndex = 0;
    host?.focus();
  });
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await page.keyboard.press('+');
  expect((await apart()) / first).toBeCloseTo(2 / 1.4, 3);
});

test('the far state is pointed at and chosen in the box that shows it', async () => {
  const page = await maps.open(508, 611, true);
  await show(page, pictureOf('signed', 0.5, false));
  await settled(page);
  const [x, y] = (await page.evaluate(() => window.map.whereIs('IR'))) ?? [Number.NaN, Number.NaN];
  expect([x < 160, y > 480]).toEqual([true, true]);
  await page.mouse.click(x, y);
  expect(await page.evaluate(() => window.lab.selected)).toEqual(['IR']);
});

test('on a fine screen a tap chooses the land under it, and a power chosen out of view is brought into it', async () => {
  const page = await maps.page({ viewport: { width: 508, height: 611 }, deviceScaleFactor: 2 });
  onTestFinished(() => page.close());
  await page.goto(maps.address('index.html'));
  await page.waitForFunction(() => window.lab !== undefined);
  await page.evaluate(async () => {
    window.map = await window.lab.open(true);
  });
  await show(page, pictureOf('signed', 0.5, false, { threads: [] }));
  await settled(page);
  for (const code of ['FI', 'TR']) {
    const [x, y] = (await page.evaluate((one) => window.map.whereIs(one), code)) ?? [0, 0];
    await page.mouse.click(x, y);
  }
  expect(await page.evaluate(() => window.lab.selected)).toEqual(['FI', 'TR']);
  const [x, y] = (await page.evaluate(() => window.map.whereIs('FI'))) ?? [0, 0];
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -500);
  await settled(page);
  const [nx, ny] = (await page.evaluate(() => window.map.whereIs('FI'))) ?? [0, 0];
  expect(Math.hypot(nx - x, ny - y)).toBeLessThan(2);
  expect(await page.evaluate(() => window.map.whereIs('TR'))).toBeNull();
  await page.evaluate(() => window.map.select('TR'));
  expect(await page.evaluate(() => window.map.whereIs('TR'))).not.toBeNull();
});
