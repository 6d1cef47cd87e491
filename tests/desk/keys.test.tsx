// No key does what its button does not offer: while a button with that key is not visible, the key does
// nothing.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/desk/desk.css';
import { readShelf } from '../../src/chronicle/shelf.ts';
import { said } from '../../src/desk/shell/announce.ts';
import { App } from '../../src/desk/shell/app.tsx';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { KEYS, onKey } from '../../src/desk/shell/keys.ts';
import { lookAgain } from '../../src/desk/watch/days.ts';
import { desk, deskAfter } from './given.ts';
import { painted } from './painted.ts';

const root = document.createElement('div');
root.id = 'desk';
document.body.append(root);
beforeEach(() => page.viewport(1440, 900));
afterEach(() => render(null, root));

const press = (made: Desk, key: string, repeat = false): void =>
  onKey(made, new KeyboardEvent('keydown', { key, repeat }));

async function watching(to: number): Promise<Desk> {
  const made = desk();
  await made.history.unroll();
  made.saves.own.value = null;
  made.beginnings.watch();
  made.screen.value = 'desk';
  made.watching.jump(to);
  return made;
}

function finished(): Desk {
  const made = deskAfter('1928-12-29 note POL | withdraw');
  expect(made.present.over.value).toBe(true);
  return made;
}

/** The current value of everything that a key may change. */
const state = (made: Desk): Readonly<Record<string, unknown>> => ({
  screen: made.screen.value,
  seat: made.present.seat.value,
  own: made.saves.own.value,
  cursor: made.watching.cursor.value,
  playing: made.watching.playing.value,
  branched: made.pen.branched.value,
  laid: JSON.stringify(made.pages.laid.value),
  selected: made.pages.selected.value,
  purpose: made.pages.purpose.value,
  dialogs: made.dialogs.opened.value,
});

test('at the end of watched history P takes no pen: neither the button nor the key offers a finished game', async () => {
  const made = await watching(10_000);
  render(<App desk={made} />, root);
  await expect.element(page.getByRole('button', { name: 'To the newspaper' })).toBeVisible();
  press(made, 'p');
  await painted();
  expect([made.present.seat.value, made.saves.own.value, made.dialogs.opened.value]).toEqual([
    'historian',
    null,
    [],
  ]);
});

test('one moment before its end the pen of history can be taken', async () => {
  const made = await watching(10_000);
  made.watching.step(-1);
  await expect.poll(() => made.present.over.value).toBe(false);
  render(<App desk={made} />, root);
  await expect.element(page.getByRole('button', { name: 'Take the pen' })).toBeVisible();
  press(made, 'p');
  await expect.poll(() => made.present.seat.value).toBe('player');
  expect(made.present.over.value).toBe(false);
});

test('while history is still being unrolled the pen can be asked for, by button as by key', async () => {
  const made = desk();
  Object.assign(made.history, { unroll: () => new Promise(() => undefined) });
  made.beginnings.watch();
  made.screen.value = 'desk';
  render(<App desk={made} />, root);
  await expect
    .element(page.getByRole('button', { name: /Take the pen|To the newspaper/ }))
    .toHaveTextContent('Take');
});

test('the pen taken from history puts the game of before with the others, and history does not run on', async () => {
  const made = deskAfter('1928-12-29 note POL');
  await made.history.unroll();
  made.beginnings.watch();
  made.screen.value = 'desk';
  made.watching.playing.value = true;
  press(made, 'p');
  expect(made.watching.playing.value).toBe(false);
  expect(made.present.seat.value).toBe('player');
  await made.keeping.progress.saving;
  const { games } = await readShelf(made.ports.store, 'moscow-1929');
  expect(games).toMatchObject([
    { ending: null, acts: 1, log: { commands: [{ do: 'wait' }, { do: 'note' }] } },
  ]);
});

const STATES: readonly (readonly [string, () => Desk | Promise<Desk>])[] = [
  ['a game goes on', () => deskAfter('1928-12-29 note POL')],
  [
    'a game goes on, the room at home open',
    () => {
      const made = deskAfter('1928-12-29 note POL');
      made.pages.select(made.ports.world.player);
      return made;
    },
  ],
  [
    'a crisis lies open',
    () => {
      const made = deskAfter('1929-01-05 note POL\n1929-01-13');
      made.pages.turnToWaiting();
      return made;
    },
  ],
  ['a game is over', finished],
  ['history is watched', () => watching(3)],
  ['history has been watched to its end', () => watching(10_000)],
  [
    'a finished game is looked at again, to its end',
    () => {
      const made = finished();
      lookAgain(made.present.timeline.value, made.watching, made.pen);
      made.watching.jump(10_000);
      return made;
    },
  ],
];

