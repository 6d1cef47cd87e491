// The teacher's table: results come in and become rows, which are sorted and opened.
import { render } from 'preact';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { pack } from '../../src/chronicle/link.ts';
import { said } from '../../src/desk/shell/announce.ts';
import { MOST_RESULTS } from '../../src/lesson/class-table.ts';
import { cutOff } from './cut.ts';
import { desk } from './given.ts';
import {
  AS_IT_WAS,
  box,
  column,
  freshTable,
  links,
  NEVER,
  numbers,
  opened,
  root,
  row,
  rows,
  scoreOf,
  table,
} from './results-class.tsx';

freshTable();

test('what a game has not done by the end of its assignment, it has not done yet', async () => {
  const made = desk('moscow-1929');
  const early = await links(made, [{ name: 'Ola', line: NEVER, until: '1929-01-12' }]);
  await opened(made, early.join('\n'));
  await expect.poll(() => column('signed')).toEqual(['not yet']);
});

test('history’s mark stands where history stood on the last day of a game that goes on', async () => {
  const made = desk('moscow-1929');
  await opened(
    made,
    (
      await links(made, [
        { name: 'Ola', line: NEVER, until: '1929-01-12' },
        { name: 'Jan', line: NEVER },
      ])
    ).join('\n'),
  );
  await expect.poll(numbers).toEqual(['1', '2']);
  const marks = rows().map((one) => {
    const mark = one.querySelector<HTMLElement>('.score-line .history');
    return Number.parseFloat(mark?.style.left ?? '');
  });
  expect(marks[0]).toBeLessThan(20);
  expect(marks[1]).toBeGreaterThan(50);
  await expect
    .element(page.getByText('for a game that goes on, history on the same day', { exact: false }))
    .toBeInTheDocument();
  await row(/Ola/).getByRole('button', { name: 'Ola', exact: true }).click();
  const then = root.querySelector('.history-then');
  expect(then?.querySelector('dt')?.textContent).toBe('History on 14 January 1929');
  await row(/Jan/).getByRole('button', { name: 'Jan', exact: true }).click();
  expect(root.querySelectorAll('.history-then')).toHaveLength(1);
});

test('a verdict of more than a hundred points fits into its column', async () => {
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [390, 844],
  ] as const) {
    await page.viewport(width, height);
    render(null, root);
    await opened();
    await expect.poll(numbers).toEqual(['1', '2', '3']);
    const [line] = root.querySelectorAll('.score-line');
    const figure = line?.querySelector('b');
    if (line === undefined || !figure) throw new Error('no verdict');
    const { height: one } = figure.getBoundingClientRect();
    figure.textContent = '120.5';
    const { height: other, right } = figure.getBoundingClientRect();
    expect([width, other]).toEqual([width, one]);
    expect(figure.scrollWidth).toBeLessThanOrEqual(figure.clientWidth);
    expect(right).toBeLessThanOrEqual(line.getBoundingClientRect().right);
  }
});

test('each result is one row with its name, text, signatures, dates, score, ending and answers', async () => {
  await opened();
  await expect.poll(numbers).toEqual(['1', '2', '3']);
  expect(said.value.text).toBe('3 results added.');
  const first = row(/Jonas, Rūta/);
  await expect.element(first).toHaveTextContent(/as in history/);
  await expect.element(first).toHaveTextContent(/Poland, Romania, Latvia and Estonia/);
  await expect.element(first.getByRole('cell', { name: '9 Feb' })).toBeVisible();
  expect(column('answers')).toEqual(['1', '–', '–']);
  expect(column('signed')).toEqual(['9 Feb', 'never', 'never']);
  // A name of more than sixteen letters is shortened visually only.
  await expect.element(table().getByRole('button', { name: 'Aleksandra, Bartłomiej, Cezary' })).toBeVisible();
  expect(column('name')[1]).toContain('Aleksandra, Bar…');
  await expect.element(row(/Group 3/)).toBeVisible();
  // "signed" and two differences: the draft that nobody signed has its own wording.
  await expect
    .element(row(/Aleksandra/))
    .toHaveTextContent(/article II unlike history’s: .*draft that nobody signed/);
  expect(cutOff(root)).toEqual([]);
});

test('the question about the best and the worst game has the verdicts of their rows', async () => {
  await opened();
  const talk = page.getByRole('region', { name: 'To talk over' });
  await expect.element(talk).toBeVisible();
  const asked = /groups (\d) and (\d) did the same; they ended at (\S+) and (\S+)\. /.exec(
    talk.element().textContent ?? '',
  );
  const [, best = '', last = '', most, least] = asked ?? [];
  const verdict = (number: string): string | undefined => column('score')[numbers().indexOf(number)];
  expect(most).not.toBe(least);
  expect([verdict(best), verdict(last)]).toEqual([most, least]);
});

