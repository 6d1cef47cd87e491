// Accessibility: axe finds no violation on any screen, in any language.
import { expect, test } from 'vitest';
import { count } from '../tools.ts';
import { barriers, journeys } from './browser.ts';
import { rest, Walk, wordsOf } from './walk.ts';

const open = journeys('blank');

/** In the soak each language with both; otherwise with one of them, because a walk takes long. */
const MOTIONS = ['no-preference', 'reduce'] as const;
const WALKS = ['en', 'pl', 'ru'].flatMap((language, at) =>
  (at % 2 === 0 ? MOTIONS : MOTIONS.toReversed())
    .slice(0, count(1, 2))
    .map((motion) => [language, motion] as const),
);

test.each(WALKS)(
  'in %s, with motion "%s", axe finds nothing on any screen',
  async (language, reducedMotion) => {
    const size = { width: 1440, height: 900 };
    const { page } = await open({ viewport: size, reducedMotion }, `?lang=${language}`);
    const found: string[] = [];
    await new Walk(page, wordsOf(language), async (screen) => {
      await rest(page);
      found.push(...(await barriers(page, screen)));
    }).everywhere();
    expect(found).toEqual([]);
  },
  240_000,
);
