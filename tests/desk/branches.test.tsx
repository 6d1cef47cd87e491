// The tree of branches: every game once, navigated by keys, two compared, named, deleted and restored, folded
// if there are many.
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/desk/desk.css';
import { historyFrom } from '../../src/chronicle/autoplay.ts';
import { printBranches } from '../../src/chronicle/branch-notation.ts';
import { partingOf } from '../../src/chronicle/parting.ts';
import { MOST_UNFINISHED, nameShelved, readShelf, shelve } from '../../src/chronicle/shelf.ts';
import { advance } from '../../src/chronicle/timeline.ts';
import { importBranches } from '../../src/desk/saves/import-branches.ts';
import { openFile } from '../../src/desk/saves/open-file.ts';
import { App } from '../../src/desk/shell/app.tsx';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { cutOff } from './cut.ts';
import { deskAfter, played } from './given.ts';

const root = document.createElement('div');
root.id = 'desk';
document.body.append(root);
afterEach(() => render(null, root));

const SHARED = '1928-12-29 note POL | note LTU\n1929-01-01 publish\n1929-01-11 answer orders 2 | note POL\n';
const SOONER = `${SHARED}1929-01-21 note POL | inform FIN PER TUR | press POL`;
const AGAIN = `${SOONER}\n1929-02-01 audience LTU`;

/** Two games on the shelf, the second branching off the first, and one that runs. */
async function opened(lines: readonly string[] = [SOONER, AGAIN], language = 'en'): Promise<Desk> {
  await page.viewport(1440, 900);
  const desk = deskAfter('1928-12-21 note POL', 'moscow-1929', language);
  for (const [at, line] of lines.entries()) await shelve(desk.ports.store, played(desk, line), at + 1);
  desk.dialogs.open({ is: 'branches' });
  render(<App desk={desk} />, root);
  await expect.poll(() => root.querySelector('[role="tree"]')).not.toBeNull();
  return desk;
}

const items = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[role="treeitem"]')];
const told = (): string[] => items().map((one) => one.ariaLabel ?? '');
const chosen = (): string => items().find((one) => one.ariaSelected === 'true')?.ariaLabel ?? '';
const tree = (): HTMLElement | null => root.querySelector<HTMLElement>('[role="tree"]');
const games = async (desk: Desk) => (await readShelf(desk.ports.store, 'moscow-1929')).games;
const dialog = () => page.getByRole('dialog', { name: 'Branches' });

test('every game is one item with a sentence: what it leaves, on which day, how it ended; history is the trunk', async () => {
  await opened();
  expect(told().map((one) => one.replace(/^[AB]: /, ''))).toEqual([
    expect.stringMatching(/^History, ends 24 July 1929: As it happened, 65\.6$/),
    expect.stringMatching(
      /^Overtaken, leaves History on 21 January 1929, ends 24 July 1929: Overtaken, 1\.\d$/,
    ),
    expect.stringMatching(/^Overtaken, leaves Overtaken on 1 February 1929/),
    expect.stringMatching(/^Your running game, leaves History on 21 December 1928, .*not finished/),
  ]);
  expect(items().map((one) => one.ariaLevel)).toEqual(['1', '2', '3', '2']);
});

test('arrows walk from line to line, Enter sets A and then B, and the comparison has both as columns', async () => {
  await opened();
  tree()?.focus();
  expect(chosen()).toMatch(/Your running game/);
  // The running game lies above the others, because it leaves first.
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
  await expect.poll(() => told()[0]).toMatch(/^A: History/);
  await userEvent.keyboard('{ArrowUp}{Enter}');
  await expect.poll(() => told()[1]).toMatch(/^B: Overtaken/);
  await expect.element(dialog().getByRole('columnheader', { name: 'A · History' })).toBeVisible();
  await expect.element(dialog().getByRole('columnheader', { name: 'B · Overtaken' })).toBeVisible();
  const signed = dialog().getByRole('row', { name: /^Signed/ });
  await expect.element(signed).toHaveTextContent(/9 Feb.*never/);
  await expect.element(dialog().getByRole('row', { name: /^Peace/ })).toBeVisible();
});

test('the pen is taken on the morning of the day that is chosen, of a game of before', async () => {
  const desk = await opened();
  const before = (await games(desk)).length;
  tree()?.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.poll(chosen).toMatch(/leaves History on 21 January/);
  for (
    let tries = 0;
    tries < 20 && !/21 January/.test(root.querySelector('.chosen-branch')?.textContent ?? '');
    tries++
  )
    await userEvent.keyboard('{ArrowLeft}');
  await userEvent.keyboard('p');
  await expect.poll(() => desk.present.seat.value).toBe('player');
  await expect.poll(() => desk.screen.value).toBe('desk');
  expect(desk.present.view.value.date).toBe('1929-01-21');
  await desk.keeping.progress.saving;
  // Nothing has been overwritten: the previous running game is on the shelf too.
  expect(await games(desk)).toHaveLength(before + 1);
});

test('a game is named, and its name stands in the tree', async () => {
  const desk = await opened();
  tree()?.focus();
  await userEvent.keyboard('{ArrowDown}n');
  const input = dialog().getByRole('textbox', { name: 'Its name' });
  await expect.element(input).toHaveFocus();
  await userEvent.keyboard('Sound first{Enter}');
  await expect.poll(() => told().some((one) => /Sound first, leaves/.test(one))).toBe(true);
  expect((await games(desk)).map(({ name }) => name)).toContain('Sound first');
});

