// The pen is taken on 19 January; a person plays on by keyboard alone; a reload keeps the game.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { journeys, readOn } from './browser.ts';

const open = journeys('blank');

/** The date above the desk. */
const date = (page: Page): Promise<string> =>
  page.getByRole('banner').getByRole('heading', { level: 1 }).innerText();

/** The last papers on the tape, as text. */
async function tape(page: Page): Promise<string[]> {
  const papers = page.getByRole('region', { name: 'Despatches' }).getByRole('article');
  return (await papers.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
}

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await readOn(page);
}

async function watchUntil(page: Page, wanted: RegExp): Promise<void> {
  await page.keyboard.press('3');
  await page.getByRole('button', { name: 'Skip the prologue' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'Watching history' }).waitFor();
  await page.keyboard.press('k');
  await page.getByRole('button', { name: 'Play' }).waitFor();
  for (let steps = 0; steps < 60 && !wanted.test(await date(page)); steps++) await step(page);
  expect(await date(page)).toMatch(wanted);
}

/** One despatch forward, checked by the count above the transport. */
async function step(page: Page): Promise<void> {
  const count = page.getByRole('region', { name: 'Watching history' }).getByText(/\d of \d/);
  const before = await count.innerText();
  await page.keyboard.press('.');
  await expect.poll(() => count.innerText()).not.toBe(before);
}

/** P makes the desk the player's. */
async function takePen(page: Page): Promise<void> {
  await page.keyboard.press('p');
  await page.getByRole('region', { name: 'Watching history' }).waitFor({ state: 'detached' });
}

test('the pen is taken on 19 January, twenty commands are given by keyboard, and a reload keeps them', async () => {
  const { page, troubles } = await open();
  await page.getByRole('button', { name: 'Watch history' }).waitFor();
  await watchUntil(page, /19 January 1929/);
  await takePen(page);

  // W waits; digits give the commands of the dossier. Twenty accepted ones.
  let given = 0;
  for (let tries = 0; tries < 60 && given < 20; tries++) {
    const before = `${await date(page)} ${(await tape(page)).length} ${await page.getByRole('banner').innerText()}`;
    await press(page, tries % 2 === 0 ? 'w' : '1');
    const after = `${await date(page)} ${(await tape(page)).length} ${await page.getByRole('banner').innerText()}`;
    if (after !== before) given++;
  }
  expect(given).toBe(20);
  const day = await date(page);
  const read = await tape(page);
  expect(day).not.toMatch(/19 January/);
  await page.getByText('saved', { exact: true }).waitFor();

  await page.reload();
  const resume = page.getByRole('button', { name: 'Continue' });
  await expect.poll(() => resume.isEnabled()).toBe(true);
  await page.keyboard.press('4');
  await page.getByRole('region', { name: 'Despatches' }).waitFor();
  await readOn(page);
  expect(await date(page)).toBe(day);
  expect(await tape(page)).toEqual(read);
  expect(troubles).toEqual([]);
});

test('whoever has taken the pen can come back to the historical line, and goes on later where he was', async () => {
  const { page } = await open();
  await page.getByRole('button', { name: 'Watch history' }).waitFor();
  await watchUntil(page, /10 January 1929/);
  await takePen(page);
  await press(page, 'w');
  await expect.poll(() => date(page)).not.toMatch(/10 January 1929/);
  const mine = await date(page);
  await page.getByText('saved', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Back to history' }).waitFor();
  await page.keyboard.press('b');
  await page.getByRole('region', { name: 'Watching history' }).waitFor();
  expect(await date(page)).toMatch(/10 January 1929/);
  await page.reload();
  const resume = page.getByRole('button', { name: 'Continue' });
  await expect.poll(() => resume.isEnabled()).toBe(true);
  await resume.click();
  await page.getByRole('region', { name: 'Despatches' }).waitFor();
  await readOn(page);
  expect(await date(page)).toBe(mine);
});
