// The player's goals are visible on the desk, changes are announced when they happen, and the end lists all.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import wholeFrontier from '../../scenarios/moscow-1929/endings/the-whole-frontier.despatch?raw';
import '../../src/desk/desk.css';
import { unroll } from '../../src/chronicle/autoplay.ts';
import { upTo } from '../../src/chronicle/timeline.ts';
import { inAll } from '../../src/desk/end/verdict-names.ts';
import { choose, isChosen } from '../../src/desk/goals/chosen.ts';
import { announce, said } from '../../src/desk/shell/announce.ts';
import { App } from '../../src/desk/shell/app.tsx';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { desk, deskAfter, played, wordsOf } from './given.ts';

const root = document.createElement('div');
root.id = 'desk';
document.body.append(root);
beforeEach(() => page.viewport(1440, 900));
afterEach(async () => {
  render(null, root);
  for (const { id } of desk('moscow-1929').ports.world.scenario.goals)
    if (isChosen('moscow-1929', id)) choose('moscow-1929', id);
});

/** Six governments sign on 11 February in this deal. */
const SEED = 8;
const FIVE_SIGN = 'At least five governments sign with you before 13 February';
const LETTERS = 'At the end at least five of the six western neighbours are bound';
const sheet = () => page.getByRole('dialog', { name: 'Goals' });

const rowOf = (goal: string) => sheet().getByRole('listitem').filter({ hasText: goal });

/** The desk with a goal chosen, by default that of the closed letters. */
async function aiming(made: Desk, goal = LETTERS): Promise<void> {
  render(<App desk={made} />, root);
  await page.getByRole('button', { name: /^Goals/ }).click();
  const button = rowOf(goal).getByRole('button');
  await button.click();
  await expect.element(button).toHaveTextContent('Chosen. Give it up');
  await sheet().getByRole('button', { name: 'Close' }).click();
}

test('the button of a chosen goal says that it is chosen, and gives it up', async () => {
  await aiming(deskAfter('1928-12-23 sound POL'));
  await page.getByRole('button', { name: /^Goals/ }).click();
  const row = rowOf(LETTERS);
  await row.getByRole('button', { name: 'Chosen. Give it up' }).click();
  await expect.element(row.getByRole('button', { name: 'Aim for it' })).toBeVisible();
  await sheet().getByRole('button', { name: 'Close' }).click();
  await expect.element(page.getByRole('button', { name: 'Goals', exact: true })).toBeVisible();
});

test.for([1440, 390])('a goal that the signing meets is told once after the night, at %i', async (width) => {
  const made = desk('moscow-1929');
  const whole = played(made, wholeFrontier, SEED);
  const signing = whole.moments.findIndex(({ cables }) => cables.some(({ is }) => is === 'signed'));
  made.saves.own.value = upTo(whole, signing);
  await aiming(made, FIVE_SIGN);
  await page.viewport(width, 844);
  const told = page.getByRole('button', { name: /^Goal met: At least five governments/ });
  announce('');
  made.orders.give({ do: 'sign' });
  const night = page.getByRole('dialog', { name: 'The night of the signing' });
  await expect.element(night).toBeVisible();
  // As long as the night is told nothing gives away how it ends.
  await userEvent.keyboard('{Enter}');
  expect(said.value.text).not.toMatch(/^Goal/);
  await expect.element(told).not.toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  await expect.element(night).not.toBeInTheDocument();
  await expect.element(told).toBeVisible();
  expect(said.value.text).toMatch(/^Goal met: At least five/);
  const box = told.element().getBoundingClientRect();
  expect([box.left >= 0, box.right <= width]).toEqual([true, true]);
  // It lies over nothing that is read: no page, no heading, no line of the tape.
  const covered = [...root.querySelectorAll('main > *, .tape, .strip')].filter((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    const isShown =
      right > left && bottom > top && !one.contains(told.element()) && !told.element().contains(one);
    return isShown && left < box.right && right > box.left && top < box.bottom - 1 && bottom > box.top + 1;
  });
  expect(covered.map(({ className }) => className)).toEqual([]);
  made.orders.give({ do: 'wait' });
  await expect.element(told).not.toBeInTheDocument();
});

test('a goal that is lost is told at once, on the page and aloud, and cannot be aimed for any more', async () => {
  const made = deskAfter('1928-12-23 sound POL');
  await aiming(made);
  const stands = (met: number, open: number, lost: number) =>
    page.getByRole('button', { name: `Goals: ${met} met, ${open} still possible, ${lost} lost` });
  await expect.element(stands(0, 1, 0)).toBeVisible();
  made.orders.give({ do: 'intel', power: 'POL' });
  await expect.element(stands(0, 0, 1)).toBeVisible();
  const told = page.getByRole('button', { name: /^Goal lost: At the end/ });
  await expect.element(told).toBeVisible();
  expect(said.value.text).toMatch(/^Goal lost: At the end/);
  await told.click();
  const row = rowOf(LETTERS);
  await expect.element(row).toHaveTextContent('Lost on 23 December 1928.');
  expect(row.getByRole('button').elements()).toEqual([]);
  await expect.element(told).not.toBeInTheDocument();
});

