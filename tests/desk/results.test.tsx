// The teacher's table: results come in, become rows, are sorted, opened, compared, projected without names,
// and exported.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/desk/desk.css';
import { pack } from '../../src/chronicle/link.ts';
import { sealedRecordOf } from '../../src/chronicle/record.ts';
import type { Timeline } from '../../src/chronicle/timeline.ts';
import type { Analyst } from '../../src/desk/debrief/analyst.ts';
import { AnalystContext } from '../../src/desk/debrief/analyst-context.ts';
import { set } from '../../src/desk/settings/settings.ts';
import { said } from '../../src/desk/shell/announce.ts';
import { App } from '../../src/desk/shell/app.tsx';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { MOST_RESULTS } from '../../src/lesson/class-table.ts';
import { untilEnd } from '../../src/lesson/end.ts';
import { HAND_IN_FORMAT, type HandIn, packHandIn, printHandIn } from '../../src/lesson/hand-in.ts';
import type { Until } from '../../src/scenario/lesson/assignments.ts';
import { NOON } from '../line.ts';
import { cutOff } from './cut.ts';
import { desk, played } from './given.ts';
import { madeAnalyst, madeDebrief } from './made-debrief.ts';

const root = document.createElement('div');
root.id = 'desk';
document.body.append(root);
beforeEach(async () => {
  said.value = { text: '', count: 0 };
  await page.viewport(1440, 900);
});
afterEach(() => {
  render(null, root);
  set('light', 'day');
});

/** Signed as in history, and never signed; time runs to the end of both. */
const AS_IT_WAS = `${NOON} sign POL ROM | answer table 2\n1929-02-09 sign\n1929-02-11 report`;
const NEVER = '1928-12-29 note POL | note LTU\n1929-01-11 answer orders 2';

interface Pupil {
  readonly name: string;
  readonly line: string;
  readonly answers?: readonly string[];
  readonly until?: Until;
}

const CLASS: readonly Pupil[] = [
  { name: 'Jonas, Rūta', line: AS_IT_WAS, answers: ['Because of Wilno.', ''] },
  { name: 'Aleksandra, Bartłomiej, Cezary', line: NEVER, answers: ['', ''] },
  { name: '', line: '1928-12-21 note POL' },
];

