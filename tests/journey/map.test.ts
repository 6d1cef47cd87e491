// The map on the desk: a tap, the arrow keys, dragging, a chunk that does not load.
import type { Locator, Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import type { Point } from '../../src/atlas/rings.ts';
import { storyView, toScreen } from '../../src/map/viewport.ts';
import { atlas, places, project } from '../atlas/files.ts';
import { openPage, painted, readOn } from './browser.ts';

const address = inject('address');

async function desk(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('button', { name: 'Skip the prologue' }).click();
  await page.getByRole('button', { name: 'Send a note to Poland' }).waitFor();
  await readOn(page);
  return page.getByRole('group', { name: /^Map;/ });
}

/** Where a geographical position is on the map in its first view, in CSS pixels from its corner. */
async function at(map: Locator, lon: number, lat: number): Promise<{ x: number; y: number }> {
  const size = await map.evaluate((host) => [host.clientWidth, host.clientHeight]);
  const view = storyView(places().story, atlas().sheet, size[0] ?? 0, size[1] ?? 0, 1);
  const [x, y]: Point = toScreen(view, project(lon, lat));
  return { x, y };
}

const named = (map: Locator): Promise<string | null> => map.getAttribute('aria-label');
const chosen = (power: string): string => `Map; ${power} is selected. Arrow keys move to the neighbours.`;

test('a tap on its land chooses a power, and the sea chooses nobody', async () => {
  const { page, troubles } = await openPage(address, { viewport: { width: 1440, height: 900 } });
  const map = await desk(page);
  await map.locator('[data-drawn]').waitFor();
  for (const [lon, lat, power] of [
    [24.5, 45.5, 'Romania'],
    [26, 58.6, 'Estonia'],
    [23.5, 55.5, 'Lithuania'],
    [20, 52, 'Poland'],
    [33, 39.2, 'Turkey'],
  ] as const) {
    await map.click({ position: await at(map, lon, lat) });
    await expect.poll(() => named(map)).toBe(chosen(power));
  }
  await map.click({ position: await at(map, 34, 43.5) });
  await painted(page);
  expect(await named(map)).toBe(chosen('Turkey'));
  expect(troubles).toEqual([]);
});

test('a hand that drags the sheet takes the lands with it, and a wheel brings them nearer', async () => {
  const { page } = await openPage(address, { viewport: { width: 1440, height: 900 } });
  const map = await desk(page);
  await map.locator('[data-drawn]').waitFor();
  const box = await map.boundingBox();
  const [left, top] = [box?.x ?? 0, box?.y ?? 0];
  const poland = await at(map, 20, 52);
  await page.mouse.move(left + poland.x, top + poland.y);
  await page.mouse.wheel(0, -500);
  await painted(page);
  await map.locator('[data-drawn="fine"]').waitFor();
  await page.mouse.down();
  await page.mouse.move(left + poland.x + 30, top + poland.y - 20, { steps: 4 });
  await page.mouse.up();
  await map.click({ position: { x: poland.x + 30, y: poland.y - 20 } });
  await expect.poll(() => named(map)).toBe(chosen('Poland'));
});

test('the arrow keys go from neighbour to neighbour', async () => {
  const { page } = await openPage(address, { viewport: { width: 1440, height: 900 } });
  const map = await desk(page);
  await map.locator('[data-drawn]').waitFor();
  await map.click({ position: await at(map, 20, 52) });
  await map.focus();
  for (const [key, power] of [
    ['ArrowUp', 'Lithuania'],
    ['ArrowUp', 'Latvia'],
    ['ArrowUp', 'Estonia'],
    ['ArrowUp', 'Finland'],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => named(map)).toBe(chosen(power));
  }
});

test('a land under the pointer tells its road and what it waits for; at sea nothing is told', async () => {
  const { page } = await openPage(address, { viewport: { width: 1440, height: 900 } });
  const map = await desk(page);
  await map.locator('[data-drawn]').waitFor();
  await page.getByRole('button', { name: 'Send a note to Poland' }).click();
  const card = page.locator('.map-card');
  await map.hover({ position: await at(map, 20, 52) });
  await expect.poll(() => card.innerText()).toMatch(/poland\s+invited, courier due/i);
  await map.hover({ position: await at(map, 34, 43.5) });
  await expect.poll(() => card.count()).toBe(0);
  const told = await map.getAttribute('aria-describedby');
  await expect.poll(() => page.locator(`#${told}`).innerText()).toMatch(/POLAND\s+invited, courier due/i);
});

test('where the chunk does not come, the list takes its place and the game goes on; it can be tried again', async () => {
  const { page } = await openPage(address, { viewport: { width: 1440, height: 900 } });
  await page.route(/phaser-.*\.js/, (route) => route.abort());
  const map = await desk(page);
  const again = page.getByRole('button', { name: 'Try again' });
  await again.waitFor();
  await page
    .getByRole('region', { name: 'Map' })
    .getByText(/Romania/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: /^Wait/ }).click();
  await readOn(page);
  await page.unroute(/phaser-.*\.js/);
  await again.click();
  await map.locator('[data-drawn]').waitFor();
});

test('where the browser can draw nothing at all, the list takes its place and the game goes on', async () => {
  const { page, troubles } = await openPage(address, {
    viewport: { width: 1440, height: 900 },
    before: (blank) =>
      blank.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      }),
  });
  await desk(page);
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  const region = page.getByRole('region', { name: 'Map' });
  await region.getByRole('button', { name: /^Romania/ }).click();
  await page.getByRole('button', { name: 'Send a note to Romania' }).click();
  await region.getByText(/Romania – invited, courier due/).waitFor();
  await page.getByRole('button', { name: /^Wait/ }).click();
  await readOn(page);
  expect(troubles).toEqual([]);
});
