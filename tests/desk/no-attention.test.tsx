// When the last attention of a week is spent, the acts that take some keep their places and say why they wait.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/desk/desk.css';
import type { Command } from '../../src/core/commands.ts';
import { NOON } from '../line.ts';
import { deskAfter } from './given.ts';
import { lay, root } from './laid.tsx';

const WHY = 'You have no attention left this week. It returns on Monday.';

const buttons = (place: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`${place} [data-verb]`),
];
const labels = (place: string): string[] =>
  buttons(place).map((one) => one.querySelector('.verb-label')?.textContent ?? '');

test.for([
  ['of a government', '1928-12-21 note POL | audience LTU', '.purposes', 'audience LVA', 3],
  ['under the draft', '1928-12-21 note POL | audience LTU', '.ways-to-the-table', 'audience LVA', 1],
  [
    'on the board',
    `${NOON}\n1929-02-09 sign\n1929-02-12 sound POL | sound ROM`,
    '.board-acts',
    'sound LVA',
    1,
  ],
] as const)('the buttons %s stay in their places', async ([_, line, place, spends, most]) => {
  await page.viewport(1440, 900);
  const made = lay(deskAfter(line));
  if (place === '.purposes') made.pages.select('POL');
  await expect.poll(() => buttons(place).length).toBeGreaterThanOrEqual(most);
  expect(made.present.view.value.attention).toBe(1);
  const before = labels(place);
  const wereOpen = buttons(place).filter((one) => one.getAttribute('aria-disabled') !== 'true').length;
  const [verb = '', power = ''] = spends.split(' ');
  made.orders.give({ do: verb, power } as Command);
  expect(made.present.view.value.attention).toBe(0);
  await expect.poll(() => root.querySelector(`${place} .verb-more`)?.textContent).toBeTruthy();
  await expect.poll(() => labels(place)).toEqual(before);
  const shut = (): HTMLElement[] =>
    buttons(place).filter((one) => one.querySelector('.verb-more')?.textContent === WHY);
  await expect.poll(() => shut().length).toBeGreaterThan(0);
  expect(shut().length).toBeLessThanOrEqual(wereOpen);
  for (const one of shut()) expect(one.getAttribute('aria-disabled')).toBe('true');
});
