// The table while it waits: Warsaw reaches for its hat on 8 February because two chairs are empty.

import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { App } from '../../src/desk/shell/app.tsx';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { NOON } from '../line.ts';
import { deskAfter } from './given.ts';
import '../../src/desk/desk.css';

const root = document.createElement('div');
document.body.append(root);
let made: Desk;

beforeEach(async () => {
  await page.viewport(1280, 800);
  made = deskAfter(`${NOON} sign POL ROM`);
  made.pages.turnToWaiting();
  render(<App desk={made} />, root);
});
afterEach(() => render(null, root));

const table = () => page.getByRole('region', { name: 'The table' });

/** Key presses go to the focused frame, and mounting and unmounting between two tests may lose the focus. */
async function press(key: string): Promise<void> {
  window.focus();
  await expect.poll(() => document.hasFocus()).toBe(true);
  await userEvent.keyboard(key);
}

test('it shows who sits, at what hour, and who reaches for his hat', async () => {
  await expect.element(table().getByText('13.00, 8 Feb')).toBeVisible();
  const seats = table().getByRole('list', { name: 'Who sits at the table' }).getByRole('listitem');
  expect(seats.elements().map((seat) => seat.textContent?.replace(/\s+/g, ' '))).toEqual([
    'Maxim LitvinovSoviet Unionyou',
    'Stanisław PatekPoland about to leave',
    'Carol A. DavilaRomania agreed',
  ]);
  await expect.element(table().getByText(/Not at the table.*Latvia \(considering\)/i)).toBeVisible();
});

test('on a phone its tab says what lies in the dossier: the table, a power or the room at home', async () => {
  await page.viewport(390, 844);
  const tab = () => root.querySelector('.tabs .tab-dossier span')?.textContent;
  await expect.poll(tab).toBe('The table');
  made.pages.select('POL');
  await expect.poll(tab).toBe('Poland');
  made.pages.select('SOV');
  await expect.poll(tab).toBe('Soviet Union');
});

test('it says why, as far as Warsaw is known, and what would keep it', async () => {
  await expect.element(table().getByText(/will not sign without Latvia and Estonia/)).toBeVisible();
  await expect.element(table().getByText('Without Latvia', { exact: true })).toBeVisible();
  await table().getByRole('button', { name: /Why/ }).click();
  await expect.element(page.getByRole('dialog', { name: 'Why would Warsaw not sign?' })).toBeVisible();
});

test('a last word can be said, and letters have to wait', async () => {
  const offers = table().getByRole('list', { name: 'A last word to Warsaw' });
  await expect.element(offers.getByRole('button', { name: 'Press Warsaw' })).toBeVisible();
  await expect.element(offers.getByRole('button', { name: 'Have Romania speak to Warsaw' })).toBeVisible();
  made.pages.select('FIN');
  made.pages.purpose.value = 'text';
  expect(page.getByRole('button', { name: 'Send a note to Finland' }).elements()).toEqual([]);
  made.pages.purpose.value = 'learn';
  await expect.element(page.getByText(/Not while somebody is about to leave/)).toBeVisible();
});

test('the key that waits does not sign without him: it leads to the table', async () => {
  made.pages.select('POL');
  await expect.element(page.getByRole('button', { name: /^Today/ })).toBeVisible();
  const before = made.present.timeline.value.moments.length;
  await press('w');
  await expect.element(table()).toBeVisible();
  expect(made.present.timeline.value.moments.length).toBe(before);
});

test('let go, he is followed by Bucharest: the next hat is in hand when the hour has been read', async () => {
  await press('1');
  const night = page.getByRole('dialog', { name: 'The night of the signing' });
  await night.getByRole('button', { name: /^Show all/ }).click();
  await expect.element(night.getByRole('heading', { name: 'Romania gets up to leave' }).last()).toBeVisible();
  await expect.element(night.getByRole('listitem').filter({ hasText: /Patek.*gone/ })).toBeVisible();
  await night.getByRole('button', { name: /^Back to the desk/ }).click();
  await expect.element(table().getByRole('heading', { name: 'Romania gets up to leave' })).toBeVisible();
});

test('adjourned, it says what it costs, and all may be called the next day', async () => {
  const adjourn = table().getByRole('button', { name: 'Adjourn' });
  await expect.element(adjourn).toHaveAccessibleDescription(/Costs 2 confidence/);
  await press('3');
  await expect.poll(() => made.present.view.value.table).toBeNull();
  expect(made.pages.page.value.is).not.toBe('table');
  made.orders.give({ do: 'wait', until: '1929-02-09' });
  made.orders.give({ do: 'sign' });
  expect(made.present.view.value.founders).toEqual(['POL', 'ROM', 'LVA', 'EST']);
});
