// The lettering of the map: its first view names every state of the story uncut; no words overlap, and no
// name in capital letters is illegible among lines, at any zoom, in any language, with every thread taut.
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapsAlone } from '../map/pages.ts';
import type { MapSheetPage } from '../map/sheet.ts';

declare global {
  interface Window {
    sheet: MapSheetPage;
  }
}

/** CSS pixels of the map's place on the desk, and device pixels per CSS pixel. */
const PLACES = {
  'a desk of 1440': { width: 484, height: 611, ratio: 1 },
  'a telephone': { width: 374, height: 470, ratio: 2 },
} as const;
/** A phone in landscape: the sheet that fills it is too low for Finland and Turkey. */
const LOW = { width: 828, height: 257, ratio: 2 } as const;
/** The second sheet's place on a phone. */
const SECOND = { width: 334, height: 355, ratio: 2 } as const;
/** Every state of the story, as named on the map. */
const STATES = {
  en: ['FINLAND', 'ESTONIA', 'LATVIA', 'LITHUANIA', 'POLAND', 'ROMANIA', 'TURKEY'],
  pl: ['FINLANDIA', 'ESTONIA', 'ŁOTWA', 'LITWA', 'POLSKA', 'RUMUNIA', 'TURCJA'],
  ru: ['ФИНЛЯНДИЯ', 'ЭСТОНИЯ', 'ЛАТВИЯ', 'ЛИТВА', 'ПОЛЬША', 'РУМЫНИЯ', 'ТУРЦИЯ'],
} as const;
/** The northernmost and the southernmost capital that a low window shows. */
const ENDS = {
  en: ['Helsingfors', 'Bucharest'],
  pl: ['Helsingfors', 'Bukareszt'],
  ru: ['Гельсингфорс', 'Бухарест'],
} as const;
/** Zoom factors relative to the first view. */
const ZOOMS = [1.4, 2, 2.8, 4] as const;
/** Zoom per pixel of the wheel, as in the map's input handler. */
const WHEEL = 0.0016;

const maps = mapsAlone();

