// A first quarter of an hour: a note, a reply, its ledger; the page on a phone; without the map; without a
// database.
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { barriers, CONTRAST, journeys, painted, passDays, readOn } from './browser.ts';

const open = journeys('blank');
/** The page with its map. */
const openWhole = journeys();

/** CSS pixels by which the page could be scrolled sideways. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Chooses a language in the settings by its own name. */
async function speak(page: Page, language: string): Promise<void> {
  await page.keyboard.press('s');
  await page.getByRole('radio', { name: language }).check();
  await page.locator(`html:lang(${{ English: 'en', Polski: 'pl', Русский: 'ru' }[language]})`).waitFor();
  await page.keyboard.press('Escape');
}

async function newGame(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('button', { name: 'Skip the prologue' }).click();
  await page.getByRole('button', { name: 'Send a note to Poland' }).waitFor();
}

test('a note goes to Warsaw, Warsaw answers, the answer opens to its ledger, and the game goes on in Polish', async () => {
  const { page, troubles } = await openWhole();
  const fetched = new Set<string>();
  page.on('request', (request) => fetched.add(/\.(\w+)\.ftl$/.exec(request.url())?.[1] ?? 'no words'));
  await newGame(page);
  await page.getByRole('button', { name: 'Send a note to Poland' }).click();
  const answered = page.getByRole('region', { name: 'Warsaw’s last answer' });
  // Of two quick presses the second does not count.
  for (let presses = 0; presses < 400 && (await answered.count()) === 0; presses++) {
    await page.getByRole('button', { name: /^Wait/ }).click();
    await readOn(page);
  }
  await answered.getByRole('button', { name: /Why/ }).click();
  const sheet = page.getByRole('dialog');
  await sheet.waitFor();
  await sheet
    .getByText(/Without Romania/)
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await speak(page, 'Polski');
  await expect.poll(() => page.title()).toBe('Protokół Litwinowa');
  await page.getByRole('region', { name: 'Ostatnia odpowiedź Warszawy' }).waitFor();
  await page.getByRole('button', { name: /^Czekać/ }).click();
  await readOn(page);
  await page.reload();
  await page.getByRole('button', { name: 'Wrócić do gry' }).click();
  await page.getByRole('region', { name: 'Ostatnia odpowiedź Warszawy' }).waitFor();
  expect(fetched).toContain('pl');
  expect(fetched).not.toContain('ru');
  expect(troubles).toEqual([]);
});

describe('nobody is shut out', () => {
  test.each([
    ['a desk', { width: 1440, height: 900 }],
    ['a phone', { width: 390, height: 844 }],
  ])('axe finds nothing on %s: title, prologue, desk, end', async (_name, viewport) => {
    const { page } = await openWhole({ viewport, reducedMotion: 'reduce' });
    const audit = async (screen: string, but: readonly string[] = []): Promise<void> => {
      expect(await barriers(page, screen, but)).toEqual([]);
    };
    await page.getByRole('button', { name: 'New game' }).waitFor();
    // accessible.test.ts looks at the contrast of these screens at this size.
    const seen = viewport.width > 390 ? CONTRAST : [];
    await audit('title', seen);
    await page.getByRole('button', { name: 'Watch history' }).click();
    await page.getByRole('button', { name: 'Skip the prologue' }).waitFor();
    await audit('prologue', seen);
    await page.getByRole('button', { name: 'Skip the prologue' }).click();
    const slider = page.getByRole('slider', { name: 'The day' });
    await slider.waitFor();
    await audit('desk');
    for (const language of ['Polski', 'Русский', 'English']) {
      await speak(page, language);
      await audit(`desk, ${language}`, viewport.width > 390 ? [] : CONTRAST);
    }
    await slider.fill((await slider.getAttribute('max')) ?? '');
    await page.getByRole('button', { name: 'To the newspaper' }).click();
    await page.getByRole('heading', { name: 'As it happened' }).waitFor();
    await audit('end', seen);
    const later = page.getByRole('region', { name: 'The same frontiers, later' });
    await later.scrollIntoViewIfNeeded();
    await later.locator('[data-drawn]').waitFor();
    await audit('the same frontiers, later');
    expect(await sideways(page)).toBe(0);
  });

  test('nothing scrolls sideways at any width', async () => {
    const { page } = await open();
    const look = async (): Promise<void> => {
      for (const width of [320, 390, 768, 1024, 1440, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        await painted(page);
        expect(await sideways(page), `${width} px`).toBe(0);
      }
    };
    await page.getByRole('button', { name: 'New game' }).waitFor();
    await look();
    await page.getByRole('button', { name: 'New game' }).click();
    await page.getByRole('button', { name: 'Skip the prologue' }).click();
    await page
      .getByRole('region', { name: /Despatches|the Protocol/ })
      .first()
      .waitFor();
    await look();
  });
});

test('other minds play under a number, and the address with that number deals them again', async () => {
  const { page, troubles } = await open({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Other motives' }).click();
  await page.getByRole('button', { name: 'Skip the prologue' }).click();
  const wait = page.getByRole('button', { name: /^Wait/ });
  const front = page.getByRole('heading', { name: 'Who is bound, and since when' });
  await wait.waitFor();
  // Whatever comes is closed unread.
  for (let waits = 0; waits < 300 && (await front.count()) === 0; waits++) {
    await passDays(page);
    await page.keyboard.press('Escape');
  }
  const again = page.getByRole('link', { name: /[?&]seed=[1-9]\d{0,3}$/ });
  const number = /seed=(\d+)/.exec((await again.getAttribute('href')) ?? '')?.[1];
  await page.getByText(new RegExp(`^Deal ${number}:`)).waitFor();
  await again.click();
  const fresh = page.getByRole('button', { name: 'New game' });
  await fresh.waitFor();
  await page.getByText(`Hidden motives from deal ${number}, as the link asks.`).waitFor();
  expect(troubles).toEqual([]);
});

test('without the map’s chunk the desk says so and plays on', async () => {
  const { page } = await openWhole({ before: (blank) => blank.route(/phaser/, (route) => route.abort()) });
  await newGame(page);
  await page.getByRole('button', { name: /try again/i }).waitFor();
  await page.getByRole('button', { name: 'Send a note to Poland' }).click();
  await page.getByRole('button', { name: /^Wait/ }).click();
  await readOn(page);
  await page.getByRole('heading', { name: 'Note to Poland' }).first().waitFor();
});

test('without a database the game goes on and says that it is kept in memory only', async () => {
  const { page } = await open({
    before: (blank) =>
      blank.addInitScript(() => {
        Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
      }),
  });
  await newGame(page);
  await page.getByRole('button', { name: 'Send a note to Poland' }).click();
  await page
    .getByText(/this visit/i)
    .first()
    .waitFor();
});
