// A telephone of 390 x 844 in Polish and Russian: place and day on one line, names of tabs inside their tabs,
// the link to the title inside the strip, and the buttons of a game on the shelf equally wide.
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { unroll } from '../../src/chronicle/autoplay.ts';
import { shelve } from '../../src/chronicle/shelf.ts';
import '../../src/desk/desk.css';
import { deskAfter } from './given.ts';
import { lay, root } from './laid.tsx';

beforeEach(() => page.viewport(390, 844));

const LANGUAGES = ['en', 'pl', 'ru'] as const;
const box = (element: Element | null | undefined): DOMRect =>
  element?.getBoundingClientRect() ?? new DOMRect();

test.for(LANGUAGES)(
  'place and day of the newest paper stand on one line beside its links, in %s',
  async (language) => {
    lay(deskAfter('1928-12-29 note POL | note LTU\n1929-01-14', 'moscow-1929', language));
    const slug = () => root.querySelector('.newest-paper .slug');
    await expect.poll(slug).not.toBeNull();
    await document.fonts.ready;
    expect(slug()?.textContent).toMatch(/1929/);
    await expect.poll(() => box(slug()).height).toBeLessThan(20);
  },
);

test.for(LANGUAGES)('the name of the player’s country is inside of its tab, in %s', async (language) => {
  const made = lay(deskAfter('1928-12-29 note POL\n1929-01-14', 'moscow-1929', language));
  made.pages.select('SOV');
  await expect.poll(() => root.querySelector('.tab-dossier')).not.toBeNull();
  await document.fonts.ready;
  const tab = root.querySelector('.tab-dossier');
  const range = document.createRange();
  range.selectNodeContents(tab as Element);
  const text = range.getBoundingClientRect();
  expect(text.top).toBeGreaterThanOrEqual(box(tab).top + 2);
  expect(text.bottom).toBeLessThanOrEqual(box(tab).bottom - 1);
  const link = root.querySelector('.strip-menu :is(a, button):last-child');
  expect(box(link).right).toBeLessThanOrEqual(388);
  // What is left for date and goal.
  expect(box(root.querySelector('.strip-date')).width).toBeGreaterThan(120);
});

test.for(LANGUAGES)('the ways on of a finished game are equally wide, in %s', async (language) => {
  const made = deskAfter('1928-12-29 note POL\n1929-01-14', 'moscow-1929', language);
  await shelve(made.ports.store, unroll(made.ports.begin(0), []).timeline, 1);
  lay(made).dialogs.open({ is: 'shelf' });
  await expect.poll(() => root.querySelector('[role="dialog"]')).not.toBeNull();
  await expect
    .poll(() => root.querySelectorAll('.shelf-games .record-ways > button').length)
    .toBeGreaterThan(2);
  const widths = [...root.querySelectorAll('.shelf-games .record-ways > button')].map((one) =>
    Math.round(box(one).width),
  );
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
});

test('the line above the bar counts as many acts as the tabs of its sheet hold together', async () => {
  const made = lay(deskAfter('1928-12-29 note POL\n1929-01-14'));
  made.pages.select('POL');
  await expect.poll(() => root.querySelector('.thumb .count')).not.toBeNull();
  const line = Number(root.querySelector('.thumb .count')?.textContent);
  made.dialogs.open({ is: 'verbs', id: 'POL' });
  const tabs = () => [...root.querySelectorAll('[role="dialog"] .purpose-bar .count')];
  await expect.poll(tabs).toHaveLength(3);
  expect(tabs().reduce((sum, { textContent }) => sum + Number(textContent), 0)).toBe(line);
  // The shortlist of today has five at most.
  expect(line).toBeGreaterThan(5);
});
