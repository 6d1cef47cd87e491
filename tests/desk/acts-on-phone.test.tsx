// An upright phone: a dossier's commands are in a bottom sheet, and nowhere else.
import { render } from 'preact';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/desk/desk.css';
import { App } from '../../src/desk/shell/app.tsx';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { sayAgain } from '../../src/desk/shell/hints.ts';
import { narrow } from '../gallery/targets.ts';
import { deskAfter } from './given.ts';

const root = document.createElement('div');
root.id = 'desk';
document.body.append(root);
beforeAll(() => page.viewport(390, 844));
afterEach(() => render(null, root));
afterAll(() => page.viewport(1280, 800));

const line = () => page.getByRole('button', { name: 'What can be done about Poland' });
const sheet = () => page.getByRole('dialog', { name: 'What can be done about Poland' });

function lay(): Desk {
  const made = deskAfter('1928-12-29 note LTU');
  made.pages.select('POL');
  made.pages.tab.value = 'dossier';
  render(<App desk={made} />, root);
  return made;
}

test('a line at the foot opens them, Escape closes them, and the focus is where it was', async () => {
  lay();
  expect(page.getByRole('button', { name: 'Send a note to Poland' }).elements()).toEqual([]);
  await expect.element(line()).toHaveAccessibleDescription(/possible/);
  await line().click();
  await expect.element(sheet().getByRole('button', { name: 'Send a note to Poland' })).toBeVisible();
  const edges = (): number[] => {
    const { left, right, bottom } = sheet().element().getBoundingClientRect();
    return [left, right, bottom];
  };
  await expect.poll(edges).toEqual([0, innerWidth, innerHeight]);
  expect(narrow(sheet().element())).toEqual([]);
  await sheet()
    .getByRole('button', { name: /^Learn/ })
    .click();
  await expect.element(sheet().getByRole('button', { name: /Sound/ }).first()).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(line()).toHaveFocus();
});

test('it is the first line of the bar, above the reason for a stop, which leaves no room for a hint', async () => {
  sayAgain();
  const made = deskAfter('1928-12-21 note POL\n1929-01-06');
  made.pages.select('POL');
  made.pages.tab.value = 'dossier';
  render(<App desk={made} />, root);
  await expect.element(page.getByRole('complementary', { name: 'A hint' })).toBeVisible();
  await page.getByRole('button', { name: 'Wait for the next despatch' }).click();
  const top = (selector: string): number =>
    root.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN;
  await expect.poll(() => top('.halted') - top('.thumb')).toBeGreaterThanOrEqual(40);
  expect(root.querySelector('.foot .hint')?.checkVisibility() ?? false).toBe(false);
});

test('what is given from it is done, and the sheet is gone', async () => {
  const made = lay();
  await line().click();
  await sheet().getByRole('button', { name: 'Send a note to Poland' }).click();
  expect(made.present.timeline.value.moments.at(-1)?.command).toEqual({ do: 'note', power: 'POL' });
  await expect.poll(() => sheet().elements()).toEqual([]);
});

test('so do those from home, the signing with its chairs among them', async () => {
  const made = lay();
  made.pages.select('SOV');
  const home = page.getByRole('button', { name: 'What can be done at Moscow' });
  await expect.element(home).toHaveAccessibleDescription(/possible/);
  await expect.poll(() => root.querySelector('.dossier-body > .room-verbs')?.checkVisibility()).toBe(false);
  await home.click();
  const opened = page.getByRole('dialog', { name: 'What can be done at Moscow' });
  await expect.element(opened.getByRole('button', { name: 'Report progress' })).toBeVisible();
  // The line counts what is possible, and not what would be refused.
  const verbs = [...opened.element().querySelectorAll('[data-verb]')];
  const open = verbs.filter((verb) => verb.getAttribute('aria-disabled') !== 'true').length;
  expect(open).toBeLessThan(verbs.length);
  expect(home.elements()[0]?.querySelector('.count')?.textContent).toBe(`${open}`);
  expect(narrow(opened.element())).toEqual([]);
});

test('on a wide desk they stand in the dossier itself, and no line leads anywhere', async () => {
  await page.viewport(1280, 800);
  lay();
  await expect.element(page.getByRole('button', { name: 'Send a note to Poland' })).toBeVisible();
  expect(line().elements()).toEqual([]);
  await page.viewport(390, 844);
});
