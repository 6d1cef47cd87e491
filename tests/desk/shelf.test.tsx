// The player's earlier games: nothing overwrites one, and each can be opened, watched, continued and deleted.
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { unroll } from '../../src/chronicle/autoplay.ts';
import { makeLog } from '../../src/chronicle/log.ts';
import { resultOf } from '../../src/chronicle/result.ts';
import { isOf, MOST_UNFINISHED, nameShelved, readShelf, shelve } from '../../src/chronicle/shelf.ts';
import { openStore, type Saved, type Store } from '../../src/chronicle/store.ts';
import { advance, type Timeline } from '../../src/chronicle/timeline.ts';
import { look } from '../../src/desk/saves/saving.ts';
import { App } from '../../src/desk/shell/app.tsx';
import { type Desk, makeDesk } from '../../src/desk/shell/desk.ts';
import { deskAfter, ports } from './given.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const button = (name: string | RegExp) => page.getByRole('button', { name });
const games = async (made: Desk) => (await readShelf(made.ports.store, 'moscow-1929')).games;
const over = (made: Desk): Timeline => unroll(made.ports.begin(0), []).timeline;

/** The shelf open over the title, with a finished game on it while another runs. */
async function shelved(): Promise<Desk> {
  const made = deskAfter('1928-12-29 note POL');
  await shelve(made.ports.store, over(made), 1);
  made.screen.value = 'title';
  render(<App desk={made} />, root);
  await button(/^Your games/).click();
  await expect.element(page.getByRole('dialog', { name: 'Your games' })).toBeVisible();
  return made;
}

/** A desk of which the store takes the running game once and then answers this, and the seeds of what it was to take. */
function countingDesk(saved: Saved): Desk & { readonly asked: readonly number[] } {
  const given = ports('moscow-1929');
  const asked: number[] = [];
  const save: Store['save'] = async (slot, log) => {
    asked.push(log.seed);
    return asked.length === 1 || saved === 'safe' ? given.store.save(slot, log) : saved;
  };
  return { ...makeDesk({ ...given, store: { ...given.store, save } }), asked };
}

/** Goes on with the game on the shelf, until it was to be saved and what follows from the answer is done. */
async function goneOnWith(made: ReturnType<typeof countingDesk>, meanwhile = async () => {}): Promise<void> {
  await made.keeping.progress.saving;
  made.screen.value = 'title';
  render(<App desk={made} />, root);
  await button(/^Your games/).click();
  await expect.element(button('Go on')).toBeVisible();
  await meanwhile();
  await button('Go on').click();
  await expect.poll(() => made.asked).toHaveLength(2);
  await made.keeping.progress.saving;
  // This store answers at once: by the next task everything that waited for the write is over.
  await new Promise((go) => setTimeout(go));
}

test('the ending that was found is named with its mark, the others only by their first letters', async () => {
  await shelved();
  const sheet = page.getByRole('dialog', { name: 'Your games' });
  await expect.element(sheet.getByRole('heading', { name: 'Endings found: 1 of 18' })).toBeVisible();
  await expect.element(sheet.getByText('T·· P····· t····')).toBeVisible();
  expect(sheet.element().textContent).not.toContain('The Polish table');
  await expect.element(sheet.getByText('Not found yet: T P t')).toBeInTheDocument();
});

test('of many games the last twenty are shown, and all of them when they are asked for', async () => {
  const made = deskAfter('');
  for (let seed = 0; seed < 25; seed++)
    await shelve(made.ports.store, unroll(made.ports.begin(seed), []).timeline, seed);
  made.screen.value = 'title';
  render(<App desk={made} />, root);
  await button(/^Your games/).click();
  const sheet = page.getByRole('dialog', { name: 'Your games' });
  await expect.element(sheet.getByRole('heading', { name: '25 games' })).toBeVisible();
  expect(sheet.getByRole('button', { name: 'Open the end' }).all()).toHaveLength(20);
  const showAll = sheet.getByRole('button', { name: 'Show all 25 games' }).element();
  if (showAll instanceof HTMLElement) showAll.click();
  await expect.poll(() => sheet.getByRole('button', { name: 'Open the end' }).all().length).toBe(25);
});

