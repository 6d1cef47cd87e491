// The debrief of a finished game from an address, by keyboard alone: the line of fortune is computed in
// workers under the page's policy, walked and read as a table, and a moment of it is retried and explained;
// the second time it is there at once.
import { expect, inject, test } from 'vitest';
import { pack } from '../../src/chronicle/link.ts';
import { barriers, journeys, painted } from './browser.ts';

const open = journeys('blank');

/** The smallest scenario, signed without the text that one of the two had asked for. */
const GAME = `[Scenario "two-powers"] [Seed "0"]
1929-03-01  note UPL | note LOW
1929-03-13  sign
1929-03-18  ratify
1929-04-30
`;

test('a finished game is looked back upon by keyboard: line, table, retry, why', async () => {
  const asked = `?scenario=two-powers${await pack(GAME)}`;
  const { page, troubles } = await open({ reducedMotion: 'reduce' }, asked);
  const { keyboard } = page;
  const press = async (name: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).first().focus();
    await keyboard.press('Enter');
  };
  await page.getByRole('button', { name: 'Open the end' }).waitFor();
  await press('Open the end');
  await page.getByRole('button', { name: 'What decided it?' }).waitFor();
  await press('What decided it?');
  const sheet = page.getByRole('dialog');
  // "In hand" is shown before all lines have been played.
  await sheet.locator('.fortune-chart svg').waitFor();
  await sheet.getByRole('heading', { name: /turning point/ }).waitFor();
  expect(await barriers(page, 'the line of fortune')).toEqual([]);

  const status = page.getByRole('status').last();
  await keyboard.press('ArrowRight');
  await expect.poll(() => status.textContent()).toMatch(/within reach \d+/);
  await keyboard.press('t');
  await sheet.getByRole('table', { name: 'The line of fortune, act by act' }).waitFor();
  expect(await barriers(page, 'its table')).toEqual([]);
  await keyboard.press('t');
  await keyboard.press('ArrowLeft');

  // Which moment is tried again is certain once all lines have been played.
  await sheet.locator('.debrief-waiting').waitFor({ state: 'detached' });
  await keyboard.press('r');
  await sheet
    .getByText(/^Here \d+ points were within reach; after what you did, \d+\. Try again\.$/)
    .waitFor();
  const chosen = sheet.locator('summary', { hasText: 'The text' });
  await chosen.focus();
  await keyboard.press('Enter');
  await press(/^Signature: write/);
  await press('Play it out');
  await sheet.getByRole('heading', { name: 'Tried' }).waitFor();
  await sheet.locator('.retry-tried strong', { hasText: /[Bb]etter|good/ }).waitFor();
  expect(await barriers(page, 'a retry')).toEqual([]);
  await press('Why');
  await sheet.getByRole('heading', { name: 'The fewest changes that were found' }).waitFor();
  expect(await barriers(page, 'why')).toEqual([]);

  for (const [digit, name] of [
    ['1', 'The result'],
    ['4', 'Space of texts'],
    ['5', 'Minds revealed'],
  ] as const) {
    await keyboard.press(digit);
    await sheet.getByRole('heading', { name, level: 2 }).first().waitFor();
    await sheet.locator('.debrief-result, .texts-page, .minds-page').waitFor();
    expect(await barriers(page, name)).toEqual([]);
  }

  await keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await painted(page);
  await press('What decided it?');
  await sheet.getByRole('heading', { name: /turning point/ }).waitFor();
  expect(await sheet.getByRole('progressbar').count()).toBe(0);
  expect(troubles).toEqual([]);
});

test('Look further, by keyboard: as many lines again in the real workers, nothing found is lost, and it is kept', async () => {
  const asked = `?scenario=two-powers${await pack(GAME)}`;
  const { page, troubles } = await open({ reducedMotion: 'reduce' }, asked);
  const { keyboard } = page;
  const sheet = page.getByRole('dialog');
  const press = async (name: string): Promise<void> => {
    const button = page.getByRole('button', { name, exact: true });
    await button.waitFor();
    await button.focus();
    await keyboard.press('Enter');
  };
  const done = async (): Promise<void> => {
    await sheet.getByRole('button', { name: 'Look further' }).waitFor();
    await sheet.locator('.debrief-waiting').waitFor({ state: 'detached' });
  };
  /** The figures of one column of the table, from the opening to the end. */
  const column = async (name: string): Promise<number[]> => {
    const table = sheet.getByRole('table', { name: 'The line of fortune, act by act' });
    const heads = await table.locator('thead th').allTextContents();
    const cells = await table.locator(`tbody td:nth-child(${heads.indexOf(name) + 1})`).allTextContents();
    return cells.map(Number);
  };
  await press('Open the end');
  await press('What decided it?');
  await done();
  await sheet.getByText(/Two searches were made, of 8,000 lines each/).waitFor();
  await keyboard.press('t');
  const before = { hand: await column('In hand'), reach: await column('Within reach') };
  expect(before.reach.length).toBeGreaterThan(4);
  expect(before.reach.every((reach, at) => reach >= (before.hand[at] ?? Number.NaN))).toBe(true);

  await press('Look further');
  // What was found stays on the page meanwhile, and the count goes on from there.
  await sheet.getByRole('progressbar', { name: /of 32,000 lines played\.$/ }).waitFor();
  expect(await column('Within reach')).toEqual(before.reach);
  await done();
  await sheet.getByText(/Two searches were made, of 16,000 lines each/).waitFor();
  await expect
    .poll(() => page.getByRole('status').allTextContents())
    .toContain('The line of fortune is drawn anew.');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Look further');
  const after = { hand: await column('In hand'), reach: await column('Within reach') };
  expect(after.hand).toEqual(before.hand);
  expect(after.reach).toHaveLength(before.reach.length);
  expect(after.reach.every((reach, at) => reach >= (before.reach[at] ?? Number.NaN))).toBe(true);
  expect(await barriers(page, 'a longer look')).toEqual([]);

  await keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await painted(page);
  await press('What decided it?');
  await sheet.getByText(/Two searches were made, of 16,000 lines each/).waitFor();
  expect(await sheet.getByRole('progressbar').count()).toBe(0);
  expect(troubles).toEqual([]);
});

test('where the workers cannot be had the page says so, and they are started again', async () => {
  const asked = `?scenario=two-powers${await pack(GAME)}`;
  const { page } = await open({ reducedMotion: 'reduce' }, asked);
  await page.route('**/debrief-worker-*.js', (route) => route.abort());
  await page.getByRole('button', { name: 'Open the end' }).click();
  await page.getByRole('button', { name: 'What decided it?' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByText(/has stopped working\.$/).waitFor();
  await page.unroute('**/debrief-worker-*.js');
  await sheet.getByRole('button', { name: 'Start again' }).click();
  await sheet.locator('.fortune-chart svg').waitFor();
  await sheet.getByRole('button', { name: 'Stop' }).click();
  await sheet.getByText('You stopped before all lines were played.').waitFor();
  // Exact values stay.
  await sheet.locator('.fortune-chart svg').waitFor();
});

test('what looking back needs is kept for days without a network: the worker, its book of lines and its words', async () => {
  const response = await fetch(`${inject('address')}sw.js`);
  const kept = await response.text();
  for (const file of [
    /assets\/debrief-worker-[\w-]+\.js/,
    /assets\/debrief-sheet-[\w-]+\.js/,
    /assets\/lines-[\w-]+\.json/,
    /scenarios\/moscow-1929-\w+\.ru\.late\.ftl/,
  ])
    expect(kept).toMatch(file);
});
