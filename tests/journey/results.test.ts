// The teacher's table by keyboard alone: thirty results are pasted, sorted, opened, compared and shown as one
// tree, and one is played on the wall; axe finds nothing, on a wide page, on a phone and in the projector's
// light.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { pack } from '../../src/chronicle/link.ts';
import { packHandIn } from '../../src/lesson/hand-in.ts';
import { handInsOfAClass } from '../lesson/thirty.ts';
import { scenarioOf } from '../tools.ts';
import { barriers, journeys, painted } from './browser.ts';

const open = journeys('blank');

const keysOf = (page: Page) => ({
  press: async (...keys: string[]): Promise<void> => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await painted(page);
    }
  },
  button: async (name: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).first().focus();
    await page.keyboard.press('Enter');
  },
});

/** From the first sheet to the page of results. */
async function toResults(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New game' }).waitFor();
  const sheet = page.getByRole('dialog');
  // Keys are bound a moment after the first sheet is rendered.
  await expect
    .poll(async () => {
      if ((await sheet.count()) === 0) await page.keyboard.press('6');
      return sheet.count();
    })
    .toBe(1);
  await page.getByRole('navigation', { name: 'Pages of the lesson' }).waitFor();
  await page.keyboard.press('3');
  await page.getByRole('textbox', { name: 'Links, one a line' }).waitFor();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Links, one a line' }).focus();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

test('thirty results and three that are none are pasted, ordered, read, compared, shown as a tree and played', async () => {
  const { page, troubles } = await open({ reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } });
  const { press, button } = keysOf(page);
  await toResults(page);
  expect(await barriers(page, 'no results')).toEqual([]);

  const handed = handInsOfAClass(scenarioOf('moscow-1929'));
  const links = await Promise.all(handed.map(async (one) => new URL(await packHandIn(one), page.url()).href));
  const [first = ''] = links;
  await paste(page, [...links, 'KR7-Q2X', first.slice(0, -30), 'see you'].join('\n'));
  const table = page.getByRole('table', { name: 'The results, a group a row' });
  const rows = table.locator('tbody > tr');
  await expect.poll(() => rows.count()).toBe(33);
  const status = page.getByRole('status').last();
  await expect
    .poll(() => status.textContent())
    .toBe('30 results added. 3 could not be shown; their rows say why.');
  expect(await barriers(page, 'thirty results')).toEqual([]);

  // By the verdict, the most points first.
  const verdict = table.getByRole('columnheader', { name: 'Verdict' });
  await verdict.getByRole('button').focus();
  await press('Enter');
  await expect.poll(() => verdict.getAttribute('aria-sort')).toBe('descending');
  const scores = await table.locator('.score-line b').allTextContents();
  expect(scores.map(Number)).toEqual(scores.map(Number).sort((a, b) => b - a));
  expect(scores).toHaveLength(30);

  const opened = rows.first().locator('.row-open');
  await opened.focus();
  await press('Enter');
  await page.getByText('Because of Wilno.').waitFor();
  expect(await barriers(page, 'an opened row')).toEqual([]);
  await press('Enter');

  for (const at of [0, 29]) {
    await rows.nth(at).getByRole('checkbox').focus();
    await press('Space');
  }
  await button('Compare two');
  const calendars = page.getByRole('dialog', { name: 'Two calendars' });
  await calendars.getByRole('listbox', { name: 'The days of both games' }).waitFor();
  expect(await barriers(page, 'two groups compared')).toEqual([]);
  await press('Escape');
  await calendars.waitFor({ state: 'detached' });

  await button('All lines as one tree');
  const tree = page.getByRole('tree', { name: 'Branches' });
  await tree.waitFor();
  await expect.poll(() => tree.getByRole('treeitem').count()).toBe(31);
  await press('Escape');
  await tree.waitFor({ state: 'detached' });

  await button('Without names');
  await expect.poll(() => table.textContent()).not.toContain('of the sixth form');
  const download = page.waitForEvent('download');
  await button('As CSV');
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv.startsWith('\uFEFFNo.,Group,')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(35);
  expect(csv).not.toContain('sixth form');

  await button('Play one on the wall');
  await page
    .getByRole('region', { name: 'Replay' })
    .or(page.getByText(/despatch 1 of/))
    .first()
    .waitFor();
  expect(troubles).toEqual([]);
});

test.each([
  ['on a telephone', 390, 844, 'day'],
  ['in the projector’s light', 1440, 900, 'wall'],
] as const)('axe finds nothing in a table %s', async (_name, width, height, light) => {
  const { page, troubles } = await open({ reducedMotion: 'reduce', viewport: { width, height } });
  await toResults(page);
  await page.evaluate((one) => document.documentElement.setAttribute('data-light', one), light);
  const handed = handInsOfAClass(scenarioOf('moscow-1929'), 6);
  await paste(page, [...(await Promise.all(handed.map(packHandIn))), 'KR7-Q2X'].join('\n'));
  const rows = page.locator('.results-table tbody > tr');
  await expect.poll(() => rows.count()).toBe(7);
  await rows.first().locator('.row-open').focus();
  await page.keyboard.press('Enter');
  await page.getByText('Because of Wilno.').waitFor();
  expect(await barriers(page, `results ${light}`)).toEqual([]);
  const wide = await page.evaluate(() => {
    const sheet = document.querySelector('.sheet-class');
    return sheet === null ? 0 : sheet.scrollWidth - sheet.clientWidth;
  });
  expect(wide).toBeLessThanOrEqual(0);
  expect(troubles).toEqual([]);
});

/** The smallest scenario, signed without the text that one of the two had asked for. */
const SMALL = `[Scenario "two-powers"] [Seed "0"]
1929-03-01  note UPL | note LOW
1929-03-13  sign
1929-03-18  ratify
1929-04-30
`;

test('turning points are looked for in workers, and a link that brings a result opens the table on it', async () => {
  const asked = `?scenario=two-powers${await packHandIn({
    format: 'litvinov-protocol/hand-in@1',
    assignment: null,
    name: 'Anna',
    answers: [],
    game: SMALL,
  })}`;
  const { page, troubles } = await open(
    { reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } },
    asked,
  );
  const { button } = keysOf(page);
  const table = page.getByRole('table', { name: 'The results, a group a row' });
  await table.getByRole('row', { name: /Anna/ }).waitFor();
  await paste(page, new URL(await pack(SMALL.replace(' | note LOW', '')), page.url()).href);
  await expect.poll(() => table.locator('tbody > tr').count()).toBe(2);
  await button('Look for turning points');
  const status = page.getByRole('status').last();
  await expect.poll(() => status.textContent()).toBe('The turning points are there.');
  expect((await table.locator('.of-turning').allTextContents()).slice(1)).not.toContain('not looked for');
  expect(troubles).toEqual([]);
});
