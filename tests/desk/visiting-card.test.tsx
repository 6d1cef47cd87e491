// What a caller leaves in the hall carries the state of the dealings: his hat, the corner of his card, and the
// initials pencilled on it; each is also said in words.
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/desk/desk.css';
import type { PowerView } from '../../src/core/view.ts';
import { visitOf } from '../../src/desk/dossier/visit.ts';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { NOON } from '../line.ts';
import { deskAfter } from './given.ts';
import { lay, root } from './laid.tsx';

const KOVNO = '1928-12-21 note LTU\n1929-01-14 note POL\n1929-01-20';

beforeEach(() => page.viewport(1440, 900));

const visit = (made: Desk, id: string) => {
  const power = made.present.view.value.powers.find((one) => one.id === id) as PowerView;
  return { road: power.road, ...visitOf(made.present, power) };
};

/** The card of this dossier, as drawn. */
async function card(made: Desk, id: string): Promise<Element> {
  lay(made).pages.select(id);
  await expect.poll(() => root.querySelector('.dossier .still-life')).not.toBeNull();
  const found = root.querySelector('.dossier .card');
  if (found === null) throw new Error('no card');
  return found;
}

test('before a note has reached him the peg is empty, the corner flat, and nothing is pencilled', async () => {
  const made = deskAfter('1928-12-21 inform LVA');
  for (const id of ['POL', 'LVA'])
    expect(visit(made, id)).toMatchObject({ hat: 'not-yet', called: null, pencil: null });
  const shown = await card(made, 'POL');
  expect(shown.querySelector('.hat-worn')).toBeNull();
  expect(shown.matches('.turned')).toBe(false);
  expect(shown.querySelector('.card-visit')).toBeNull();
  expect(shown.textContent).toContain('the envoy has not come');
});

test('whoever considers a note has his hat on the peg; received in person, he leaves a card with a turned corner', async () => {
  const made = deskAfter('1928-12-29 note POL | note LTU\n1929-01-11 answer orders 2 | audience POL');
  expect(visit(made, 'POL').hat).toBe('hung');
  const shown = await card(made, 'POL');
  expect(shown.querySelector('.hat-worn')).not.toBeNull();
  expect(shown.matches('.turned')).toBe(true);
  expect(shown.textContent).toContain('called in person, 11 Jan');
  const other = await card(made, 'LTU');
  expect(other.matches('.turned')).toBe(false);
});

test('whoever takes his yes back takes his hat: a dashed outline is left, and p. p. c. on the card', async () => {
  // Kovno takes its yes back when the text is to be signed by all together.
  const made = deskAfter(KOVNO);
  expect(visit(made, 'LTU').hat).toBe('hung');
  made.orders.give({ do: 'draft', clause: 'form', option: 'joint' });
  expect(visit(made, 'LTU')).toMatchObject({ hat: 'gone', pencil: { initials: 'ppc' } });
  const shown = await card(made, 'LTU');
  expect(shown.querySelector('.hat [stroke-dasharray]')).not.toBeNull();
  expect(shown.textContent).toMatch(/p\. p\. c\. takes leave/);
  expect(shown.textContent).toContain('the envoy has left');
});

test('whoever is received after he took leave is back: his hat hangs, and the leave is no longer on the card', async () => {
  const made = deskAfter(KOVNO);
  made.orders.give({ do: 'draft', clause: 'form', option: 'joint' });
  expect(visit(made, 'LTU').hat).toBe('gone');
  made.orders.give({ do: 'wait', until: '1929-01-21' });
  made.orders.give({ do: 'audience', power: 'LTU' });
  expect(visit(made, 'LTU')).toMatchObject({ road: 'withdrawn', hat: 'hung', pencil: null });
  const shown = await card(made, 'LTU');
  expect(shown.textContent).toContain('the envoy is in the house');
  expect(shown.textContent).toMatch(/called in person, 21 Jan/);
  expect(shown.textContent).not.toContain('takes leave');
});

test('whoever was received has come, whatever his government has said of the note', () => {
  const made = deskAfter('1928-12-21 audience LVA');
  expect(visit(made, 'LVA')).toMatchObject({ road: 'outside', hat: 'hung' });
});

test('the envoy whose chamber has shelved the bill has left, and has not “not come”', () => {
  const made = deskAfter('1928-12-29 note POL');
  const [power] = made.present.view.value.powers;
  if (power === undefined) throw new Error('no power');
  expect(visitOf(made.present, { ...power, road: 'shelved' }).hat).toBe('gone');
});

test('after the signing the signatories congratulate, and nobody else', () => {
  const made = deskAfter(`${NOON} sign POL ROM | answer table 2\n1929-02-09 sign\n1929-02-11`);
  const signed = made.present.view.value.powers.filter((one) => one.signed !== null);
  expect(signed.length).toBeGreaterThan(1);
  for (const { id } of made.present.view.value.powers)
    expect(visit(made, id).pencil?.initials === 'pf', id).toBe(signed.some((one) => one.id === id));
});

test('the card costs a dossier at 1440 no more height than the two lines of its style', async () => {
  const shown = await card(deskAfter(''), 'POL');
  expect(shown.getBoundingClientRect().height).toBeLessThanOrEqual(80);
});
