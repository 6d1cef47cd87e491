// The page in its languages: which one it uses, and that no text is cut off if every text is a third longer.
import { readFile } from 'node:fs/promises';
import { transformWithOxc } from 'vite';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { openPage } from './browser.ts';
import { rest, Walk, wordsOf } from './walk.ts';

/** The detector of cut text from the desk's tests, applied to a whole page. */
let eyes = '';
const address = inject('addressWithoutMap');
const speaking = (language: string): string => `${address}?lang=${language}`;

beforeAll(async () => {
  const path = new URL('../desk/cut.ts', import.meta.url);
  const { code } = await transformWithOxc(await readFile(path, 'utf8'), path.pathname);
  const plain = code.replaceAll(/^export\s+(?:\{[^}]*\};?)?/gm, '');
  eyes = `(() => { ${plain}
    const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    return [...cutOff(top), ...overprinted(top)];
  })()`;
});

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
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.title()).toBe(words.say('scenario-title'));
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
  expect(await page.title()).toBe('Protokół Litwinowa');
  await page.reload();
  await page.getByRole('button', { name: 'Nowa gra' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('pl');
  await page.goto(speaking('ru'));
  await page.getByRole('button', { name: 'Новая игра' }).waitFor();
  expect(await page.title()).toBe('Протокол Литвинова');
  await page.goto(address);
  await page.getByRole('button', { name: 'Nowa gra' }).waitFor();
});

describe.each([
  [1440, 900],
  [390, 844],
  [320, 640],
])('in a language a third longer, at %i by %i', (width, height) => {
  test('no text on any screen is cut off, outside of its button or over another', async () => {
    const { page, troubles } = await openPage(speaking('en-XA'), {
      viewport: { width, height },
      reducedMotion: 'reduce',
    });
    const found: string[] = [];
    const seen: string[] = [];
    await new Walk(page, wordsOf('en-XA'), async (screen) => {
      await rest(page);
      seen.push(screen);
      found.push(...((await page.evaluate(eyes)) as string[]).map((trouble) => `${screen}: ${trouble}`));
      const aside = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (aside !== 0) found.push(`${screen}: scrolls sideways by ${aside}`);
    }).everywhere();
    console.info(`${width} px: ${seen.length} screens`);
    expect(found).toEqual([]);
    expect(troubles).toEqual([]);
  }, 240_000);
});
