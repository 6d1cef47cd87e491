// The map under fingers: pinching with two, and touching a thread with one.
import type { CDPSession } from 'playwright';
import { expect, inject, test } from 'vitest';
import type { Point } from '../../src/atlas/rings.ts';
import { placeAt } from '../../src/map/curve.ts';
import { restingCurves } from '../../src/map/thread-curves.ts';
import { storyView } from '../../src/map/viewport.ts';
import { atlas, places } from '../atlas/files.ts';
import { mapsAlone, pictureOf, settled, show } from '../map/pages.ts';
import { openPage, readOn } from './browser.ts';

const maps = mapsAlone();
const address = inject('address');

/** Dispatches touch points; an empty list lifts the fingers. */
const fingers = (session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', at: readonly Point[]) =>
  session.send('Input.dispatchTouchEvent', { type, touchPoints: at.map(([x, y], id) => ({ x, y, id })) });

test('two fingers bring the sheet nearer by as much as they part, and take it with them', async () => {
  const page = await maps.page({ viewport: { width: 500, height: 600 }, hasTouch: true });
  await page.goto(maps.address('index.html'));
  await page.waitForFunction(() => window.lab !== undefined);
  await page.evaluate(async () => {
    window.map = await window.lab.open(true);
  });
  await show(page, pictureOf('signed', 0.5, false));
  await settled(page);
  const where = (code: string): Promise<Point> =>
    page.evaluate((one) => window.map.whereIs(one) ?? ([Number.NaN, Number.NaN] as const), code);
  const apart = async (): Promise<number> => {
    const [[ax, ay], [bx, by]] = [await where('PL'), await where('LT')];
    return Math.hypot(ax - bx, ay - by);
  };
  const [before, [x, y]] = [await apart(), await where('PL')];
  const session = await page.context().newCDPSession(page);
  const about = (far: number, aside = 0): Point[] => [
    [x - far + aside, y],
    [x + far + aside, y],
  ];
  await fingers(session, 'touchStart', about(30));
  for (let far = 33; far <= 60; far += 3) await fingers(session, 'touchMove', about(far));
  for (let aside = 4; aside <= 40; aside += 4) await fingers(session, 'touchMove', about(60, aside));
  await fingers(session, 'touchEnd', []);
  await settled(page);
  expect((await apart()) / before).toBeCloseTo(2, 1);
  const [left, top] = await where('PL');
  expect(left - x).toBeGreaterThan(35);
  expect(left - x).toBeLessThan(45);
  expect(Math.abs(top - y)).toBeLessThan(3);
  expect(await page.evaluate(() => window.lab.selected)).toEqual([]);
  await page.close();
});

test('a finger on a thread has it told in words, and one at sea puts the words away', async () => {
  const { page, troubles } = await openPage(address, {
    viewport: { width: 1024, height: 768 },
    hasTouch: true,
  });
  await page.getByRole('button', { name: 'New game' }).tap();
  await page.getByRole('button', { name: 'Skip the prologue' }).tap();
  const map = page.getByRole('group', { name: /^Map;/ });
  await map.locator('[data-drawn="fine"]').waitFor();
  await readOn(page);
  const box = await map.boundingBox();
  if (box === null) throw new Error('the map has no place');
  const view = storyView(places().story, atlas().sheet, box.width, box.height, 1);
  const threads = ['EE', 'LV', 'RO'].map((to) => ({
    from: 'PL',
    to,
    kind: 'not-without' as const,
    taut: false,
  }));
  const curve = restingCurves(view, places(), threads).find(({ thread }) => thread.to === 'RO')?.curve;
  if (curve === undefined) throw new Error('no thread leads to Romania');
  const [x, y] = placeAt(curve, curve.length / 2).at;
  await page.touchscreen.tap(box.x + x, box.y + y);
  const card = page.locator('.thread-card');
  await expect.poll(() => card.allInnerTexts()).toEqual(['Poland will hardly sign without Romania.']);
  const [sea, coast] = [box.x + box.width * 0.66, box.y + box.height * 0.79];
  await page.touchscreen.tap(sea, coast);
  await expect.poll(() => card.count()).toBe(0);
  expect(troubles).toEqual([]);
});
