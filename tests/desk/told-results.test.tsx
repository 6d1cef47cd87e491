// What an act will change is told before it, and what it has changed can be seen after it: audiences, the registration,
// publications, the player's own ratification; and a refusal names the day that it is about.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import history from '../../scenarios/moscow-1929/history.despatch?raw';
import type { Command } from '../../src/core/commands.ts';
import { possible } from '../../src/core/view-what-if.ts';
import { stakeOf } from '../../src/desk/acts/stakes.ts';
import { outsiders } from '../../src/desk/process/rosters.ts';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { insist } from '../../src/desk/shell/fetching.ts';
import { secondChunk } from '../../src/desk/shell/load-second-chunk.ts';
import { readTape } from '../../src/desk/tape/tape-words.ts';
import { refusalWords } from '../../src/strings/refusal-words.ts';
import { deskAfter, wordsOf } from './given.ts';
import { lay } from './laid.tsx';

const until = (day: string): string => history.slice(0, history.indexOf(day));
const SIGNED = until('1929-02-18');

const told = (made: Desk, command: Command): string =>
  stakeOf(made.present, wordsOf(made), made.ports, command)?.text ?? '';

/** The amount after the word in a sentence, in points: "+6", "0…+15". */
const figuresAfter = (word: string, text: string): string[] =>
  (new RegExp(`${word} ([^ ,;.]+)`).exec(text)?.[1] ?? '').split('…');

test('before an audience it is told what it brings and where that counts: in the ledger, in the chamber, or at the end', () => {
  const open = told(deskAfter('1928-12-22'), { do: 'audience', power: 'LVA' });
  expect(open).toMatch(/^Trust \+\d+; it counts in its ledger\. Less each time\.$/);
  const voting = told(deskAfter(`${SIGNED}1929-02-18`), { do: 'audience', power: 'LVA' });
  expect(voting).toMatch(
    /, as its motives are; it counts in its chamber: margin 0…\+[\d.]+\. Less each time\.$/,
  );
  expect(figuresAfter('Trust', voting)[0]).toBe('0');
  const bound = told(deskAfter(`${until('1929-06-03')}1929-06-03`), { do: 'audience', power: 'LVA' });
  expect(bound).toMatch(/, as its motives are; it counts when Durability is judged\. Less each time\.$/);
});

test('an audience that would bring nothing says so once the motive is read', () => {
  const read = deskAfter(`${SIGNED}1929-02-18 sound LVA | sound LVA | intel LVA`);
  expect(told(read, { do: 'audience', power: 'LVA' })).toBe(
    'It does not count an audience now: nothing would change.',
  );
});

test('after an audience the dossier shows what it brought, or between what the motives decide', async () => {
  const made = lay(deskAfter(`${SIGNED}1929-02-18`));
  made.pages.select('LVA');
  made.orders.give({ do: 'audience', power: 'LVA' });
  const since = page.getByRole('region', { name: /^Added since/ });
  await expect.element(since).toHaveTextContent(/Trust0…\+\d+$/);
  const before = deskAfter('1928-12-22 audience LVA');
  expect(readTape(before.present, wordsOf(before)).at(-1)?.paper.text).toMatch(/Trust \+\d+\.$/);
});

test.each([
  ['register', `${until('1929-06-03')}1929-06-03`, /It lasts better: \+\d+ for each party/],
  ['publish', '1928-12-29 note POL | note LTU\n1929-01-01', /Publicity rises by 1 to 1:/],
  [
    'publish',
    '1928-12-29 note POL | note LTU\n1929-01-01 publish | inform FIN\n1929-01-12 note POL',
    /Publicity rises by 0\.5 to 1\.\d+:/,
  ],
] as const)('after the act %s its result is on a sheet', async (verb, line, result) => {
  const made = lay(deskAfter(line));
  await insist(secondChunk);
  made.orders.give({ do: verb });
  await expect.element(page.getByRole('dialog')).toHaveTextContent(result);
});

test('that and when the text was registered stays on the board', async () => {
  const made = lay(deskAfter(`${until('1929-06-03')}1929-06-03`));
  await insist(secondChunk);
  const lead = page.getByText(/neighbours are bound\./);
  await expect.element(lead).not.toHaveTextContent('Registered');
  made.orders.give({ do: 'register' });
  made.dialogs.close();
  await expect.element(lead).toHaveTextContent('Registered 3 Jun.');
});

test('the price of the own ratification is said to be taken on the day of the deposit, which the board names', async () => {
  const made = lay(deskAfter(`${SIGNED}1929-02-18`));
  expect(told(made, { do: 'ratify' })).toMatch(
    /^Deposited in 3 days\. On that day it costs \d+ confidence, less/,
  );
  const before = made.present.view.value.confidence;
  made.orders.give({ do: 'ratify' });
  expect(made.present.view.value.confidence).toBe(before);
  const own = page.getByRole('button', { name: /^Soviet Union/ }).last();
  await expect.element(own).toHaveTextContent(/ordered 18 Feb, deposited 21 Feb for \d+ confidence/);
});

test('a second day for the signing is refused with the day that is named already', () => {
  const made = deskAfter('1928-12-24 note POL | note LTU | deadline 1929-01-02');
  const found = possible(made.present.game.value).find(({ command }) => command.do === 'deadline');
  expect(found?.refusal && refusalWords(wordsOf(made), found.refusal)).toBe(
    '2 January 1929 is named already. Wait until it comes.',
  );
});

test('a publication says whom it can still move: those who have not joined, a chamber before its vote, or nobody', () => {
  const of = (line: string): string => told(deskAfter(line), { do: 'publish' });
  expect(of(`${SIGNED}1929-02-18`)).toMatch(/those who have not joined hold out for less/);
  expect(of(`${until('1929-06-03')}1929-06-03`)).toMatch(/^All have decided: it counts only in the chambers/);
  expect(of(`${until('1929-07-17')}1929-07-17`)).toMatch(/^All have decided: it moves nobody abroad\./);
});

test('a roster tells an answer that is overdue from one that is still to come', () => {
  const line = '1928-12-21  note LTU | note PER\n1929-01-02  sign | note POL';
  const deals = Array.from({ length: 12 }, (_, seed) => seed);
  const waits = (day: string): string[] =>
    deals.flatMap((seed) => {
      const { present } = deskAfter(`${line}\n${day}`, 'moscow-1929', 'en', seed);
      const rows = outsiders(present, wordsOf(deskAfter('1928-12-22')));
      return rows.filter(({ id }) => id === 'PER').map((row) => row.waits);
    });
  expect(waits('1929-01-03')).toContain('answers 4 Jan');
  expect(waits('1929-01-28')).toContain('overdue since 4 Jan');
  expect(waits('1929-01-28')).not.toContain('answers 4 Jan');
});
