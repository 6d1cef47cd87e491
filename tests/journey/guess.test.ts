// What did Litvinov do? One player goes through all stops by keyboard, a class counts hands in the
// projector's light, and axe finds no barrier.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { barriers, journeys, painted } from './browser.ts';

const open = journeys('blank');

const sheet = (page: Page) => page.getByRole('dialog', { name: 'What did Litvinov do?' });
const said = (page: Page) => page.getByRole('status').last();

/** From the title by its key. */
async function toTheStops(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'For a class' }).waitFor();
  await page.keyboard.press('6');
  await sheet(page).getByText('Stop 1 of 9').waitFor();
}

const DATES = [
  '29 December 1928',
  '11 January 1929',
  '21 January 1929',
  '28 January 1929',
  '31 January 1929',
  '8 February 1929',
  '11 February 1929',
  '12 March 1929',
  '17 July 1929',
];

test('one player answers all stops by keyboard, looks at the desk on the way, and hears what was right', async () => {
  const { page, troubles } = await open({ reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } });
  await toTheStops(page);
  const found: string[] = [];
  for (const [at, date] of DATES.entries()) {
    await sheet(page)
      .getByText(`Stop ${at + 1} of 9`, { exact: true })
      .waitFor();
    await sheet(page).getByText(date).first().waitFor();
    if (at === 0) found.push(...(await barriers(page, 'asked')));
    if (date === '8 February 1929') {
      await page.keyboard.press('l');
      await page.getByRole('button', { name: 'Back to the question' }).waitFor();
      await page.getByRole('heading', { name: /8 February 1929/ }).waitFor();
      await page.keyboard.press('q');
      await sheet(page)
        .getByText(`Stop ${at + 1} of 9`, { exact: true })
        .waitFor();
    }
    await page.keyboard.press('h');
    await sheet(page).getByText('Hint.').waitFor();
    await page.keyboard.press('c');
    await sheet(page).getByRole('button', { name: 'Answer C, and see' }).waitFor();
    await page.keyboard.press('Space');
    await sheet(page)
      .getByText(`Stop ${at + 1} of 9 · answered`)
      .waitFor();
    await sheet(page)
      .getByText(/^(That is what was done: |Not what was done\. Done: |The sources do not settle this\. )/)
      .waitFor();
    // Every answer has been played: none is still a dot.
    await expect.poll(() => sheet(page).locator('.guess-figure').allTextContents()).not.toContain('…');
    // No message without words, which is shown as its name in brackets: the documents come late.
    await expect.poll(() => sheet(page).innerText()).not.toMatch(/\[[a-z]+-/);
    if (at === 1 || date === '28 January 1929') found.push(...(await barriers(page, `answered ${date}`)));
    await page.keyboard.press('Space');
  }
  await sheet(page).getByRole('heading', { name: 'What it comes to' }).waitFor();
  await sheet(page)
    .getByText(/of 6 right\. Stops that the sources do not settle are not counted\.$/)
    .waitFor();
  found.push(...(await barriers(page, 'what it comes to')));
  expect(found).toEqual([]);
  await page.keyboard.press('Escape');
  // The sheet is closed; beneath it is the desk that was looked at last.
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  await page.getByRole('button', { name: 'Take the pen' }).waitFor();
  await painted(page);
  expect(troubles).toEqual([]);
});

test('before a class hands are counted by keyboard, and nothing beside the question gives the answer away', async () => {
  const { page, troubles } = await open({ reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } });
  await page.getByRole('button', { name: 'For a class' }).waitFor();
  await page.evaluate(() =>
    localStorage.setItem(
      'litvinov-protocol:settings',
      JSON.stringify({ light: 'wall', prologue: 'moscow-1929' }),
    ),
  );
  await page.reload();
  await toTheStops(page);
  // The projector's light is enough for hands to be counted.
  await expect.poll(() => sheet(page).getByRole('checkbox', { name: 'Count hands' }).isChecked()).toBe(true);
  await expect.poll(() => sheet(page).locator('.guess-beside').count()).toBe(0);
  for (const keys of ['a+++', 'b++', 'd+']) for (const key of keys) await page.keyboard.press(key);
  await sheet(page).getByRole('button', { name: 'A: 3 hands. One more' }).waitFor();
  await sheet(page).getByRole('button', { name: 'B: 2 hands. One more' }).waitFor();
  await page.keyboard.press('-');
  await sheet(page).getByRole('button', { name: 'D: 0 hands. One more' }).waitFor();
  const found = await barriers(page, 'hands');
  await page.keyboard.press('Space');
  await expect.poll(() => said(page).textContent()).toMatch(/^Done: [A-D]\. 5 hands, \d for [A-D]\.$/);
  await sheet(page).getByRole('heading', { name: 'The paper' }).waitFor();
  await expect.poll(() => sheet(page).getByText('Right so far').count()).toBe(0);
  found.push(...(await barriers(page, 'hands, answered')));
  expect(found).toEqual([]);
  await painted(page);
  expect(troubles).toEqual([]);
});

test.each(['pl', 'ru'])(
  'on a telephone in %s nothing is cut off at the side, and axe finds nothing',
  async (language) => {
    const size = { width: 390, height: 844 };
    const { page, troubles } = await open({ viewport: size, reducedMotion: 'reduce' }, `?lang=${language}`);
    await page.locator('[aria-keyshortcuts="6"]').click();
    const dialog = page.getByRole('dialog');
    const found: string[] = [];
    const asWide = (): Promise<boolean> =>
      page.locator('.sheet-class').evaluate((element) => element.scrollWidth <= element.clientWidth);
    await dialog.locator('.guess-card').first().waitFor();
    found.push(...(await barriers(page, 'asked')));
    expect(await asWide()).toBe(true);
    await dialog.locator('.guess-card').nth(1).click();
    await dialog.locator('.guess-go').click();
    await dialog.locator('.guess-settled').waitFor();
    await expect.poll(() => dialog.locator('.guess-figure').allTextContents()).not.toContain('…');
    found.push(...(await barriers(page, 'answered')));
    expect(await asWide()).toBe(true);
    expect(found).toEqual([]);
    expect(troubles).toEqual([]);
  },
);
