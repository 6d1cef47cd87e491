// A whole game from the first sheet to a front page, twice: by keyboard alone, and by roles and names alone,
// as a screen reader finds them. Which ending comes is up to the rules.
import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { journeys, openSheets, passDays, readOn } from './browser.ts';

/** Turns within which a game has to end: there are fewer days. */
const TURNS = 300;
const open = journeys('blank');

/** The same by selectors, which are found a hundred times faster: the game by keyboard asks for them at every press. */
const FRONT_PAGE = ':is(h1, h2, h3):text-is("Who is bound, and since when")';
const ANSWERS = 'ul[aria-label="Your answer"] button';

const frontPage = (page: Page): Locator =>
  page.getByRole('heading', { name: 'Who is bound, and since when' });
/** The answers to a crisis, while one waits. */
const answers = (page: Page): Locator => page.getByRole('list', { name: 'Your answer' }).getByRole('button');

/** The accessible name of the focused element. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const here = document.activeElement;
    const label = document.getElementById(here?.getAttribute('aria-labelledby') ?? '');
    return (here?.getAttribute('aria-label') ?? (label ?? here)?.textContent ?? '').trim();
  });

/** Moves by Tab until something with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let tabs = 0; tabs < 150; tabs++) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}; it stands on "${await focused(page)}"`);
}

test('a whole game is played by the keyboard alone', async () => {
  const { page, troubles } = await open({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'New game' }).waitFor();
  await tabTo(page, /^1?\s*New game/);
  await page.keyboard.press('Enter');
  // The prologue is read to its end, scene by scene.
  const scene = page.getByText(/^How it came to this/);
  await page.getByRole('button', { name: 'Skip the prologue' }).waitFor();
  const day = page.getByRole('banner').getByRole('heading', { level: 1 });
  for (let scenes = 0; scenes < 20 && (await day.count()) === 0; scenes++) {
    const [before] = await scene.allTextContents();
    await page.keyboard.press('Space');
    await expect
      .poll(async () => (await day.count()) > 0 || (await scene.allTextContents())[0] !== before)
      .toBe(true);
  }
  await day.waitFor();

  // A note to Warsaw: its dossier from the list, and the command by Tab.
  await page.keyboard.press('l');
  await page.getByRole('dialog').waitFor();
  await tabTo(page, /^Poland/);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('region', { name: 'Poland', exact: true }).waitFor();
  await page.keyboard.press('o');
  await tabTo(page, /^Send a note to Poland/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Note to Poland' }).first().waitFor();

  let answered = 0;
  for (let turn = 0; turn < TURNS && (await page.locator(FRONT_PAGE).count()) === 0; turn++) {
    await readOn(page);
    if ((await page.locator(ANSWERS).count()) > 0) {
      await page.keyboard.press('1');
      await expect.poll(() => answers(page).count()).toBe(0);
      answered++;
    } else await passDays(page);
  }
  await frontPage(page).waitFor();
  expect(answered).toBeGreaterThan(0);
  await tabTo(page, /^To the title page/);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'New game' }).waitFor();
  expect(troubles).toEqual([]);
});

/** Reads every open sheet with the buttons at its end; a crisis is answered on its sheet. */
async function read(page: Page): Promise<void> {
  while ((await openSheets(page)) > 0) {
    const sheet = page.getByRole('dialog').last();
    await sheet.waitFor();
    if ((await answers(page).count()) > 0) {
      await answers(page).first().click();
      await expect.poll(() => answers(page).count()).toBe(0);
      continue;
    }
    await sheet
      .getByRole('button', { name: /^(Show all|Next|Continue|Close|To the newspaper)/ })
      .first()
      .click();
  }
}

test('a whole game is played by roles and names alone', async () => {
  const { page, troubles } = await open({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('button', { name: 'Skip the prologue' }).click();
  await page.getByRole('region', { name: 'Despatches' }).waitFor();
  for (const power of ['Poland', 'Lithuania', 'Romania']) {
    await page.getByRole('button', { name: 'All countries' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(`^${power}`) })
      .click();
    const dossier = page.getByRole('region', { name: power, exact: true });
    await dossier.getByRole('button', { name: `Send a note to ${power}` }).click();
    await page
      .getByRole('heading', { name: `Note to ${power}` })
      .first()
      .waitFor();
  }
  const bar = page.getByRole('region', { name: 'Wait and undo' });
  const wait = bar.getByRole('button', { name: /^Wait/ });
  for (let turn = 0; turn < TURNS && (await frontPage(page).count()) === 0; turn++) {
    if ((await answers(page).count()) > 0) {
      await answers(page).first().click();
      await expect.poll(() => answers(page).count()).toBe(0);
    } else await passDays(page, () => wait.click());
    await read(page);
    // The last screen is loaded late.
    await wait.or(frontPage(page)).first().waitFor();
  }
  await frontPage(page).waitFor();
  await page.getByRole('button', { name: 'To the title page' }).click();
  await page.getByRole('button', { name: 'New game' }).waitFor();
  expect(troubles).toEqual([]);
});
