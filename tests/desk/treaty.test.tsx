// The living treaty: what red marks, what the margin says, and the fair copy that is printed and saved.

import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { putAway } from '../../src/desk/tape/arrivals.ts';
import { NOON } from '../line.ts';
import { desk, deskAfter, wordsOf } from './given.ts';
import { lay, root } from './laid.tsx';

afterEach(() => {
  render(null, root);
  localStorage.clear();
});

const draft = () => page.getByRole('region', { name: 'the Protocol' });
const fair = () => page.getByRole('dialog', { name: 'Fair copy' });
const struck = () => [...root.querySelectorAll('.article del')].map((one) => one.textContent);

test('the red marks words, and only those that differ from what was chosen; the choice is remembered', async () => {
  lay(deskAfter(`${NOON} draft acc=consent`));
  await expect.element(draft().getByText('One change since last sent.')).toBeVisible();
  await expect
    .poll(struck)
    .toEqual(['Any', 'by notifying the depositary, and is then bound with all the other Parties.']);
  await page.getByRole('combobox', { name: 'What is marked in red' }).selectOptions('nothing');
  await expect.poll(struck).toEqual([]);
  render(null, root);
  lay(desk('moscow-1929'));
  await expect.element(page.getByRole('combobox')).toHaveValue('nothing');
});

test('against the note that one power has, and against history', async () => {
  const made = lay(deskAfter(NOON));
  const choose = page.getByRole('combobox', { name: 'What is marked in red' });
  made.pages.select('LTU');
  await choose.selectOptions('power');
  // Kovno was last asked before the form was changed to a joint signature and the preamble got its word.
  await expect.element(draft().getByText('2 wordings differ from your note to Lithuania.')).toBeVisible();
  await choose.selectOptions('history');
  await expect.element(draft().getByText('As in history.')).toBeVisible();
});

test('the player’s own government is sent no note to compare with', async () => {
  const made = lay(deskAfter(`${NOON} draft acc=consent`));
  const options = (): string =>
    page.getByRole('combobox', { name: 'What is marked in red' }).element().textContent ?? '';
  made.pages.select('POL');
  await expect.poll(options).toMatch(/since the note to Poland/);
  made.pages.select(made.present.timeline.value.world.player);
  await expect.poll(options).not.toMatch(/since the note/);
});

test('a power that objected to nothing, but whose ledger weighs against an article, is marked as unwilling', async () => {
  const line = `${NOON}\n1929-02-09 sign\n1929-03-11 sound FIN\n1929-03-12 note FIN\n1929-03-25`;
  const { pages } = lay(deskAfter(line));
  pages.select('FIN');
  await page.getByRole('button', { name: 'The text' }).click();
  const marks = () => draft().getByRole('list', { name: 'What each thinks: Disputes' });
  await expect
    .element(marks().getByText('Finland: did not object, but would prefer another wording'))
    .toBeInTheDocument();
});

test('the fair copy leaves silent articles out, counts on, and leaves the lines of open hands white', async () => {
  lay(deskAfter(NOON));
  await userEvent.keyboard('f');
  await expect.element(fair().getByRole('heading', { name: 'V. Deposit' })).toBeVisible();
  await expect.element(fair().getByRole('heading', { name: /Frontiers|Disputes/ })).not.toBeInTheDocument();
  const hands = fair().getByRole('list', { name: 'Signatures' }).getByRole('listitem');
  expect(hands.elements().map((hand) => hand.textContent?.slice(0, 18))).toEqual([
    'No signatureEstoni',
    'No signatureLatvia',
    'No signatureLithua',
    'No signaturePoland',
    'No signatureRomani',
    'No signatureSoviet',
  ]);
});

test('signed, it bears its day and every name; deposits and accessions are entered under it', async () => {
  const made = lay(deskAfter(`${NOON} sound LVA\n1929-02-09 sign`));
  for (const dialog of made.dialogs.opened.value)
    if (dialog.is === 'papers') putAway(made, wordsOf(made), dialog.from);
  made.dialogs.open({ is: 'treaty' });
  await expect.element(fair().getByText(/Done at Moscow on 9 February 1929/)).toBeVisible();
  await expect.element(fair().getByText('Stanisław Patek', { exact: true })).toBeVisible();
  await expect.element(fair().getByRole('button', { name: 'Print' })).toBeVisible();
});

test('the mark of one’s own government says what its members say of the article, as its dossier does', async () => {
  const made = lay(deskAfter(NOON));
  made.pages.select('SOV');
  // The members who would prefer another wording, not those who speak of an invitation.
  const members = () =>
    [...root.querySelectorAll('.members li')]
      .filter(({ textContent }) => /Would prefer: (?!an invitation)/.test(textContent ?? ''))
      .map((row) => row.querySelector('b')?.textContent ?? '');
  await expect.poll(() => members().length).toBeGreaterThan(0);
  const own = [...root.querySelectorAll('.article .marks li:first-child')].map(
    ({ textContent }) => textContent ?? '',
  );
  const asked = own.filter((mark) => mark.includes('for another wording:'));
  // Each of them is named at one article, and nobody else is.
  const named = asked.flatMap((mark) => (mark.split('wording: ')[1] ?? '').split(/, (?:and )?| and /));
  expect([...named].sort()).toEqual(members().sort());
  const content = own.filter((mark) => mark.includes('no member asks for another wording'));
  const beyond = own.filter((mark) => mark.startsWith('Beyond your mandate'));
  expect(asked.length + content.length + beyond.length).toBe(own.length);
  expect(content.length).toBeGreaterThan(0);
});
