// Plain words, by keyboard alone: the glossary from the first sheet, the setting, the sentence on an answer,
// one word opened from its text and closed again; on a desk, on a phone and on the wall axe finds nothing.
// With the setting off the page loads nothing of a lesson.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { pack } from '../../src/chronicle/link.ts';
import { barriers, journeys, painted, readOn } from './browser.ts';

const open = journeys('blank');

/** A note to Warsaw and one to Kovno, on the evening before they answer. */
const BEFORE = '1928-12-29 note POL | note LTU\n1929-01-09';

const OF_A_LESSON = /\.lesson\.|plain-words|brought|term-sheet/;

/** The lesson files loaded from now on. */
function lessonFiles(page: Page): string[] {
  const found: string[] = [];
  page.on('request', (request) => {
    if (OF_A_LESSON.test(request.url())) found.push(request.url());
  });
  return found;
}

/** Reopens the page from the browser's cache, with a game. */
async function openGame(page: Page, line: string): Promise<void> {
  const [address] = page.url().split('#');
  await page.goto('about:blank');
  await page.goto(`${address}${await pack(line)}`);
  await page.getByRole('button', { name: 'Play on from here' }).press('Enter');
}

/** Moves by Tab to the control with this name; fails if it is not among the next stops. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const here = (): Promise<string> =>
    page.evaluate(() => {
      const { activeElement } = document;
      const label = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0] : null;
      return (label ?? activeElement)?.textContent ?? '';
    });
  for (let stop = 0; stop < 60; stop++) {
    if (name.test(await here())) return;
    await page.keyboard.press('Tab');
    await painted(page);
  }
  throw new Error(`no stop is named ${name}`);
}

test('from the glossary to a word in a letter and back, by keys alone', async () => {
  const { page, troubles } = await open({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'New game' }).waitFor();
  await page.keyboard.press('6');
  const sheet = page.getByRole('dialog', { name: /Words explained|What did Litvinov do/ });
  await sheet.waitFor();
  await page.keyboard.press('5');
  await sheet.getByRole('heading', { name: 'Words explained' }).waitFor();
  await sheet.getByText('The last yes', { exact: false }).first().waitFor();
  await page.keyboard.press('Tab');
  await tabTo(page, /^Search/);
  await page.keyboard.type('ratif');
  await expect.poll(() => sheet.locator('dt').allTextContents()).toContain('ratification');
  await expect.poll(() => sheet.locator('dt').count()).toBeLessThan(12);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => sheet.getByRole('radio', { name: 'On' }).isChecked()).toBe(true);
  expect(await barriers(page, 'the glossary')).toEqual([]);
  // All words on one sheet of paper, front and back.
  await sheet.getByRole('searchbox', { name: 'Search' }).fill('');
  await expect.poll(() => sheet.locator('dt').count()).toBeGreaterThan(60);
  const printed = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(printed.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
  await page.keyboard.press('Escape');

  // Remembered for the next time: the page is reopened with a game.
  await openGame(page, BEFORE);
  await page
    .getByText(/^In plain words You ask Lithuania/)
    .first()
    .waitFor();
  await page.keyboard.press('w');
  const papers = page.getByRole('dialog', { name: /10 January 1929/ });
  await papers.getByText(/In plain words Now the other countries say/).waitFor();
  await page.keyboard.press('Space');
  await papers.getByText(/In plain words Poland will sign if it gets this: one text/).waitFor();
  expect(await barriers(page, 'papers in plain words')).toEqual([]);
  await page.keyboard.press('Space');
  await papers.getByText(/In plain words Lithuania will sign/).waitFor();
  await tabTo(page, /^claims$/);
  await page.keyboard.press('Enter');
  const word = page.getByRole('dialog', { name: 'claim' });
  await word.getByText('a piece of land is yours', { exact: false }).waitFor();
  expect(await barriers(page, 'a word')).toEqual([]);
  await page.keyboard.press('Escape');
  await word.waitFor({ state: 'detached' });
  // The focus is back on the word.
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('claims');
  await readOn(page);
  expect(troubles).toEqual([]);
});

test('with the setting off nothing of it is fetched', async () => {
  const { page } = await open({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const files = lessonFiles(page);
  await openGame(page, BEFORE);
  await page.keyboard.press('w');
  await page.getByRole('dialog', { name: /10 January 1929/ }).waitFor();
  await readOn(page);
  await page.keyboard.press('x');
  await page.getByRole('dialog', { name: 'Codex' }).waitFor();
  expect(files).toEqual([]);
  expect(await page.locator('.plain-line').count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  // With the setting on they are loaded: otherwise the pattern would match nothing on any page.
  await page.keyboard.press('s');
  await page.getByRole('group', { name: 'Plain words' }).getByRole('radio', { name: 'On' }).click();
  await page.locator('.plain-label').first().waitFor({ state: 'attached' });
  expect(files.length).toBeGreaterThan(1);
});

test.each([
  ['on a telephone', { width: 390, height: 844 }, 'day'],
  ['on the wall', { width: 1440, height: 900 }, 'wall'],
] as const)('%s axe finds nothing on a paper, a word and the glossary', async (_where, viewport, light) => {
  const { page } = await open({ viewport, reducedMotion: 'reduce' });
  await page.evaluate((kept) => localStorage.setItem('litvinov-protocol:settings', JSON.stringify(kept)), {
    light,
    plain: 'on',
  });
  await openGame(page, '1928-12-29 note POL | note LTU\n1929-01-10');
  await page.keyboard.press('w');
  const papers = page.getByRole('dialog', { name: /11 January 1929/ });
  await papers.locator('.plain-label').waitFor();
  expect(await barriers(page, 'a crisis')).toEqual([]);
  await papers.getByRole('link', { name: 'envoys' }).click();
  const word = page.getByRole('dialog', { name: 'envoy' });
  await word.getByText('whom a state sends', { exact: false }).waitFor();
  expect(await barriers(page, 'a word')).toEqual([]);
  await word.getByRole('button', { name: 'All words explained' }).click();
  await page
    .getByRole('dialog', { name: 'Words explained' })
    .getByText('The parliament of Finland.')
    .waitFor();
  expect(await barriers(page, 'the glossary')).toEqual([]);
});
