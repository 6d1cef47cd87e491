// How Warsaw brings its friends: it asks them, its dossier and theirs say so, one sitting grants what it
// asks, its next note carries their invitations, and a day is named.
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { deskAfter } from './given.ts';
import { lay, root } from './laid.tsx';

const BEGUN = `1928-12-29 note POL | note LTU
1929-01-01 publish
1929-01-11 answer orders 2 | note POL`;
const ASKED = `${BEGUN}\n1929-01-19`;
const HEARD = `${BEGUN}\n1929-01-21 note POL | inform FIN PER TUR\n1929-01-26 press POL\n1929-01-31`;
const GRANTED = `${HEARD} ask for POL`;
const AGREED = `${GRANTED} | draft form=joint | draft recital=existing | note POL\n1929-02-04`;

const notes = () => [...root.querySelectorAll('.dossier .poll')].map(({ textContent }) => textContent);

test('while Warsaw asks its friends, its dossier says until when it is silent', async () => {
  const made = lay(deskAfter(ASKED));
  made.pages.select('POL');
  await expect
    .poll(notes)
    .toEqual(['Warsaw is asking its friends itself, and answers nobody before 28 January 1929.']);
});

test('the dossier of a friend says that it would sign, what it asks for and how it is invited', async () => {
  const made = lay(deskAfter(HEARD));
  made.pages.select('ROM');
  await expect
    .poll(notes)
    .toEqual([
      'Would sign, as Poland reports. It asks for the word “existing” in the preamble. An invitation needs permission; your next note to Poland then carries it.',
    ]);
  made.pages.select('FIN');
  await expect.poll(notes).toEqual([]);
});

test('one sitting grants what Warsaw asks and what it passes on', async () => {
  const made = lay(deskAfter(HEARD));
  made.pages.select(made.present.timeline.value.world.player);
  const sitting = page.getByRole('button', { name: 'Ask permission for all that Warsaw asks' });
  await expect
    .element(sitting)
    .toHaveAccessibleDescription(
      /granted: .*invitation to Estonia \(\d+\)\. .*from others is in it: the word “existing”/,
    );
  // The rows below it are priced as if each were asked alone, which is why they come to less.
  await expect
    .element(page.getByText(/priced as if it were the only request; each one makes the next dearer/).first())
    .toBeVisible();
  await sitting.click();
  await expect
    .poll(() => made.present.view.value.mandate.circle)
    .toEqual(expect.arrayContaining(['ROM', 'LVA', 'EST']));
});

test('with permission for them, the next note says whom it invites', async () => {
  const made = lay(deskAfter(GRANTED));
  made.pages.select('POL');
  await expect
    .element(page.getByRole('button', { name: 'Send a note to Poland' }))
    .toHaveAccessibleDescription(/Carries the invitations to Romania, Latvia and Estonia too/);
  // Without permission it would carry none of them.
  made.saves.own.value = deskAfter(HEARD).saves.own.value;
  await expect
    .element(page.getByRole('button', { name: 'Send a note to Poland' }))
    .not.toHaveAccessibleDescription(/Carries/);
});

test('another day than the last may be named, but none nearer than the rules allow', async () => {
  const made = lay(deskAfter(AGREED));
  made.pages.select(made.present.timeline.value.world.player);
  const days = page.getByRole('combobox', { name: 'Day:' });
  await expect.element(days).toHaveValue('56');
  const offered = [...root.querySelectorAll<HTMLOptionElement>('.named-day option')].map(
    ({ value }) => value,
  );
  expect(offered).toEqual(['49', '50', '51', '52', '53', '54', '55', '56']);
  await userEvent.selectOptions(days, '49');
  await expect.element(days).toHaveValue('49');
  const name = () => root.querySelector<HTMLButtonElement>('.named-day [data-verb="deadline"]');
  await expect.poll(() => name()?.textContent).toMatch(/^Name 7\s+February/);
  expect(name()?.textContent).toMatch(/final; 1 attention$/);
  name()?.click();
  // It is public and final: asked about first, with what it brings, risks and takes.
  const asked = page.getByRole('dialog', { name: /^Name 7/ });
  await expect.element(asked).toHaveTextContent(/For 3 days.*Unused: credibility −15 per cent/);
  await expect.element(asked).toHaveTextContent(/This cannot be undone\.\s*It takes 1 attention\./);
  expect(made.present.view.value.namedDay).toBeNull();
  await asked.getByRole('button', { name: 'Not now' }).click();
  expect(made.present.view.value.namedDay).toBeNull();
  name()?.click();
  await asked.getByRole('button', { name: /^Name 7/ }).click();
  await expect.poll(() => made.present.view.value.namedDay).toBe(49);
});
