// An assignment on the desk: its card comes with the address, the aids it leaves out are closed until its
// end, and it is handed in as it was played.
import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { historian } from '../../src/analysis/bots/historian.ts';
import { PERSONAS } from '../../src/analysis/bots/personas.ts';
import { chance } from '../../src/analysis/chance.ts';
import { sightOf } from '../../src/analysis/sight.ts';
import { gameOf } from '../../src/chronicle/timeline.ts';
import { isQuiet, waitOn } from '../../src/desk/acts/long-wait.ts';
import { beginRun, findRun } from '../../src/desk/lesson/assignment/run.ts';
import { isOpen } from '../../src/desk/lesson/is-open.ts';
import { receiveAddress } from '../../src/desk/saves/record.ts';
import { type Desk, makeDesk } from '../../src/desk/shell/desk.ts';
import { readTape } from '../../src/desk/tape/tape-words.ts';
import { ASSIGNMENT_FORMAT, type Assignment, packAssignment } from '../../src/lesson/assignment.ts';
import { mayRunOn } from '../../src/lesson/brisk.ts';
import { codeOfAssignment } from '../../src/lesson/code.ts';
import { assignmentOf } from '../../src/lesson/ready.ts';
import '../../src/desk/desk.css';
import { cutOff, endedWithDots } from './cut.ts';
import { desk, ports, wordsOf } from './given.ts';
import { lay, root } from './laid.tsx';

const EVENING: Assignment = {
  format: ASSIGNMENT_FORMAT,
  scenario: 'moscow-1929',
  words: { title: 'Not alone', task: 'Poland will not sign alone.', questions: ['Why not?', 'Who else?'] },
  start: { is: 'history', at: { date: '1929-02-08', acts: 0 } },
  until: '1929-02-10',
  aids: [],
  brisk: false,
};

async function arrived(assignment: Assignment, made = desk('moscow-1929')): Promise<Desk> {
  lay(made);
  history.replaceState(null, '', await packAssignment(assignment));
  await receiveAddress(made.dialogs, made.ports);
  return made;
}

/** A desk at which the assignment has been begun, without the sheet on which it came. */
function at(assignment: Assignment): Desk {
  const made = desk('moscow-1929');
  expect(beginRun(made, assignment)).toBeNull();
  return lay(made);
}

beforeEach(() => localStorage.clear());

const date = (made: Desk): string => made.present.view.value.date;
let clock = 0;
const press = (made: Desk): void => {
  clock += 10_000;
  waitOn(made, wordsOf(made), clock);
};

test('an address opens on the card; one button begins, on that day, without the prologue', async () => {
  const made = await arrived(EVENING);
  const sheet = page.getByRole('dialog', { name: 'Your assignment' });
  await expect.element(sheet.getByRole('heading', { name: 'Not alone' })).toBeVisible();
  await expect.element(sheet.getByText('Poland will not sign alone.')).toBeVisible();
  await expect.element(sheet.getByText('8 February 1929, before anything is done')).toBeVisible();
  await expect
    .element(sheet.getByText(/Left out until the end: “What now\?”, the nearest text/))
    .toBeVisible();
  expect(sheet.getByRole('navigation').elements()).toEqual([]);
  await sheet.getByRole('button', { name: 'Begin' }).click();
  expect(made.screen.value).toBe('desk');
  expect(date(made)).toBe('1929-02-08');
  const reminder = page.getByRole('button', { name: /^Not alone until 10 February 1929/ });
  await expect.element(reminder).toBeVisible();
  await reminder.click();
  await expect.element(page.getByRole('dialog', { name: 'What you are to do' })).toBeVisible();
});

test.for([[1280, 720] as const, [390, 844] as const])(
  'the line on the desk cuts no task at %i x %i: a long one is read on the card',
  async ([width, height]) => {
    await page.viewport(width, height);
    const long =
      'Bring at least three governments to sign one text on one day, and Poland among them. '.repeat(3);
    for (const task of ['Poland will not sign alone.', long]) {
      at({ ...EVENING, words: { title: 'Not alone', task, questions: [] } });
      const line = page.getByRole('button', { name: /^Not alone until/ });
      await expect.element(line).toHaveAccessibleDescription(task.trim());
      expect(endedWithDots(line.element())).toEqual([]);
      expect(cutOff(line.element())).toEqual([]);
      expect(root.querySelector('.reminder-task') === null).toBe(task === long);
    }
  },
);

