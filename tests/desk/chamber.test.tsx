// The chamber behind a government: its factions, their votes, and what is hidden of them.

import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { chamberRead } from '../../src/desk/dossier/chambers.ts';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { desk, deskAfter } from './given.ts';
import { lay, root } from './laid.tsx';
import { textIn } from './text-in.ts';

const button = (name: string | RegExp, exact = false) => page.getByRole('button', { name, exact });

/** The chamber of a partner, as the scenario has it. */
function chamberOf(made: Desk, power: string) {
  const { partners } = made.present.timeline.value.world.scenario;
  const found = partners.find(({ id }) => id === power)?.ratification;
  if (found?.track !== 'chamber') throw new Error('no chamber');
  return found;
}

describe('the chamber behind a government', () => {
  const sheet = () => page.getByRole('dialog', { name: 'The votes in the Sejm' });

  test('shows its factions and their weights, and no vote before it can be read', async () => {
    const made = lay(desk('moscow-1929'));
    await button('Its chamber, faction by faction').click();
    await expect.element(sheet().getByText('Government bloc (BBWR)')).toBeVisible();
    expect(root.querySelectorAll('.factions li')).toHaveLength(4);
    expect([...root.querySelectorAll('.factions b')].map((vote) => vote.textContent)).toEqual(
      Array(4).fill('unknown'),
    );
    expect(chamberRead(made.present, 'POL')).toEqual({
      room: null,
      open: { least: -1600, most: 1600, tellFrom: null },
      winSet: null,
    });
  });

  test('says how many steps are missing until its votes can be counted, and nothing of it once they are', async () => {
    const made = lay(desk('moscow-1929'));
    const lead = () => root.querySelector('.sheet .lead')?.textContent ?? '';
    const told: string[] = [];
    for (const verb of ['sound', 'intel', null] as const) {
      made.dialogs.open({ is: 'chamber', id: 'POL' });
      await expect.poll(lead).not.toBe('');
      told.push(/ ((?:once|\d times) more)\./.exec(lead())?.[1] ?? '');
      made.dialogs.close();
      await expect.poll(lead).toBe('');
      if (verb !== null) made.orders.give({ do: verb, power: 'POL' });
    }
    expect(told).toEqual(['2 times more', 'once more', '']);
  });

  test('says how each would vote once it is read, and whether that is enough, without shares', async () => {
    const made = lay(desk('moscow-1929'));
    made.orders.give({ do: 'sound', power: 'POL' });
    made.orders.give({ do: 'intel', power: 'POL' });
    // With the text of the first day all would be against.
    made.orders.give({ do: 'draft', clause: 'form', option: 'joint' });
    made.orders.give({ do: 'draft', clause: 'terr', option: 'statusquo' });
    made.dialogs.open({ is: 'chamber', id: 'POL' });
    await expect.element(sheet()).toBeVisible();
    const rows = [...root.querySelectorAll('.factions li')];
    const votes = rows.map((row) => row.querySelector('b')?.textContent);
    expect(new Set(votes)).toEqual(new Set(['undecided', 'against']));
    const { factions, quota } = chamberOf(made, 'POL');
    const count = (...kinds: string[]): number =>
      factions.reduce((sum, { weight }, at) => sum + (kinds.includes(votes[at] ?? '') ? weight : 0), 0);
    expect([count('for') < quota, count('for', 'undecided') >= quota]).toEqual([true, true]);
    expect(root.querySelector('.sheet .lead')?.textContent).toBe(
      'Today the undecided deputies would decide.',
    );
    expect(textIn(root, '.sheet')).toContain('They may move the margin by −16 to +16');
    // What each says is why it votes so.
    const { words } = made.ports.pageLanguage;
    const voices = rows.map((row) => row.querySelector('.voice')?.textContent);
    expect(voices).toEqual(
      factions.map(({ id }, at) =>
        votes[at] === 'undecided' ? undefined : words.value.say(`faction-POL-${id}.stick`),
      ),
    );
    // No share is printed that no source supports.
    expect(textIn(root, '.sheet')).not.toMatch(/\d\s?(%|per cent)/);
    expect(rows.filter((row) => row.textContent?.includes('These votes decide'))).toHaveLength(1);
  });

  test('the last card beside it keeps its distance from the buttons', async () => {
    const made = lay(deskAfter('1929-01-21 note LVA'));
    made.dialogs.open({ is: 'chamber', id: 'LVA' });
    await expect.element(page.getByRole('dialog', { name: 'The votes in the Saeima' })).toBeVisible();
    const cards = [...root.querySelectorAll('.sheet-aside .verb')];
    const foot = root.querySelector('.sheet-aside .sheet-foot')?.getBoundingClientRect().top ?? 0;
    expect(foot - (cards.at(-1)?.getBoundingClientRect().bottom ?? foot)).toBeGreaterThanOrEqual(12);
  });

  test('a government that needs no chamber has none to open', async () => {
    const made = lay(desk('moscow-1929'));
    made.pages.select('LTU');
    await expect.element(page.getByRole('heading', { name: 'Lithuania' })).toBeVisible();
    await expect.element(button('Its chamber, faction by faction')).not.toBeInTheDocument();
  });
});
