// What is watched can be stepped through by days: history, and a finished game again, in which the pen can be
// taken.
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { historyFrom } from '../../src/chronicle/autoplay.ts';
import { view } from '../../src/core/view.ts';
import { marksOn } from '../../src/desk/calendar/known-days.ts';
import { App } from '../../src/desk/shell/app.tsx';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { goToDay } from '../../src/desk/watch/days.ts';
import { NOON } from '../line.ts';
import { desk, deskAfter, wordsOf } from './given.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

async function watching(): Promise<Desk> {
  const made = desk('moscow-1929');
  made.beginnings.watch();
  await made.history.unroll();
  made.screen.value = 'desk';
  render(<App desk={made} />, root);
  return made;
}

const calendar = () => page.getByRole('dialog', { name: 'Calendar' });
const slider = () => calendar().getByRole('slider', { name: 'The day' });
const date = (made: Desk): string => made.present.view.value.date;

test('the calendar goes to any day, by arrows too, and says which it is and what came on it', async () => {
  const made = await watching();
  await userEvent.keyboard('c');
  await expect.element(slider()).toHaveAttribute('aria-valuetext', 'Thursday, 20 December 1928');
  await calendar().getByRole('button', { name: 'Feb' }).click();
  expect(date(made).slice(0, 7)).toBe('1929-02');
  const reached = made.present.view.value.day;
  slider().element().focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => made.present.view.value.day).toBeGreaterThan(reached);
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(() => made.present.view.value.day).toBe(reached);
  goToDay(made.watching, 51);
  await expect.element(slider()).toHaveAttribute('aria-valuetext', 'Saturday, 9 February 1929');
  await expect.element(calendar().getByText(/Signed by the Soviet Union/)).toBeVisible();
});

test('each day leads forward to the next day with a paper, and back to the last one', async () => {
  const made = await watching();
  const { lastDay } = made.present.view.value;
  const days = (made.watching.watched.value?.moments ?? []).map(({ game }) => view(game, 'historian').day);
  for (let day = 0; day <= lastDay; day++) {
    goToDay(made.watching, day);
    expect(made.present.view.value.day).toBe(Math.min(...days.filter((one) => one >= day)));
    goToDay(made.watching, day, true);
    expect(made.present.view.value.day).toBe(Math.max(...days.filter((one) => one <= day)));
  }
});

test('a finished game is looked at again, and from any day of it a new one is begun', async () => {
  const made = desk('moscow-1929');
  const finished = historyFrom(made.ports.begin(0));
  if (finished === null) throw new Error('no history in this scenario');
  made.saves.own.value = finished;
  made.screen.value = 'end';
  render(<App desk={made} />, root);
  await page.getByRole('button', { name: 'Replay day by day' }).click();
  await expect.element(page.getByText(/^The game once more, despatch 1 of/)).toBeVisible();
  goToDay(made.watching, 30);
  const length = made.watching.cursor.value + 1;
  // The finished game moves to the others without a question.
  await userEvent.keyboard('p');
  await expect.poll(() => made.present.seat.value).toBe('player');
  expect(made.present.timeline.value.moments.length).toBe(length);
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard('b');
  await expect.element(page.getByText(/^The game once more/)).toBeVisible();
  // The next thing watched is history again.
  made.beginnings.watch();
  expect(made.watching.replayed.value).toBeNull();
  expect(finished.moments.length).toBeGreaterThan(length);
});

test('once the text is registered the last act has begun, and no later day is said to begin it', () => {
  const spring = `${NOON} sign POL ROM | answer table 2
1929-02-09  sign
1929-02-11  ratify
1929-04-10`;
  const beginsOn = (line: string): number[] => {
    const made = deskAfter(line);
    const marks = [...marksOn(made.present, wordsOf(made))];
    return marks.flatMap(([day, said]) => (said.some((text) => text.includes('Sunset')) ? [day] : []));
  };
  expect(beginsOn(spring)).toEqual([165]);
  expect(beginsOn(`${spring} register`)).toEqual([]);
});