test('on a telephone What now? leads to them, and on a wide desk the strip alone', async () => {
  await page.viewport(390, 844);
  const made = deskAfter('1928-12-29 note POL');
  render(<App desk={made} />, root);
  await page.getByRole('button', { name: 'What now?' }).click();
  const counsel = page.getByRole('dialog', { name: 'What now?' });
  await counsel.getByRole('button', { name: 'Goals' }).click();
  await expect.element(sheet()).toBeVisible();
  await sheet().getByRole('button', { name: 'Close' }).click();
  await page.viewport(1440, 900);
  await expect.element(counsel.getByRole('button', { name: 'Close' })).toBeVisible();
  expect(counsel.getByRole('button', { name: 'Goals' }).elements()).toEqual([]);
});

test.for(['en', 'pl', 'ru'])(
  'on a telephone the strip leads to them in two taps, in %s',
  async (language) => {
    await page.viewport(390, 844);
    const made = deskAfter('1928-12-29 note POL', 'moscow-1929', language);
    render(<App desk={made} />, root);
    const most = wordsOf(made).points(inAll(made.ports.maxima));
    const say = (id: string, args = {}): string => wordsOf(made).say(id, args);
    await page.getByRole('banner').getByRole('button').first().click();
    const stand = page.getByRole('dialog', { name: say('process') });
    const way = stand.getByRole('button', { name: say('goals-way') });
    await expect.element(way).toBeVisible();
    // Beside what winning and losing is, without scrolling.
    expect(way.element().getBoundingClientRect().bottom).toBeLessThan(844);
    await way.click();
    await expect.element(page.getByRole('list', { name: say('goals-counted', { most }) })).toBeVisible();
  },
);

test('the end tells what became of every goal', async () => {
  const made = deskAfter('1928-12-29 note POL');
  made.saves.own.value = unroll(made.ports.begin(0), []).timeline;
  made.screen.value = 'end';
  render(<App desk={made} />, root);
  const section = page.getByRole('region', { name: 'Goals met: 0 of 5' });
  await expect.element(section).toBeVisible();
  expect(section.getByText(/^Lost on/).elements()).toHaveLength(5);
  expect(section.getByRole('button').elements()).toEqual([]);
});

test('whoever watches history has no goals in the strip, and has them back with the pen', async () => {
  const made = deskAfter('1928-12-29 note POL');
  render(<App desk={made} />, root);
  const goals = page.getByRole('button', { name: /^Goals/ });
  await expect.element(goals).toBeVisible();
  await made.history.unroll();
  made.beginnings.watch();
  made.screen.value = 'desk';
  await expect.element(goals).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Keys' })).toBeVisible();
  made.beginnings.resume();
  await expect.element(goals).toBeVisible();
});

test('a scenario without goals shows no way to them', async () => {
  render(<App desk={desk('two-powers')} />, root);
  await expect.element(page.getByRole('button', { name: 'Keys' })).toBeVisible();
  expect(page.getByRole('button', { name: /^Goals/ }).elements()).toEqual([]);
});

test('beside the goals stands what counts at the end of every game', async () => {
  render(<App desk={deskAfter('')} />, root);
  await page.getByRole('button', { name: /^Goals/ }).click();
  const counted = page.getByRole('list', { name: /^What counts at the end: about \d+ points$/ });
  await expect
    .element(counted)
    .toHaveTextContent(/Peace.*Breadth.*Text.*Durability.*trust you.*Moscow.*confidence/);
  // What each can bring adds up to the points of the heading.
  const rows = [...counted.element().querySelectorAll('li')].map(({ textContent }) => textContent ?? '');
  expect(rows.map((row) => /(Up to|About) \d+ points[.;:]/.test(row))).toEqual(Array(5).fill(true));
  const each = rows.map((row) => Number(/(\d+) points[.;:]/.exec(row)?.[1]));
  const heading = root.querySelector('#counted-head')?.textContent;
  // The board counts the trust alone, so that number stands here too.
  expect(rows.filter((row) => row.includes('for trust'))).toEqual([
    expect.stringMatching(/^Durability.*Up to 54 points: 42 for trust, 12 for signing again\.$/),
  ]);
  expect(heading).toContain(`about ${each.reduce((sum, one) => sum + one)} points`);
});
