// The game leaves the page and comes back: as a file, as an address, and between two windows.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser, openPage } from './browser.ts';

let browser: Browser;
const address = inject('address');

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

const noteTo = (page: Page, power: string) => page.getByRole('button', { name: `Send a note to ${power}` });
const noted = (page: Page, power: string) => page.getByRole('heading', { name: `Note to ${power}` }).first();

async function newGame(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('button', { name: 'Skip the prologue' }).click();
  await noteTo(page, 'Poland').click();
  await page.getByText('kept', { exact: true }).waitFor();
}

test('a game is saved as a file and opened again, sent as an address and taken up elsewhere', async () => {
  const { page, troubles } = await openPage(browser, address, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await newGame(page);
  await page.keyboard.press('r');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('moscow-1929-1928-12-20.despatch');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('1928-12-20  note POL');
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await page.getByText(/is on the clipboard/).waitFor({ state: 'attached' });
  const link = await page.evaluate(() => navigator.clipboard.readText());

  // A record with a slip of the pen is told with its place, and changes nothing.
  const open = page.locator('input[type=file]');
  await open.setInputFiles({
    name: 'bad.despatch',
    mimeType: 'text/plain',
    buffer: Buffer.from(`${text}1928-12-21  dance`),
  });
  await page.getByText(/Line \d+, column 13: “dance”/).waitFor();
  await page.keyboard.press('Escape');
  await open.setInputFiles({
    name: 'good.despatch',
    mimeType: 'text/plain',
    buffer: Buffer.from(`${text}1928-12-20  note LTU\n`),
  });
  await page.getByText(/would take the place/).waitFor();
  await page.getByRole('button', { name: 'Go on from here' }).click();
  await noted(page, 'Lithuania').waitFor();
  expect(troubles).toEqual([]);

  const other = await openPage(browser, link);
  await other.page.getByRole('dialog', { name: 'A game has come' }).waitFor();
  expect(new URL(other.page.url()).hash).toBe('');
  await other.page.getByRole('button', { name: 'Go on from here' }).click();
  await noted(other.page, 'Poland').waitFor();
  await other.page.goto(`${link.slice(0, -12)}`);
  await other.page.getByText(/cut off or changed/).waitFor();
  expect(other.troubles).toEqual([]);
});

test('a second window is told of the first, reads along, and takes the pen over without a loss', async () => {
  const { page } = await openPage(browser, address);
  await newGame(page);
  const second = await page.context().newPage();
  await second.goto(address);
  await second.getByRole('dialog', { name: 'The pen is in another window' }).waitFor();
  await second.getByRole('button', { name: 'Read along' }).click();
  await second.getByRole('button', { name: 'Continue' }).click();
  await noted(second, 'Poland').waitFor();

  await page.keyboard.press('l');
  await page.getByRole('button', { name: /^Lithuania/ }).click();
  await noteTo(page, 'Lithuania').click();
  await noted(second, 'Lithuania').waitFor();

  // Whoever only reads is asked before a word of his is lost or overwrites another.
  await second.keyboard.press('z');
  await second.getByRole('button', { name: 'Take the pen over' }).click();
  await page.getByRole('dialog', { name: 'The pen is in another window' }).waitFor();
  await second.keyboard.press('z');
  await second.getByText('kept', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Read along' }).click();
  await noted(page, 'Lithuania').waitFor({ state: 'detached' });
});
