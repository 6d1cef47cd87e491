// A crisis is answered, a government is persuaded, and a table is left and called again: by keyboard, read by
// role and name, with axe on the way.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { barriers, journeys, readOn } from './browser.ts';

const open = journeys('blank');

const date = (page: Page): Promise<string> =>
  page.getByRole('banner').getByRole('heading', { level: 1 }).innerText();

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await readOn(page);
}

/** Gives the command with that name by its digit, switching purposes until it is shown. */
async function give(page: Page, name: string | RegExp): Promise<void> {
  await pressDigit(page, name);
  await readOn(page);
}

async function pressDigit(page: Page, name: string | RegExp): Promise<void> {
  // On a phone the commands are in a bottom sheet; the digits work all the same.
  const verb = page.locator('[data-panel="dossier"]').getByRole('button', { name, includeHidden: true });
  for (let turns = 0; turns < 4 && (await verb.count()) === 0; turns++) await page.keyboard.press('g');
  const digit = await verb.getAttribute('aria-keyshortcuts');
  expect(digit, `${name} has no key`).toMatch(/^[1-9]$/);
  await page.keyboard.press(digit ?? '');
}

async function takeUp(page: Page, power: string): Promise<void> {
  await page.keyboard.press('l');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${power}`) })
    .press('Enter');
  await page.getByRole('region', { name: power, exact: true }).waitFor();
}

async function audit(page: Page, place: string): Promise<void> {
  expect(await barriers(page, place)).toEqual([]);
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function fits(page: Page): Promise<void> {
  const kept = page.viewportSize();
  for (const width of [320, 390, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await overflow(page), `${width} px`).toBe(0);
  }
  if (kept) await page.setViewportSize(kept);
}

/** On a phone a dossier's commands are in a bottom sheet; elsewhere there is no such line. */
async function underTheThumb(page: Page, power: string): Promise<void> {
  const note = page.getByRole('button', { name: `Send a note to ${power}` });
  const line = page.getByRole('button', { name: `What can be done about ${power}` });
  await note.or(line).first().waitFor();
  if (await note.isVisible()) return;
  await line.click();
  await note.waitFor();
  await audit(page, 'verbs under the thumb');
  await page.keyboard.press('Escape');
  await line.waitFor();
}

/** Waits day by day; of two quick presses the second does not count, so there are more presses than days. */
async function waitUntil(page: Page, there: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 400 && !(await there()); presses++) await press(page, 'w');
  expect(await there()).toBe(true);
}

/** A new game with notes to Warsaw and Kovno, played until the shots on the Zbrucz. */
async function untilTelegrams(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New game' }).waitFor();
  await page.keyboard.press('1');
  await page.getByRole('button', { name: 'Skip the prologue' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'the Protocol' }).waitFor();
  await page.keyboard.press('o');
  await underTheThumb(page, 'Poland');
  await give(page, 'Send a note to Poland');
  await takeUp(page, 'Lithuania');
  await give(page, 'Send a note to Lithuania');
  const telegrams = page.getByRole('region', { name: 'Three telegrams, unsigned' });
  await waitUntil(page, async () => (await telegrams.count()) > 0);
}

test('a crisis is answered by one key; an assurance, pressure, a third voice and a named day follow', async () => {
  const { page, troubles } = await open({ reducedMotion: 'reduce' });
  await untilTelegrams(page);
  const telegrams = page.getByRole('region', { name: 'Three telegrams, unsigned' });
  await audit(page, 'crisis');
  await fits(page);
  await telegrams
    .getByText(/The friends of Warsaw answer it 3 days later/)
    .first()
    .waitFor();
  await give(page, 'Send nothing');
  await telegrams.getByRole('heading', { name: 'What happened in history' }).waitFor();
  await audit(page, 'crisis, answered');

  await takeUp(page, 'Poland');
  await give(page, 'Assure Warsaw in private');
  await give(page, 'Press Warsaw');
  await give(page, 'Have France speak to Warsaw');
  await audit(page, 'dossier');
  const tape = page.getByRole('region', { name: 'Despatches' });
  await tape.getByText('Between two doors, you give Warsaw your private assurance.').waitFor();
  await tape.getByText('You press Warsaw.').waitFor();
  await tape.getByText('At Warsaw, France has put in a word for you.').waitFor();

  // Monday brings attention for what follows.
  const spent = await date(page);
  await waitUntil(page, async () => {
    const today = await date(page);
    return today !== spent && today.includes('Monday');
  });
  await page.keyboard.press('h');
  await audit(page, 'home');
  await pressDigit(page, /^Name .* for the signing$/);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Name .* for the signing$/ })
    .press('Enter');
  await tape.getByText(/You name .* for the signing/).waitFor();
  expect(troubles).toEqual([]);
});

test('as three on 8 February: Warsaw reaches for its hat, the table is adjourned, and five sign the next day', async () => {
  const { page, troubles } = await open({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Watch history' }).waitFor();
  await page.keyboard.press('3');
  await page.getByRole('button', { name: 'Skip the prologue' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'Watching history' }).waitFor();
  await page.keyboard.press('k');
  for (let steps = 0; steps < 90 && !/8 February 1929/.test(await date(page)); steps++)
    await page.keyboard.press('.');
  await press(page, 'p');
  await page.keyboard.press('h');
  // Riga and Reval are about to answer: only Warsaw and Bucharest would come.
  const call = page
    .locator('[data-panel="dossier"]')
    .getByRole('button', { name: 'Call the signing', exact: true });
  await call.press('Enter');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Call the signing/ })
    .press('Enter');
  await readOn(page);

  const table = page.getByRole('region', { name: 'The table', exact: true });
  await table.getByRole('heading', { name: 'Poland gets up to leave' }).waitFor();
  await table
    .getByText(/13\.00/)
    .first()
    .waitFor();
  await audit(page, 'table');
  await fits(page);
  await press(page, 'w');
  expect(await table.count()).toBe(1);
  await give(page, 'Adjourn');
  await table.waitFor({ state: 'detached' });

  for (let waits = 0; waits < 4 && !/9 February 1929/.test(await date(page)); waits++) await press(page, 'w');
  await page.keyboard.press('h');
  await pressDigit(page, 'Call the signing');
  await page
    .getByRole('dialog', { name: 'Call the signing' })
    .getByRole('button', { name: 'Call the signing' })
    .press('Enter');
  // All four stay, and each has something to say before the pens.
  const night = page.getByRole('dialog', { name: 'The night of the signing' });
  await night.getByRole('button', { name: /^Show all/ }).press('Enter');
  await night.getByRole('heading', { name: /^(Ready to sign|Not all would sign)$/ }).waitFor();
  await expect.poll(() => night.getByRole('button', { name: /^Record the reservation of/ }).count()).toBe(4);
  expect(await page.getByRole('banner').count()).toBe(0);
  await audit(page, 'before the pens');
  await fits(page);
  await night.getByRole('button', { name: /^Sign with all/ }).press('Enter');
  // None is recorded: all four trust the player less, and sign all the same.
  await night
    .getByText('Left out of the minutes: what Poland, Romania, Latvia and Estonia asked for')
    .waitFor();
  await night.getByRole('button', { name: /^The next hour/ }).press('Enter');
  await night.getByRole('button', { name: /^The next pen/ }).waitFor();
  expect(await night.innerText()).not.toMatch(/signed by/i);
  await readOn(page);
  await page
    .getByRole('region', { name: 'Despatches' })
    .getByRole('heading', { name: 'Signed by the Soviet Union, Poland, Romania, Latvia and Estonia' })
    .waitFor();
  expect(troubles).toEqual([]);
});

test('on a phone the paper that waits is one press away from every card', async () => {
  const { page } = await open({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  });
  await untilTelegrams(page);
  await audit(page, 'crisis on a phone');
  await page.getByRole('button', { name: 'Draft', exact: true }).click();
  const waits = page.getByRole('button', { name: /^Three telegrams, unsigned: answer by/ });
  await waits.click();
  await page.getByRole('region', { name: 'Three telegrams, unsigned' }).waitFor();
  await page.getByRole('button', { name: 'Sign the three telegrams' }).click();
  await page.getByRole('heading', { name: 'What happened in history' }).waitFor();
  await audit(page, 'answered on a phone');
});
