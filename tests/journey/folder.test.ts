// The built page as static files in a nested folder, behind a server that knows nothing about it.
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { OTHER_NAME, openPage } from './browser.ts';
import { Host } from './host.ts';

const host = new Host(inject('built'));

beforeAll(() => host.open());
afterAll(() => host.close());

test('the page plays from any sub-folder, map and all', async () => {
  const { page, troubles } = await openPage(host.address);
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('button', { name: 'Skip the prologue' }).click();
  await page.getByRole('button', { name: 'Send a note to Poland' }).click();
  await page.locator('[data-drawn]').first().waitFor();
  await page.getByRole('heading', { name: 'Note to Poland' }).first().waitFor();
  expect(troubles).toEqual([]);
});

test('without https, from another machine, a game is kept all the same', async () => {
  const { page, troubles } = await openPage(host.address.replace('127.0.0.1', OTHER_NAME));
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('button', { name: 'Skip the prologue' }).click();
  await page.getByRole('button', { name: 'Send a note to Poland' }).click();
  await page.getByText('saved', { exact: true }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'Note to Poland' }).first().waitFor();
  expect(troubles).toEqual([]);
});
