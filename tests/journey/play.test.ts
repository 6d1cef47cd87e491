// A first quarter of an hour: a note, a reply, its ledger; the page as a phone shows it; no map, no database.
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, openPage, readOn } from './browser.ts';

let browser: Browser;
const address = inject('address');

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

async function newGame(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('button', { name: 'Skip the prologue' }).click();
  await page.getByRole('button', { name: 'Send a note to Poland' }).waitFor();
}

test('a note goes to Warsaw, Warsaw answers, and the answer opens to its ledger', async () => {
  const { page, troubles } = await openPage(browser, address);
  await newGame(page);
  await page.getByRole('button', { name: 'Send a note to Poland' }).click();
  const answered = page.getByRole('region', { name: 'The last answer of Warsaw' });
  for (let waits = 0; waits < 12 && (await answered.count()) === 0; waits++) {
    await page.getByRole('button', { name: /^Wait/ }).click();
    await readOn(page);
  }
  await answered.getByRole('button', { name: /Why/ }).click();
  const sheet = page.getByRole('dialog');
  await sheet.waitFor();
  expect(await sheet.innerText()).toMatch(/Without Romania/);
  await page.keyboard.press('Escape');
  expect(troubles).toEqual([]);
});

describe('nobody is shut out', () => {
  test.each([
    ['a desk', { width: 1440, height: 900 }],
    ['a phone', { width: 390, height: 844 }],
  ])('axe finds nothing on %s: title, prologue, desk, end', async (_name, viewport) => {
    const { page } = await openPage(browser, address, { viewport, reducedMotion: 'reduce' });
    const audit = async (screen: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${screen}: ${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      );
      expect(found).toEqual([]);
    };
    await page.getByRole('button', { name: 'New game' }).waitFor();
    await audit('title');
    await page.getByRole('button', { name: 'Watch history' }).click();
    await page.getByRole('button', { name: 'Skip the prologue' }).waitFor();
    await audit('prologue');
    await page.getByRole('button', { name: 'Skip the prologue' }).click();
    const slider = page.getByRole('slider', { name: 'Day in history' });
    await slider.waitFor();
    await audit('desk');
    await slider.fill((await slider.getAttribute('max')) ?? '');
    await page.getByRole('button', { name: 'To the front page' }).click();
    await page.getByRole('heading', { name: 'As it happened' }).waitFor();
    await audit('end');
  });

  test.each([320, 390, 768, 1024, 1440, 1920])('nothing scrolls sideways at %d px', async (width) => {
    const { page } = await openPage(browser, address, { viewport: { width, height: 800 } });
    const overflow = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await page.getByRole('button', { name: 'New game' }).waitFor();
    expect(await overflow()).toBe(0);
    await page.getByRole('button', { name: 'New game' }).click();
    await page.getByRole('button', { name: 'Skip the prologue' }).click();
    await page
      .getByRole('region', { name: /Despatches|the Protocol/ })
      .first()
      .waitFor();
    expect(await overflow()).toBe(0);
  });
});

test('without the map’s chunk the desk says so and plays on', async () => {
  const { page } = await openPage(browser, address);
  await page.route(/phaser/, (route) => route.abort());
  await page.reload();
  await newGame(page);
  await page.getByRole('button', { name: /try again/i }).waitFor();
  await page.getByRole('button', { name: 'Send a note to Poland' }).click();
  await page.getByRole('button', { name: /^Wait/ }).click();
  await readOn(page);
  await page.getByRole('heading', { name: 'Note to Poland' }).first().waitFor();
});

test('without a database the game goes on and says that it is kept in memory only', async () => {
  const { page } = await openPage(browser, address);
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  await page.reload();
  await newGame(page);
  await page.getByRole('button', { name: 'Send a note to Poland' }).click();
  await page
    .getByText(/memory/i)
    .first()
    .waitFor();
});
