// The night of the signing, hour by hour: what is told of it, and the order of signing.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { giveOrAsk } from '../../src/desk/acts/irreversible.ts';
import { App } from '../../src/desk/shell/app.tsx';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { NOON } from '../line.ts';
import { deskAfter } from './given.ts';
import '../../src/desk/desk.css';

const root = document.createElement('div');
root.id = 'desk';
document.body.append(root);
let made: Desk;

beforeEach(async () => {
  await page.viewport(1280, 800);
  made = deskAfter(`${NOON}\n1929-02-09`);
  render(<App desk={made} />, root);
});
afterEach(() => render(null, root));

const night = () => page.getByRole('dialog', { name: 'The night of the signing' });
const inked = (): string[] =>
  [...root.querySelectorAll('.signatures .inked')].map((hand) => hand.textContent ?? '');
const main = (name: RegExp) => night().getByRole('button', { name });

test('an hour at a press: the small hours come first, and nothing is signed yet', async () => {
  made.orders.give({ do: 'sign' });
  await expect.element(night()).toBeVisible();
  await expect.element(night().getByText(/Full powers are asked for by wire/)).toBeVisible();
  expect(root.querySelectorAll('.hours > li')).toHaveLength(1);
  await main(/^The next hour/).click();
  expect(root.querySelectorAll('.hours > li')).toHaveLength(2);
  expect(inked()).toEqual([]);
});

test('no hour lies before the day on which the signing is called', async () => {
  made.orders.give({ do: 'sign' });
  await main(/^Show all/).click();
  const hours = () =>
    [...root.querySelectorAll('.hours .hour')]
      .map((one) => one.textContent ?? '')
      .filter((hour) => hour.includes('.'));
  await expect.poll(() => hours().length).toBeGreaterThan(6);
  const minutes = hours().map((hour) => {
    const [h = '', m = ''] = hour.split('.');
    return Number(h) * 60 + Number(m);
  });
  // The hours of one day, in order: none belongs to the evening before.
  expect(minutes).toEqual([...minutes].sort((one, other) => one - other));
});

test('the pens go round one by one in the order of the text, the player’s own last', async () => {
  made.orders.give({ do: 'sign' });
  await expect.element(night()).toBeVisible();
  for (let presses = 0; presses < 30 && root.querySelector('.signatures') === null; presses++)
    await userEvent.keyboard('{Enter}');
  expect(inked()).toEqual([]);
  await main(/^The next pen/).click();
  expect(inked()).toEqual([expect.stringMatching(/Estonia$/)]);
  const own = () => root.querySelector('.own-card .peg-word')?.textContent;
  for (let pens = 0; pens < 4; pens++) {
    expect(own()).toBe('you');
    await userEvent.keyboard('{Enter}');
  }
  expect(own()).toBe('has signed');
  expect(inked().map((hand) => /(Estonia|Latvia|Poland|Romania|Soviet Union)$/.exec(hand)?.[1])).toEqual([
    'Estonia',
    'Latvia',
    'Poland',
    'Romania',
    'Soviet Union',
  ]);
});

test('the lamps are told once, and go out only after the last pen', async () => {
  made.orders.give({ do: 'sign' });
  await expect.element(night()).toBeVisible();
  const told = (): string => root.querySelector('.hours')?.textContent ?? '';
  for (let presses = 0; presses < 30 && inked().length < 5; presses++) {
    expect(told()).not.toMatch(/lamps go out/);
    await userEvent.keyboard('{Enter}');
  }
  await main(/^The next hour/).click();
  await expect.poll(told).toMatch(/lamps go out/);
  await main(/^Show all/).click();
  expect(told().match(/arc-lamps/g)).toHaveLength(1);
});

test('all at once it can be read, put away, and read again from the tape', async () => {
  made.orders.give({ do: 'sign' });
  await main(/^Show all/).click();
  await expect.element(night().getByText(/difficulties between us/)).toBeVisible();
  expect(inked()).toHaveLength(5);
  await main(/^Leave the table/).click();
  await expect.element(night()).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Hour by hour' }).last().click();
  await expect.element(night().getByText(/Full powers are asked for by wire/)).toBeVisible();
  expect(inked()).toHaveLength(5);
  // Read again it gives nothing away: the desk stays beneath it.
  expect(root.querySelector('main')).not.toBeNull();
});

test('of those who were not called nothing is told', async () => {
  made.saves.own.value = deskAfter(`${NOON}\n1929-02-09 sign POL ROM`).saves.own.value;
  made.dialogs.open({ is: 'night', from: 0, until: made.present.timeline.value.moments.length, again: true });
  await expect.element(night().getByText(/M. Patek writes two telegrams/)).toBeVisible();
  expect(root.textContent).not.toMatch(/Seljamaa are in order|From Riga they report/);
  expect(inked()).toEqual([]);
});

test('the proposal is not withdrawn by one press: it is asked about, and can be left', async () => {
  giveOrAsk(made.present.view.value, made.dialogs, made.orders, { do: 'withdraw' });
  const asked = page.getByRole('dialog', { name: 'Withdraw the proposal' });
  await expect.element(asked.getByText(/cannot be undone/)).toBeVisible();
  await asked.getByRole('button', { name: 'Not now' }).click();
  expect(made.present.over.value).toBe(false);
  giveOrAsk(made.present.view.value, made.dialogs, made.orders, { do: 'withdraw' });
  await asked.getByRole('button', { name: 'Withdraw the proposal' }).click();
  expect(made.present.over.value).toBe(true);
});