test('every column orders the rows, and says so; what has no value stands last both ways', async () => {
  await opened();
  const head = (name: string) => table().getByRole('columnheader', { name, exact: true });
  await head('Verdict').getByRole('button').click();
  await expect.element(head('Verdict')).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(numbers).toEqual(['1', '2', '3'].sort((a, b) => scoreOf(b) - scoreOf(a)));
  await head('Verdict').getByRole('button').click();
  await expect.element(head('Verdict')).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(() => numbers().at(-1)).toBe('1');
  await head('Signed').getByRole('button').click();
  await expect.poll(() => numbers()[0]).toBe('1');
  await head('Signed').getByRole('button').click();
  await expect.element(head('Signed')).toHaveAttribute('aria-sort', 'descending');
  expect(numbers()[0]).toBe('1');
  expect(root.querySelectorAll('[aria-sort]')).toHaveLength(1);
  for (const { textContent } of [...root.querySelectorAll('.results-table thead button')]) {
    const name = textContent?.replace(/[▲▼]/, '') ?? '';
    await head(name).getByRole('button').click();
    await expect.element(head(name)).toHaveAttribute('aria-sort');
    expect(rows()).toHaveLength(3);
  }
});

test('a row opens by key: answers under their questions, the whole text, and what can be done', async () => {
  await opened();
  table().getByRole('button', { name: 'Jonas, Rūta' }).element().focus();
  await userEvent.keyboard('{Enter}');
  const details = page.getByRole('region', { name: 'Jonas, Rūta: answers and details' });
  await expect.element(details.getByText('Why did Warsaw wait?')).toBeVisible();
  await expect.element(details.getByText('Because of Wilno.')).toBeVisible();
  await expect.element(details.getByText('Not answered.')).toBeVisible();
  await expect.element(details.getByText('VII Disputes', { exact: false })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(details).not.toBeInTheDocument();
});

test('broken, foreign and older results are rows that say so, and the others are shown', async () => {
  const made = desk('moscow-1929');
  const [first = '', second = ''] = await links(made);
  const foreign = await pack('[Scenario "two-powers"] [Seed "0"]\n1928-12-29  note POL\n');
  const older = await pack(
    `[Scenario "moscow-1929"] [Version "1"] [Digest "${'0'.repeat(16)}"]\n1928-12-21  note POL\n`,
  );
  await opened(made, [first, second.slice(0, 200), foreign, older, 'KR7-Q2X', '#lesson=1.abc'].join('\n'));
  await expect.poll(numbers).toEqual(['1', '2', '3', '4', '5', '6']);
  expect(said.value.text).toBe('One result added. 5 could not be shown; their rows say why.');
  const told = rows().map((one) => one.querySelector('.of-fault')?.textContent ?? '');
  expect(told[1]).toMatch(/cut short or altered.*Ask for the whole link/);
  expect(told[2]).toMatch(/another scenario, “two-powers”\. Open that scenario first/);
  expect(told[3]).toMatch(/other rules.*play it again/);
  expect(told[4]).toMatch(/“KR7-Q2X” is no link to a result/);
  expect(told[5]).toMatch(/assignment, not a result/);
  expect(column('name')).toEqual(expect.arrayContaining(['Line 2', 'Line 6']));
  table().getByRole('button', { name: 'Remove row 2' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(numbers).toEqual(['1', '3', '4', '5', '6']);
  // The next row has the focus.
  await expect.element(table().getByRole('button', { name: 'Remove row 3' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(numbers).toEqual(['1', '4', '5', '6']);
});

test('the same game under the same name is told and not added; under another name it is a row that says so', async () => {
  const made = await opened();
  const [first = ''] = await links(made);
  const [other = ''] = await links(made, [{ name: 'Copycats', line: AS_IT_WAS }]);
  await box().fill(`${first}\n${other}`);
  await page.getByRole('button', { name: 'Add the links' }).click();
  await expect
    .poll(() => said.value.text)
    .toBe('One result added. One was there already, the same game under the same name: 1.');
  await table().getByRole('button', { name: 'Copycats' }).click();
  await expect.element(page.getByText('It is the same game as 1.')).toBeVisible();
});

test('what is there already takes no place: a folder that is added again brings what is new in it', async () => {
  const lines = Array.from({ length: MOST_RESULTS - 1 }, (_, at) => `no result ${at}`);
  const made = await opened(desk('moscow-1929'), lines.join('\n'));
  await expect.poll(() => rows().length).toBe(MOST_RESULTS - 1);
  await box().fill([...lines, ...(await links(made)), ...lines.slice(0, 2)].join('\n'));
  await page.getByRole('button', { name: 'Add the links' }).click();
  await expect.poll(() => said.value.text).toMatch(/^One result added\. 81 were there already/);
  expect(said.value.text).toMatch(/2 more have no room/);
  expect(rows()).toHaveLength(MOST_RESULTS);
});
