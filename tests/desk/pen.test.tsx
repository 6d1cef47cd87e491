// One game in several windows: only the window that holds the pen writes, and the player is told of acts that
// came too late.
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { makeLog } from '../../src/chronicle/log.ts';
import { openStore } from '../../src/chronicle/store.ts';
import { adopt } from '../../src/desk/saves/record.ts';
import { writeNow } from '../../src/desk/saves/saving.ts';
import { takeOver } from '../../src/desk/saves/window-lock.ts';
import { App } from '../../src/desk/shell/app.tsx';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { NOON } from '../line.ts';
import { desk, deskAfter, ports } from './given.ts';
import { beginAt, Shelf, stubLocks } from './windows.ts';

const root = document.createElement('div');
document.body.append(root);
const own = { frame: requestAnimationFrame.bind(window), wait: setTimeout.bind(window) };
let giveBack = (): void => undefined;
afterEach(() => {
  render(null, root);
  Object.assign(globalThis, { requestAnimationFrame: own.frame, setTimeout: own.wait });
  giveBack();
  giveBack = () => undefined;
});

const note = (power: string) => ({ do: 'note' as const, power });
const later = (ms: number): Promise<void> => new Promise((go) => own.wait(go, ms));
const dialogs = (made: Desk): string[] =>
  made.dialogs.opened.value.map((dialog) => (dialog.is === 'notice' ? dialog.notice.about : dialog.is));

/** Runs `act` in a busy window: it draws no frame, and its timers are late by this many milliseconds. */
function busy(ms: number, act: () => void): void {
  Object.assign(globalThis, {
    requestAnimationFrame: () => 0,
    setTimeout: (go: () => void, wait = 0) => own.wait(go, wait + ms),
  });
  act();
}

function awake(): void {
  Object.assign(globalThis, { requestAnimationFrame: own.frame, setTimeout: own.wait });
}

/** A new game in this window, whose first act is in the store. */
async function beginsAndKeeps(made: Desk): Promise<void> {
  beginAt(made);
  made.orders.give(note('POL'));
  await expect.poll(() => made.saves.saved.value).toBe('safe');
}

test('a slow window that has lost the pen overwrites nothing of the one that has it, and names the act that was not kept', async () => {
  giveBack = stubLocks();
  const shelf = new Shelf();
  // Without the real store's fence: the window itself has to ask before it writes.
  const [slow, other] = [await shelf.window(false), await shelf.window(false)];
  beginAt(slow);
  slow.orders.give(note('POL'));
  await expect.poll(() => shelf.commands).toEqual([note('POL')]);
  await expect.poll(() => slow.saves.saved.value).toBe('safe');
  busy(600, () => slow.orders.give(note('LTU')));
  await later(20);
  await takeOver(other.keeping);
  awake();
  other.screen.value = 'desk';
  other.orders.give(note('ROM'));
  await expect.poll(() => other.saves.saved.value).toBe('safe');
  await later(1000);
  expect(shelf.commands).toEqual([note('POL'), note('ROM')]);
  expect([slow.saves.saved.value, slow.saves.mine.value, other.saves.saved.value]).toEqual([
    'elsewhere',
    false,
    'safe',
  ]);
  expect(dialogs(slow)).toEqual(['elsewhere', 'lost']);
  expect(slow.dialogs.opened.value.at(-1)).toEqual({
    is: 'notice',
    notice: { about: 'lost', lost: { is: 'acts', acts: [{ command: note('LTU'), when: 'open' }] } },
  });
  // It reads along now, without what was not saved.
  expect(slow.saves.own.value?.moments.map(({ command }) => command)).toEqual([
    null,
    note('POL'),
    note('ROM'),
  ]);
  render(<App desk={slow} />, root);
  const told = page.getByRole('dialog', { name: 'Not saved' });
  await expect.element(told).toHaveTextContent('before this was saved: Send a note to Lithuania.');
});

test('a window that has not yet heard that it lost the pen writes nothing: the store refuses it, and it says so', async () => {
  giveBack = stubLocks(1500);
  const shelf = new Shelf();
  const [late, other] = [await shelf.window(), await shelf.window()];
  await beginsAndKeeps(late);
  await takeOver(other.keeping);
  other.screen.value = 'desk';
  other.orders.give(note('ROM'));
  await expect.poll(() => other.saves.saved.value).toBe('safe');
  expect(late.saves.mine.value).toBe(true);
  late.orders.give(note('LTU'));
  await expect.poll(() => dialogs(late)).toEqual(['elsewhere', 'lost']);
  expect(late.saves.mine.value).toBe(false);
  expect(shelf.commands).toEqual([note('POL'), note('ROM')]);
});

test('an act that was not kept is named as it was on the day that it was given', async () => {
  giveBack = stubLocks();
  const shelf = new Shelf();
  const [slow, other] = [await shelf.window(), await shelf.window()];
  beginAt(slow);
  adopt(slow.pen, slow.saves, slow.beginnings, deskAfter(`${NOON}\n1929-02-09 sign`).present.timeline.value);
  while (slow.present.view.value.table !== null) slow.orders.give({ do: 'wait' });
  expect(slow.present.view.value.signed).not.toBeNull();
  await expect.poll(() => slow.saves.saved.value).toBe('safe');
  busy(300, () => slow.orders.give(note('FIN')));
  await takeOver(other.keeping);
  awake();
  await expect.poll(() => dialogs(slow)).toEqual(['elsewhere', 'lost']);
  render(<App desk={slow} />, root);
  const told = page.getByRole('dialog', { name: 'Not saved' });
  await expect.element(told).toHaveTextContent('Ask Finland to accede');
});