test('a damaged address is refused with a sentence, and the game stays as it was', async () => {
  const made = desk('moscow-1929');
  lay(made);
  const before = made.saves.own.value;
  const end = await packAssignment(EVENING);
  history.replaceState(null, '', end.slice(0, -9));
  await receiveAddress(made.dialogs, made.ports);
  await expect.element(page.getByText(/^The link is cut off or has been changed on its way/)).toBeVisible();
  expect(made.saves.own.value).toBe(before);
  expect(made.assigned.value).toBeNull();
});

test('what is left out says so: the lamp, history’s line in every place, the nearest text', async () => {
  const made = at(EVENING);
  await import('../../src/desk/shell/second-chunk.ts');
  await userEvent.keyboard('n');
  await expect.element(page.getByText(/“Not alone” leaves “What now\?” out until its end/)).toBeVisible();
  expect(root.querySelector('.counsel, .counsel-waits')).toBeNull();
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard('e');
  await expect.element(page.getByText(/“Not alone” leaves history’s line out until its end/)).toBeVisible();
  await userEvent.keyboard('{Escape}');
  for (const is of ['branches', 'class', 'debrief'] as const) {
    made.dialogs.open({ is });
    await expect.element(page.getByText(/“Not alone” leaves history’s line out until its end/)).toBeVisible();
    await userEvent.keyboard('{Escape}');
  }
  const history = root.querySelector<HTMLOptionElement>('.against option[value="history"]');
  expect(history?.disabled).toBe(true);
  made.against.value = 'history';
  await expect.poll(() => made.against.value).toBe('sent');
  made.dialogs.open({ is: 'crisis', id: 'orders' });
  await expect.element(page.getByText('Your assignment leaves history out until its end.')).toBeVisible();
  expect(root.textContent).not.toContain(wordsOf(made).say('dilemma-orders.history'));
  await userEvent.keyboard('{Escape}');
  made.screen.value = 'title';
  const watch = page.getByRole('button', { name: 'Watch history' });
  await expect.element(watch).toHaveAttribute('aria-disabled', 'true');
  await userEvent.keyboard('3');
  expect(made.screen.value).toBe('title');
});

test('the reasons of an answer stay open, and the nearest text beside them does not', async () => {
  for (const aids of [[], ['nearest' as const]]) {
    at({ ...EVENING, start: { is: 'history', at: { date: '1929-01-11', acts: 0 } }, aids });
    await import('../../src/desk/shell/second-chunk.ts');
    await userEvent.keyboard('?');
    const sheet = page.getByRole('dialog');
    const nearest = sheet.getByRole('heading', { name: 'The nearest text it would accept' });
    const shut = sheet.getByText('Your assignment leaves the nearest text out.');
    await expect.element(aids.length === 0 ? shut : nearest).toBeVisible();
    expect((aids.length === 0 ? nearest : shut).elements()).toEqual([]);
    expect(sheet.getByRole('table').or(sheet.getByRole('list')).elements().length).toBeGreaterThan(0);
    render(null, root);
  }
});

test('an assignment with all aids shuts none of them', async () => {
  const made = at({ ...EVENING, aids: ['counsel', 'nearest', 'history'] });
  await import('../../src/desk/shell/second-chunk.ts');
  await userEvent.keyboard('n');
  await expect.poll(() => root.querySelector('.counsel-waits')).not.toBeNull();
  for (const aid of ['counsel', 'nearest', 'history'] as const) expect(isOpen(made.assigned, aid)).toBe(true);
});

test('time stops at its end; then it says so, everything is open, and the game may go on', async () => {
  const made = at(EVENING);
  for (let waits = 0; waits < 12 && made.assigned.value?.ended !== true; waits++) {
    made.dialogs.opened.value = [];
    press(made);
  }
  expect(date(made)).toBe('1929-02-10');
  made.dialogs.opened.value = [];
  await expect
    .element(page.getByRole('dialog', { name: 'The end of the assignment is reached' }))
    .toBeVisible();
  expect(isOpen(made.assigned, 'history')).toBe(true);
  // What is to be handed in stands before the card, and the way out of the assignment last.
  const [first, last] = [...(root.querySelector('.assignment-run')?.children ?? [])];
  expect(first?.querySelector('.run-over')).not.toBeNull();
  expect(last?.querySelector('.assignment-card')).not.toBeNull();
  made.dialogs.opened.value = [];
  for (let waits = 0; waits < 4; waits++) press(made);
  expect(date(made) > '1929-02-10').toBe(true);
  expect(made.assigned.value?.ended).toBe(true);
});

