// Two calendars: their words and keyboard navigation, and that the pen is taken on the chosen day.
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/desk/desk.css';
import { shelve } from '../../src/chronicle/shelf.ts';
import { upTo } from '../../src/chronicle/timeline.ts';
import { App } from '../../src/desk/shell/app.tsx';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { chiefRows } from '../../src/desk/two-calendars/differences.tsx';
import { INDENT, placeLabels } from '../../src/desk/two-calendars/labels.ts';
import { scaleOf } from '../../src/desk/two-calendars/scale.ts';
import { cutOff } from './cut.ts';
import { deskAfter, played, wordsOf } from './given.ts';

const root = document.createElement('div');
root.id = 'desk';
document.body.append(root);
afterEach(() => render(null, root));

const GAME = `
1928-12-29  note POL | note LTU
1929-01-01  publish
1929-01-11  answer orders 2 | note POL
1929-01-21  note POL | inform FIN PER TUR | press POL`;

/** The end of that game, with the sheet over it. */
async function opened(language = 'en'): Promise<Desk> {
  const desk = deskAfter('', 'moscow-1929', language);
  desk.saves.own.value = played(desk, GAME);
  desk.screen.value = 'end';
  desk.dialogs.open({ is: 'calendars' });
  render(<App desk={desk} />, root);
  await expect.poll(() => root.querySelector('.calendars')).not.toBeNull();
  return desk;
}

const list = (): HTMLElement => {
  const found = root.querySelector<HTMLElement>('[role="listbox"]');
  if (found === null) throw new Error('no list of days');
  return found;
};
const chosen = (): string => {
  const id = list().getAttribute('aria-activedescendant') ?? '';
  return document.getElementById(id)?.getAttribute('aria-label') ?? '';
};
const seen = (): string => root.querySelector('.calendars')?.textContent ?? '';

test('the day of the parting is chosen first, and one sentence says what was done how much sooner', async () => {
  await page.viewport(1440, 900);
  await opened();
  expect(chosen()).toMatch(/^21 January 1929, .*pressure: Poland/);
  expect(root.querySelector('.flag')?.textContent).toMatch(
    /21 January 1929: here they part\..*Press Warsaw \(5 days sooner\)/,
  );
  expect(seen()).toMatch(/[^:] ?1\.\d against 65\.6/);
});

test('beside a game that goes on, the other one is counted on the same day', async () => {
  const desk = deskAfter('', 'moscow-1929', 'en');
  const whole = played(desk, GAME);
  desk.saves.own.value = upTo(whole, whole.moments.length - 1);
  desk.dialogs.open({ is: 'calendars' });
  render(<App desk={desk} />, root);
  await expect.poll(() => root.querySelector('#sum-head')?.textContent).toMatch(/ 1929: -?\d+\.\d against /);
  expect(root.querySelector('#sum-head')?.textContent).not.toContain('65.6');
});

test('of many differences the card has the most important ones, in the order of the table', () => {
  const date = (what: 'published' | 'signed' | 'bound' | 'registered', powers: readonly string[] = []) =>
    ({ is: 'date', what, powers, a: '1929-02-09', b: null, later: null }) as const;
  const rows = [
    { is: 'ending', a: 'overtaken', b: null },
    { is: 'clause', clause: 'form', a: 'joint', b: 'successive' },
    date('published'),
    date('signed'),
    date('registered'),
    date('bound', ['POL']),
  ] as const;
  const [ending, clause, , signed, , bound] = rows;
  expect(chiefRows(rows, 2)).toEqual([ending, signed]);
  expect(chiefRows(rows, 4)).toEqual([ending, clause, signed, bound]);
  expect(chiefRows(rows, 9)).toEqual(rows);
});

test.for(['en', 'pl', 'ru'])(
  'the lines are named so that it fits a telephone, where they stand side by side: %s',
  async (language) => {
    await page.viewport(390, 844);
    await opened(language);
    await expect.element(page.getByRole('combobox', { name: /^(Line|Linia|Линия) A$/ })).toBeVisible();
    await expect.element(page.getByRole('combobox', { name: /^(Line|Linia|Линия) B$/ })).toBeVisible();
    expect(seen()).not.toMatch(/Above|Below|U góry|U dołu|Сверху|Снизу/i);
  },
);

test('until the parting there is one line; from there the arrow keys walk on two', async () => {
  await page.viewport(1440, 900);
  await opened();
  await userEvent.keyboard('{ArrowLeft}');
  // The first arrow moves from the title to the line.
  await expect.poll(() => document.activeElement).toBe(list());
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(chosen).toMatch(/^19 January 1929, both games/);
  await userEvent.keyboard('{ArrowRight}{ArrowDown}{ArrowRight}');
  await expect.poll(chosen).toMatch(/^26 January 1929, History: pressure: Poland/);
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(chosen).not.toMatch(/History/);
  expect(
    [...root.querySelectorAll('[role="option"]')].filter((one) => one.ariaSelected === 'true'),
  ).toHaveLength(1);
});

test('as a table it has the same days in the same order, every row that differs, and the day that was chosen', async () => {
  await page.viewport(1440, 900);
  await opened();
  const days = [...root.querySelectorAll('[role="option"]')].map((one) => one.id.replace('stop-', ''));
  await userEvent.keyboard('t');
  await expect.element(page.getByRole('columnheader', { name: 'History' }).first()).toBeVisible();
  const rows = [...root.querySelectorAll<HTMLElement>('.day-told')].map(({ dataset }) => dataset.stop);
  expect(rows).toEqual(days);
  expect(root.querySelector('.day-told[aria-pressed="true"]')?.textContent).toMatch(/pressure: Poland/);
  await expect.element(page.getByRole('rowheader', { name: 'In all' })).toBeVisible();
});