test('what was written in time is not called lost', async () => {
  giveBack = stubLocks();
  const shelf = new Shelf();
  const [first, second] = [await shelf.window(), await shelf.window()];
  await beginsAndKeeps(first);
  await takeOver(second.keeping);
  await later(300);
  expect(dialogs(first)).toEqual(['elsewhere']);
  expect([second.saves.mine.value, second.saves.saved.value, second.saves.own.value?.moments.length]).toEqual(
    [true, 'nothing', 2],
  );
});

test('an undoing that came too late is named, and the act stands in both windows', async () => {
  giveBack = stubLocks();
  const shelf = new Shelf();
  const [slow, other] = [await shelf.window(), await shelf.window()];
  await beginsAndKeeps(slow);
  busy(300, () => slow.orders.undo());
  await takeOver(other.keeping);
  awake();
  await expect.poll(() => dialogs(slow)).toEqual(['elsewhere', 'lost']);
  expect(slow.dialogs.opened.value.at(-1)).toMatchObject({ notice: { lost: { is: 'undo' } } });
  await expect.poll(() => slow.saves.own.value?.moments.length).toBe(2);
  expect(shelf.commands).toEqual([note('POL')]);
});

test('of three windows the one that took the pen last has it, however late the others read the game', async () => {
  giveBack = stubLocks();
  const shelf = new Shelf();
  const windows = [await shelf.window(), await shelf.window(), await shelf.window()] as const;
  const { store } = windows[1].ports;
  const { load, take } = store;
  const late = async (read: Promise<unknown>): Promise<unknown> => {
    await later(100);
    return read;
  };
  store.load = (slot) => late(load(slot));
  store.take = (slot) => late(take(slot));
  const first = takeOver(windows[1].keeping);
  await later(20);
  await Promise.all([first, takeOver(windows[2].keeping)]);
  await later(50);
  expect(windows.map(({ saves }) => saves.mine.value)).toEqual([false, false, true]);
});

test('a window without the pen adopts no game that has come, and takes no pen of history', async () => {
  giveBack = stubLocks();
  const shelf = new Shelf();
  const [first, second] = [await shelf.window(), await shelf.window()];
  await beginsAndKeeps(first);
  const game = second.ports.begin(0);
  adopt(second.pen, second.saves, second.beginnings, game);
  expect(second.saves.own.value).not.toBe(game);
  await second.history.unroll();
  second.beginnings.watch();
  second.pen.take();
  expect(second.present.seat.value).toBe('historian');
  await later(300);
  expect(shelf.commands).toEqual([note('POL')]);
});

test('in the browser’s own database a store writes a slot until another one has taken it', async () => {
  const slot = `test ${crypto.randomUUID()}`;
  const log = makeLog(ports().begin(0));
  const [first, second] = [await openStore(), await openStore()];
  // If nobody takes a slot, as in a browser without locks, everybody writes it.
  expect(await first.save(slot, log)).toBe('safe');
  expect(await second.save(slot, log)).toBe('safe');
  expect(await first.take(slot)).toEqual(log);
  expect(await first.save(slot, { ...log, seed: 1 })).toBe('safe');
  expect(await second.take(slot)).toEqual({ ...log, seed: 1 });
  expect(await first.save(slot, { ...log, seed: 2 })).toBe('taken');
  expect(await second.save(slot, { ...log, seed: 3 })).toBe('safe');
  expect(await first.load(slot)).toEqual({ ...log, seed: 3 });
  await second.remove(slot);
});

test('if a full database refuses the newer state of a game, its older state is read, which is what the page finds when it is opened again', async () => {
  const slot = `test ${crypto.randomUUID()}`;
  const log = makeLog(ports().begin(0));
  const store = await openStore();
  const { put } = IDBObjectStore.prototype;
  const refuse = (): never => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  try {
    expect(await store.save(slot, log)).toBe('safe');
    Object.assign(IDBObjectStore.prototype, { put: refuse });
    expect(await store.save(slot, { ...log, seed: 1 })).toBe('memory');
    expect(await store.load(slot)).toEqual(log);
    Object.assign(IDBObjectStore.prototype, { put });
    expect(await store.take(slot)).toEqual(log);
    expect(await (await openStore()).load(slot)).toEqual(log);
  } finally {
    Object.assign(IDBObjectStore.prototype, { put });
    await store.remove(slot);
  }
});

test('a page that goes out of sight writes at once what it still had to write', async () => {
  giveBack = stubLocks();
  const shelf = new Shelf();
  const only = await shelf.window();
  beginAt(only);
  busy(60_000, () => only.orders.give(note('POL')));
  await later(50);
  expect(shelf.commands).toEqual([]);
  writeNow();
  awake();
  await expect.poll(() => shelf.commands).toEqual([note('POL')]);
});

test('that the game is not being saved is said once, and it can be saved as a file', async () => {
  const made = desk('moscow-1929');
  made.ports.store.save = async () => 'memory';
  render(<App desk={made} />, root);
  made.orders.give(note('POL'));
  const told = page.getByRole('dialog', { name: 'This game is not being saved' });
  await expect.element(told.getByRole('button', { name: 'Save as a file' })).toBeVisible();
  made.dialogs.close();
  made.orders.give(note('LTU'));
  await expect.poll(() => made.saves.saved.value).toBe('memory');
  expect(made.dialogs.opened.value).toEqual([]);
});
