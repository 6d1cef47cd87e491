// The built page as plain files in a folder of a folder, behind a server that knows nothing of it.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser, openPage } from './browser.ts';
import { Host } from './host.ts';

const host = new Host(inject('built'));
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser('--host-resolver-rules=MAP another.test 127.0.0.1');
  await host.open();
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

test('the page plays from any sub-folder, map and all', async () => {
  const { page, troubles } = await openPage(browser, host.address);
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('button', { name: 'Skip the prologue' }).click();
  await page.getByRole('button', { name: 'Send a note to Poland' }).click();
  await page.locator('[data-drawn]').first().waitFor();
  await page.getByRole('heading', { name: 'Note to Poland' }).first().waitFor();
  expect(troubles).toEqual([]);
});

test('without https, from another machine, a game is kept all the same', async () => {
  const { page, troubles } = await openPage(browser, host.address.replace('127.0.0.1', 'another.test'));
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('button', { name: 'Skip the prologue' }).click();
  await page.getByRole('button', { name: 'Send a note to Poland' }).click();
  await page.getByText('kept', { exact: true }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'Note to Poland' }).first().waitFor();
  expect(troubles).toEqual([]);
});
