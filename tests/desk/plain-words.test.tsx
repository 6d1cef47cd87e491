// Plain words: with the setting off nothing of it is loaded or shown; with it on every paper has its
// sentence, a word is one tap from its explanation, and the explanation one tap from the codex.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/desk/desk.css';
import { sortedTerms, titleOf } from '../../src/desk/lesson/glossary/terms.ts';
import { plainNow } from '../../src/desk/lesson/plain/plain.ts';
import { set, settings } from '../../src/desk/settings/settings.ts';
import { said } from '../../src/desk/shell/announce.ts';
import { type Desk, makeDesk } from '../../src/desk/shell/desk.ts';
import type { Ports } from '../../src/desk/shell/ports.ts';
import { readTape, sceneOf } from '../../src/desk/tape/tape-words.ts';
import { deskAfter, ports, wordsOf } from './given.ts';
import { lay, root } from './laid.tsx';

const ANSWERED = '1928-12-29 note POL | note LTU\n1929-01-10';
const SHOTS = '1929-01-05 note POL\n1929-01-13';
/** What Kovno's answer of that day says, in plain words. */
const KOVNO = /Lithuania will sign if it gets this: old claims to land kept open\./;

const newest = () => page.getByRole('region', { name: 'Despatches' }).getByRole('article').last();
const card = (name: string) => page.getByRole('dialog', { name });

beforeEach(async () => {
  await page.viewport(1440, 900);
  set('plain', 'on');
});
afterEach(() => set('plain', 'off'));

/** A desk that counts what is loaded for the setting. */
function counted(): { made: Desk; lesson: ReturnType<typeof vi.fn>; more: ReturnType<typeof vi.fn> } {
  const given = ports('moscow-1929');
  const lesson = vi.fn(given.lesson);
  const more = vi.fn(given.pageLanguage.more);
  const all: Ports = { ...given, lesson, pageLanguage: { ...given.pageLanguage, more } };
  const made = makeDesk(all);
  made.beginnings.start(0);
  made.screen.value = 'desk';
  made.saves.own.value = deskAfter(ANSWERED).saves.own.value;
  return { made, lesson, more };
}

