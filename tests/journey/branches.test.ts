// From the end of a game, by keyboard: the two calendars, the pen on one of its days, and both branches side
// by side.
import { expect, test } from 'vitest';
import { pack } from '../../src/chronicle/link.ts';
import { barriers, journeys, painted, readOn } from './browser.ts';

const open = journeys('blank');
const GAME = `[Scenario "moscow-1929"] [Seed "0"]
1928-12-29  note POL | note LTU
1929-01-01  publish
1929-01-11  answer orders 2 | note POL
1929-01-21  note POL | inform FIN PER TUR | press POL
1929-07-24
`;

test('a day of a finished game is chosen, the pen is taken there, and both games stand in the tree and are compared', async () => {
  const { page, troubles } = await open({ reducedMotion: 'reduce' }, await pack(GAME));
  const { keyboard } = page;
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) {
      await keyboard.press(key);
      await painted(page);
    }
  };
  await page.getByRole('button', { name: 'Open the end' }).press('Enter');
  await page.getByRole('heading', { name: 'Who is bound, and since when' }).waitFor();

  await page.getByRole('button', { name: 'Two calendars' }).press('Enter');
  const calendars = page.getByRole('dialog', { name: 'Two calendars' });
  const days = calendars.getByRole('listbox', { name: 'The days of both games' });
  await days.waitFor();
  const chosen = days.locator('[aria-selected="true"]');
  await expect
    .poll(() => chosen.getAttribute('aria-label'))
    .toMatch(/^21 January 1929, Overtaken.*pressure: Poland/);
  await press('ArrowLeft', 'ArrowLeft');
  await expect.poll(() => chosen.getAttribute('aria-label')).toMatch(/^19 January 1929, both games/);
  await press('ArrowRight');
  expect(await barriers(page, 'two calendars')).toEqual([]);

  // The pen is taken on the morning of that day, before its acts.
  await press('p');
  await page.getByRole('region', { name: 'Despatches' }).waitFor();
  const date = page.getByRole('banner').getByRole('heading', { level: 1 });
  await expect.poll(() => date.innerText()).toMatch(/21 January 1929/);
  await press('w');
  await readOn(page);
  await expect.poll(() => date.innerText()).not.toMatch(/21 January 1929/);
  await page.getByText('saved', { exact: true }).waitFor();

  await press('e');
  // The games are read from the store first.
  await days.waitFor();
  await press('b');
  const tree = page.getByRole('tree', { name: 'Branches' });
  await tree.waitFor();
  const lines = tree.getByRole('treeitem');
  const told = (): Promise<string[]> =>
    lines.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  expect((await told()).map((one) => one.replace(/^[AB]: /, '').split(',')[0])).toEqual([
    'History',
    'Overtaken',
    'Your running game',
  ]);
  // From the running line down to the finished one, which becomes A; the running one is B.
  await press('ArrowDown', 'ArrowDown', 'Enter', 'ArrowUp', 'Enter');
  const branches = page.getByRole('dialog', { name: 'Branches' });
  await branches.getByRole('columnheader', { name: 'A · Overtaken' }).waitFor();
  await branches.getByRole('columnheader', { name: 'B · Your running game' }).waitFor();
  await expect
    .poll(() => branches.getByRole('row', { name: /^Ending/ }).innerText())
    .toMatch(/Overtaken.*not finished/s);
  expect(await barriers(page, 'branches')).toEqual([]);
  await press('l');
  expect(await barriers(page, 'branches as a list')).toEqual([]);
  expect(troubles).toEqual([]);
});
