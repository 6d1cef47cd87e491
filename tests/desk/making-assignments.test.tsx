// The page on which a teacher makes an assignment: where it begins, its fields, and its link.
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { assignmentIn, draftOf } from '../../src/desk/lesson/assignment/draft.ts';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { ASSIGNMENT_FORMAT, type Assignment } from '../../src/lesson/assignment.ts';
import '../../src/desk/desk.css';
import { desk, deskAfter } from './given.ts';
import { lay, root } from './laid.tsx';

beforeEach(() => localStorage.clear());

const date = (made: Desk): string => made.present.view.value.date;
test('any game can be the beginning: the teacher’s own at a moment of it, or one that is pasted', async () => {
  const made = lay(deskAfter('1928-12-21 note POL | note LTU\n1928-12-24'));
  made.dialogs.open({ is: 'class' });
  await page.getByRole('button', { name: /Assignments$/ }).click();
  await page.getByRole('radio', { name: 'at a moment of another game' }).click();
  await expect.element(page.getByText('Choose a game and a moment of it.').first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Which game' }).selectOptions('your game, 24 December 1928');
  await page
    .getByRole('combobox', { name: 'At which moment' })
    .selectOptions('21 December 1928, after one act');
  await expect
    .element(page.getByText('21 December 1928, after one act, in a game that comes with the link'))
    .toBeVisible();
  await expect.element(page.getByText(/^This assignment has no code/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Which game' }).selectOptions('one that you paste');
  const paste = page.getByRole('textbox', { name: 'Its text or its link' });
  await paste.fill('1928-12-29  dance');
  await expect.element(page.getByText(/Line 1, column 13: “dance”/)).toBeVisible();
  await paste.fill('1928-12-29  note POL\n1929-01-05');
  await page
    .getByRole('combobox', { name: 'At which moment' })
    .selectOptions('29 December 1928, in the evening');
  await page.getByRole('button', { name: 'Try it yourself' }).click();
  await expect.poll(() => date(made)).toBe('1928-12-29');
  expect(made.present.timeline.value.moments.at(-1)?.command).toEqual({ do: 'note', power: 'POL' });
  expect(made.assigned.value?.assignment.start.is).toBe('game');
});

test('a day is typed digit by digit, and no page is turned by it', async () => {
  const made = lay(desk('moscow-1929'));
  made.dialogs.open({ is: 'class' });
  await page.getByRole('button', { name: /Assignments$/ }).click();
  await expect.poll(() => root.querySelectorAll('input[type="date"]').length).toBe(2);
  root.querySelector<HTMLInputElement>('input[type="date"]')?.focus();
  for (const digit of '12345') await userEvent.keyboard(digit);
  expect(root.querySelectorAll('input[type="date"]').length).toBe(2);
});

test('what was made last is there again', async () => {
  const made = lay(desk('moscow-1929'));
  made.dialogs.open({ is: 'class' });
  await page.getByRole('button', { name: /Assignments$/ }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Two or five?');
  await expect.element(page.getByRole('heading', { name: 'Two or five?' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  made.dialogs.open({ is: 'class' });
  await page.getByRole('button', { name: /Assignments$/ }).click();
  await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Two or five?');
});

test('the fields that an assignment fills make the same assignment again', () => {
  const { world, iso } = desk('moscow-1929').ports;
  const at = { date: iso(9), acts: null };
  const given: Assignment = {
    format: ASSIGNMENT_FORMAT,
    scenario: world.scenario.id,
    words: { title: 'Two or five?', task: 'Decide.', questions: ['Why?'] },
    start: { is: 'opening', seed: 7 },
    until: 'end',
    aids: ['counsel'],
    brisk: true,
  };
  for (const change of [
    {},
    { start: { is: 'history', at } },
    { start: { is: 'history', at: { ...at, acts: 0 } }, until: 'signature' },
    { start: { is: 'game', despatch: 'any', at }, until: iso(90), aids: [], brisk: false },
  ] satisfies Partial<Assignment>[]) {
    const assignment = { ...given, ...change };
    expect(assignmentIn(draftOf(assignment, world), world)).toEqual(assignment);
  }
});

test('a link that was copied is no longer shown once the assignment has another title', async () => {
  const made = lay(desk('moscow-1929'));
  made.dialogs.open({ is: 'class' });
  await page.getByRole('button', { name: /Assignments$/ }).click();
  const title = page.getByRole('textbox', { name: 'Title' });
  const copy = page.getByRole('button', { name: 'Copy the link' });
  await title.fill('Two or five?');
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await copy.click();
  await expect.element(page.getByText(/^Copied \(\d+ characters\)/).first()).toBeVisible();
  await title.fill('Three or five?');
  await expect.poll(() => root.querySelector('.address-copied')).toBeNull();
  write.mockRejectedValue(new Error('denied'));
  await copy.click();
  const shown = page.getByRole('textbox', { name: /^This page may not use the clipboard/ });
  await expect.element(shown).toBeVisible();
  // Copying works again, and fails again: only what is so now is said.
  write.mockResolvedValue();
  await copy.click();
  await expect.poll(() => shown.query()).toBeNull();
  await expect.poll(() => root.querySelector('.address-copied')).not.toBeNull();
  write.mockRejectedValue(new Error('denied'));
  await copy.click();
  await expect.element(shown).toBeVisible();
  expect(root.querySelector('.address-copied')).toBeNull();
  await title.fill('Four or five?');
  await expect.poll(() => shown.query()).toBeNull();
  write.mockRestore();
});
