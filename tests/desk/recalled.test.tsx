// An act that would end the mission at once says so before it is given, on every page that offers it.

import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/desk/desk.css';
import { wouldRecall } from '../../src/core/view-what-if.ts';
import { NOON } from '../line.ts';
import { deskAfter } from './given.ts';
import { lay } from './laid.tsx';

const ASK = 'ask disp=conciliation';
/**
 * A wording beyond the mandate and seven refusals: confidence is at 10 on 7 January, where one more refusal ends the mission, and the
 * second and last warning came on 31 December.
 */
const WARNED =
  `1928-12-21 draft terr=statusquo | note POL | ${ASK} | ${ASK}\n` +
  `1928-12-25 ${ASK} | ${ASK} | ${ASK}\n1928-12-31 ${ASK} | ${ASK}\n`;
const SAID = 'You would be relieved: the game ends.';

const request = (name: string) => page.getByRole('button', { name: `Ask permission: ${name}` });

test.each([
  ['a request that would end the mission says so', WARNED, true],
  ['one that leaves confidence enough does not', WARNED.replace(/ \| [^|]*\n$/, '\n'), false],
])('%s', async (_, line, ends) => {
  const made = lay(deskAfter(`${line}1929-01-07`));
  made.dialogs.open({ is: 'clause', clause: 'disp' });
  await page.getByRole('radio', { name: /conciliation/ }).click();
  const asking = request('a commission of conciliation');
  await expect.element(asking).toBeVisible();
  const said = new RegExp(SAID);
  if (ends) await expect.element(asking).toHaveAccessibleDescription(said);
  else await expect.element(asking).not.toHaveAccessibleDescription(said);
});

test('so does a wording beyond the mandate, which is not marked as the usual act', async () => {
  const made = lay(deskAfter(`${WARNED}1929-01-07`));
  made.dialogs.open({ is: 'clause', clause: 'disp' });
  await page.getByRole('radio', { name: /conciliation/ }).click();
  const write = page.getByRole('button', { name: 'Disputes: write “conciliation”' });
  await expect.element(write).toHaveAccessibleDescription(new RegExp(SAID));
  await expect.element(write).not.toHaveClass('first');
});

test('on the day of a warning nothing can end the mission, and nothing says that it would', () => {
  const ask = { do: 'ask', clause: 'disp', option: 'conciliation' } as const;
  expect(wouldRecall(deskAfter(WARNED).present.game.value, ask)).toBe(false);
  expect(wouldRecall(deskAfter(`${WARNED}1929-01-07`).present.game.value, ask)).toBe(true);
});

/** Five signed, and Moscow was told of nothing: on 11 July confidence is so low that every answer decides the game. */
const UNTOLD = `${NOON} sign POL ROM | answer table 2
1929-02-09  sign
1929-02-11  ratify
1929-03-11  sound POL | intel POL
1929-04-20  sound POL | audience POL
1929-07-11`;

test('each answer to a crisis says on which day it would end the mission, and on that day it does', async () => {
  const made = lay(deskAfter(UNTOLD));
  made.dialogs.open({ is: 'crisis', id: 'railway' });
  const cards = page.getByRole('list', { name: 'Your answer' });
  await expect.element(cards).toBeVisible();
  const said = [...cards.element().querySelectorAll('li')].flatMap((card) => {
    const end = /You would be relieved(: the game ends| on [^ ]+ [^ ]+ \d+)/.exec(card.textContent);
    return card.querySelector('button') === null ? [] : [end?.[1] ?? 'not'];
  });
  const ends = [1, 2, 3].map((choice) => {
    let { present } = deskAfter(`${UNTOLD} answer railway ${choice}`);
    if (!present.over.value) ({ present } = deskAfter(`${UNTOLD} answer railway ${choice}\n1929-07-15`));
    const { ending, date } = present.view.value;
    return ending === 'recalled-to-moscow' ? date : 'not';
  });
  expect(ends).toEqual(['1929-07-15', 'not', '1929-07-11']);
  expect(said).toEqual([' on 15 July 1929', 'not', ': the game ends']);
});

test('who is relieved sees a figure below the line, in the strip and on the sheet, also where it rounds up to the line', async () => {
  const made = lay(deskAfter(`${UNTOLD} answer railway 1\n1929-07-15`));
  const { view, over } = made.present;
  expect(over.value).toBe(true);
  const near = { ...view.value, confidence: 780 };
  const shown = { ...made, present: { ...made.present, view: signal(near) } };
  expect(Math.round(near.confidence / 100)).toBe(8);
  lay(shown);
  await expect.element(page.getByRole('button', { name: /^Moscow’s confidence: 7\b/ })).toBeVisible();
  shown.dialogs.open({ is: 'confidence' });
  await expect.element(page.getByText(/and stand at 7, out of 100/)).toBeVisible();
});

test('a crisis says that an answer cannot be undone where hidden motives decide its effect, and only there', async () => {
  const says = () => page.getByText(/An answer whose effect depends on hidden motives cannot be undone/);
  const depends = lay(deskAfter(UNTOLD));
  depends.dialogs.open({ is: 'crisis', id: 'railway' });
  await expect.element(says()).toBeVisible();
  depends.orders.give({ do: 'answer', dilemma: 'railway', choice: 2 });
  expect(depends.orders.canUndo.value).toBe(false);
  const plain = lay(deskAfter('1928-12-29 note POL\n1929-01-13'));
  plain.dialogs.open({ is: 'crisis', id: 'orders' });
  await expect.element(page.getByText(/counts as the first one/)).toBeVisible();
  await expect.element(says()).not.toBeInTheDocument();
  plain.orders.give({ do: 'answer', dilemma: 'orders', choice: 1 });
  expect(plain.orders.canUndo.value).toBe(true);
});
