// Narrow places: the button "What now?" keeps its words, no word of a guest's card and no date is broken, and no chair
// of the seating plan stands alone.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import wholeFrontier from '../../scenarios/moscow-1929/endings/the-whole-frontier.despatch?raw';
import '../../src/desk/desk.css';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { desk, deskAfter, played } from './given.ts';
import { lay, root } from './laid.tsx';

const LANGUAGES = ['en', 'pl', 'ru'] as const;

/** Six governments sign on 11 February in this deal. */
const SEED = 8;
const SIGNED = `${wholeFrontier.slice(0, wholeFrontier.indexOf('1929-02-11'))}1929-02-11  sign`;

/** The desk after six have signed, in a language. */
function signed(language: string): Desk {
  const made = desk('moscow-1929', language);
  made.saves.own.value = played(made, SIGNED, SEED);
  return lay(made);
}

/** The words of an element that stand on more than one line. */
function broken(element: Element): string[] {
  const range = document.createRange();
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.push(word);
    }
  return found;
}

test.for(LANGUAGES.flatMap((language) => [390, 360, 320].map((width) => [language, width] as const)))(
  'once a game is saved, the bar still says “What now?” and is one line: %s, %i',
  async ([language, width]) => {
    await page.viewport(width, 844);
    const made = deskAfter('1928-12-29 note POL\n1928-12-30', 'moscow-1929', language);
    lay(made);
    made.saves.saved.value = 'safe';
    await expect.poll(() => root.querySelector('.foot .saved.safe')).not.toBeNull();
    await document.fonts.ready;
    const button = root.querySelector('.foot .counsel-open');
    const words = button?.querySelector('span')?.getBoundingClientRect();
    expect(words?.width).toBeGreaterThan(25);
    const box = button?.getBoundingClientRect();
    expect(words?.left).toBeGreaterThanOrEqual(box?.left ?? 0);
    expect(words?.right).toBeLessThanOrEqual(box?.right ?? 0);
    const shown = [...root.querySelectorAll('.foot > :is(.plain, .saved, .main)')]
      .map((one) => one.getBoundingClientRect())
      .filter(({ height }) => height > 0);
    expect(shown.length).toBeGreaterThan(3);
    const middle = shown.map(({ top, bottom }) => (top + bottom) / 2);
    expect(Math.max(...middle) - Math.min(...middle)).toBeLessThan(3);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

test.for(
  LANGUAGES.flatMap((language) =>
    (
      [
        [390, 844],
        [844, 390],
        [1280, 720],
        [1440, 900],
      ] as const
    ).map(([width, height]) => [language, width, height] as const),
  ),
)('no word on the card of a guest is broken: %s, %i x %i', async ([language, width, height]) => {
  await page.viewport(width, height);
  const made = signed(language);
  const { moments } = made.present.timeline.value;
  const from = moments.findIndex(({ cables }) => cables.some(({ is }) => is === 'tableCalled'));
  made.dialogs.open({ is: 'night', from, until: moments.length - 1, again: true });
  const cards = () => [...root.querySelectorAll('.sitter .sitter-card')];
  await expect.poll(cards).toHaveLength(6);
  await document.fonts.ready;
  expect(cards().flatMap(broken)).toEqual([]);
  const room = root.querySelector('.sitters')?.getBoundingClientRect();
  for (const card of cards())
    expect(card.getBoundingClientRect().right).toBeLessThanOrEqual((room?.right ?? 0) + 1);
});

/** How many chairs stand in each row of each side of the table. */
const rowsOfChairs = (): number[][] =>
  [...root.querySelectorAll('.plan .seats')].map((side) => {
    const tops = [...side.querySelectorAll('.chair')].map((one) =>
      Math.round(one.getBoundingClientRect().top),
    );
    return [...new Set(tops)].map((top) => tops.filter((one) => one === top).length);
  });

test.for([390, 844, 1100, 1280, 1440, 1920])(
  'the chairs of the seating plan stand in rows of the same length, at %i',
  async (width) => {
    await page.viewport(width, 844);
    const made = desk('moscow-1929');
    made.saves.own.value = played(made, `${wholeFrontier}\n1929-07-24`, SEED);
    made.screen.value = 'end';
    lay(made);
    await expect.poll(() => rowsOfChairs().flat().length).toBeGreaterThan(1);
    await document.fonts.ready;
    const rows = rowsOfChairs();
    expect(rows.flat().reduce((all, one) => all + one, 0)).toBe(7);
    for (const side of rows) expect(Math.max(...side) - Math.min(...side)).toBeLessThanOrEqual(1);
  },
);

test.for(LANGUAGES)('on the sheet of confidence every day stands on one line, in %s', async (language) => {
  await page.viewport(390, 844);
  const made = signed(language);
  made.dialogs.open({ is: 'confidence' });
  const days = () => [...root.querySelectorAll('.movements tbody time')];
  await expect.poll(() => days().length).toBeGreaterThan(5);
  await document.fonts.ready;
  expect(days().filter((day) => day.getClientRects().length > 1)).toEqual([]);
});