test('a game is deleted, and put back by one key', async () => {
  const desk = await opened();
  tree()?.focus();
  await userEvent.keyboard('{ArrowDown}{Delete}');
  await expect.poll(async () => (await games(desk)).length).toBe(1);
  await expect.poll(() => items().length).toBe(3);
  await userEvent.keyboard('z');
  await expect.poll(async () => (await games(desk)).length).toBe(2);
  await expect.poll(() => items().length).toBe(4);
  // Games that are not on the shelf are not deleted.
  tree()?.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
  await expect.poll(chosen).toMatch(/History, ends/);
  await userEvent.keyboard('{Delete}');
  await expect.element(dialog().getByRole('button', { name: 'Delete' })).not.toBeInTheDocument();
  expect(items()).toHaveLength(4);
});

test('all games go out as one file, and come back from it to another shelf', async () => {
  const desk = await opened();
  const [first] = await games(desk);
  if (first === undefined) throw new Error('no game');
  await nameShelved(desk.ports.store, first, 'Sound first');
  const other = deskAfter('');
  const family = [
    { name: 'history', parent: null, line: null },
    { name: 'game 1', parent: 'history', line: SOONER },
    { name: 'Sound first', parent: 'game 1', line: AGAIN },
  ].map(({ line, ...one }) => {
    const timeline = line === null ? historyFrom(other.ports.begin(0)) : played(other, line);
    if (timeline === null) throw new Error('no history');
    return { ...one, timeline };
  });
  const text = printBranches(
    family.map((one) => {
      const parent = family.find(({ name }) => name === one.parent);
      return { ...one, day: parent === undefined ? 0 : (partingOf(one.timeline, parent.timeline)?.day ?? 0) };
    }),
  );
  expect(await importBranches(other.keeping, text)).toBeNull();
  const came = await games(other);
  expect(came.map(({ key }) => key).sort()).toEqual((await games(desk)).map(({ key }) => key).sort());
  expect(came.map(({ name }) => name)).toEqual(['Sound first', undefined]);
  // A file with a fault changes nothing.
  const fault = await importBranches(other.keeping, text.replace('[From "game 1"', '[From "none"'));
  expect(fault).toMatchObject({ fault: { code: 'line' } });
  expect(await games(other)).toHaveLength(2);
});

test('a game that comes with a name takes the place of none without, though there are as many as are kept', async () => {
  const desk = deskAfter('');
  for (let seed = 1; seed <= MOST_UNFINISHED; seed++)
    await shelve(desk.ports.store, advance(desk.ports.begin(seed), { do: 'wait' }).timeline, seed);
  await importBranches(
    desk.keeping,
    '[Branch "Sound first"] [Scenario "moscow-1929"] [Seed "0"]\n1928-12-29  note POL\n',
  );
  expect((await games(desk)).map(({ seed }) => seed)).toEqual([
    0,
    ...Array.from({ length: MOST_UNFINISHED }, (_, at) => MOST_UNFINISHED - at),
  ]);
});

test('of a file in which the rules refuse an act the player is told where, above the games that came', async () => {
  const desk = deskAfter('');
  const file = new File(
    [
      '[Branch "whole"] [Scenario "moscow-1929"] [Seed "0"]\n1928-12-29  note POL\n',
      '[Branch "cut"] [Scenario "moscow-1929"] [Seed "0"]\n1928-12-29  note LTU | note LTU | note ROM\n',
    ],
    'games.despatch',
  );
  await openFile(desk.keeping, file);
  expect(await games(desk)).toHaveLength(2);
  expect(desk.dialogs.opened.value.map(({ is }) => is)).toEqual(['branches', 'arrived']);
  render(<App desk={desk} />, root);
  // Waits are no acts.
  await expect.element(page.getByText(/^It runs up to act 2\. There the rules refuse: /)).toBeVisible();
});

test('more than eight lines without a name are folded, and shown when asked for', async () => {
  const lines = Array.from({ length: 10 }, (_, at) => `1928-12-${20 + at} note POL`);
  await opened(lines);
  expect(items()).toHaveLength(8);
  await dialog().getByRole('button', { name: '4 more lines without a name' }).click();
  await expect.poll(() => items().length).toBe(12);
});

test('as a list every line is a sentence that is seen', async () => {
  await opened();
  await userEvent.keyboard('l');
  await expect.element(dialog().getByText(/leaves History on 21 January 1929/)).toBeVisible();
  expect(cutOff(root)).toEqual([]);
  // Down leads to the next line of the list; in the picture, where history is at the bottom, to the one below.
  const at = () => items().findIndex((one) => one.ariaSelected === 'true');
  items()[0]?.click();
  await expect.poll(at).toBe(0);
  tree()?.focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(at).toBe(1);
  await userEvent.keyboard('{ArrowUp}l');
  await expect.poll(at).toBe(0);
  tree()?.focus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(at).toBe(1);
});

test('two lines are laid side by side from here', async () => {
  await opened();
  tree()?.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}{ArrowUp}{Enter}');
  await dialog().getByRole('button', { name: 'Two calendars' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Two calendars' })).toBeVisible();
  await expect.poll(() => root.querySelector('.flag')?.textContent).toMatch(/21 January 1929/);
});