test('what was given is not taken back, what was done since is', () => {
  const given: Assignment = { ...EVENING, start: { is: 'history', at: { date: '1929-01-31', acts: 2 } } };
  const made = at(given);
  const { length } = made.present.timeline.value.moments;
  expect(made.present.timeline.value.moments.at(-1)?.command?.do).toBe('draft');
  expect(made.orders.canUndo.value).toBe(false);
  made.orders.give({ do: 'draft', clause: 'recital', option: 'existing' });
  expect(made.orders.canUndo.value).toBe(true);
  made.orders.undo();
  expect(made.present.timeline.value.moments.length).toBe(length);
});

test('another game on the desk opens everything, and the assignment waits for its own', () => {
  const made = at(EVENING);
  const mine = made.saves.own.value;
  made.beginnings.start(0);
  expect(made.assigned.value?.here).toBe(false);
  expect(isOpen(made.assigned, 'counsel')).toBe(true);
  made.saves.own.value = mine;
  expect(made.assigned.value?.here).toBe(true);
  expect(isOpen(made.assigned, 'counsel')).toBe(false);
});

test('answers are kept as they are typed and found again with the game; leaving is asked about once', async () => {
  const made = at(EVENING);
  made.dialogs.open({ is: 'assignment' });
  const sheet = page.getByRole('dialog', { name: 'What you are to do' });
  await sheet.getByRole('textbox', { name: 'Who else?' }).fill('Latvia, Estonia.');
  await sheet.getByRole('textbox', { name: /^A name of your choice/ }).fill('Jonas');
  await expect.element(sheet.getByText('1 of 2').or(sheet.getByText('one answer of 2'))).toBeVisible();

  const again = makeDesk({ ...ports('moscow-1929'), store: made.ports.store });
  again.saves.own.value = made.saves.own.value;
  await findRun(again, again.ports.pageLanguage);
  expect(again.assigned.value).toMatchObject({
    assignment: EVENING,
    name: 'Jonas',
    answers: ['', 'Latvia, Estonia.'],
    here: true,
    ended: false,
  });

  await sheet.getByRole('button', { name: 'Leave the assignment' }).click();
  await sheet.getByRole('button', { name: 'Stay' }).click();
  expect(made.assigned.value).not.toBeNull();
  await sheet.getByRole('button', { name: 'Leave the assignment' }).click();
  await sheet.getByRole('button', { name: 'Leave it' }).click();
  expect(made.assigned.value).toBeNull();
  expect(date(made)).toBe('1929-02-08');
  const third = makeDesk({ ...ports('moscow-1929'), store: made.ports.store });
  await findRun(third, third.ports.pageLanguage);
  expect(third.assigned.value).toBeNull();
});

test('a code that is typed opens its card, and one with a wrong letter says which', async () => {
  const made = desk('moscow-1929');
  const lesson = await made.ports.lesson();
  const [ready] = lesson.assignments;
  if (ready === undefined) throw new Error('no assignment');
  const { world } = made.ports;
  const book = { scenario: world.scenario.id, calendar: world.calendar, ready: lesson.assignments };
  const code = codeOfAssignment(book, assignmentOf(world.scenario.id, ready)) ?? '';
  lay(made);
  made.dialogs.open({ is: 'class' });
  await page.getByRole('button', { name: /Assignments$/ }).click();
  const field = page.getByRole('textbox', { name: /^Do you have a code/ });
  const wrong = `${code.slice(0, 5)}${code[5] === 'A' ? 'B' : 'A'}${code.slice(6)}`;
  await field.fill(wrong);
  await userEvent.keyboard('{Enter}');
  await expect
    .element(page.getByText(new RegExp(`^Character 5 is wrong: “${wrong[5]}”.*it is “${code[5]}”`)))
    .toBeVisible();
  // Digits turn the pages of this sheet, but not in a text field.
  await userEvent.clear(field);
  await userEvent.type(field, code.toLowerCase());
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'The evening of 8 February' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Begin' })).toBeVisible();
});

