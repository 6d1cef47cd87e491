// The parts of the desk in a real browser: their roles and names, and that nothing is expressed by colour
// alone.
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SeenLedger } from '../../src/core/seen.ts';
import { Needed } from '../../src/desk/dossier/ledger-axis.tsx';
import { LedgerHalves, LedgerTable } from '../../src/desk/dossier/ledger-halves.tsx';
import { App } from '../../src/desk/shell/app.tsx';
import { KEYS } from '../../src/desk/shell/keys.ts';
import { KeysTable } from '../../src/desk/shell/keys-sheet.tsx';
import { desk, ports } from './given.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const { words, world } = ports();
const [first = '', second = ''] = world.partners;

const LEDGER: SeenLedger = {
  fidelity: 3,
  terms: [
    { name: 'pledge', sign: 1, amount: 1600 },
    { name: 'without', about: second, sign: -1, amount: -900 },
  ],
  hidden: 0,
  total: 700,
  aspiration: 2100,
  needed: [],
  enough: false,
};

test('a ledger shows plus to the right, minus to the left, and both as figures', () => {
  render(<LedgerHalves words={words} ledger={LEDGER} owner={first} />, root);
  const [plus, minus] = root.querySelectorAll<HTMLElement>('.bar i');
  const axis = (bar: HTMLElement | undefined): number => {
    const box = bar?.parentElement?.getBoundingClientRect();
    return box === undefined ? 0 : box.left + box.width / 2;
  };
  expect(plus?.className).toBe('plus');
  expect(minus?.className).toBe('minus');
  expect(root.textContent).toContain('+16');
  expect(root.textContent).toContain('−9');
  expect(axis(plus)).toBeGreaterThan(0);
});

test('what a sum needs is shown by its parts, slight ones left out; where no figure is read, none is, and it says when', () => {
  const needed: SeenLedger['needed'] = [
    { name: 'hope', sign: 1, amount: 1500 },
    { name: 'print', sign: -1, amount: 0 },
    { name: 'named-day', sign: 1, amount: 600 },
  ];
  render(<Needed words={words} ledger={{ ...LEDGER, fidelity: 2, needed }} owner={first} />, root);
  expect(root.querySelector('h3')?.textContent).toBe('Needed: about 21');
  expect([...root.querySelectorAll('li')].map((part) => part.textContent)).toEqual([
    'Hoped for at first about +15',
    'A day is named for the signing about +6',
  ]);
  render(
    <Needed
      words={words}
      ledger={{ ...LEDGER, fidelity: 1, aspiration: null, total: null, needed }}
      owner={first}
    />,
    root,
  );
  expect(root.querySelector('li, .figure')).toBeNull();
  expect(root.textContent).toMatch(/once you see all its reasons\.$/);
});

test('the table of a ledger holds the same terms as its bars', async () => {
  render(<LedgerTable words={words} ledger={LEDGER} owner={first} caption="All" grounds={() => []} />, root);
  await expect.element(page.getByRole('row', { name: /The head start/ })).toHaveTextContent('+16');
  expect(root.querySelectorAll('tbody tr')).toHaveLength(2);
});

test('a ledger of which only the signs are known shows no figure', () => {
  const signs: SeenLedger = {
    ...LEDGER,
    fidelity: 0,
    terms: LEDGER.terms.map((term) => ({ ...term, amount: null })),
    hidden: 3,
    total: null,
    aspiration: null,
  };
  render(<LedgerHalves words={words} ledger={signs} owner={first} />, root);
  expect(root.textContent).not.toMatch(/[+−]\d/);
  expect(root.textContent).toContain('3 more reasons are hidden from you');
});

test('the table of keys names every key once for each place it holds in', () => {
  render(<KeysTable words={words} />, root);
  expect(root.querySelectorAll('tbody tr').length).toBe(KEYS.length + 4);
  const rows = [...root.querySelectorAll('tbody tr')].map(({ children }) =>
    [...children].map(({ textContent }) => textContent),
  );
  for (const { cap, does, where } of KEYS)
    expect(rows).toContainEqual([
      words.has(cap) ? words.say(cap) : cap,
      words.say(does),
      words.say(`where-${where}`),
    ]);
  const places = KEYS.map(({ key, where }) => `${where} ${key}`);
  expect(new Set(places).size).toBe(places.length);
});

test('a command that is not possible now says why and gives nothing', async () => {
  const made = desk();
  render(<App desk={made} />, root);
  made.pages.select(world.player);
  const report = page.getByRole('button', { name: 'Report progress' });
  await expect.element(report).toHaveAttribute('aria-disabled', 'true');
  await expect.element(report).toHaveAccessibleDescription(/Nothing has been achieved/);
  const before = made.present.timeline.value.moments.length;
  await report.click({ force: true });
  expect(made.present.timeline.value.moments.length).toBe(before);
});

test('a note is sent by its digit, taken back by Z, and cannot be taken back after a wait', async () => {
  const made = desk();
  render(<App desk={made} />, root);
  made.pages.select(first);
  const power = words.say(`power-${first}.the`);
  await expect.element(page.getByRole('button', { name: `Send a note to ${power}` })).toBeVisible();
  // A press before the table of keys is loaded waits for it.
  const moments = () => expect.poll(() => made.present.timeline.value.moments.length);
  await userEvent.keyboard('1');
  await moments().toBe(2);
  await userEvent.keyboard('z');
  await moments().toBe(1);
  await userEvent.keyboard('1w');
  await moments().toBe(3);
  expect(made.orders.canUndo.value).toBe(false);
});

test('where the map cannot be drawn its list stands there, and it can be tried again', async () => {
  const made = desk();
  render(<App desk={made} />, root);
  await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  const name = words.say(`power-${second}`);
  await page.getByRole('button', { name: new RegExp(`^${name} – ${words.say('road-outside')}`) }).click();
  expect(made.pages.selected.value).toBe(second);
});
