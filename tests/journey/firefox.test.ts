// The page in an unmodified Firefox: a first quarter of an hour, history to its end, a shared game, the page without its
// server, and in print. All in one file, since each process starts a Firefox of its own. Without Firefox these tests are
// skipped, and the run says so.
import { inflateSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { beforeAll, beforeEach, expect, inject, onTestFinished, test } from 'vitest';
import { historyOf } from '../../src/chronicle/autoplay.ts';
import { pack } from '../../src/chronicle/link.ts';
import { resultOf } from '../../src/chronicle/result.ts';
import { makeWorld } from '../../src/core/world.ts';
import { scenarioOf } from '../tools.ts';
import { openPage, readOn, settled, sharedFirefox, type Watched } from './browser.ts';
import { Host } from './host.ts';
import { rest } from './walk.ts';

/** The browser, or the reason why there is none. */
let firefox: Browser | string;
beforeAll(async () => {
  firefox = await sharedFirefox();
});
beforeEach(({ skip }) => skip(typeof firefox === 'string', `${firefox}`));

/** A separate server for one test. */
async function opened(): Promise<Host> {
  const host = new Host(inject('built'));
  await host.open();
  onTestFinished(() => host.close());
  return host;
}

/** A page in a profile of its own. */
async function visit(address: string, viewport = { width: 1440, height: 900 }): Promise<Watched> {
  if (typeof firefox === 'string') throw new Error(firefox);
  return openPage(address, { serviceWorkers: 'allow', viewport }, firefox);
}

/** The same from the common server, with a blank sheet in place of the map. */
async function visitWithoutMap(asked = ''): Promise<Watched> {
  if (typeof firefox === 'string') throw new Error(firefox);
  return openPage(`${inject('addressWithoutMap')}${asked}`, {}, firefox);
}

const answerOfWarsaw = (page: Page) => page.getByRole('region', { name: 'Warsaw’s last answer' });
const noted = (page: Page, title: string) => page.getByRole('heading', { name: title }).first();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** CSS pixels by which the page could be scrolled sideways. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('the prologue is read, Warsaw is asked, answers and says why; the game is kept, and goes on without a server', async () => {
  const host = await opened();
  const { page, troubles } = await visit(host.address);
  await button(page, 'New game').click();
  await button(page, 'Skip the prologue').waitFor();
  while ((await button(page, 'To the desk').count()) === 0) await button(page, 'Next').click();
  await button(page, 'To the desk').click();
  await page.locator('[data-drawn]').first().waitFor();
  await button(page, 'Send a note to Poland').click();
  for (let waits = 0; waits < 400 && (await answerOfWarsaw(page).count()) === 0; waits++) {
    await button(page, /^Wait/).click();
    await readOn(page);
  }
  await answerOfWarsaw(page).getByRole('button', { name: /Why/ }).click();
  await page
    .getByRole('dialog')
    .getByText(/Without Romania/)
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('saved', { exact: true }).waitFor();
  expect(await sideways(page)).toBe(0);

  await settled(page);
  await host.close();
  await page.reload();
  await button(page, 'Continue').click();
  await answerOfWarsaw(page).waitFor();
  const day = page.getByRole('banner').getByRole('heading', { level: 1 });
  const before = await day.innerText();
  await button(page, /^Wait/).click();
  await expect.poll(() => day.innerText()).not.toBe(before);
  // Parts not opened before: settings, other words, the map.
  await readOn(page);
  await page.keyboard.press('s');
  await page.getByRole('radio', { name: 'Polski' }).check();
  await noted(page, 'Nota do Polski').waitFor();
  await page.locator('[data-drawn]').first().waitFor();
  expect(troubles).toEqual([]);
});

test('history is watched to its end', async () => {
  const host = await opened();
  const { page, troubles } = await visit(host.address);
  await button(page, 'Watch history').click();
  await button(page, 'Skip the prologue').click();
  const slider = page.getByRole('slider', { name: 'The day' });
  await slider.fill((await slider.getAttribute('max')) ?? '');
  await button(page, 'To the newspaper').click();
  await page.getByRole('heading', { name: 'As it happened' }).waitFor();
  const history = historyOf(makeWorld(scenarioOf('moscow-1929'), 0));
  if (history === null) throw new Error('history does not play');
  await page.getByText(resultOf(history).fingerprint).waitFor();
  expect(await sideways(page)).toBe(0);
  expect(troubles).toEqual([]);
});

test('a game that is sent as an address opens on somebody else’s phone', async () => {
  const host = await opened();
  const { page, troubles } = await visit(host.address);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await button(page, 'New game').click();
  await button(page, 'Skip the prologue').click();
  await button(page, 'Send a note to Poland').click();
  await page.keyboard.press('r');
  await button(page, 'Copy a link').click();
  const link = await page.getByRole('textbox', { name: /may not use the clipboard/ }).inputValue();
  expect(troubles).toEqual([]);

  const other = await visit(link, { width: 390, height: 844 });
  await other.page.getByRole('dialog', { name: 'A game was opened' }).waitFor();
  await button(other.page, 'Play on from here').click();
  await button(other.page, 'Tape').click();
  await noted(other.page, 'Note to Poland').waitFor();
  expect(await sideways(other.page)).toBe(0);
  expect(other.troubles).toEqual([]);
});

/** A PDF as text, with its streams unpacked. */
function unpacked(file: Buffer): string {
  const text = file.toString('latin1');
  const packed = [...text.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, stream = '']) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return text + packed.join('\n');
}

test('Firefox prints the sheets too', async () => {
  const { page } = await visitWithoutMap();
  await page.getByRole('main').getByRole('button').first().waitFor();
  await page.keyboard.press('6');
  await page.locator('.page-tabs').waitFor();
  await page.keyboard.press('4');
  await page.locator('.print-sheet').first().waitFor();
  for (const [at, sheets, letters] of [
    [2, 5, 400],
    [7, 1, 150],
  ] as const) {
    await page.locator('.papers-list .paper-name').nth(at).click();
    await expect.poll(() => page.locator('.print-sheet').count()).toBe(sheets);
    await rest(page);
    const text = unpacked(await page.pdf({ preferCSSPageSize: true }));
    expect([...text.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length).toBe(sheets);
    // Each piece of text is shown by an operator of its own.
    expect([...text.matchAll(/T[jJ]\b/g)].length).toBeGreaterThan(letters);
  }
});

test('Firefox prints the fair copy, and not the page beneath it', async () => {
  const game = await pack('[Scenario "moscow-1929"] [Seed "0"]\n1928-12-29  note POL\n1928-12-30\n');
  const { page } = await visitWithoutMap(game);
  await page.getByRole('button', { name: 'Play on from here' }).click();
  await page.getByRole('heading', { name: /1928$/, level: 1 }).waitFor();
  await page.keyboard.press('f');
  await page.locator('.sheet-fair').waitFor();
  await rest(page);
  const text = unpacked(await page.pdf({ preferCSSPageSize: true }));
  expect([...text.matchAll(/T[jJ]\b/g)].length).toBeGreaterThan(30);
});
