// Waiting skips nothing important: it stops once before an open paper, on the day named for the signing and before
// attention that would be lost, counts two quick presses as one, and puts the world's news on the tape.
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import history from '../../scenarios/moscow-1929/history.despatch?raw';
import { begin } from '../../src/chronicle/timeline.ts';
import { makeWorld } from '../../src/core/world.ts';
import { haltedAt, letTheRestPass, waitOn } from '../../src/desk/acts/long-wait.ts';
import { rehearsal } from '../../src/desk/acts/rehearsal.ts';
import { said } from '../../src/desk/shell/announce.ts';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { insist } from '../../src/desk/shell/fetching.ts';
import { secondChunk } from '../../src/desk/shell/load-second-chunk.ts';
import { readTape } from '../../src/desk/tape/tape-words.ts';
import { desk, deskAfter, wordsOf } from './given.ts';
import { lay, root } from './laid.tsx';

/**
 * The shots on the Zbrucz are on the desk from 13 to 15 January; on the morning after that the silent answer
 * applies.
 */
const SHOTS = '1929-01-05 note POL\n1929-01-13';
/** Three acts on a Monday leave no attention for the week. */
const SPENT = '1928-12-24 audience POL | audience LTU | audience LVA';

/** The winter as it happened, to its signature. */
const SIGNED = history.slice(0, history.indexOf('1929-02-11'));

const date = (made: Desk): string => made.present.view.value.date;
/** Presses far enough apart to count as two. */
const press = (made: Desk, times = 1): void => {
  for (let one = 0; one < times; one++) {
    clock += 10_000;
    waitOn(made, wordsOf(made), clock);
  }
};
let clock = 0;

test('an open paper stops it once and says until when; then time passes to its last day and no further', () => {
  const made = deskAfter(SHOTS);
  press(made);
  expect(date(made)).toBe('1929-01-13');
  expect(said.value.text).toMatch(/^“Shots on the Zbrucz” waits for your answer until 15 Jan/);
  expect(made.pages.page.value).toEqual({ is: 'crisis', id: 'zbrucz' });
  for (let waits = 0; waits < 9 && date(made) < '1929-01-15'; waits++) press(made);
  expect(date(made)).toBe('1929-01-15');
  expect(made.present.view.value.dilemma?.id).toBe('zbrucz');
});

test('on the last day of a paper the calendar still has it, first among the days to come', async () => {
  const made = lay(deskAfter(`${SHOTS}\n1929-01-15`));
  made.dialogs.open({ is: 'calendar' });
  const days = page.getByRole('dialog', { name: 'Calendar' }).getByRole('listitem');
  await expect.element(days.first()).toHaveTextContent(/15 January 1929.*Shots on the Zbrucz/);
});

test('on the last day of a paper it says what silence would mean before it passes', () => {
  const made = deskAfter(`${SHOTS}\n1929-01-15`);
  press(made);
  expect(date(made)).toBe('1929-01-15');
  expect(said.value.text).toMatch(
    /last day to answer “Shots on the Zbrucz”.*silence counts as “Pass over it”/,
  );
  press(made);
  expect(made.present.view.value.dilemma).toBeNull();
});

test('the day named for the signing stops it, and only another press lets it pass', () => {
  const made = deskAfter('1928-12-24 note POL | note LTU | deadline 1929-01-02');
  for (let waits = 0; waits < 9 && date(made) < '1929-01-02'; waits++) press(made);
  expect(date(made)).toBe('1929-01-02');
  expect(said.value.text).toMatch(/^Today is the day that you named for the signing/);
  expect(made.present.view.value.namedDay).not.toBeNull();
  press(made);
  expect(made.present.view.value.namedDay).toBeNull();
});

test('attention that is not used stops it on Sunday, and only another press lets it go', () => {
  const made = lay(desk('moscow-1929'));
  for (let waits = 0; waits < 5 && date(made) !== '1928-12-23'; waits++) press(made);
  expect(date(made)).toBe('1928-12-23');
  expect(made.present.view.value.attention).toBe(3);
  press(made);
  expect(said.value.text).toMatch(/^You have 3 attention left\. It lapses on Monday/);
  for (let waits = 0; waits < 2 && date(made) === '1928-12-23'; waits++) press(made);
  // No attention has been spent, so a new week restores none, and waiting does not stop on its Monday.
  expect(date(made) > '1928-12-24').toBe(true);
});

test('on Sunday one stop is enough: after it Monday passes, whether all attention was left or some', () => {
  for (const acts of ['', '1928-12-21 audience POL\n', '1928-12-21 audience POL | audience LTU\n']) {
    const made = deskAfter(`${acts}1928-12-23`);
    const { attention } = made.present.view.value;
    expect(attention).toBeGreaterThan(0);
    press(made);
    expect([date(made), haltedAt(made.present).value]).toEqual([
      '1928-12-23',
      expect.stringMatching(/lapses on Monday/),
    ]);
    press(made);
    expect(date(made) > '1928-12-24').toBe(true);
    // What Monday has brought is left, and stops it before it lapses too.
    for (let waits = 0; waits < 9 && date(made) < '1928-12-30'; waits++) press(made);
    expect(date(made)).toBe('1928-12-30');
  }
});