test('at a lesson’s pace what came is told in one summary: every paper is in it, and opens where it stands', async () => {
  const made = at({
    ...EVENING,
    start: { is: 'history', at: { date: '1929-01-27', acts: 0 } },
    until: '1929-03-31',
    brisk: true,
  });
  await import('../../src/desk/shell/second-chunk.ts');
  const from = made.present.timeline.value.moments.length;
  press(made);
  const sheet = page.getByRole('dialog');
  await expect
    .element(sheet.getByText('5 papers have come meanwhile. Each opens where it stands.'))
    .toBeVisible();
  const came = readTape(made.present, wordsOf(made)).filter(
    ({ moment, cable, joined }) =>
      moment >= from && !joined && !isQuiet(cable, made.present.timeline.value.world.awaited),
  );
  expect(came.length).toBe(5);
  const lines = [...root.querySelectorAll('.brisk details')];
  expect(lines.map((line) => line.querySelector('summary b')?.textContent)).toEqual(
    came.map(({ paper }) => paper.title),
  );
  for (const [index, { paper }] of came.entries()) {
    expect(lines[index]?.textContent).toContain(paper.text);
    await sheet
      .getByText(paper.title ?? '')
      .first()
      .click();
    await expect.poll(() => lines[index]?.hasAttribute('open')).toBe(true);
  }
  await userEvent.keyboard('{Escape}');
  // A crisis is shown in full, and is answered on the same page.
  for (let waits = 0; waits < 9 && made.present.view.value.dilemma === null; waits++) {
    made.dialogs.opened.value = [];
    press(made);
  }
  await expect.element(sheet.getByRole('button', { name: 'Answer later' })).toBeVisible();
  const { dilemma } = made.present.view.value;
  await userEvent.keyboard('1');
  await expect
    .poll(() => made.present.timeline.value.moments.at(-1)?.command)
    .toEqual({ do: 'answer', dilemma: dilemma?.id, choice: 1 });
});

/** A bot that acts by itself while the desk waits for it: presses of "Wait" until the assignment ends. */
function presses(name: string, brisk: boolean): { presses: number; turns: number } {
  const bot = [...PERSONAS, historian].find((one) => one.name === name);
  if (bot === undefined) throw new Error(name);
  const made = desk('moscow-1929');
  const { world, iso } = made.ports;
  const given: Assignment = {
    ...EVENING,
    start: { is: 'opening', seed: 0 },
    until: 'signature',
    aids: ['counsel', 'nearest', 'history'],
    brisk,
  };
  expect(beginRun(made, given)).toBeNull();
  const mind = bot.sit({ scenario: world.scenario, chance: chance(`${name}/0/0`), dateOf: iso });
  let [count, turns, read] = [0, 0, 1];
  for (let moves = 0; moves < 600 && made.assigned.value?.ended !== true; moves++) {
    const { moments } = made.present.timeline.value;
    const told = moments.slice(read).flatMap(({ cables }) => cables);
    read = moments.length;
    const wanted = mind(sightOf(gameOf(made.present.timeline.value), told));
    made.dialogs.opened.value = [];
    if (wanted.do !== 'wait') {
      made.orders.give(wanted);
      continue;
    }
    count += 1;
    press(made);
    const passed = made.present.timeline.value.moments.slice(moments.length, -1);
    // Moments that were skipped required nothing: only the last one may.
    if (brisk)
      turns += passed.filter(
        (moment) => moment.cables.some(({ is }) => is === 'replied') && !mayRunOn(moment),
      ).length;
    expect(passed.every(({ cables }) => !cables.some(({ is }) => is === 'dilemma' || is === 'leaving'))).toBe(
      true,
    );
  }
  expect(made.assigned.value?.ended).toBe(true);
  return { presses: count, turns };
}

test('at a lesson’s pace one waits less often, and runs past nothing that asks for a decision', () => {
  const rows = ['yielder', 'balticFirst', 'lawyer', 'historian'].map((name) => {
    const [usual, brisk] = [presses(name, false), presses(name, true)];
    expect(brisk.turns).toBe(0);
    expect(brisk.presses, name).toBeLessThan(usual.presses);
    return `${name}: ${usual.presses} presses, at a lesson’s pace ${brisk.presses}`;
  });
  console.log(rows.join('\n'));
});
