// The page in its languages: which one it chooses. accessible.test.ts checks that every text can be read.
import { expect, inject, test } from 'vitest';
import { openPage } from './browser.ts';
import { wordsOf } from './walk.ts';

const address = inject('addressWithoutMap');
const speaking = (language: string): string => `${address}?lang=${language}`;

test('a browser is spoken to in its own language, and only the words of that language are fetched', async () => {
  for (const [locale, language] of [
    ['pl-PL', 'pl'],
    ['ru-RU', 'ru'],
    ['en-US', 'en'],
    ['fi-FI', 'en'],
  ] as const) {
    const { page, troubles } = await openPage(address, { locale });
    const words = wordsOf(language);
    await page.getByRole('button', { name: words.say('title-new') }).waitFor();
    await page.locator(`html:lang(${language})`).waitFor({ state: 'attached' });
    await expect.poll(() => page.title()).toBe(words.say('scenario-title'));
    const fetched = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({ name }) => /\.(\w+)\.ftl$/.exec(name)?.[1] ?? []),
    );
    expect(fetched).toEqual([language]);
    expect(troubles).toEqual([]);
    await page.context().close();
  }
});

test('the language is chosen on the first sheet, kept for the next visit, and an address may ask for another', async () => {
  const { page } = await openPage(address, { locale: 'en-GB' });
  await page.getByRole('radio', { name: 'Polski' }).check();
  await page.getByRole('button', { name: 'Nowa gra' }).waitFor();
  await expect.poll(() => page.title()).toBe('Protokół Litwinowa');
  await page.reload();
  await page.getByRole('button', { name: 'Nowa gra' }).waitFor();
  await page.locator('html:lang(pl)').waitFor({ state: 'attached' });
  await page.goto(speaking('ru'));
  await page.getByRole('button', { name: 'Новая игра' }).waitFor();
  await expect.poll(() => page.title()).toBe('Протокол Литвинова');
  await page.goto(address);
  await page.getByRole('button', { name: 'Nowa gra' }).waitFor();
});