describe('the setting', () => {
  test('off: no sentence, no word of the glossary, and nothing is fetched', async () => {
    set('plain', 'off');
    const { made, lesson, more } = counted();
    lay(made);
    await expect.element(newest()).toHaveTextContent(/A word is a small lamp/);
    made.dialogs.open({ is: 'why', at: readTape(made.present, wordsOf(made)).length - 1 });
    await expect.element(page.getByRole('dialog').first()).toBeVisible();
    expect(root.querySelectorAll('.plain-line').length).toBe(0);
    expect(page.getByRole('link', { name: 'claims' }).elements()).toEqual([]);
    expect(lesson).not.toHaveBeenCalled();
    expect(more).not.toHaveBeenCalled();
  });

  test('on: all of it is fetched once, and the newest paper has its sentence', async () => {
    const { made, lesson, more } = counted();
    lay(made);
    await expect.element(newest()).toHaveTextContent(KOVNO);
    made.dialogs.open({ is: 'why', at: readTape(made.present, wordsOf(made)).length - 1 });
    await expect.element(page.getByRole('dialog').first()).toHaveTextContent(KOVNO);
    expect(lesson).toHaveBeenCalledTimes(1);
    expect(more).toHaveBeenCalledTimes(1);
    expect(more).toHaveBeenCalledWith('lesson');
  });

  test('is chosen on the sheet of the settings, and holds at once', async () => {
    set('plain', 'off');
    const made = lay(deskAfter(ANSWERED));
    await expect.element(newest()).toBeVisible();
    made.dialogs.open({ is: 'settings' });
    const group = card('Settings').getByRole('group', { name: 'Plain words' });
    await group.getByRole('radio', { name: 'On' }).click();
    expect(settings.value.plain).toBe('on');
    await expect.element(card('Settings').getByRole('button', { name: 'Words explained' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(newest()).toHaveTextContent(KOVNO);
  });
});

describe('sentences', () => {
  test('a card of papers, the crisis among them, and what a screen reader hears, have them', async () => {
    const made = lay(deskAfter(SHOTS));
    made.pages.turnToWaiting();
    const crisis = page.getByRole('region', { name: 'Shots on the Zbrucz' });
    await expect.element(crisis).toHaveTextContent(/Shots were fired at your border guards/);
    made.dialogs.open({ is: 'papers', from: 1 });
    await expect.element(page.getByRole('dialog').first()).toHaveTextContent(/You ask Poland to sign/);
    const [first] = readTape(made.present, wordsOf(made)).filter(({ cable }) => cable.is === 'noteSent');
    const scene = sceneOf(made.present.world.value, made.present.iso);
    expect(first && plainNow(wordsOf(made), scene, first)).toBe(
      'You ask Poland to sign your text and to answer soon.',
    );
  });

  test('what is only announced is announced with its sentence', async () => {
    const made = lay(deskAfter('1928-12-29'));
    await expect.element(newest()).toBeVisible();
    await expect.poll(() => root.querySelectorAll('.plain-label').length).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Send a note to Poland' }).first().click();
    await expect.poll(() => said.value.text).toMatch(/You ask Poland to sign your text/);
    expect(made.present.over.value).toBe(false);
  });

  test('in another language they are in that language', async () => {
    lay(deskAfter(ANSWERED, 'moscow-1929', 'pl'));
    await expect.poll(() => root.textContent).toMatch(/Litwa podpisze, jeśli dostanie to: dawne spory/);
  });
});

describe('words', () => {
  test('in a letter a word opens its card at one tap; the card leads on to the codex, and back', async () => {
    lay(deskAfter(ANSWERED));
    await newest().getByRole('link', { name: 'claims' }).click();
    await expect.element(card('claim')).toHaveTextContent(/a piece of land is yours/);
    await userEvent.keyboard('{Escape}');
    const made = lay(deskAfter(ANSWERED));
    // Until the glossary has come, the word leads to the codex.
    await expect.element(newest()).toHaveTextContent(KOVNO);
    made.dialogs.open({ is: 'clause', clause: 'entry' });
    await page.getByRole('dialog').first().getByRole('link', { name: 'ratifies' }).click();
    await expect.element(card('ratification')).toHaveTextContent(/The last yes/);
    await card('ratification')
      .getByRole('button', { name: 'More in the codex: Ratify, accede, adhere' })
      .click();
    await expect
      .element(card('Codex').getByRole('heading', { name: 'Ratify, accede, adhere' }))
      .toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(card('ratification')).toBeVisible();
  });

  test('in a ledger too', async () => {
    const made = lay(deskAfter(ANSWERED));
    const at = readTape(made.present, wordsOf(made)).findIndex(
      ({ cable }) => cable.is === 'replied' && cable.from === 'POL',
    );
    made.dialogs.open({ is: 'why', at });
    const ledger = page.getByRole('region', { name: 'The ledger of Warsaw' });
    await ledger.getByRole('link', { name: 'ally' }).click();
    await expect.element(card('alliance')).toHaveTextContent(/help each other in a war/);
  });

  test('the whole glossary is in the order of the language, and found by a part of a word', async () => {
    const made = lay(deskAfter(ANSWERED, 'moscow-1929', 'pl'));
    const { glossary } = await made.ports.lesson();
    const words = wordsOf(made);
    const titles = sortedTerms(words, glossary).map(({ id }) => titleOf(words, id));
    expect(titles.indexOf('życzliwość')).toBe(titles.length - 1);
    expect(titles.indexOf('słowo w cztery oczy')).toBeLessThan(titles.indexOf('sygnatariusz'));
    made.dialogs.open({ is: 'term', id: null });
    const sheet = card('Objaśnienie słów');
    await sheet.getByLabelText('Szukaj').fill('ratyf');
    await expect.element(sheet.getByText('ratyfikacja', { exact: true })).toBeVisible();
    expect(sheet.getByText('ambasador', { exact: true }).elements()).toEqual([]);
  });

  test('on the sheet for a class a digit that is written in the search turns no page', async () => {
    const made = lay(deskAfter(ANSWERED));
    made.dialogs.open({ is: 'class' });
    await expect.element(page.getByRole('dialog').getByRole('heading', { level: 2 })).toBeVisible();
    await userEvent.keyboard('5');
    const sheet = card('Words explained');
    await sheet.getByRole('searchbox', { name: 'Search' }).click();
    await userEvent.keyboard('1928');
    await expect.element(sheet.getByText('Paris Pact', { exact: true })).toBeVisible();
    expect(sheet.getByText('bloc', { exact: true }).elements()).toEqual([]);
  });

  test('a scenario that explains no words says so', async () => {
    const made = lay(deskAfter('', 'two-powers'));
    made.dialogs.open({ is: 'term', id: null });
    await expect.element(card('Words explained')).toHaveTextContent(/This scenario explains no words\./);
  });
});

test('where the sentence comes after its letter nothing below it moves', async () => {
  const given = ports('moscow-1929');
  let come = (): void => undefined;
  const waiting = new Promise<void>((go) => {
    come = go;
  });
  const made = makeDesk({ ...given, lesson: () => waiting.then(given.lesson) });
  made.beginnings.start(0);
  made.screen.value = 'desk';
  made.saves.own.value = deskAfter(ANSWERED).saves.own.value;
  lay(made);
  const moments = made.present.timeline.value.moments.length;
  made.dialogs.open({ is: 'papers', from: moments - 1 });
  const sheet = page.getByRole('dialog').first();
  await sheet.getByRole('button', { name: 'Show all' }).click();
  const why = sheet.getByRole('button', { name: 'Why? Kovno asks for changes' });
  const top = (): number => why.element().getBoundingClientRect().top;
  await expect.element(why).toBeVisible();
  // The window has come to its width.
  await expect.poll(() => root.querySelector('.sheet')?.getBoundingClientRect().width).toBe(720);
  expect(root.querySelectorAll('.sheet .plain-label').length).toBe(0);
  // The space is reserved, the sheet is settled and its fonts are loaded.
  await expect.poll(() => root.querySelectorAll('.sheet .plain-line').length).toBeGreaterThan(0);
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  await document.fonts.ready;
  const before = top();
  come();
  await expect.element(sheet).toHaveTextContent(KOVNO);
  expect(top()).toBe(before);
});
