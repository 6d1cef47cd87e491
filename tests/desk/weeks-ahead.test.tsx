// What the time that is left can bring, and what it costs at home: what is too late, the price of a week, and the day of
// relief.

import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { advance, gameOf } from '../../src/chronicle/timeline.ts';
import { view } from '../../src/core/view.ts';
import { marksOn } from '../../src/desk/calendar/known-days.ts';
import { counselFor, relievedWords, waitFor } from '../../src/desk/counsel/counsel.ts';
import { relievedOn } from '../../src/desk/home/relieved.ts';
import { App } from '../../src/desk/shell/app.tsx';
import { signedBeside } from '../../src/desk/shell/figures.ts';
import { sayAgain } from '../../src/desk/shell/hints.ts';
import { deskAfter, wordsOf } from './given.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => {
  render(null, root);
  sayAgain();
});

test('when the rest of the time can bring nothing any more it says so, names what still counts, and leads to the end', async () => {
  const made = deskAfter('1928-12-29 note POL | note LTU\n1929-03-01\n1929-06-20\n1929-07-21');
  expect(made.present.view.value).toMatchObject({ date: '1929-07-21', signed: null, dilemma: null });
  render(<App desk={made} />, root);
  await userEvent.keyboard('n');
  const sheet = page.getByRole('dialog', { name: 'What now?' });
  await expect
    .element(sheet.getByText(/too late for an agreement: an answer usually takes at least 8 days/))
    .toBeVisible();
  await expect
    .element(sheet.getByText('You can also withdraw the proposal.', { exact: false }))
    .toBeVisible();
  for (const { advice } of counselFor(made.present)) expect(advice.act?.do).toBe('report');
  await sheet.getByRole('button', { name: 'Let the days pass to the end' }).click();
  await expect.poll(() => made.present.over.value).toBe(true);
});

test('while there is time for everything nothing is too late, and the days run as usual', async () => {
  const made = deskAfter('1928-12-29 note POL');
  render(<App desk={made} />, root);
  await userEvent.keyboard('n');
  const sheet = page.getByRole('dialog', { name: 'What now?' });
  await expect.element(sheet.getByRole('button', { name: 'Let the days run' })).toBeVisible();
  await expect.element(sheet.getByText(/too late/)).not.toBeInTheDocument();
});

test('if nothing is awaited it says what the week costs, not that an act begins in months', () => {
  const made = deskAfter('1928-12-21 inform POL\n1929-01-21');
  expect([...marksOn(made.present, wordsOf(made)).keys()].filter((day) => day > 32)).toEqual([165, 216]);
  expect(waitFor(made.present, wordsOf(made))).toMatch(
    /^No answer, vote or decision is due: unless a paper comes, nothing will happen without you\. The week costs \d.*of confidence on 28 January 1929\.$/,
  );
});

test('what it says that the week costs is the figure by which the strip then moves', () => {
  const mondays = ['1929-01-21', '1929-01-28', '1929-02-04', '1929-02-11', '1929-02-18'];
  const desks = mondays.map((monday) => deskAfter(`1928-12-21 inform POL\n${monday}`));
  const told = desks.slice(1).flatMap((after, at) => {
    const words = wordsOf(after);
    const said = /The week costs (\S+) of/.exec(waitFor((desks[at] ?? after).present, words))?.[1];
    const week = after.present.timeline.value.moments
      .flatMap(({ cables }) => cables)
      .findLast(
        (cable) => cable.is === 'confidence' && (cable.cause === 'time' || cable.cause === 'neglect'),
      );
    if (said === undefined || week?.is !== 'confidence') return [];
    return [{ said: `−${said}`, moved: signedBeside(words, week.now, week.change) }];
  });
  expect(told.length).toBeGreaterThan(1);
  expect(told.map(({ said }) => said)).toEqual(told.map(({ moved }) => moved));
});

test('before the weeks alone would end the game it names the day on which the player is relieved', () => {
  const early = deskAfter('1928-12-21 note LTU | note POL');
  expect(relievedOn(early.present)).toBeNull();
  // A proposal to Kovno alone: while the chief neighbour is passed over, every week costs more.
  const passedOver = deskAfter('1928-12-21 note LTU\n1929-03-19');
  const on = relievedOn(passedOver.present);
  if (on === null) throw new Error('no day is named');
  expect(relievedWords(passedOver.present, wordsOf(passedOver), on)).toMatch(
    /the confidence of Moscow falls below 8 on \d+ \w+ 1929, and you are relieved/,
  );
  let line = passedOver.present.timeline.value;
  for (let waits = 0; waits < 200; waits++) {
    const next = advance(line, { do: 'wait' });
    if ('refusal' in next) break;
    line = next.timeline;
  }
  const { ending, day } = view(gameOf(line), 'player');
  expect(ending).toBe('recalled-to-moscow');
  expect(day).toBe(on);
});

test('the day of relief is named as soon as the weeks lead to it, and the warning stays until then', () => {
  const made = deskAfter('1928-12-21 note LTU\n1929-01-15');
  let days = 0;
  for (; !made.present.over.value; days++) {
    expect(relievedOn(made.present), made.present.view.value.date).not.toBeNull();
    const next = advance(made.present.timeline.value, { do: 'wait' });
    if ('refusal' in next) throw new Error(next.refusal.code);
    made.saves.own.value = next.timeline;
  }
  expect(made.present.view.value.ending).toBe('recalled-to-moscow');
  expect(days).toBeGreaterThan(10);
});

test('what earlier answers announce counts: the loss that comes before the weeks would end the game names its day', () => {
  const { present } = deskAfter('1928-12-21 note LTU\n1929-03-19');
  const on = relievedOn(present);
  if (on === null) throw new Error('no day is named');
  // In the last week but one confidence is at most a week's loss above the line; this entry takes 7.
  const due = on - 5;
  const later = { afterDays: 26, effects: { confidence: -700 } };
  const ahead = [{ id: 'july-list', choice: 2, due, later }];
  expect(relievedOn({ ...present, view: signal({ ...present.view.value, ahead }) })).toBe(due);
});

test('on the line itself nobody is relieved yet, a hundredth below it on that very day', () => {
  const { present } = deskAfter('1928-12-21 note LTU\n1929-03-19');
  const { day, confidence } = present.view.value;
  const { recallBelow } = present.timeline.value.world.scenario.home;
  const after = (left: number): number | null => {
    const later = { afterDays: 26, effects: { confidence: left - confidence } };
    const ahead = [{ id: 'july-list', choice: 2, due: day + 1, later }];
    return relievedOn({ ...present, view: signal({ ...present.view.value, ahead }) });
  };
  expect(after(recallBelow)).toBeGreaterThan(day + 1);
  expect(after(recallBelow - 1)).toBe(day + 1);
});
