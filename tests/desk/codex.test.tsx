// The codex: it opens by a key, by a button and from a word in a text; the search ignores diacritics and
// case; later events open later; and a sheet beneath it is unchanged when it closes.
import { describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/desk/desk.css';
import { openEntries, openPieces, type Piece, pieces, searched } from '../../src/desk/codex/codex.ts';
import type { CodexEntry } from '../../src/scenario/codex.ts';
import { makeWords } from '../../src/strings/fluent.ts';
import { desk, deskAfter, wordsOf } from './given.ts';
import { lay } from './laid.tsx';

const sheet = () => page.getByRole('dialog', { name: 'Codex' });

describe('words in a text', () => {
  const words = makeWords('ru', [
    'codex-pact = x\n    .seen = Парижский пакт, Парижского пакта\ncodex-bloc = x\n    .seen = блок*\ncodex-name = x\n    .seen = Патек*',
  ]);
  const entries = ['pact', 'bloc', 'name'].map(
    (id): CodexEntry => ({ id, kind: 'term', related: [], sources: [] }),
  );
  const named = (found: readonly Piece[]): string[] =>
    found.flatMap(({ text, entry }) => (entry === null ? [] : [`${entry}: ${text}`]));

  test('each is found once, where it comes first, in any form and at the head of a sentence', () => {
    const text = 'Блоком это зовёт Патек; в блоке Патеку тесно. Парижского пакта в нём нет.';
    const found = pieces(words, entries, text);
    expect(named(found)).toEqual(['bloc: Блоком', 'name: Патек', 'pact: Парижского пакта']);
    expect(found.map((piece) => piece.text).join('')).toBe(text);
  });

  test('a part of a longer word, and a name in small letters, are none', () => {
    expect(named(pieces(words, entries, 'моноблок и патека'))).toEqual([]);
    expect(pieces(words, [], 'блок')).toEqual([{ text: 'блок', entry: null }]);
  });

  test('an entry that is still closed is none, and does not hide an open one within its words', () => {
    const longer = makeWords('en', [
      'codex-note = x\n    .seen = note of May\ncodex-may = x\n    .seen = May\ncodex-pact = x\n    .seen = pact',
    ]);
    const [note, may, pact] = ['note', 'may', 'pact'].map(
      (id): CodexEntry => ({ id, kind: 'term', related: [], sources: [] }),
    ) as [CodexEntry, CodexEntry, CodexEntry];
    const all = [note, may, pact];
    const text = 'The note of May';
    expect(named(openPieces(longer, all, all, text))).toEqual(['note: note of May']);
    expect(named(openPieces(longer, all, [may, pact], text))).toEqual(['may: May']);
    expect(named(openPieces(longer, all, [], text))).toEqual([]);
    expect(named(openPieces(longer, all, [pact], 'The pact'))).toEqual(['pact: pact']);
  });
});

test('what happens later opens on its day', () => {
  const first = desk('moscow-1929');
  const ids = openEntries(first.present).map(({ id }) => id);
  expect(ids).toContain('paris-pact');
  expect(ids).not.toContain('note-80-29');
  expect(openEntries(deskAfter('1929-01-10').present).map(({ id }) => id)).toContain('note-80-29');
});

test('a hasty reader finds Baltrušaitis without his mark, by title before text', () => {
  const made = desk('moscow-1929');
  const found = searched(wordsOf(made), openEntries(made.present), ' BALTRUSAITIS');
  expect(found[0]?.id).toBe('baltrusaitis');
  expect(searched(wordsOf(made), openEntries(made.present), 'zzz')).toEqual([]);
  const polish = wordsOf(desk('moscow-1929', 'pl'));
  const plainly = searched(polish, openEntries(made.present), 'lotwy w moskwie').map(({ id }) => id);
  expect(plainly).toContain('ozols-balodis');
});

test('it opens by its key, is searched, and leads from entry to entry with the sources beneath', async () => {
  lay(desk('moscow-1929'));
  await expect.element(page.getByRole('button', { name: 'Codex' })).toBeVisible();
  await userEvent.keyboard('x');
  await sheet().getByLabelText('Search').fill('zbruc');
  await expect.element(sheet().getByText('One entry.')).toBeVisible();
  await sheet().getByRole('button', { name: 'The Zbrucz' }).click();
  await expect.element(sheet().getByRole('heading', { name: 'The Zbrucz' })).toHaveFocus();
  await expect.element(sheet().getByText(/Study of the lengths of Poland/)).toBeVisible();
  await sheet().getByRole('button', { name: 'The OGPU' }).click();
  await expect.element(sheet().getByRole('heading', { name: 'The OGPU' })).toHaveFocus();
});

test('an entry on which the sources disagree opens the card with both readings, and is there when it is closed', async () => {
  const made = lay(desk('moscow-1929'));
  made.dialogs.open({ is: 'codex', entry: 'chicherin' });
  const dispute = await sheet()
    .getByRole('button', { name: 'Disputed: When had Chicherin lost?' })
    .findElement();
  // Without the page's styles the sheet is longer than the window, so the pointer cannot reach it.
  (dispute as HTMLElement).click();
  await expect.element(page.getByRole('dialog', { name: 'When had Chicherin lost?' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(sheet().getByRole('heading', { name: 'Georgy Chicherin' })).toBeVisible();
});

test('a word with dots beneath it opens its entry over the article, whose chosen wording stays chosen', async () => {
  const made = lay(desk('moscow-1929'));
  made.dialogs.open({ is: 'clause', clause: 'acc' });
  const article = page.getByRole('dialog', { name: 'Accession' });
  await article
    .getByRole('radio', { name: /^Closed|^Nobody|signatories/ })
    .first()
    .click();
  await article.getByRole('link', { name: 'depositary' }).first().click();
  await expect.element(sheet().getByRole('heading', { name: 'Deposit', exact: true })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(article.getByRole('radio').first()).toBeChecked();
});

test('a scenario without a codex has no button for it', async () => {
  const made = desk();
  const { world } = made.ports;
  Object.assign(world.scenario, { codex: [] });
  lay(made);
  await expect.element(page.getByRole('button', { name: 'Keys' })).toBeVisible();
  expect(page.getByRole('button', { name: 'Codex' }).elements()).toEqual([]);
});

test('the mark of a source is a target of 24 pixels, and the line that it stands in is no higher for it', () => {
  const line = document.createElement('p');
  line.style.font = '17px/22px serif';
  document.body.append(line);
  onTestFinished(() => line.remove());
  line.textContent = 'As it was written ';
  const before = line.getBoundingClientRect().height;
  const mark = document.createElement('button');
  mark.className = 'source mark';
  mark.textContent = 'document';
  line.append(mark);
  expect(mark.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  expect(line.getBoundingClientRect().height).toBe(before);
});