const handIn = (made: Desk, { name, line, answers = [], until = 'end' }: Pupil): HandIn => ({
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

const links = (made: Desk, pupils: readonly Pupil[] = CLASS): Promise<string[]> =>
  Promise.all(pupils.map(async (one) => `https://example.org/${await packHandIn(handIn(made, one))}`));

const box = () => page.getByRole('textbox', { name: 'Links, one a line' });
const table = () => page.getByRole('table', { name: 'The results, a group a row' });
const rows = (): HTMLTableRowElement[] => [
  ...root.querySelectorAll<HTMLTableRowElement>('.results-table tbody > tr:not(.details)'),
];
const column = (name: string): string[] =>
  rows().map((row) => row.querySelector(`.of-${name}`)?.textContent?.trim() ?? '');
const numbers = (): string[] => rows().map((row) => row.querySelector('.of-number b')?.textContent ?? '');
const row = (name: string | RegExp) => table().getByRole('row', { name });

function lay(made: Desk, analyst: Analyst = madeAnalyst()): void {
  render(
    <AnalystContext.Provider value={() => analyst}>
      <App desk={made} />
    </AnalystContext.Provider>,
    root,
  );
  made.dialogs.open({ is: 'class' });
}

async function opened(made: Desk = desk('moscow-1929'), text?: string, analyst?: Analyst): Promise<Desk> {
  lay(made, analyst);
  await expect.element(page.getByRole('navigation', { name: 'Pages of the lesson' })).toBeVisible();
  await userEvent.keyboard('3');
  await box().fill(text ?? (await links(made)).join('\n'));
  await page.getByRole('button', { name: 'Add the links' }).click();
  await expect.poll(() => said.value.text).toMatch(/added|is a saved table/);
  return made;
}

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

/** Confirmation is asked once. */
async function empty(): Promise<void> {
  await page.getByRole('button', { name: 'Empty the table' }).click();
  await page.getByRole('button', { name: 'Once more: empty it, nothing is kept' }).click();
  await expect.element(page.getByRole('heading', { name: 'No results yet' })).toHaveFocus();
}

const scoreOf = (number: string): number => {
  const at = numbers().indexOf(number);
  return Number(rows()[at]?.querySelector('.of-score b')?.textContent);
};

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

test('two that are ticked are compared, and all stand in one tree over history, without the player’s own', async () => {
  await opened();
  await expect
    .element(page.getByRole('button', { name: 'Compare two' }))
    .toHaveAttribute('aria-disabled', 'true');
  await table().getByRole('checkbox', { name: 'Choose Jonas, Rūta' }).click();
  await table().getByRole('checkbox', { name: 'Choose Group 3' }).click();
  await page.getByRole('button', { name: 'Compare two' }).click();
  const calendars = page.getByRole('dialog', { name: 'Two calendars' });
  await expect
    .element(calendars.getByRole('combobox', { name: 'Line A' }))
    .toHaveDisplayValue('1 · Jonas, Rūta');
  await expect.element(calendars.getByRole('combobox', { name: 'Line B' })).toHaveDisplayValue('Group 3');
  await userEvent.keyboard('{Escape}');
  await page.getByRole('button', { name: 'All lines as one tree' }).click();
  const tree = page.getByRole('tree', { name: 'Branches' });
  await expect.element(tree.getByRole('treeitem', { name: /^A: History, ends/ })).toBeVisible();
  expect(tree.getByRole('treeitem').elements()).toHaveLength(4);
  await expect
    .element(tree.getByRole('treeitem', { name: /2 · Aleksandra, .*leaves History/ }))
    .toBeVisible();
});

test('without names the page and what goes out of it have numbers', async () => {
  const made = await opened();
  const button = page.getByRole('button', { name: 'Without names' });
  await button.click();
  await expect.element(button).toHaveAttribute('aria-pressed', 'true');
  expect(root.querySelector('.results')?.textContent).not.toMatch(/Jonas|Aleksandra/);
  const written = vi.spyOn(URL, 'createObjectURL');
  await page.getByRole('button', { name: 'As CSV' }).click();
  const [blob] = written.mock.calls[0] ?? [];
  written.mockRestore();
  const csv = blob instanceof Blob ? await blob.text() : '';
  expect(csv).not.toMatch(/Jonas|Aleksandra/);
  expect(csv).toMatch(/Group 2/);
  await page.getByRole('button', { name: 'All lines as one tree' }).click();
  await expect.element(page.getByRole('treeitem', { name: /Group 1,/ })).toBeVisible();
  expect(made.dialogs.opened.value.at(-1)).toMatchObject({ is: 'branches' });
});

test('a group’s game is played on the wall, and the table is there when the teacher comes back', async () => {
  const made = await opened();
  await table().getByRole('checkbox', { name: 'Choose Jonas, Rūta' }).click();
  await page.getByRole('button', { name: 'Play one on the wall' }).click();
  await expect.poll(() => made.present.seat.value).toBe('historian');
  expect(made.dialogs.opened.value).toEqual([]);
  expect(made.watching.cursor.value).toBe(0);
  expect(made.watching.watched.value?.moments.length).toBeGreaterThan(30);
  made.dialogs.open({ is: 'class' });
  await expect.element(page.getByRole('navigation', { name: 'Pages of the lesson' })).toBeVisible();
  await userEvent.keyboard('3');
  await expect.poll(numbers).toEqual(['1', '2', '3']);
});

test('what decided a group’s game is looked into from its row', async () => {
  const made = await opened();
  await table().getByRole('button', { name: 'Jonas, Rūta' }).click();
  await page.getByRole('button', { name: 'What decided it?' }).click();
  await expect.poll(() => made.screen.value).toBe('end');
  expect(made.dialogs.opened.value).toEqual([{ is: 'debrief' }]);
  await expect
    .element(page.getByRole('dialog').getByRole('heading', { name: 'One turning point' }))
    .toBeVisible();
});

test('turning points come one after another, say where none was found, and can be stopped', async () => {
  const made = desk('moscow-1929');
  const base = madeAnalyst((game: Timeline) =>
    game.moments.some(({ command }) => command?.do === 'sign')
      ? madeDebrief(game)
      : { ...madeDebrief(game), turningPoints: [], decisions: [], greatestChange: null },
  );
  let let1: () => void = () => undefined;
  const held = new Promise<void>((go) => {
    let1 = go;
  });
  let asked = 0;
  const analyst: Analyst = {
    ...base,
    debrief: async (game, listener) => {
      asked += 1;
      if (asked === 2) await held;
      return base.debrief(game, listener);
    },
  };
  await opened(made, undefined, analyst);
  expect(column('turning')).toEqual(['not looked for', 'not looked for', 'not looked for']);
  await page.getByRole('button', { name: 'Look for turning points' }).click();
  await expect.poll(() => column('turning')[0]).toMatch(/^29 Dec|^1 Jan|^11 Jan/);
  await expect.element(page.getByRole('progressbar', { name: 'Group 2; 1 of 3 done' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop looking' }).click();
  await expect.element(page.getByRole('button', { name: 'Look for turning points' })).toBeVisible();
  let1();
  expect(column('turning')[1]).toBe('not looked for');
  await page.getByRole('button', { name: 'Look for turning points' }).click();
  await expect.poll(() => column('turning').slice(1)).toEqual(['none found', 'none found']);
  expect(said.value.text).toBe('The turning points are there.');
});

test('a group without a device types its acts, after history’s own, and what is wrong is said beside them', async () => {
  await opened(undefined, 'x');
  await page.getByText('A group without a device').click();
  await page.getByRole('textbox', { name: 'Name of the group' }).fill('Last row');
  const acts = page.getByRole('textbox', { name: 'Its acts, a day a line' });
  await acts.fill('1929-01-21 notte POL');
  await page.getByRole('button', { name: 'Add this game' }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent(/Line 1, column 12: “notte”/);
  await acts.fill('1929-01-21 sign');
  await page.getByRole('button', { name: 'Add this game' }).click();
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent(/On 21 January 1929 “sign” is not possible/);
  await page.getByRole('combobox', { name: 'It began' }).selectOptions('after history, on 21 January 1929');
  await acts.fill('1929-01-21 note POL | press POL');
  await page.getByRole('button', { name: 'Add this game' }).click();
  await expect.element(row(/Last row/)).toBeVisible();
  expect(column('ending').some((ending) => ending !== 'not finished')).toBe(true);
});

test('digits that are typed turn no page', async () => {
  await opened();
  await box().click();
  await userEvent.keyboard('12');
  await expect.element(box()).toHaveValue('12');
});

test('nothing is kept unless it is asked for; a kept table is offered again, and can be deleted', async () => {
  const made = await opened();
  const kept = async () => (await made.ports.store.all('class:')).found.length;
  expect(await kept()).toBe(0);
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await expect.poll(kept).toBe(1);
  await empty();
  await page.getByRole('button', { name: 'Open the kept table, 3 results' }).click();
  await expect.poll(numbers).toEqual(['1', '2', '3']);
  await expect.element(row(/Jonas, Rūta/)).toBeVisible();
  await page.getByRole('button', { name: 'Delete the kept copy' }).click();
  await expect.poll(kept).toBe(0);
});

test('whoever leaves the page is asked first, as long as the table has not been saved as it stands', async () => {
  const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const save = page.getByRole('button', { name: 'Save the table' });
  await opened();
  expect(asks()).toBe(true);
  await save.click();
  expect(asks()).toBe(false);
  await row(/Jonas, Rūta/)
    .getByRole('button')
    .first()
    .click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect.poll(asks).toBe(true);
  await save.click();
  expect(asks()).toBe(false);
  await empty();
  expect(asks()).toBe(false);
});

test('files are chosen several at a time, and a saved table opens again as it was', async () => {
  const made = desk('moscow-1929');
  lay(made);
  await expect.element(page.getByRole('navigation', { name: 'Pages of the lesson' })).toBeVisible();
  await userEvent.keyboard('3');
  const input = page.getByLabelText('Choose files …');
  await input.upload([
    ...CLASS.slice(0, 2).map((one) => new File([printHandIn(handIn(made, one))], `${one.name}.json`)),
    new File(['\u0000\uFFFDPNG'], 'photo.png'),
  ]);
  await expect.poll(numbers).toEqual(['1', '2', '3']);
  await expect.element(row(/photo\.png.*not from this game/)).toBeVisible();
  const written = vi.spyOn(URL, 'createObjectURL');
  await page.getByRole('button', { name: 'Save the table' }).click();
  const [blob] = written.mock.calls[0] ?? [];
  written.mockRestore();
  const text = blob instanceof Blob ? await blob.text() : '';
  await empty();
  await input.upload([new File([text], 'class.json'), new File([text.slice(0, 900)], 'half.json')]);
  await expect.poll(numbers).toEqual(['1', '2', '3']);
  expect(said.value.text).toMatch(
    /^half\.json is a saved table that was cut short.*2 results added\. One could not/,
  );
});

test('files that are dropped anywhere on the page are taken', async () => {
  const made = desk('moscow-1929');
  lay(made);
  await expect.element(page.getByRole('navigation', { name: 'Pages of the lesson' })).toBeVisible();
  await userEvent.keyboard('3');
  await expect.element(box()).toBeVisible();
  const data = new DataTransfer();
  for (const one of CLASS.slice(0, 2))
    data.items.add(new File([printHandIn(handIn(made, one))], `${one.name}.json`));
  const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
  document.body.dispatchEvent(drop);
  expect(drop.defaultPrevented).toBe(true);
  await expect.poll(numbers).toEqual(['1', '2']);
});

test('a link that brings a result opens the page on it', async () => {
  const made = desk('moscow-1929');
  const [pupil] = CLASS;
  if (pupil === undefined) throw new Error('no pupil');
  const arrived = await packHandIn(handIn(made, pupil));
  render(<App desk={made} />, root);
  made.dialogs.open({ is: 'class', arrived });
  await expect.element(row(/Jonas, Rūta/)).toBeVisible();
  // To another page and back: it is not added a second time.
  await userEvent.keyboard('1');
  await userEvent.keyboard('3');
  await expect.poll(numbers).toEqual(['1']);
});

test('twelve rows of 44 pixels stand in the window beside the head of the table', async () => {
  const made = desk('moscow-1929');
  const pupils = Array.from({ length: 12 }, (_, at) => ({
    name: `Pupil ${at + 1}, with a friend`,
    line: `1928-12-${20 + (at % 10)} note POL`,
  }));
  await opened(made, (await links(made, pupils)).join('\n'));
  await expect.poll(() => rows().length).toBe(12);
  expect(new Set(rows().map((one) => Math.round(one.getBoundingClientRect().height)))).toEqual(new Set([44]));
  const foot = root.querySelector('.sheet-class .sheet-foot')?.getBoundingClientRect().top ?? 0;
  expect(rows()[11]?.getBoundingClientRect().bottom).toBeLessThanOrEqual(foot);
});