/** Keys that only focus something on the desk, open what is always available, or announce something. */
const FREE = new Set(['s', '/', 'v', 'r', 'n', '?', 'd', 'm', 'o', 'f', 'h', 't', 'l', 'c', 'x', 'u', 'e']);

test.each(STATES)('%s: a key whose button is not there changes nothing', async (_, make) => {
  const made = await make();
  render(<App desk={made} />, root);
  await expect.element(page.getByRole('main')).toBeVisible();
  await expect.poll(() => root.querySelectorAll('[aria-keyshortcuts]').length).toBeGreaterThan(5);
  // The lower part of the room at home comes a frame later.
  if (root.querySelector('.page-home') !== null)
    await expect.poll(() => root.querySelector('.page-home .room-verbs')).not.toBeNull();
  const offered = new Set(
    [...root.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')]
      .filter((button) => button.checkVisibility())
      .flatMap((button) => (button.getAttribute('aria-keyshortcuts') ?? '').toLowerCase().split(' '))
      .map((key) => (key === 'space' ? ' ' : key)),
  );
  if (root.querySelector('.purpose-bar')?.checkVisibility()) offered.add('g');
  const tried: string[] = [];
  for (const key of [...KEYS.map(({ key }) => key).filter((one) => !FREE.has(one)), ...'123456789']) {
    if (offered.has(key)) continue;
    const before = state(made);
    press(made, key);
    tried.push(key);
    await painted();
    const after = state(made);
    expect(
      Object.keys(after).filter((name) => after[name] !== before[name]),
      key,
    ).toEqual([]);
  }
  expect(tried.length).toBeGreaterThan(2);
});

test('on a narrow page a digit gives nothing of a dossier over which another card lies', async () => {
  await page.viewport(390, 844);
  const made = deskAfter('1929-01-05 note POL\n1929-01-13');
  made.pages.turnToWaiting();
  made.pages.tab.value = 'draft';
  render(<App desk={made} />, root);
  await expect.poll(() => root.querySelector('.dossier')?.checkVisibility()).toBe(false);
  const before = made.present.timeline.value;
  press(made, '1');
  expect(made.present.timeline.value).toBe(before);
  made.pages.tab.value = 'dossier';
  await expect.poll(() => root.querySelector('.dossier')?.checkVisibility()).toBe(true);
  press(made, '1');
  expect(made.present.timeline.value).not.toBe(before);
});

test('a key that is held down gives one command, lets the days run once, and steps on through what is watched', async () => {
  const made = deskAfter('1928-12-29 note POL');
  made.pages.select('LTU');
  render(<App desk={made} />, root);
  await expect.element(page.getByRole('main')).toBeVisible();
  const given = (): number => made.present.timeline.value.moments.length;
  const before = given();
  const hold = (of: Desk, key: string): void => {
    press(of, key);
    for (let times = 0; times < 5; times++) press(of, key, true);
  };
  hold(made, '1');
  expect(given()).toBe(before + 1);
  press(made, '1');
  expect(given()).toBe(before + 2);
  hold(made, 'u');
  expect(given()).toBeGreaterThan(before + 2);
  const [day, opened] = [made.present.view.value.day, made.dialogs.opened.value];
  press(made, 'u', true);
  expect([made.present.view.value.day, made.dialogs.opened.value]).toEqual([day, opened]);
  render(null, root);
  const watched = await watching(3);
  hold(watched, '.');
  await expect.poll(() => watched.watching.cursor.value).toBe(9);
});

test('asked why before anybody has answered, the page says that there is nothing to explain', async () => {
  const made = deskAfter('1928-12-29 note POL');
  render(<App desk={made} />, root);
  await expect.element(page.getByRole('main')).toBeVisible();
  press(made, '?');
  expect(said.value.text).toBe('No answer from there yet, so there is nothing to explain.');
  expect(made.dialogs.opened.value).toEqual([]);
});
