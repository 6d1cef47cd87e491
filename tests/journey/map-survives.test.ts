// What the map survives: lost contexts, no WebGL, a hidden tab, huge screens, rapid resizing, many games.
import { expect, test } from 'vitest';
import { alive, play, SMALL } from '../map/games.ts';
import { atRest, drawn, mapsAlone, pictureOf, settled, show } from '../map/pages.ts';

const maps = mapsAlone();

/** Runs in the page: disables WebGL. */
function withoutWebGL(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = new Proxy(getContext, {
    apply: (own, canvas, [kind, ...more]: [string]) =>
      kind.includes('webgl') ? null : Reflect.apply(own, canvas, [kind, ...more]),
  });
}

test('a lost context comes back with the same picture, three times over', async () => {
  const page = await maps.open(600, 640, true);
  await show(page, pictureOf('countered', 0.5, false));
  await settled(page);
  const whole = (await page.screenshot()).toString('base64');
  for (let loss = 0; loss < 3; loss++) {
    await page.evaluate(async () => {
      const lost = document.querySelector('#map > *');
      for (const canvas of document.querySelectorAll('canvas')) {
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
        canvas.getContext('webgl')?.getExtension('WEBGL_lose_context')?.loseContext();
      }
      while (lost?.isConnected === true) await new Promise(requestAnimationFrame);
    });
    await settled(page);
    const now = (await page.screenshot()).toString('base64');
    const off = await page.evaluate(([a, b]) => window.lab.differ(a, b), [whole, now] as const);
    console.info(`after ${loss + 1} losses ${off.toFixed(2)} thousandths of the picture differ`);
    expect(off).toBeLessThan(2);
  }
  expect(await page.locator('#map > *').count()).toBe(1);
});

test('a screen 16,384 pixels wide is covered by canvases of sane size', async () => {
  const page = await maps.open(1280, 720, true);
  await show(page, pictureOf('agreed', 0.5, true));
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
});

test('without WebGL the plain canvas shows the same picture, and moves', async () => {
  const pictures: string[] = [];
  for (const before of [undefined, withoutWebGL]) {
    const page = await maps.open(600, 640, true, before);
    await show(page, pictureOf('countered', 0.5, true));
    await settled(page);
    const kinds = await page.evaluate(() =>
      [...document.querySelectorAll('canvas')].map((canvas) => canvas.getContext('2d') === null),
    );
    expect(kinds.includes(true)).toBe(before === undefined);
    pictures.push((await page.screenshot()).toString('base64'));
    if (before !== undefined) {
      const off = await page.evaluate(([a = '', b = '']) => window.lab.differ(a, b), pictures);
      console.info(`without WebGL ${off.toFixed(2)} thousandths of the picture differ`);
      expect(off).toBeLessThan(2);
    }
  }
  const page = await maps.open(600, 640, false, withoutWebGL);
  await show(page, pictureOf('signed', 0.2, false));
  await settled(page);
  const before = await drawn(page);
  await show(page, pictureOf('bound', 0.8, true));
  await settled(page);
  expect((await drawn(page)) - before).toBeGreaterThan(3);
});

test('a tab that was out of sight for an hour shows what has come about meanwhile, and rests', async () => {
  const page = await maps.open(600, 640);
  await show(page, pictureOf('signed', 0.2, false));
  await settled(page);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { get: () => window.lab.hidden, configurable: true });
    Object.defineProperty(document, 'visibilityState', {
      get: () => (window.lab.hidden ? 'hidden' : 'visible'),
      configurable: true,
    });
    window.lab.hide();
  });
  const before = await drawn(page);
  await show(page, pictureOf('bound', 0.8, true));
  expect(await atRest(page)).toBe(true);
  expect((await drawn(page)) - before, 'drawn while out of sight').toBe(0);
  await page.evaluate(() => window.lab.comeBack(3_600_000));
  await settled(page);
  const back = (await page.screenshot()).toString('base64');
  expect(await atRest(page)).toBe(true);

  const other = await maps.open(600, 640, true);
  await show(other, pictureOf('bound', 0.8, true));
  await settled(other);
  const straight = (await other.screenshot()).toString('base64');
  expect(await other.evaluate(([a, b]) => window.lab.differ(a, b), [back, straight] as const)).toBeLessThan(
    2,
  );
});

test('storms of sizes end in the last one', async () => {
  const page = await maps.open(900, 700, true);
  await show(page, pictureOf('waiting', 0.5, false));
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
});

test('a game leaves nothing of its map behind', async () => {
  const page = await maps.open(SMALL.width, SMALL.height, true);
  // The first games fill permanent caches.
  await play(page, 2);
  const before = await alive(page);
  await play(page, 4);
  // Garbage may be collected a little later, and then more of it than before.
  const more = async (): Promise<string[]> =>
    Object.entries(await alive(page)).flatMap(([what, now]) => {
      const then = before[what] ?? 0;
      return now > then ? [`${what}: ${now} instead of ${then}`] : [];
    });
  await expect.poll(more).toEqual([]);
  expect(before.Path2D).toBeGreaterThan(50);
});
