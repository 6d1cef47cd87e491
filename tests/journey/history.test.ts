// History watched to its end on the built page, read by role and name; and the same game in Node.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { historyOf } from '../../src/chronicle/autoplay.ts';
import { resultOf } from '../../src/chronicle/result.ts';
import { makeWorld } from '../../src/core/world.ts';
import { scenarioOf } from '../tools.ts';
import { journeys } from './browser.ts';

const open = journeys('blank');

/** Seconds of the page's clock within which history ends at eight times the speed. */
const MOST_SECONDS = 110;

/** The row of a state: the machine-readable dates of its cells. */
async function dates(page: Page, state: string): Promise<(string | null)[]> {
  const row = page.getByRole('row', { name: new RegExp(`^${state}`) });
  const cells = row.locator('time');
  const count = await cells.count();
  return Promise.all(Array.from({ length: count }, (_, at) => cells.nth(at).getAttribute('datetime')));
}

async function watch(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Watch history' }).click();
  await page.getByRole('button', { name: 'Skip the prologue' }).click();
  await page.getByRole('region', { name: 'Watching history' }).waitFor();
}

test('history runs to its end at eight times the speed, and the front page says who signed and who is bound since when', async () => {
  const { page, troubles } = await open();
  await watch(page);
  // The page's own clock: its seconds pass as fast as the machine can draw them.
  await page.clock.install();
  await page.getByRole('combobox', { name: 'Speed' }).selectOption({ label: '8×' });
  const toTheEnd = page.getByRole('button', { name: 'To the newspaper' });
  for (let seconds = 0; seconds < MOST_SECONDS && (await toTheEnd.count()) === 0; seconds++)
    await page.clock.runFor(1000);
  await toTheEnd.click();

  await page.getByRole('heading', { name: 'As it happened' }).waitFor();
  const signatories = page
    .getByRole('figure', { name: /Who signed on 9 February 1929/ })
    .getByRole('listitem');
  expect((await signatories.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')).sort()).toEqual([
    'Carol A. Davila Romania',
    'Julius Seljamaa Estonia',
    'Kārlis Ozols Latvia',
    'Maxim Litvinov Soviet Union',
    'Stanisław Patek Poland',
  ]);
  const since: Record<string, string> = {
    'Soviet Union': '1929-03-16',
    Poland: '1929-03-30',
    Lithuania: '1929-04-05',
    Romania: '1929-03-30',
    Latvia: '1929-03-16',
    Estonia: '1929-03-16',
    Finland: '1929-07-24',
    Turkey: '1929-03-16',
    Persia: '1929-04-03',
  };
  for (const [state, day] of Object.entries(since))
    expect((await dates(page, state)).at(-1), state).toBe(day);
  await page
    .getByRole('cell', { name: /Did Finland come in/ })
    .getByRole('button', { name: 'Disputed: Did Finland come in?' })
    .click();
  await page.getByRole('dialog').waitFor();
  await page
    .getByRole('dialog')
    .getByText(/Finland/)
    .first()
    .waitFor();
  expect(troubles).toEqual([]);
});

test.each([
  ['UTC', 'en-GB'],
  ['Pacific/Apia', 'tr-TR'],
  ['Asia/Kathmandu', 'ar-EG'],
])(
  'the game has the same fingerprint in the browser as in Node, in %s with %s',
  async (timezoneId, locale) => {
    const { page } = await open({ timezoneId, locale });
    await watch(page);
    const slider = page.getByRole('slider', { name: 'The day' });
    await slider.fill((await slider.getAttribute('max')) ?? '');
    await page
      .getByRole('banner')
      .getByRole('heading', { name: 'Wednesday, 24 July 1929', level: 1 })
      .waitFor();
    await page.getByRole('button', { name: 'To the newspaper' }).click();
    const shown = await page.getByText(/^[0-9a-f]{64}$/).innerText();
    const history = historyOf(makeWorld(scenarioOf('moscow-1929'), 0));
    expect(history).not.toBeNull();
    if (history) expect(shown).toBe(resultOf(history).fingerprint);
  },
);

test('watching goes forward and back by despatch, and pauses', async () => {
  const { page } = await open();
  await watch(page);
  await page.getByRole('button', { name: 'Pause' }).click();
  const place = page.getByText(/Watching history, despatch \d+ of \d+/);
  const at = async (): Promise<number> => Number(/despatch (\d+)/.exec(await place.innerText())?.[1]);
  const start = await at();
  await page.getByRole('button', { name: 'One despatch on' }).click();
  await page.getByRole('button', { name: 'One despatch on' }).click();
  await expect.poll(at).toBe(start + 2);
  await page.getByRole('button', { name: 'One despatch back' }).click();
  await expect.poll(at).toBe(start + 1);
});
