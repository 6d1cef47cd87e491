// Finished games stay on the shelf when the page is closed, and no other game overwrites them.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pack } from '../../src/chronicle/link.ts';
import { barriers, journeys, painted } from './browser.ts';

const open = journeys('blank');
const LINE = readFileSync('scenarios/moscow-1929/endings/kaunas-alone.despatch', 'utf8');

test('a finished game is found again after a reload and a new game, opened at its end, and the running one goes on', async () => {
  const { page, troubles } = await open({ reducedMotion: 'reduce' }, await pack(`${LINE}\n1929-07-24\n`));
  await page.getByRole('button', { name: 'Open the end' }).click();
  await page.getByRole('heading', { name: 'Kovno alone' }).waitFor();
  await page.getByRole('button', { name: 'To the title page' }).click();
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('button', { name: 'Skip the prologue' }).click();
  await page.getByRole('button', { name: 'Send a note to Poland' }).click();
  await page.getByText('saved', { exact: true }).waitFor();

  await page.reload();
  await page.getByRole('button', { name: 'Your games: 1 of 18 endings' }).click();
  const sheet = page.getByRole('dialog', { name: 'Your games' });
  await sheet.getByRole('heading', { name: 'Endings found: 1 of 18' }).waitFor();
  expect(await barriers(page, 'shelf')).toEqual([]);
  await sheet.getByRole('button', { name: 'Open the end' }).click();
  await page.getByRole('heading', { name: 'Kovno alone' }).waitFor();
  await page.getByRole('button', { name: 'To the title page' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'Note to Poland' }).first().waitFor();

  // The prologue does not open a second time; only its choice that goes into the game is asked for.
  await page.reload();
  await page.getByRole('button', { name: 'Other motives' }).click();
  await page.getByRole('button', { name: 'To the desk' }).click();
  await page.getByRole('button', { name: 'Send a note to Poland' }).waitFor();
  await painted(page);
  expect(troubles).toEqual([]);
});