interface Place {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

async function sheetPage({ width, height, ratio }: Place): Promise<Page> {
  const page = await maps.page({ viewport: { width, height }, deviceScaleFactor: ratio });
  await page.goto(maps.address('sheet.html'));
  await page.waitForFunction(() => window.sheet !== undefined);
  return page;
}

/** Turns the wheel over the middle of the story, which zooms by the factor. */
const nearer = (page: Page, factor: number): Promise<void> =>
  page.evaluate((pixels) => window.sheet.wheel(pixels), -Math.log(factor) / WHEEL);

describe.each(Object.keys(PLACES) as (keyof typeof PLACES)[])('on %s', (place) => {
  // One page for every language: each opens the map again.
  let page: Page;
  beforeAll(async () => {
    page = await sheetPage(PLACES[place]);
  });
  afterAll(() => page.close());

  test.each(Object.keys(STATES) as (keyof typeof STATES)[])(
    'every state of the story is named and no name is cut off as the map opens; no word lies over another, with every thread taut: %s',
    async (language) => {
      await page.evaluate(async (spoken) => {
        await window.sheet.open(spoken);
        window.sheet.show(window.sheet.at('', 'POL', spoken));
      }, language);
      const first = await page.evaluate(() => window.sheet.read());
      expect(first.words).toEqual(expect.arrayContaining([...STATES[language]]));
      expect(first.cut).toEqual([]);

      const found: string[] = first.over;
      const lost: string[] = first.lost;
      let words = first.words.length;
      const read = async (at: string): Promise<void> => {
        const { words: printed, over, lost: dim } = await page.evaluate(() => window.sheet.read());
        words += printed.length;
        found.push(...over.map((pair) => `${at}: ${pair}`));
        lost.push(...dim.map((word) => `${at}: ${word}`));
      };
      for (const road of ['outside', 'waiting'] as const) {
        await page.evaluate(([on, spoken]) => window.sheet.show(window.sheet.taut(on, spoken)), [
          road,
          language,
        ] as const);
        await read(`${road}, as the map opens`);
      }
      for (const [i, zoom] of ZOOMS.entries()) {
        await nearer(page, zoom / (ZOOMS[i - 1] ?? 1));
        await read(`${zoom} times as near`);
      }
      console.info(`${place}, ${language}: ${words} words printed, ${found.length} over another`);
      expect(words).toBeGreaterThan(60);
      expect(found).toEqual([]);
      expect(lost).toEqual([]);
    },
  );
});

test('the sheet that is open takes over other words and threads, and prints again what a drag has cut', async () => {
  const page = await sheetPage(PLACES['a desk of 1440']);
  const read = () => page.evaluate(() => window.sheet.read());
  await page.evaluate(async () => {
    await window.sheet.open('en');
    window.sheet.show(window.sheet.at('', 'POL', 'en'));
  });
  expect((await read()).words).not.toContain('not without');
  await page.evaluate(() => window.sheet.show(window.sheet.taut('outside', 'en')));
  expect((await read()).words).toContain('not without');
  await page.evaluate(() => window.sheet.speak('pl'));
  const { words } = await read();
  expect(words).toEqual(expect.arrayContaining([...STATES.pl]));
  expect(words).not.toContain('POLAND');
  await nearer(page, 2);
  await read();
  for (const [x, y] of [
    [70, 40],
    [-110, -60],
  ] as const) {
    await page.mouse.move(240, 300);
    await page.mouse.down();
    await page.mouse.move(240 + x, 300 + y, { steps: 3 });
    await page.mouse.up();
    // The names are placed again once the hand rests.
    await expect.poll(async () => (await read()).cut).toEqual([]);
  }
  await page.close();
});

test.each(Object.keys(STATES) as (keyof typeof STATES)[])(
  'every font that the sheet is printed in is asked for before it is painted, so that it is not painted twice: %s',
  async (language) => {
    const page = await sheetPage(PLACES['a desk of 1440']);
    const late = await page.evaluate(async (spoken) => {
      await window.sheet.open(spoken);
      const missing = [...document.fonts].filter(({ status }) => status === 'unloaded');
      window.sheet.show(window.sheet.at('', 'POL', spoken));
      await window.sheet.settled();
      return missing.flatMap(({ status, family, style, weight }) =>
        status === 'unloaded' ? [] : [`${family} ${style} ${weight}`],
      );
    }, language);
    await page.close();
    expect(late).toEqual([]);
  },
);

test('the sheet is printed again when letters of its own fonts come, and not when the page loads other ones', async () => {
  const page = await sheetPage(PLACES['a desk of 1440']);
  const prints = await page.evaluate(async () => {
    await window.sheet.open('en');
    window.sheet.show(window.sheet.at('', 'POL', 'en'));
    await window.sheet.settled();
    const { fillText } = CanvasRenderingContext2D.prototype;
    let printed = 0;
    CanvasRenderingContext2D.prototype.fillText = new Proxy(fillText, {
      apply: (own, ctx, given) => {
        printed++;
        return Reflect.apply(own, ctx, given);
      },
    });
    const after = async (font: string): Promise<[number, number]> => {
      printed = 0;
      const come = await document.fonts.load(font, 'Ж');
      await window.sheet.settled();
      return [come.length, printed];
    };
    return [await after('600 16px Vollkorn'), await after('italic 600 16px Vollkorn')];
  });
  await page.close();
  expect(prints).toEqual([
    [1, 0],
    [1, expect.not.toBeOneOf([0])],
  ]);
});

/** Another place, in each language: what is printed there at first. */
async function firstIn(
  place: Place,
  afterwards: boolean,
  seen: (language: keyof typeof STATES, read: Awaited<ReturnType<MapSheetPage['read']>>) => void,
): Promise<void> {
  const page = await sheetPage(place);
  for (const language of Object.keys(STATES) as (keyof typeof STATES)[]) {
    const read = await page.evaluate(
      async ([spoken, second]) => {
        await window.sheet.open(spoken);
        const bare = { afterwards: true, borders: [], threads: [], couriers: [] };
        window.sheet.show(window.sheet.at('', 'POL', spoken, second ? bare : {}));
        return window.sheet.read();
      },
      [language, afterwards] as const,
    );
    seen(language, read);
  }
  await page.close();
}

test('on the second sheet every state of the story is named, whole and to be read', async () => {
  await firstIn(SECOND, true, (language, { words, over, cut, lost }) => {
    expect(words).toEqual(expect.arrayContaining([...STATES[language]]));
    expect([over, cut, lost]).toEqual([[], [], []]);
  });
});

test('on a telephone on its side the states between Helsingfors and Bucharest are named, whole and to be read', async () => {
  await firstIn(LOW, false, (language, { words, over, cut, lost }) => {
    expect(words).toEqual(expect.arrayContaining(STATES[language].slice(1, -1)));
    expect(words).toEqual(expect.arrayContaining([...ENDS[language]]));
    expect([over, cut, lost]).toEqual([[], [], []]);
  });
});
