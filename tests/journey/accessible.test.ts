// Accessibility: axe finds no violation on any screen, in any language; and if every text is a third longer, none is cut off,
// outside its button or over another text, at any width.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { transformWithOxc } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { count } from '../tools.ts';
import { barriers, journeys, painted } from './browser.ts';
import { rest, Walk, wordsOf } from './walk.ts';

const open = journeys('blank');

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 640 };

/** A pseudo-language: English with every text a third longer. */
const LONG = 'en-XA';

/** The detectors of cut and covered text from the desk's tests, as a script for a whole page. */
let eyes = '';

beforeAll(async () => {
  const path = new URL('../desk/cut.ts', import.meta.url);
  const { code } = await transformWithOxc(await readFile(path, 'utf8'), path.pathname);
  const plain = code.replaceAll(/^export\s+(?:\{[^}]*\};?)?/gm, '');
  eyes = `(() => { ${plain}
    const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    return [...cutOff(top), ...overprinted(top)];
  })()`;
});

/** Texts that are cut off or covered, and sideways scrolling of the page, one line each. */
async function unreadable(page: Page, screen: string): Promise<string[]> {
  const found = ((await page.evaluate(eyes)) as string[]).map((trouble) => `${screen}: ${trouble}`);
  const aside = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return aside === 0 ? found : [...found, `${screen}: scrolls sideways by ${aside}`];
}

/**
 * The languages that are walked through: normally the longest; Polish and Russian have the desk's screens heard one by one
 * (tests/desk/languages.test.tsx). In the soak all, with and without motion.
 */
const WALKS = count([LONG], [LONG, 'pl', 'ru']).flatMap((language) =>
  count(['no-preference'] as const, ['no-preference', 'reduce'] as const).map(
    (motion) => [language, motion] as const,
  ),
);

test.each(WALKS)(
  'in %s, with motion "%s", axe finds nothing on any screen, and where texts are longer every text can be read',
  async (language, reducedMotion) => {
    const { page, troubles } = await open({ viewport: WIDE, reducedMotion }, `?lang=${language}`);
    const found: string[] = [];
    await new Walk(page, wordsOf(language), async (screen) => {
      await rest(page);
      if (language === LONG) found.push(...(await unreadable(page, screen)));
      found.push(...(await barriers(page, screen)));
    }).everywhere();
    expect(found).toEqual([]);
    expect(troubles).toEqual([]);
  },
  240_000,
);

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
}, 240_000);
