// Accessibility: axe finds no violation on any screen; and if every text is a third longer, none is cut off, outside its
// button or over another text.
import { expect, test } from 'vitest';
import { count } from '../tools.ts';
import { barriers, journeys } from './browser.ts';
import { LONG, unreadable } from './unreadable.ts';
import { rest, Walk, wordsOf } from './walk.ts';

const open = journeys('blank');

const WIDE = { width: 1440, height: 900 };

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
);
