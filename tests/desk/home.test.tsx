// The government at home: what others want from it, its members, the evidence, and promises made in public.

import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { NOON } from '../line.ts';
import { desk, deskAfter } from './given.ts';
import { lay, root } from './laid.tsx';

const button = (name: string | RegExp, exact = false) => page.getByRole('button', { name, exact });

describe('at home', () => {
  test('what others want stands first, with both prices, and their refusals lie in the drawer', async () => {
    const made = lay(deskAfter('1928-12-29 note POL | note LTU\n1929-01-10'));
    made.pages.select('SOV');
    const dossier = page.getByRole('region', { name: 'Your government' });
    await expect.element(dossier.getByRole('heading', { name: 'What others want from you' })).toBeVisible();
    const first = root.querySelector('.request');
    expect(first?.textContent).toMatch(/one text signed by all together/);
    expect(first?.textContent).toMatch(
      /\(costs [\d.]+, or [\d.]+ if refused\).*without permission costs [\d.]+/,
    );
    await expect.element(dossier.getByText(/^Warsaw wants one text signed by all together/)).toBeVisible();
  });

  test('where a request is not certain, the sheet says what undecided members may add, and how often', async () => {
    const made = lay(deskAfter('1928-12-29 note POL | note LTU\n1929-01-10'));
    made.pages.select('SOV');
    const { chairs = [], wordings = [] } =
      made.present.timeline.value.world.scenario.home.ask.undecided ?? {};
    expect([chairs.length, wordings.length]).toEqual([5, 3]);
    const said =
      'What they add to a chair: −8 (1 in 5), 0 (3 in 5) and +6 (1 in 5); to a wording: −3 (1 in 3), 0 (1 in 3) and +3 (1 in 3).';
    await expect.element(page.getByText(/^Some members do not say/)).toHaveTextContent(said);
  });

  test('before anybody has answered the drawer is not shown at all', async () => {
    const made = lay(desk('moscow-1929'));
    made.pages.select('SOV');
    await expect.element(page.getByText('You may invite')).toBeVisible();
    expect(root.textContent).not.toContain('In the drawer');
  });

  test('a named day says whose yes stands behind it, or that nobody’s does', async () => {
    const made = lay(deskAfter('1928-12-29 note POL'));
    made.pages.select('SOV');
    const dossier = page.getByRole('region', { name: 'Your government' });
    const day = dossier.getByRole('button', { name: /^Name .* for the signing$/ });
    await expect.element(day).toHaveAccessibleDescription(/Nobody has agreed/);
    made.saves.own.value = deskAfter(NOON).saves.own.value;
    await expect.element(day).toHaveAccessibleDescription(/because Poland and Romania already agreed/);
  });

  test('whom the signing calls can be chosen chair by chair', async () => {
    const made = lay(deskAfter(`${NOON}\n1929-02-09`));
    made.pages.select('SOV');
    await page.getByRole('checkbox', { name: 'Latvia' }).click();
    await page.getByRole('checkbox', { name: 'Estonia' }).click();
    // Under the draft and at home: there is one list of guests.
    const calls = button('Call the signing with Poland and Romania');
    await expect.poll(() => calls.elements().length).toBe(2);
    for (const call of calls.all()) await expect.element(call).toBeVisible();
    expect(button('Call the signing', true).elements()).toEqual([]);
  });

  test('each member of the government speaks, and against a wording says which he would rather have', async () => {
    const made = lay(deskAfter(NOON));
    made.pages.select('SOV');
    await expect.element(page.getByRole('heading', { name: 'What the members say' })).toBeVisible();
    const said = [...root.querySelectorAll('.members li')].map((row) => row.textContent ?? '');
    expect(said).toHaveLength(made.present.timeline.value.world.scenario.home.voices.length);
    expect(said.some((row) => /one text signed by all together.*Would prefer:/.test(row))).toBe(true);
    expect(said.join()).not.toMatch(/\[/);
  });

  test('under each remark of a member it is said plainly what the member wants, and whether that would be permitted', async () => {
    const made = lay(deskAfter('1928-12-29 note POL | note LTU'));
    made.pages.select('SOV');
    const rows = () =>
      [...root.querySelectorAll('.members li')].map((row) => row.querySelector('.note')?.textContent ?? '');
    await expect.poll(() => rows().length).toBeGreaterThan(7);
    const plain =
      /^(Would prefer: .+\. (Your mandate allows it|Moscow (would permit it|would refuse|may permit or refuse it) today: .+)|Would prefer .+ left out\. .+|Asks for no change)\.$/;
    for (const row of rows()) expect(row).toMatch(plain);
    const wanted = (what: string) => rows().filter((row) => row.startsWith(`Would prefer: ${what}`));
    expect(wanted('territorial claims kept open. Your mandate allows it.').length).toBeGreaterThan(0);
    // What is there and what it takes, so that neither number reads as the other.
    const price =
      /Moscow (would refuse|may permit or refuse it) today: you can show −?\d+, it takes −?\d+(, and undecided members add −\d+ to \+\d+)?\.$/;
    expect(wanted('an invitation to Romania').filter((row) => price.test(row)).length).toBeGreaterThan(0);
  });

  test('those who want a change stand apart from those who are content, and each head counts its own', async () => {
    const made = lay(
      deskAfter('1928-12-29 note POL | draft form=bilateral | draft terr=claims | draft pact=step'),
    );
    made.pages.select('SOV');
    const sides = () =>
      [...root.querySelectorAll('.members ul')].map((list) =>
        [...list.querySelectorAll('.note')].map(({ textContent }) => textContent === 'Asks for no change.'),
      );
    await expect.poll(() => sides().length).toBe(2);
    const [otherwise = [], content = []] = sides();
    expect([new Set(otherwise), new Set(content)]).toEqual([new Set([false]), new Set([true])]);
    const heads = [...root.querySelectorAll('.members h4')].map(({ textContent }) => textContent);
    expect(heads).toEqual([
      `${otherwise.length} would have it otherwise`,
      expect.stringMatching(
        content.length === 1
          ? /^One is content with the text$/
          : new RegExp(`^${content.length} are content with the text$`),
      ),
    ]);
  });
});

test('a wording that stands can be promised aloud; it is locked, and to go back says its price', async () => {
  const made = lay(deskAfter('1928-12-29 note POL'));
  made.dialogs.open({ is: 'clause', clause: 'form' });
  const promise = button(/^Promise in public/);
  await expect.element(promise).toHaveAccessibleDescription(/Going back costs 12 confidence/);
  await promise.click();
  expect(made.present.view.value.commitments).toHaveLength(1);
  await expect.element(page.getByText('promised in public', { exact: true })).toBeInTheDocument();
  made.dialogs.open({ is: 'clause', clause: 'form' });
  await page.getByRole('radio').last().click();
  await expect
    .element(page.getByRole('dialog').getByRole('button', { name: /^Signature:/ }))
    .toHaveAccessibleDescription(/You promised the present wording in public/);
});