test('a finished game is opened at its end, and the running one stays as it was', async () => {
  const made = await shelved();
  const running = made.saves.kept.value;
  await button('Open the end').click();
  await expect.element(page.getByRole('heading', { name: 'Who is bound, and since when' })).toBeVisible();
  expect(made.present.over.value).toBe(true);
  expect(made.saves.kept.value).toBe(running);
});

test('a finished game is looked at again from its first day', async () => {
  const made = await shelved();
  await button('Replay day by day').click();
  await expect.poll(() => made.screen.value).toBe('desk');
  expect(made.present.timeline.value.moments).toHaveLength(1);
  expect(made.present.seat.value).toBe('historian');
});

test('a game is deleted at the second press, and its ending stays found', async () => {
  const made = await shelved();
  await button('Delete').click();
  expect(await games(made)).toHaveLength(1);
  await button('Really delete?').click();
  await expect.poll(() => games(made)).toEqual([]);
  await expect.element(page.getByRole('heading', { name: 'Endings found: 1 of 18' })).toBeVisible();
});

test('a new game puts the running one on the shelf; gone on with, it is the running one again and the other lies there', async () => {
  const made = deskAfter('1928-12-29 note POL');
  made.beginnings.start(7);
  made.screen.value = 'desk';
  made.orders.give({ do: 'note', power: 'LTU' });
  await made.keeping.progress.saving;
  expect((await games(made)).map(({ seed }) => seed)).toEqual([0]);
  made.screen.value = 'title';
  render(<App desk={made} />, root);
  await button(/^Your games/).click();
  await button('Go on').click();
  await expect.poll(() => made.saves.kept.value?.world.seed).toBe(0);
  expect(made.screen.value).toBe('desk');
  await expect.poll(async () => (await games(made)).map(({ seed }) => seed)).toEqual([7]);
});

test('a named game that is gone on with stays on the shelf under its name, and what becomes of it lies beside it', async () => {
  const made = countingDesk('safe');
  const { store } = made.ports;
  await shelve(store, deskAfter('1928-12-29 note POL').present.timeline.value, 1);
  made.beginnings.start(7);
  made.saves.keep(made.ports.begin(7));
  await goneOnWith(made, async () => {
    // In another window, while the list is open in this one.
    const [game] = await games(made);
    if (game !== undefined) await nameShelved(store, game, 'Sound first');
  });
  const listed = async () => (await games(made)).map(({ name, acts }) => [name, acts]);
  expect(await listed()).toEqual([['Sound first', 1]]);
  made.orders.give({ do: 'note', power: 'LTU' });
  made.beginnings.start(8);
  await made.keeping.progress.saving;
  expect(await listed()).toEqual([
    [undefined, 2],
    ['Sound first', 1],
  ]);
});

test('one of as many unfinished games as are kept is gone on with, and no other is lost for the running one', async () => {
  const made = deskAfter('');
  made.orders.give({ do: 'note', power: 'LTU' });
  await made.keeping.progress.saving;
  const seeds = Array.from({ length: MOST_UNFINISHED }, (_, at) => at + 1);
  for (const seed of seeds)
    await shelve(made.ports.store, advance(made.ports.begin(seed), { do: 'wait' }).timeline, seed);
  made.screen.value = 'title';
  render(<App desk={made} />, root);
  await button(/^Your games/).click();
  // The newest comes first.
  await page.getByRole('button', { name: 'Go on' }).first().click();
  await expect.poll(() => made.saves.kept.value?.world.seed).toBe(MOST_UNFINISHED);
  await made.keeping.progress.saving;
  await expect
    .poll(async () => (await games(made)).map(({ seed }) => seed).sort((a, b) => a - b))
    .toEqual([0, ...seeds.slice(0, -1)]);
});