test('everything that history did, the answer at the table too, has words', async () => {
  await opened();
  await userEvent.keyboard('t');
  await expect.element(page.getByRole('table').first()).toBeVisible();
  expect(root.querySelector('.calendars')?.textContent).toContain('answer: The table');
  // The sitting of 31 January on all that Warsaw asked; nobody asked permission to invite Poland.
  expect(root.querySelector('.calendars')?.textContent).toContain('permission asked: all that Warsaw asks');
  expect(root.querySelector('.calendars')?.textContent).not.toContain('[');
});

test('the pen is taken on the morning of the day that is chosen, and the finished game stays on the shelf', async () => {
  const desk = await opened();
  const whole = desk.saves.own.value;
  if (whole === null) throw new Error('no game');
  await shelve(desk.ports.store, whole, 1);
  await userEvent.keyboard('p');
  await expect.poll(() => desk.screen.value).toBe('desk');
  expect(desk.present.seat.value).toBe('player');
  const own = desk.saves.own.value;
  expect(own?.moments).toEqual(upTo(whole, own?.moments.length ?? 0).moments);
  expect(desk.present.view.value.date).toBe('1929-01-21');
  expect(own?.moments.at(-1)?.command?.do).toBe('wait');
  expect((await desk.ports.store.all('shelf:moscow-1929:game:')).found).toHaveLength(1);
});

test('that day’s desk is watched, of history too, and leads back to it', async () => {
  const desk = await opened();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
  await expect.poll(chosen).toMatch(/History/);
  await page.getByRole('button', { name: 'That day’s desk' }).click();
  await expect.poll(() => desk.present.seat.value).toBe('historian');
  expect(desk.watching.replayed.value).toBeNull();
  expect(desk.present.view.value.date).toBe('1929-01-26');
});

test('a letter that chooses in the list of games is no key of the sheet', async () => {
  const desk = await opened();
  root.querySelector<HTMLElement>('.calendar-choice select')?.focus();
  await userEvent.keyboard('bt');
  expect(desk.dialogs.opened.value.map(({ is }) => is)).toEqual(['calendars']);
  expect(root.querySelector<HTMLElement>('.calendars')?.dataset.as).toBe('picture');
});

test('with no game but history the sheet says so', async () => {
  const desk = deskAfter('');
  desk.dialogs.open({ is: 'calendars' });
  render(<App desk={desk} />, root);
  await expect.element(page.getByText(/There is only history so far/)).toBeVisible();
});

test.each([
  ['en', 1280, 720],
  ['ru', 390, 844],
])('in %s at %i × %i no word is cut off', async (language, width, height) => {
  await page.viewport(width, height);
  await opened(language);
  expect(cutOff(root)).toEqual([]);
});

describe('labels', () => {
  const label = (x: number, width: number, isMajor = false) => ({ x, width, isMajor });

  test('stand on the lowest level that is free, the days of the text on the lowest by right', () => {
    const places = placeLabels([label(0, 50), label(10, 50), label(20, 50, true), label(200, 50)], 0, 400);
    expect(places.map((one) => one?.level)).toEqual([1, 2, 0, 0]);
  });

  test('end at their mark where the right side has no room, and have no place where no level is free', () => {
    expect(placeLabels([label(380, 50)], 0, 400)).toEqual([{ level: 0, ends: true }]);
    const many = Array.from({ length: 9 }, () => label(100, 50));
    expect(placeLabels(many, 0, 400, 3).filter((one) => one !== null)).toHaveLength(3);
    expect(placeLabels([label(10, 500)], 0, 400)).toEqual([null]);
  });

  test('of one level never lie on one another', () => {
    const labels = Array.from({ length: 60 }, (_, at) =>
      label((at * 37) % 900, 20 + ((at * 53) % 120), at % 9 === 0),
    );
    const places = placeLabels(labels, 0, 1000);
    const spans = places.flatMap((one, at) => {
      const { x = 0, width = 0 } = labels[at] ?? {};
      return one === null
        ? []
        : [
            {
              level: one.level,
              from: one.ends ? x - INDENT - width : x,
              to: one.ends ? x : x + INDENT + width,
            },
          ];
    });
    for (const [at, a] of spans.entries())
      for (const b of spans.slice(at + 1))
        if (a.level === b.level) expect(a.from >= b.to || b.from >= a.to).toBe(true);
  });
});

test('days keep their order on the line, busy weeks are wider, and the ends are the ends', () => {
  const scale = scaleOf([8, 8, 9, 10, 10, 11], 216, 10, 1010);
  expect([scale.x(0), scale.x(216)]).toEqual([10, 1010]);
  for (let day = 1; day <= 216; day++) expect(scale.x(day)).toBeGreaterThan(scale.x(day - 1));
  expect(scale.x(12) - scale.x(8)).toBeGreaterThan(2 * (scale.x(112) - scale.x(108)));
  for (const day of [0, 9, 100, 216]) expect(scale.day(scale.x(day))).toBe(day);
});

test.each([
  [1, 1, 'A (one point, one act, 24 Jul)'],
  [2, 1, 'A (2 points, one act, 24 Jul)'],
  [64, 27, 'A (64 points, 27 acts, 24 Jul)'],
])('a game of the list has its numbers in words that agree with them: %i, %i', (score, acts, said) => {
  const words = wordsOf(deskAfter(''));
  expect(words.say('game-choice', { name: 'A', score, acts, date: '24 Jul' })).toBe(said);
});
