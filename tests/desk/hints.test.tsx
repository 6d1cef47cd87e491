// Hints for a new player: one at a time, each when its subject comes up, and gone for good once it was done
// or read.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { sayAgain } from '../../src/desk/shell/hints.ts';
import { desk, deskAfter } from './given.ts';
import { lay, root } from './laid.tsx';
import { painted } from './painted.ts';

// Other tests in this browser have used desks too.
beforeEach(sayAgain);
afterEach(async () => {
  render(null, root);
  // The page must have unmounted its desk before the hints are reset.
  await painted();
  sayAgain();
});

const hint = () => page.getByRole('complementary', { name: 'A hint' });

test('first that the articles can be written, then how the text is sent, then that an answer takes days', async () => {
  const made = lay(desk('moscow-1929'));
  await expect.element(hint()).toHaveTextContent(/You write the Protocol/);
  made.dialogs.open({ is: 'clause', clause: 'form' });
  await expect.element(hint()).toHaveTextContent(/Your text has not been sent to anybody/);
  made.dialogs.close();
  made.orders.give({ do: 'note', power: 'POL' });
  await expect.element(hint()).toHaveTextContent(/takes days/);
  made.orders.give({ do: 'wait' });
  await expect.element(hint()).not.toBeInTheDocument();
});

test.for([
  [390, 844],
  [1440, 900],
] as const)('at %i x %i each goes as soon as its act is done, in whatever way', async ([width, height]) => {
  await page.viewport(width, height);
  const hint = () => root.querySelector('.hint p')?.textContent ?? '';
  const made = lay(desk('moscow-1929'));
  await expect.poll(hint).toMatch(/Press an article/);
  // Not by its sheet: a suggestion can write an article too.
  made.orders.give({ do: 'draft', clause: 'form', option: 'joint' });
  await expect.poll(hint).toMatch(/Your text has not been sent to anybody/);
  made.orders.give({ do: 'note', power: 'LVA' });
  await expect.poll(hint).toMatch(/An answer takes days/);
  made.orders.give({ do: 'wait' });
  await expect.poll(hint).not.toMatch(/An answer takes days/);
  await page.viewport(1280, 800);
});

test('what was done once is not explained again in the next game', async () => {
  const made = lay(desk('moscow-1929'));
  await expect.element(hint()).toBeVisible();
  made.orders.give({ do: 'note', power: 'POL' });
  await expect.element(hint()).toHaveTextContent(/takes days/);
  made.beginnings.start(0);
  made.screen.value = 'desk';
  await expect.element(page.getByText('Not sent to anybody yet.')).toBeVisible();
  await expect.element(hint()).not.toBeInTheDocument();
});

test('put away, it does not come back, and the next one waits for its own matter', async () => {
  const line = '1928-12-29 note POL\n1929-01-11 answer orders 1';
  const made = lay(deskAfter(line));
  expect(made.pages.waiting.value).toBeNull();
  await expect.element(hint()).toHaveTextContent(/what counted in it/);
  await page.getByRole('button', { name: 'Understood' }).click();
  await expect.element(hint()).toHaveTextContent(/beyond your mandate/);
  made.pages.select('SOV');
  await expect.element(page.getByText(/beyond your mandate/)).not.toBeInTheDocument();
  lay(deskAfter(line)).pages.select('POL');
  await expect.element(page.getByRole('region', { name: 'Poland', exact: true })).toBeVisible();
  await expect.element(page.getByText(/what counted in it|beyond your mandate/)).not.toBeInTheDocument();
});

test('one that nobody heeds has been read after some days, and makes room', async () => {
  const made = lay(desk('moscow-1929'));
  await expect.element(hint()).toHaveTextContent(/You write the Protocol/);
  await painted();
  for (let day = 21; day <= 25; day++) made.orders.give({ do: 'wait', until: `1928-12-${day}` });
  made.dialogs.opened.value = [];
  await expect.element(hint()).toHaveTextContent(/You write the Protocol/);
  made.orders.give({ do: 'wait', until: '1928-12-26' });
  await expect.element(hint()).toHaveTextContent(/Your text has not been sent to anybody/);
});

test('while a paper waits for an answer nothing else is explained', async () => {
  const made = lay(deskAfter('1928-12-29 note POL | note LTU\n1929-01-13'));
  expect(made.present.view.value.dilemma).not.toBeNull();
  await expect.element(page.getByRole('button', { name: /: answer by/ })).toBeInTheDocument();
  await expect.element(hint()).not.toBeInTheDocument();
});

test('that an answer has come is news in January and not in July, on whatever page it was read', async () => {
  const answered = '1928-12-29 note POL | note LTU\n1929-01-11 answer orders 1';
  lay(deskAfter(answered));
  await expect.element(hint()).toHaveTextContent(/beside an answer/);
  sayAgain();
  const made = lay(deskAfter(`${answered}\n1929-03-01\n1929-06-20\n1929-07-08`));
  expect(made.pages.waiting.value).toBeNull();
  await expect.element(page.getByRole('region', { name: 'Despatches' })).toBeInTheDocument();
  await painted();
  expect(root.querySelector('.hint')?.textContent ?? '').not.toMatch(/beside an answer/);
  made.dialogs.open({ is: 'counsel' });
  await expect.element(page.getByRole('dialog', { name: 'What now?' })).toBeVisible();
  await expect.element(page.getByText(/beside an answer/)).not.toBeInTheDocument();
});