test.each(['memory', 'taken'] as const)(
  'a game that is gone on with stays on the shelf where it could not be saved as the running one: %s',
  async (saved) => {
    const made = countingDesk(saved);
    await shelve(made.ports.store, deskAfter('1928-12-29 note POL').present.timeline.value, 1);
    made.beginnings.start(7);
    made.screen.value = 'desk';
    made.orders.give({ do: 'note', power: 'LTU' });
    await goneOnWith(made);
    expect(made.asked).toEqual([7, 0]);
    await expect.poll(async () => (await games(made)).map(({ seed }) => seed).sort()).toEqual([0, 7]);
    expect(await made.ports.store.load('game:moscow-1929')).toMatchObject({ seed: 7 });
  },
);

test('it stays there too where the running one reached the same state by other acts', async () => {
  const made = countingDesk('memory');
  const [one, other] = ['note POL | note LTU', 'note LTU | note POL'].map(
    (acts) => deskAfter(`1928-12-21 ${acts}`).present.timeline.value,
  ) as [Timeline, Timeline];
  expect(resultOf(one).fingerprint).toBe(resultOf(other).fingerprint);
  await shelve(made.ports.store, one, 1);
  made.saves.own.value = other;
  made.saves.keep(other);
  await goneOnWith(made);
  expect((await games(made)).map((game) => [isOf(game, one), isOf(game, other)])).toEqual([
    [false, true],
    [true, false],
  ]);
});

/** A desk whose store holds `kept` as the running game and answers the first question only after `opened`. */
function slowDesk(kept: unknown, opened: Promise<unknown>): Desk {
  const given = ports('moscow-1929');
  const load = async (slot: string): Promise<unknown> => {
    await opened;
    return slot === 'game:moscow-1929' ? kept : null;
  };
  return makeDesk({ ...given, store: { ...given.store, load } });
}

const unfinished = makeLog(deskAfter('1928-12-29 note POL').present.timeline.value);

test('a new game that is begun before the saved one is found does not delete it', async () => {
  let answer: (_: null) => void = () => undefined;
  const made = slowDesk(unfinished, new Promise((go) => (answer = go)));
  const looked = look(made.keeping);
  made.beginnings.start(7);
  answer(null);
  await looked;
  expect(await games(made)).toMatchObject([{ seed: 0, ending: null }]);
});

test('a saved game that cannot be read is on the shelf once a new one has taken its place', async () => {
  const later = { ...unfinished, format: 'litvinov-protocol/log@9' };
  const made = slowDesk(later, Promise.resolve());
  await look(made.keeping);
  made.beginnings.start(0);
  made.screen.value = 'desk';
  made.orders.give({ do: 'note', power: 'LTU' });
  await made.keeping.progress.saving;
  made.screen.value = 'title';
  render(<App desk={made} />, root);
  await button(/^Your games/).click();
  await expect.element(page.getByRole('heading', { name: 'cannot read' })).toBeVisible();
  expect((await readShelf(made.ports.store, 'moscow-1929')).unread.map(({ data }) => data)).toEqual([later]);
  await button('Delete').click();
  await button('Really delete?').click();
  await expect.element(page.getByRole('heading', { name: 'cannot read' })).not.toBeInTheDocument();
});

test('a game of another scenario is on the shelf as a link to it', async () => {
  const made = await shelved();
  await made.ports.store.put('game:two-powers', {});
  render(null, root);
  made.dialogs.opened.value = [];
  render(<App desk={made} />, root);
  await button(/^Your games/).click();
  const link = page.getByRole('dialog').getByRole('link', { name: /two-powers|The River Protocol/ });
  await expect.element(link).toBeVisible();
  expect(link.element().getAttribute('href')).toMatch(/\?scenario=two-powers$/);
});

test('a game that ends comes to the shelf by itself, once', async () => {
  const made = deskAfter('1928-12-29 note POL');
  const finished = over(made);
  made.saves.own.value = finished;
  made.saves.keep(finished);
  await made.keeping.progress.saving;
  made.beginnings.start(3);
  await made.keeping.progress.saving;
  expect(await games(made)).toMatchObject([{ ending: resultOf(finished).ending }]);
});