test('what silence answers stops it on that day, with the answer that was given', () => {
  const made = deskAfter(`${SHOTS}\n1929-01-15`);
  press(made);
  press(made);
  expect(date(made)).toBe('1929-01-16');
  expect(readTape(made.present, wordsOf(made)).at(-1)?.paper.text).toMatch(/^You gave no answer/);
});

test('where none is left it stops nobody', () => {
  const made = deskAfter(SPENT);
  press(made);
  expect(date(made) > '1928-12-30').toBe(true);
});

test('the evening before a vote that may fail stops it once, says how it may end, and opens that dossier', async () => {
  // Riga is read, and its undecided deputies are not heard: they may turn the vote.
  const before = `${SIGNED}1929-02-11  sound LVA | intel LVA\n1929-02-24`;
  const made = deskAfter(before);
  made.pages.select('POL');
  for (let waits = 0; waits < 9 && !said.value.text.includes('vote of'); waits++) press(made);
  expect(date(made)).toBe('1929-02-25');
  expect(said.value.text).toMatch(
    /^Tomorrow is the vote of the Saeima\. The margin is between −\d+ and \d+, since some deputies are undecided; below 0 the bill is put off\./,
  );
  expect(made.pages.selected.value).toBe('LVA');
  press(made);
  expect(date(made)).toBe('1929-02-26');
  const unread = deskAfter(`${SIGNED}1929-02-25`);
  press(unread);
  expect([date(unread), said.value.text]).toEqual([
    '1929-02-25',
    expect.stringMatching(/^Tomorrow is the vote of the Saeima\. How is not known/),
  ]);
});

test('a vote that cannot fail stops it on no evening before', () => {
  // A talk in the lobbies has told that Reval’s undecided deputies take four, which its margin bears.
  const made = deskAfter(`${SIGNED}1929-02-11  sound EST | intel EST\n1929-02-25 lobby EST\n1929-02-27`);
  const { bill } = made.present.view.value.powers.find(({ id }) => id === 'EST') ?? {};
  expect(bill).toBeGreaterThan(0);
  const heard: string[] = [];
  while (made.present.view.value.day < Number(bill)) {
    press(made);
    heard.push(said.value.text);
  }
  expect(heard.filter((text) => text.includes('vote of the Riigikogu'))).toEqual([]);
});

test('after the signature a Monday stops it whose attention is needed, since nothing was left of the old week', () => {
  const spent = '1929-02-11 report | audience LTU | audience LVA\n1929-02-17';
  const made = deskAfter(`${SIGNED}\n${spent}`);
  expect(made.present.view.value).toMatchObject({ date: '1929-02-17', attention: 0, dilemma: null });
  press(made);
  expect(made.present.view.value).toMatchObject({ date: '1929-02-18', attention: 3 });
});

test('after the signature another Monday may pass without a stop, but the attention that it brought does not lapse unsaid', () => {
  const made = deskAfter(`${SIGNED}\n1929-02-11 report | audience LTU\n1929-02-17`);
  expect(made.present.view.value).toMatchObject({ date: '1929-02-17', attention: 1, dilemma: null });
  press(made);
  if (date(made) === '1929-02-17') press(made);
  expect(made.present.view.value).toMatchObject({ date: '1929-02-24', attention: 3 });
  expect(said.value.text).toMatch(/^You have 3 attention left\. It lapses on Monday/);
  press(made);
  expect(date(made) > '1929-02-24').toBe(true);
});

test('two presses at once are one', () => {
  const [once, twice] = [desk('moscow-1929'), desk('moscow-1929')];
  clock += 10_000;
  waitOn(once, wordsOf(once), clock);
  waitOn(twice, wordsOf(twice), clock);
  waitOn(twice, wordsOf(twice), clock + 120);
  expect(date(twice)).toBe(date(once));
});

test('the line and the button say why it stopped, and both are gone with the next act', async () => {
  const made = lay(deskAfter(SHOTS));
  await userEvent.keyboard('w');
  const bar = page.getByRole('region', { name: 'Wait and undo' });
  await expect.element(bar.getByText(/waits for your answer until 15 Jan/)).toBeVisible();
  await expect.element(bar.getByRole('button', { name: 'Wait all the same' })).toBeVisible();
  made.orders.give({ do: 'answer', dilemma: 'zbrucz', choice: 1 });
  await expect.element(bar.getByRole('button', { name: 'Wait for the next despatch' })).toBeVisible();
});

test('Space never waits, neither on the desk nor on the button itself; Enter does', async () => {
  const made = lay(desk('moscow-1929'));
  const wait = () => root.querySelector<HTMLButtonElement>('.foot [data-verb="wait"]');
  await expect.poll(wait).not.toBeNull();
  await userEvent.keyboard(' ');
  wait()?.focus();
  await userEvent.keyboard(' ');
  expect(date(made)).toBe('1928-12-20');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => date(made)).not.toBe('1928-12-20');
});

