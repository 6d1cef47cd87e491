// Two scenarios in one browser: each has its own running game, its own shelf and its own window that writes.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { journeys, painted } from './browser.ts';

const open = journeys('blank');
const OTHER = '?scenario=two-powers';

/** Begins a game, past the prologue, and sends the first note to this power. */
async function begin(page: Page, power: string): Promise<void> {
  await page.getByRole('button', { name: 'New game' }).click();
  const note = page.getByRole('button', { name: `Send a note to ${power}` }).first();
  // Each scenario shows its own prologue the first time.
  await page.locator('.first-words, .prologue').first().waitFor();
  await page.keyboard.press('Escape');
  await note.click();
  await page.getByText('saved', { exact: true }).waitFor();
}

const goOn = (page: Page) => page.getByRole('button', { name: 'Continue' });
const noted = (page: Page, power: string) => page.getByRole('heading', { name: `Note to ${power}` }).first();

test('a game of one scenario is continued after a new game of another, which the shelf names', async () => {
  const { page, troubles } = await open({ reducedMotion: 'reduce' });
  await begin(page, 'Poland');
  const home = page.url();
  await page.goto(new URL(OTHER, home).href);
  await page.getByText('No game saved yet.').waitFor();
  await begin(page, 'Upmark');

  await page.goto(home);
  await page.getByText(/^Your game, /).waitFor();
  await goOn(page).click();
  await noted(page, 'Poland').waitFor();

  await page.reload();
  await page.getByRole('button', { name: /^Your games/ }).click();
  await page.getByRole('link', { name: 'The River Protocol' }).click();
  await page.getByRole('heading', { level: 1, name: 'The River Protocol' }).waitFor();
  await page.getByText(/^Your game, /).waitFor();
  await goOn(page).click();
  await noted(page, 'Upmark').waitFor();
  await painted(page);
  expect(troubles).toEqual([]);
});

test('two windows with two scenarios both save their games', async () => {
  const { page } = await open({ reducedMotion: 'reduce' });
  await begin(page, 'Poland');
  const other = await page.context().newPage();
  await other.goto(new URL(OTHER, page.url()).href);
  await begin(other, 'Upmark');
  await page.bringToFront();
  await page.keyboard.press('z');
  await page.getByRole('button', { name: 'Send a note to Poland' }).first().click();
  await page.getByText('saved', { exact: true }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
});
