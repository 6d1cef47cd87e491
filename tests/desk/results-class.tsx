// A class whose results come onto the teacher's table, for the tests of that page.
import { render } from 'preact';
import { afterEach, beforeEach, expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/desk/desk.css';
import { sealedRecordOf } from '../../src/chronicle/record.ts';
import type { Analyst } from '../../src/desk/debrief/analyst.ts';
import { AnalystContext } from '../../src/desk/debrief/analyst-context.ts';
import { set } from '../../src/desk/settings/settings.ts';
import { said } from '../../src/desk/shell/announce.ts';
import { App } from '../../src/desk/shell/app.tsx';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { untilEnd } from '../../src/lesson/end.ts';
import { HAND_IN_FORMAT, type HandIn, packHandIn } from '../../src/lesson/hand-in.ts';
import type { Until } from '../../src/scenario/lesson/assignments.ts';
import { NOON } from '../line.ts';
import { desk, played } from './given.ts';
import { madeAnalyst } from './made-debrief.ts';

export const root = document.createElement('div');
root.id = 'desk';

/** An empty page before each test of the file that calls it. A hook of a shared module would run for the first file only. */
export function freshTable(): void {
  document.body.append(root);
  beforeEach(async () => {
    said.value = { text: '', count: 0 };
    await page.viewport(1440, 900);
  });
  afterEach(() => {
    render(null, root);
    set('light', 'day');
  });
}

/** Signed as in history, and never signed; time runs to the end of both. */
export const AS_IT_WAS = `${NOON} sign POL ROM | answer table 2\n1929-02-09 sign\n1929-02-11 report`;
export const NEVER = '1928-12-29 note POL | note LTU\n1929-01-11 answer orders 2';

export interface Pupil {
  readonly name: string;
  readonly line: string;
  readonly answers?: readonly string[];
  readonly until?: Until;
}

export const CLASS: readonly Pupil[] = [
  { name: 'Jonas, Rūta', line: AS_IT_WAS, answers: ['Because of Wilno.', ''] },
  { name: 'Aleksandra, Bartłomiej, Cezary', line: NEVER, answers: ['', ''] },
  { name: '', line: '1928-12-21 note POL' },
];

export const handIn = (made: Desk, { name, line, answers = [], until = 'end' }: Pupil): HandIn => ({
  format: HAND_IN_FORMAT,
  assignment: {
    format: 'litvinov-protocol/assignment@1',
    scenario: 'moscow-1929',
    words: {
      title: 'Not alone',
      task: 'Three signatures.',
      questions: ['Why did Warsaw wait?', 'Worth it?'],
    },
    start: { is: 'opening', seed: 0 },
    until,
    aids: [],
    brisk: false,
  },
  name,
  answers: [...answers],
  game: sealedRecordOf(untilEnd(played(made, line), until)),
});

export const links = (made: Desk, pupils: readonly Pupil[] = CLASS): Promise<string[]> =>
  Promise.all(pupils.map(async (one) => `https://example.org/${await packHandIn(handIn(made, one))}`));

export const box = () => page.getByRole('textbox', { name: 'Links, one a line' });
export const table = () => page.getByRole('table', { name: 'The results, a group a row' });
export const rows = (): HTMLTableRowElement[] => [
  ...root.querySelectorAll<HTMLTableRowElement>('.results-table tbody > tr:not(.details)'),
];
export const column = (name: string): string[] =>
  rows().map((row) => row.querySelector(`.of-${name}`)?.textContent?.trim() ?? '');
export const numbers = (): string[] =>
  rows().map((row) => row.querySelector('.of-number b')?.textContent ?? '');
export const row = (name: string | RegExp) => table().getByRole('row', { name });

export function lay(made: Desk, analyst: Analyst = madeAnalyst()): void {
  render(
    <AnalystContext.Provider value={() => analyst}>
      <App desk={made} />
    </AnalystContext.Provider>,
    root,
  );
  made.dialogs.open({ is: 'class' });
}

export async function opened(
  made: Desk = desk('moscow-1929'),
  text?: string,
  analyst?: Analyst,
): Promise<Desk> {
  lay(made, analyst);
  await expect.element(page.getByRole('navigation', { name: 'Pages of the lesson' })).toBeVisible();
  await userEvent.keyboard('3');
  await box().fill(text ?? (await links(made)).join('\n'));
  await page.getByRole('button', { name: 'Add the links' }).click();
  await expect.poll(() => said.value.text).toMatch(/added|is a saved table/);
  return made;
}

/** Confirmation is asked once. */
export async function empty(): Promise<void> {
  await page.getByRole('button', { name: 'Empty the table' }).click();
  await page.getByRole('button', { name: 'Once more: empty it, nothing is kept' }).click();
  await expect.element(page.getByRole('heading', { name: 'No results yet' })).toHaveFocus();
}

export const scoreOf = (number: string): number => {
  const at = numbers().indexOf(number);
  return Number(rows()[at]?.querySelector('.of-score b')?.textContent);
};