test('the browser’s own database keeps games in order of their keys and is asked for those of one scenario', async () => {
  const store = await openStore();
  const { world } = ports('two-powers');
  const key = `shelf:${world.scenario.id}:game:test`;
  try {
    expect(await store.put(key, { at: 1 })).toBe('safe');
    expect(await store.all(key)).toEqual({ found: [{ key, data: { at: 1 } }], safe: true });
    expect(await store.all('shelf:none:')).toEqual({ found: [], safe: true });
  } finally {
    await store.remove(key);
  }
  expect((await store.all(key)).found).toEqual([]);
});

test('once the database takes a game again, nothing older of it is left in memory', async () => {
  const store = await openStore();
  const slot = 'shelf:none:slot';
  const { put } = IDBObjectStore.prototype;
  const refuse = (): never => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const log = (version: number) => ({ ...makeLog(ports('two-powers').begin(0)), version });
  try {
    Object.assign(IDBObjectStore.prototype, { put: refuse });
    expect(await store.save(slot, log(1))).toBe('memory');
    Object.assign(IDBObjectStore.prototype, { put });
    expect(await store.save(slot, log(2))).toBe('safe');
    expect(await store.all(slot)).toEqual({ found: [{ key: slot, data: log(2) }], safe: true });
  } finally {
    Object.assign(IDBObjectStore.prototype, { put });
    await store.remove(slot);
  }
});

test('if a full database refuses the newer state of a game, the newer state is listed, once', async () => {
  const store = await openStore();
  const key = 'shelf:none:game:full';
  const { put } = IDBObjectStore.prototype;
  const refuse = (): never => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const listed = async () => (await store.all('shelf:none:')).found;
  try {
    await store.put(key, { at: 1 });
    Object.assign(IDBObjectStore.prototype, { put: refuse });
    expect(await store.put(key, { at: 2 })).toBe('memory');
    expect(await listed()).toEqual([{ key, data: { at: 2 } }]);
    Object.assign(IDBObjectStore.prototype, { put });
    // There is room again.
    expect(await store.put(key, { at: 3 })).toBe('safe');
    expect(await store.all('shelf:none:')).toEqual({ found: [{ key, data: { at: 3 } }], safe: true });
  } finally {
    Object.assign(IDBObjectStore.prototype, { put });
    await store.remove(key);
  }
});

test('a week has one deal for everybody, and its number says which week it is', async () => {
  const { dealOfWeek, weekOf, weekOfDeal } = await import('../../src/desk/title/deal-number.ts');
  // The last days of 2026 belong to its 53rd week, as does the first Sunday of 2027.
  expect(weekOf(new Date('2026-11-29T23:59:59Z'))).toEqual({ year: 2026, week: 48 });
  expect(weekOf(new Date('2026-11-30T00:00:00Z'))).toEqual({ year: 2026, week: 49 });
  expect(weekOf(new Date('2027-01-03T12:00:00Z'))).toEqual({ year: 2026, week: 53 });
  expect(weekOf(new Date('2027-01-04T00:00:00Z'))).toEqual({ year: 2027, week: 1 });
  expect(weekOf(new Date('2024-12-30T00:00:00Z'))).toEqual({ year: 2025, week: 1 });
  expect(dealOfWeek({ year: 2026, week: 49 })).toBe(202649);
  expect(weekOfDeal(202649)).toEqual({ year: 2026, week: 49 });
  expect(weekOfDeal(202653)).toEqual({ year: 2026, week: 53 });
  expect([0, 4711, 9999, 202654, 202600].map(weekOfDeal)).toEqual([null, null, null, null, null]);

  const made = makeDesk(ports('moscow-1929'));
  render(<App desk={made} />, root);
  await button(/^Deal of week/).click();
  expect(made.saves.own.value?.world.seed).toBe(dealOfWeek(weekOf(new Date())));
});
