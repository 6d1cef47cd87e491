// Parts of the page that cannot be loaded: the page says so in one notice, retries on request, and continues
// from there.
import { expect, test } from 'vitest';
import { barriers, journeys, readOn } from './browser.ts';

const open = journeys('blank');
const PIECES = /assets\/(later|prologue|log)-.*\.js/;
const DESK = /assets\/page-.*\.js/;
const slip = 'Part of the page';

test('a piece that did not come is asked for again on the slip, and what was pressed meanwhile is done', async () => {
  const { page } = await open({
    viewport: { width: 1440, height: 900 },
    before: (blank) => blank.route(PIECES, (route) => route.abort()),
  });
  await page.getByRole('button', { name: 'New game' }).click();
  const owed = page.getByRole('complementary', { name: slip });
  await owed.getByText('Your game is safe').waitFor();
  expect(await barriers(page, 'a piece is owed')).toEqual([]);
  // Retried without success: the notice stays, and can be pressed again.
  const again = owed.getByRole('button', { name: 'Try again' });
  await again.click();
  await again.waitFor();
  await page.keyboard.press('Escape');
  await page.unroute(PIECES);
  await again.click();
  await page.getByRole('button', { name: 'Skip the prologue' }).click();
  await page.getByRole('heading', { name: 'Poland' }).waitFor();
  await owed.waitFor({ state: 'detached' });
  await page.keyboard.press('1');
  await page.getByRole('button', { name: 'saved' }).waitFor();
  await readOn(page);
});

test('a module that several parts of the page need is fetched once', async () => {
  const fetched: string[] = [];
  const { page } = await open({
    viewport: { width: 1440, height: 900 },
    before: async (blank) =>
      blank.on('request', (request) => {
        if (request.resourceType() === 'fetch' && request.url().endsWith('.js')) fetched.push(request.url());
      }),
  });
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('button', { name: 'Skip the prologue' }).click();
  await page.getByRole('button', { name: 'Title' }).waitFor();
  expect(fetched.length).toBeGreaterThan(15);
  expect(fetched.filter((url, at) => fetched.indexOf(url) !== at)).toEqual([]);
});

test('the background is fetched when one of its sheets is opened, and then all of them are there', async () => {
  const fetched: string[] = [];
  const { page } = await open({
    viewport: { width: 1440, height: 900 },
    before: async (blank) =>
      blank.on('request', (request) => {
        if (request.url().endsWith('.background.ftl')) fetched.push(request.url());
      }),
  });
  await page.getByRole('button', { name: 'Watch history' }).click();
  await page.getByRole('button', { name: 'Skip the prologue' }).click();
  const departures = page.getByRole('button', { name: 'Where it departs from the documents' });
  await departures.waitFor();
  expect(fetched).toEqual([]);
  await departures.click();
  const dialog = page.getByRole('dialog').last();
  const shown = async (what: RegExp): Promise<void> => {
    await dialog.getByText(what).first().waitFor();
    // A message without words is shown as its name in brackets.
    expect(await dialog.innerText()).not.toMatch(/\[[a-z]+-/);
  };
  await shown(/M\. Herbette was told on 29 December/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('x');
  await dialog.getByRole('button', { name: 'Georgy Chicherin' }).click();
  await shown(/a patient in Germany/);
  await shown(/for one text of three/);
  await dialog.getByRole('button', { name: /^Disputed/ }).click();
  await shown(/The prologue tells both/);
  expect(fetched.length).toBe(1);
});

test('history that did not come is unrolled once it can be', async () => {
  const { page } = await open({ viewport: { width: 1440, height: 900 } });
  await page.route(/assets\/autoplay-.*\.js/, (route) => route.abort());
  await page.getByRole('button', { name: 'Watch history' }).click();
  await page.getByRole('button', { name: 'Skip the prologue' }).click();
  const again = page.getByRole('button', { name: 'Try again' }).last();
  await again.waitFor();
  await page.unroute(/assets\/autoplay-.*\.js/);
  await again.click();
  await page.getByText(/despatch \d+ of [1-9]\d/).waitFor();
});

test('where the desk itself does not come the first sheet says so, and opens the page anew', async () => {
  const { page } = await open({ before: (blank) => blank.route(DESK, (route) => route.abort()) });
  await page.getByText('Your game is safe').waitFor();
  await page.unroute(DESK);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'New game' }).waitFor();
});
