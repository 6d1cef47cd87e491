// The projector's light: a question's answers have letters and counts. A count chooses nothing, and
// disappears with its question.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/desk/desk.css';
import { set } from '../../src/desk/settings/settings.ts';
import { said } from '../../src/desk/shell/announce.ts';
import { App } from '../../src/desk/shell/app.tsx';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { NOON } from '../line.ts';
import { deskAfter } from './given.ts';

const root = document.createElement('div');
root.id = 'desk';
document.body.append(root);
beforeEach(() => set('light', 'wall'));
afterEach(() => {
  render(null, root);
  set('light', 'day');
});

const SHOTS = '1929-01-05 note POL\n1929-01-13';
const crisis = () => page.getByRole('region', { name: 'Shots on the Zbrucz' });
const count = (letter: string, hands: string) =>
  page.getByRole('button', { name: `${letter}: ${hands}. One more` });
const last = (made: Desk) => made.present.timeline.value.moments.at(-1)?.command;

function lay(line: string): Desk {
  const made = deskAfter(line);
  made.pages.turnToWaiting();
  render(<App desk={made} />, root);
  return made;
}

test('hands are counted up and down beside each answer, the most are marked, and nothing is chosen by them', async () => {
  const made = lay(SHOTS);
  const before = made.present.timeline.value.moments.length;
  await count('C', '0 hands').click();
  await count('C', '1 hand').click();
  await count('A', '0 hands').click();
  expect(said.value.text).toBe('A: 1 hand.');
  await expect.element(count('C', '2 hands')).toHaveTextContent(/most/);
  await expect.element(count('A', '1 hand')).not.toHaveTextContent(/most/);
  await page.getByRole('button', { name: 'C: one hand fewer' }).click();
  // A tie: neither leads.
  await expect.element(count('C', '1 hand')).not.toHaveTextContent(/most/);
  expect(made.present.timeline.value.moments.length).toBe(before);
});

test('plus and minus count for the answer that has the focus', async () => {
  lay(SHOTS);
  await crisis().getByRole('button', { name: 'Protest by note' }).element().focus();
  await userEvent.keyboard('++-');
  await expect.element(count('B', '1 hand')).toBeVisible();
});

test('a letter answers, though it is a key of the desk elsewhere, and the next question starts from nothing', async () => {
  const made = lay(SHOTS);
  await count('B', '0 hands').click();
  await userEvent.keyboard('b');
  await expect.poll(() => last(made)).toEqual({ do: 'answer', dilemma: 'zbrucz', choice: 2 });
  made.dialogs.opened.value = [];
  await userEvent.keyboard('n');
  const sheet = page.getByRole('dialog', { name: 'What now?' });
  await expect.element(sheet.getByRole('button', { name: /^B: 0 hands\./ })).toBeVisible();
  // No question is on top: D is the draft's key again.
  await userEvent.keyboard('{Escape}');
  made.pages.select('POL');
  await userEvent.keyboard('d');
  expect(made.pages.tab.value).toBe('draft');
});

test('what can be done today is chosen by letter on its sheet, by daylight by digit', async () => {
  let made = lay('1928-12-29 note POL');
  await userEvent.keyboard('n');
  const sheet = page.getByRole('dialog', { name: 'What now?' });
  await expect.element(sheet.getByRole('button', { name: 'Send a note to Lithuania' })).toBeVisible();
  await userEvent.keyboard('a');
  await expect.poll(() => last(made)).toEqual({ do: 'note', power: 'LTU' });
  render(null, root);
  set('light', 'day');
  made = lay('1928-12-29 note POL');
  await userEvent.keyboard('n');
  await expect.element(sheet.getByRole('button', { name: 'Send a note to Lithuania' })).toBeVisible();
  expect(sheet.getByRole('button', { name: /One more/ }).elements()).toEqual([]);
  await userEvent.keyboard('1');
  await expect.poll(() => last(made)).toEqual({ do: 'note', power: 'LTU' });
});

test('before the hat is taken the three ways on are lettered, what may still be said is not', async () => {
  lay(`${NOON} sign POL ROM`);
  const ways = page.getByRole('list', { name: 'Your choice' });
  await expect.element(ways.getByRole('button', { name: 'A: 0 hands. One more' })).toBeVisible();
  await expect.element(ways.getByRole('button', { name: 'C: 0 hands. One more' })).toBeVisible();
  expect(page.getByRole('button', { name: /One more$/ }).elements().length).toBe(3);
});

test('at 1440 by 900 the three answers of the shots are seen at once, with their counts', async () => {
  await page.viewport(1440, 900);
  lay(SHOTS);
  await expect.element(count('C', '0 hands')).toBeVisible();
  const bottom = (query: string): number => root.querySelector(query)?.getBoundingClientRect().bottom ?? 9e9;
  await expect.poll(() => bottom('.verbs > li:last-child') - bottom('.dossier-body')).toBeLessThanOrEqual(0);
  await page.viewport(1280, 800);
});

test('the sheet for a class has the switch of the projector’s light, and gives back the light before it', async () => {
  set('light', 'lamp');
  const made = deskAfter(SHOTS);
  render(<App desk={made} />, root);
  made.dialogs.open({ is: 'class' });
  const light = page.getByRole('button', { name: 'Projector light' });
  await expect.element(light).toHaveAttribute('aria-pressed', 'false');
  await page
    .getByRole('navigation', { name: 'Pages of the lesson' })
    .getByRole('button', { name: /Results/ })
    .click();
  await light.click();
  expect(document.documentElement.dataset.light).toBe('wall');
  await expect.element(light).toHaveAttribute('aria-pressed', 'true');
  await light.click();
  expect(document.documentElement.dataset.light).toBe('lamp');
});
