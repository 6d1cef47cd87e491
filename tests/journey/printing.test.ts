// The papers for a class are opened by keyboard and printed: each has as many PDF pages of its own size as it
// has sheets, with its fonts embedded, nothing beyond a sheet and nothing of the surrounding page.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { barriers, CONTRAST, journeys, type Open, painted } from './browser.ts';
import { rest } from './walk.ts';

const open = journeys('blank');

/** Width and height of an upright sheet, in points. */
const SIZES = { A4: [595, 842], 'US Letter': [612, 792] } as const;

/** Opens the page of papers from the title, by keyboard. */
async function papers(...asked: Parameters<Open>): Promise<{ page: Page; troubles: string[] }> {
  const opened = await open(...asked);
  const { page } = opened;
  await page.getByRole('main').getByRole('button').first().waitFor();
  await page.keyboard.press('6');
  await page.locator('.page-tabs').waitFor();
  await page.keyboard.press('4');
  await page.locator('.print-sheet').first().waitFor();
  return opened;
}

const lines = async (page: Page, of: string): Promise<string[]> => page.locator(of).allInnerTexts();

/** The number of pages of a PDF, their sizes in points, and the embedded fonts. */
function readPdf(file: Buffer): { pages: number; sizes: string[]; faces: string[] } {
  const text = file.toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return {
    pages: [...text.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length,
    sizes: [
      ...new Set(
        boxes.map(([, width, height]) => `${Math.round(Number(width))} ${Math.round(Number(height))}`),
      ),
    ],
    faces: [
      ...new Set([...text.matchAll(/\/FontName\s*\/[A-Z]{6}\+([\w-]+)/g)].map(([, face = '']) => face)),
    ].sort(),
  };
}

/** Content beyond its sheet, or cut off by it. */
const beyond = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.print-sheet')].flatMap((sheet) => {
      const edge = sheet.getBoundingClientRect();
      return [...sheet.querySelectorAll('*')]
        .filter((one) => one.closest('svg') === null && one.closest('.role-notes') === null)
        .filter((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return (
            left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 1 || bottom > edge.bottom + 1
          );
        })
        .map((one) => `${one.tagName} ${one.textContent.slice(0, 40)}`);
    }),
  );

test.each(['A4', 'US Letter'] as const)(
  'every paper is printed by keyboard on %s, as many pages as it has sheets',
  async (size) => {
    const { page, troubles } = await papers({ reducedMotion: 'reduce', locale: 'en-GB' });
    const radio = page.getByRole('radio', { name: size });
    await radio.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => radio.isChecked()).toBe(true);
    const names = page.locator('.papers-list .paper-name:enabled');
    const printed: Record<string, number> = {};
    for (let at = 0; at < (await names.count()); at++) {
      const name = (await names.nth(at).locator('b').textContent()) ?? '';
      await names.nth(at).focus();
      await page.keyboard.press('Enter');
      await page.locator('#paper-chosen', { hasText: name }).waitFor();
      await page.locator('.print-sheet').first().waitFor();
      await rest(page);
      await painted(page);
      const sheets = await page.locator('.print-sheet').count();
      expect(await beyond(page), name).toEqual([]);
      const { pages, sizes, faces } = readPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(pages, name).toBe(sheets);
      const [width, height] = SIZES[size];
      expect(sizes, name).toEqual([name === 'The process' ? `${height} ${width}` : `${width} ${height}`]);
      expect(faces, name).toEqual(expect.arrayContaining(['OldStandardTT-Bold', 'Vollkorn-Regular']));
      printed[name] = pages;
    }
    expect(printed).toEqual({
      'Lesson plan, 45 minutes': 3,
      'Lesson plan, 90 minutes': 3,
      'Role cards': 5,
      'The blank articles': 2,
      'Who is whose neighbour': 1,
      'Where the sources disagree': 3,
      'Documents with questions': 4,
      'The process': 1,
    });
    expect(troubles).toEqual([]);
  },
);

test('in print nothing is seen but the sheets, whatever the light and the size of the letters', async () => {
  const { page } = await papers({ reducedMotion: 'reduce' });
  await page.evaluate(() => {
    document.documentElement.dataset.light = 'wall';
  });
  await painted(page);
  await page.emulateMedia({ media: 'print' });
  expect(
    await page
      .locator('.papers-list, .page-tabs, .paper-head, .sheet-foot')
      .filter({ visible: true })
      .count(),
  ).toBe(0);
  expect(await page.locator('.title-sheet').isVisible()).toBe(false);
  const width = await page
    .locator('.print-sheet')
    .first()
    .evaluate((sheet) => sheet.getBoundingClientRect().width);
  expect(Math.abs(width - (215.9 * 96) / 25.4)).toBeLessThan(1);
  // In a container Firefox prints no text of an SVG, and the map would have no names.
  expect(await page.locator('#desk').evaluate((desk) => getComputedStyle(desk).containerType)).toBe('normal');
  expect((await lines(page, '.print-foot')).every((foot) => /MIT/.test(foot))).toBe(true);
});

test('the button prints once the paper lies there', async () => {
  const { page } = await papers({ reducedMotion: 'reduce' });
  await page.evaluate(() => {
    const asked: string[] = [];
    Object.assign(window, {
      asked,
      print: () => asked.push(document.querySelector('.print-sheet h3, .print-sheet h4')?.textContent ?? ''),
    });
  });
  const asked = (): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'asked'));
  await page.keyboard.press('p');
  await expect.poll(asked).toEqual(['Lesson plan, 45 minutes']);
  await page.getByRole('button', { name: 'Print: The blank articles' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(asked).toEqual(['Lesson plan, 45 minutes', 'The blank articles']);
});

test.each([
  [1440, 900, 'day'],
  [390, 844, 'day'],
  [1440, 900, 'wall'],
] as const)(
  'axe finds nothing at %i by %i in the light of %s, and nothing is wider than the page',
  async (width, height, light) => {
    const { page } = await papers({ viewport: { width, height }, reducedMotion: 'reduce' });
    await page.evaluate((name) => {
      document.documentElement.dataset.light = name;
    }, light);
    const names = page.locator('.papers-list .paper-name:enabled');
    for (let at = 0; at < (await names.count()); at++) {
      await names.nth(at).focus();
      await page.keyboard.press('Enter');
      await page.locator('.print-sheet').first().waitFor();
      await rest(page);
      expect(await barriers(page, `paper ${at}`, width > 390 ? [] : CONTRAST)).toEqual([]);
      const over = await page.evaluate(() => {
        const sheet = document.querySelector('.sheet-class');
        return (sheet?.scrollWidth ?? 0) - (sheet?.clientWidth ?? 0);
      });
      expect(over).toBeLessThanOrEqual(0);
    }
  },
);
