// On telephones, if every text is a third longer or the letters are the largest, none is cut off, outside its button or over
// another text.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { count } from '../tools.ts';
import { journeys, painted } from './browser.ts';
import { LONG, unreadable } from './unreadable.ts';
import { rest, Walk, wordsOf } from './walk.ts';

const open = journeys('blank');

const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 640 };

test('on a telephone, and on the narrowest, every text can be read where texts are a third longer', async () => {
  const { page, troubles } = await open({ viewport: PHONE, reducedMotion: 'reduce' }, `?lang=${LONG}`);
  const found: string[] = [];
  await new Walk(page, wordsOf(LONG), async (screen) => {
    for (const size of [NARROW, PHONE]) {
      await page.setViewportSize(size);
      await painted(page);
      await rest(page);
      found.push(...(await unreadable(page, `${screen}, ${size.width} px`)));
    }
  }).everywhere();
  expect(found).toEqual([]);
  expect(troubles).toEqual([]);
});

test.for(count(['ru'], ['en', 'pl', 'ru']))('so it is with the largest letters, in %s', async (language) => {
  const before = (page: Page): Promise<unknown> =>
    page.addInitScript(() => {
      localStorage.setItem('litvinov-protocol:settings', JSON.stringify({ size: '200' }));
    });
  const { page, troubles } = await open(
    { viewport: PHONE, reducedMotion: 'reduce', before },
    `?lang=${language}`,
  );
  const found: string[] = [];
  await new Walk(page, wordsOf(language), async (screen) => {
    await painted(page);
    await rest(page);
    found.push(...(await unreadable(page, screen)));
  }).everywhere();
  expect(await page.evaluate(() => getComputedStyle(document.body).zoom)).toBe('1.5');
  expect(found).toEqual([]);
  expect(troubles).toEqual([]);
});
