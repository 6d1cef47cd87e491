// A tablet on its side: with rows that a finger can press, at most one area in sight scrolls, and never the page.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { pack } from '../../src/chronicle/link.ts';
import { NOON } from '../line.ts';
import { journeys, painted, readOn } from './browser.ts';

const open = journeys('blank');

const SIGNED = `${NOON} sign POL ROM | answer table 2
1929-02-09 sign
1929-02-11 report
1929-03-05 lobby POL | intel POL
1929-03-08`;

/** What scrolls up and down in sight, and rows of draft or board that are too low for a finger. */
const faults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (part) => part.clientHeight > 0 && part.checkVisibility(),
    );
    const scrollers = seen.filter(
      (part) => /auto|scroll/.test(getComputedStyle(part).overflowY) && part.scrollHeight > part.clientHeight,
    );
    const { scrollHeight, clientHeight } = document.documentElement;
    const rows = seen.filter((part) => part.matches('.article-open, .board-power'));
    return [
      ...(scrollHeight > clientHeight ? ['the page scrolls'] : []),
      ...(scrollers.length > 1 ? [scrollers.map(({ className }) => className).join(' and ')] : []),
      ...rows.filter(({ offsetHeight }) => offsetHeight < 44).map((row) => `low: ${row.innerText}`),
    ];
  });

test.each([
  [1280, 720],
  [1280, 800],
  [1366, 768],
  [1024, 768],
  [1440, 900],
])('with a finger at most one area scrolls at %i by %i', async (width, height) => {
  const { page, troubles } = await open({ viewport: { width, height }, hasTouch: true });
  const found: string[] = [];
  for (const game of [NOON, SIGNED]) {
    const address = new URL(page.url());
    address.hash = await pack(`[Scenario "moscow-1929"] [Seed "0"]\n${game}\n`);
    await page.goto(address.href);
    await page.getByRole('button', { name: 'Play on from here' }).click();
    await page.locator('.foot [data-verb="wait"]').waitFor();
    await readOn(page);
    for (const [key, part] of [
      ['d', '.draft-body'],
      ['o', '.dossier-body, .at-table'],
    ] as const) {
      await page.keyboard.press(key);
      await page.locator(part).first().waitFor();
      await page.locator('.article .marks li, .board-power').first().waitFor({ state: 'attached' });
      await painted(page);
      found.push(...(await faults(page)).map((fault) => `${key}: ${fault}`));
    }
  }
  expect(found).toEqual([]);
  expect(troubles).toEqual([]);
});

test('with a finger the whole text is in sight on the first day at 1024 by 768', async () => {
  const { page, troubles } = await open({ viewport: { width: 1024, height: 768 }, hasTouch: true });
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('button', { name: 'Skip the prologue' }).click();
  await page.locator('.hint').first().waitFor();
  await page.locator('.article .marks li').first().waitFor({ state: 'attached' });
  await painted(page);
  expect(await faults(page)).toEqual([]);
  const { more, row } = await page.locator('.draft-body').evaluate((body) => ({
    more: body.scrollHeight - body.clientHeight,
    row: document.querySelector('.articles')?.lastElementChild?.getBoundingClientRect().height ?? 0,
  }));
  expect(more).toBe(0);
  expect(row).toBeGreaterThanOrEqual(44);
  expect(troubles).toEqual([]);
});