test('what the rest of the world does lies on the tape and in no sheet', async () => {
  const made = lay(deskAfter('1928-12-29 note POL | note LTU'));
  // The code that shows papers may load later than this button; however long it takes, they are one sheet.
  await expect.poll(() => root.querySelector('.foot [data-verb="wait"]')).not.toBeNull();
  const news = () => readTape(made.present, wordsOf(made)).filter(({ cable }) => cable.is === 'news');
  const before = news().length;
  for (let waits = 0; waits < 12 && !has(made, 'replied'); waits++) press(made);
  const sheet = page.getByRole('dialog');
  await expect.element(sheet).toBeVisible();
  const fresh = news().slice(before);
  expect(fresh.length).toBeGreaterThan(0);
  const shown = sheet.element().textContent ?? '';
  for (const { paper } of fresh) expect(shown).not.toContain(paper.title ?? paper.text);
});

const has = (made: Desk, is: string): boolean =>
  readTape(made.present, wordsOf(made)).some(({ cable }) => cable.is === is);

test('a crisis is one sheet with its answers: a digit gives one, and what came of it is read in the dossier', async () => {
  const made = lay(deskAfter('1929-01-05 note POL\n1929-01-12'));
  await import('../../src/desk/shell/second-chunk.ts');
  for (let waits = 0; waits < 6 && made.present.view.value.dilemma === null; waits++) press(made);
  const sheet = page.getByRole('dialog');
  const all = sheet.getByRole('button', { name: 'Show all' });
  if (all.elements().length > 0) await all.click();
  await expect.element(sheet.getByText(/one horse short/)).toBeVisible();
  const later = sheet.getByRole('button', { name: 'Answer later' });
  await expect.element(later).toBeVisible();
  // The page has one banner, the strip: the head of a crisis is none.
  expect(page.getByRole('banner').elements()).toHaveLength(1);
  // Putting it off is not what is suggested: neither by its look nor by the focus.
  expect(sheet.element().querySelector('.main')).toBeNull();
  await expect.element(later).not.toHaveFocus();
  await userEvent.keyboard(' ');
  await expect.element(later).toBeVisible();
  await userEvent.keyboard('2');
  await expect
    .poll(() => made.present.timeline.value.moments.at(-1)?.command)
    .toEqual({ do: 'answer', dilemma: 'zbrucz', choice: 2 });
  await expect.element(page.getByRole('heading', { name: 'What happened in history' })).toBeVisible();
});

test('the rehearsal of the first waits, while nothing is pressed, changes nothing and announces nothing', async () => {
  const made = desk('moscow-1929');
  const before = made.present.timeline.value;
  const { value } = said;
  expect([...rehearsal(made, wordsOf(made))].length).toBeGreaterThan(1);
  expect(made.present.timeline.value).toBe(before);
  expect(said.value).toBe(value);
  press(made);
  expect(date(made)).toBe('1928-12-23');
  expect(made.present.timeline.value.moments.slice(0, before.moments.length)).toEqual(before.moments);
});

/** Waits until the next stop, and closes what is read on the way. */
function toTheStop(made: Desk): void {
  const from = date(made);
  for (let waits = 0; waits < 60 && (date(made) === from || haltedAt(made.present).value === null); waits++) {
    made.dialogs.close();
    press(made);
  }
}

test('after two weeks without a decision the stop also says where to begin, with the way to it', async () => {
  const made = lay(desk('moscow-1929'));
  const direction = page.getByText('You may invite Poland', { exact: false });
  // What has come is announced once this is loaded.
  await insist(secondChunk);
  toTheStop(made);
  expect(date(made)).toBe('1928-12-23');
  await expect.poll(() => root.querySelector('.foot .halted')).not.toBeNull();
  expect(direction.elements()).toHaveLength(0);
  toTheStop(made);
  toTheStop(made);
  expect(date(made)).toBe('1929-01-06');
  await expect.element(direction.first()).toBeVisible();
  await expect.poll(() => said.value.text).toMatch(/lapses on Monday.*You may invite Poland/);
  await page.getByRole('button', { name: 'What now?', exact: true }).last().click();
  expect(made.dialogs.opened.value.map(({ is }) => is)).toEqual(['counsel']);
  made.dialogs.close();
  // A decision begins the two weeks again.
  made.orders.give({ do: 'inform', powers: ['FIN'] });
  made.dialogs.close();
  toTheStop(made);
  await expect.poll(() => root.querySelector('.foot .halted')).not.toBeNull();
  expect(root.querySelector('.halted-direction')).toBeNull();
});

test('the rest of a game of ten years passes at once', () => {
  const made = desk();
  const { scenario } = made.present.timeline.value.world;
  const lastDay = '1938-12-01';
  const long = { ...scenario, dilemmas: [], calendar: { ...scenario.calendar, lastDay, sunset: lastDay } };
  made.saves.own.value = begin(makeWorld(long, 0));
  letTheRestPass(made, wordsOf(made));
  expect(made.present.iso(made.present.view.value.day)).toBe(lastDay);
  expect(made.present.over.value).toBe(true);
});
