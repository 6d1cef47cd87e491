// Narrow places: the button "What now?" keeps its words, no name in the night, no goal and no date is broken, and no chair
// of the seating plan stands alone.
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import wholeFrontier from '../../scenarios/moscow-1929/endings/the-whole-frontier.despatch?raw';
import '../../src/desk/desk.css';
import type { Moment } from '../../src/chronicle/timeline.ts';
import { choose, isChosen } from '../../src/desk/goals/chosen.ts';
import { set } from '../../src/desk/settings/settings.ts';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { cutOff, overprinted } from './cut.ts';
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

/** The same night with eight guests, among them those with the longest names. */
function crowded(language: string): Desk {
  const made = signed(language);
  const { timeline } = made.present;
  const { partners, player } = timeline.value.world;
  const guests = partners.slice(0, 8);
  const told = (moment: Moment): Moment => ({
    ...moment,
    cables: moment.cables.map((cable) =>
      cable.is === 'tableCalled'
        ? { ...cable, with: guests }
        : cable.is === 'signed'
          ? { ...cable, powers: [player, ...guests] }
          : cable,
    ),
  });
  const [first, ...more] = timeline.value.moments;
  made.saves.own.value = { ...timeline.value, moments: [told(first), ...more.map(told)] };
  return made;
}

/** Opens the night as it is read again. */
async function nightAgain(made: Desk, guests: number): Promise<Element> {
  const { moments } = made.present.timeline.value;
  const from = moments.findIndex(({ cables }) => cables.some(({ is }) => is === 'tableCalled'));
  made.dialogs.open({ is: 'night', from, until: moments.length - 1, again: true });
  await expect.poll(() => root.querySelectorAll('.sitter .sitter-card')).toHaveLength(guests);
  await document.fonts.ready;
  const night = root.querySelector('.sheet-night');
  if (night === null) throw new Error('the night is not open');
  return night;
}

test.for(
  LANGUAGES.flatMap((language) =>
    (
      [
        [320, 640, '100'],
        [390, 844, '100'],
        [390, 844, '200'],
        [844, 390, '100'],
        [844, 390, '150'],
        [1024, 768, '100'],
        [1280, 720, '100'],
        [1440, 900, '150'],
      ] as const
    ).map(([width, height, size]) => [language, width, height, size] as const),
  ),
)(
  'in the night no name of six or eight guests is broken, cut or printed over another: %s, %i x %i, letters at %s',
  async ([language, width, height, size]) => {
    await page.viewport(width, height);
    set('size', size);
    onTestFinished(() => set('size', '100'));
    for (const [laid, guests] of [
      [signed, 6],
      [crowded, 8],
    ] as const) {
      const night = await nightAgain(laid(language), guests);
      const names = [...night.querySelectorAll('.sitter .sitter-card, .signatures li')];
      expect(names.length).toBe(2 * guests + 1);
      expect(names.flatMap(broken)).toEqual([]);
      expect([...cutOff(night), ...overprinted(night)]).toEqual([]);
      for (const name of names) expect(name.scrollWidth).toBeLessThanOrEqual(name.clientWidth);
    }
  },
);

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

test.for(LANGUAGES)(
  'on the sheet of goals no word is broken beside a chosen one, in %s',
  async (language) => {
    await page.viewport(390, 844);
    const made = deskAfter('', 'moscow-1929', language);
    const { id, goals } = made.ports.world.scenario;
    for (const goal of goals) if (!isChosen(id, goal.id)) choose(id, goal.id);
    onTestFinished(() => {
      for (const goal of goals) choose(id, goal.id);
    });
    lay(made);
    made.dialogs.open({ is: 'goals' });
    const rows = () => [...root.querySelectorAll('.goals > li')];
    await expect.poll(rows).toHaveLength(5);
    await document.fonts.ready;
    expect(rows().flatMap(broken)).toEqual([]);
  },
);
