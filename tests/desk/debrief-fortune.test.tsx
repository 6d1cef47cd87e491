// The page 'Line of fortune' of the debrief: the picture and its table, its flags, its stretches, and what is printed.
import { expect, onTestFinished, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { Debrief } from '../../src/analysis/debrief/report.ts';
import type { Command } from '../../src/core/commands.ts';
import { shortLabel } from '../../src/desk/debrief/act-label.ts';
import { flagged, lossAt, rowsOf, smaller, spansOf } from '../../src/desk/debrief/fortune/rows.ts';
import { wholePoints } from '../../src/strings/fluent.ts';
import type { ports } from './given.ts';
import '../../src/desk/desk.css';
import { madeAnalyst, madeDebrief, slowlyLost } from './made-debrief.ts';
import { ended, opened, root, sheet, status } from './opened-debrief.tsx';

test('picture, table and what is said aloud are one array, and a loss is the difference of the printed figures', async () => {
  const desk = ended();
  await opened(desk);
  const made = madeDebrief(desk.present.timeline.value);
  const rows = rowsOf(made);
  const printed = [...root.querySelectorAll('.fortune-table tbody tr')].map((row) =>
    [...row.querySelectorAll('.figure')].map(({ textContent }) => textContent),
  );
  expect(printed).toEqual(
    rows.map(({ inHand, reach, lost }) => [
      `${wholePoints(inHand)}`,
      `${wholePoints(reach ?? 0)}`,
      lost === 0 ? '' : `−${lost}`,
    ]),
  );
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1];
    if (before !== undefined)
      expect(row.lost).toBe(wholePoints(before.reach ?? 0) - wholePoints(row.reach ?? 0));
  }
  // Both scores are printed as 90, so nothing is printed as lost, although they differ by almost a point.
  const narrow = { ...made, nodes: made.nodes.map((node, at) => ({ ...node, reach: at < 3 ? 9049 : 8951 })) };
  expect(rowsOf(narrow).map(({ lost }) => lost)).toEqual(rows.map(() => 0));
  const [turning = -1] = made.turningPoints;
  expect(lossAt(made, turning)).toBe(9);
  await expect
    .element(sheet().getByRole('img', { name: /^The line of fortune: in hand from 0/ }))
    .toBeVisible();
});

test('without a flag are listed the three decisions that cost most in this game, in its order', () => {
  const made = madeDebrief(ended().present.timeline.value);
  const costs = [100, 500, 200, 400, 300];
  const decisions = made.decisions.map((decision, at) => ({
    ...decision,
    label: at < costs.length ? ('slip' as const) : null,
    inGame: costs[at] ?? 0,
    missing: null,
  }));
  expect(smaller({ ...made, decisions, turningPoints: [] })).toEqual([1, 3, 4]);
});

test('under the picture an answer at the table is told apart from one to a crisis, and it has no wording', () => {
  const { words } = ended().ports as ReturnType<typeof ports>;
  const short = (command: Command): string => shortLabel(words, command);
  expect(short({ do: 'answer', dilemma: 'table', choice: 2 })).toBe('answer at the table');
  expect(short({ do: 'answer', dilemma: 'zbrucz', choice: 2 })).toBe('answer a crisis');
});

test('a stretch lies between the row of its beginning and the row of its end', () => {
  const made = madeDebrief(ended().present.timeline.value);
  const rows = rowsOf(made);
  const rowOf = (node: number): number => rows.findIndex(({ decision }) => decision === node - 1);
  const [stretch] = slowlyLost(made).stretches;
  if (stretch === undefined) throw new Error('no stretch');
  for (const [from, until] of [
    [2, 5],
    [3, 4],
  ] as const)
    expect(spansOf({ ...made, stretches: [{ ...stretch, from, until }] }, rows)).toMatchObject([
      { from: rowOf(from), until: rowOf(until) },
    ]);
});

test('the arrow keys go from act to act, and each is said once, politely', async () => {
  await opened(ended());
  const here = (): string | undefined =>
    root.querySelector('.fortune-table [aria-current] time')?.getAttribute('datetime') ?? undefined;
  await expect.poll(here).toBe('1929-01-01');
  await userEvent.keyboard('{ArrowLeft}');
  await expect
    .poll(status)
    .toMatch(/^29 December 1928: Send a note to Lithuania\. In hand \d+, within reach 90\.$/);
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(status).toMatch(/^1 January 1929: .* within reach 81, 9 less than before\.$/);
  for (let at = 0; at < 60; at++) await userEvent.keyboard('{ArrowRight}');
  expect(here()).toBe('1929-07-24');
});

test('T makes it a table and back; how far to trust it is never hidden', async () => {
  await opened(ended());
  const table = sheet().getByRole('table', { name: 'The line of fortune, act by act' });
  await expect.element(table).not.toBeInTheDocument();
  const trust = sheet().getByText(/^24,000 lines were played/);
  await expect.element(trust).toBeVisible();
  await userEvent.keyboard('t');
  await expect.element(table).toBeVisible();
  await expect.element(trust).toBeVisible();
  await sheet()
    .getByRole('button', { name: /^As a picture/ })
    .click();
  await expect.element(table).not.toBeInTheDocument();
});

test('what the two searches leave of the lines is told', async () => {
  const desk = ended();
  const made = madeDebrief(desk.present.timeline.value);
  await opened(
    desk,
    madeAnalyst(() => ({ ...made, lines: 18_964, budget: 8000 })),
  );
  await expect
    .element(sheet().getByText(/found; the other 2,964 lines tried each act otherwise, and looked for/))
    .toBeVisible();
});

/** The days under the picture, each with the number of the last name of a month to its left. */
function daysByMonth(): { readonly month: number; readonly day: number }[] {
  const texts = [...root.querySelectorAll('.fortune-chart text.day')].map((text) => ({
    x: Number(text.getAttribute('x')),
    text: text.textContent ?? '',
  }));
  const months = texts.filter(({ text }) => !/^\d+$/.test(text)).map(({ x }) => x);
  return texts
    .filter(({ text }) => /^\d+$/.test(text))
    .map(({ x, text }) => ({ month: months.filter((one) => one <= x).length, day: Number(text) }));
}

test('under the picture a day never stands under the name of the month before it', async () => {
  const desk = ended();
  const made = madeDebrief(desk.present.timeline.value);
  // Each act a fortnight after the one before it: months change as often as they can.
  const nodes = made.nodes.map((node, at) => ({ ...node, day: Math.min(216, 14 * at) }));
  await opened(
    desk,
    madeAnalyst(() => ({ ...made, nodes })),
  );
  for (const width of [1440, 1200, 1024]) {
    await page.viewport(width, 900);
    await expect.poll(() => daysByMonth().length, { message: `${width}` }).toBeGreaterThan(4);
    const days = daysByMonth();
    for (const [at, { month, day }] of days.entries()) {
      const before = days[at - 1];
      if (before?.month === month) expect(day, `${width}`).toBeGreaterThan(before.day);
    }
  }
});

test('one omission has one flag, and is not listed below the flags again', () => {
  const made = madeDebrief(ended().present.timeline.value);
  const [first = 0, second = 0, third = 0] = [...flagged(made), ...smaller(made)];
  expect(new Set([first, second, third]).size).toBe(3);
  const missing = { day: 9, command: { do: 'note', power: 'FIN' } } as const;
  const same = (...places: readonly number[]): Debrief => ({
    ...made,
    decisions: made.decisions.map((one, at) =>
      places.includes(at) ? { ...one, missing: { ...missing, day: 9 + at } } : one,
    ),
  });
  expect([flagged(same(first)), smaller(same(first))]).toEqual([[first, second], [third]]);
  expect([flagged(same(first, second)), smaller(same(first, second))]).toEqual([[first], [third]]);
  expect([flagged(same(first, third)), smaller(same(first, third))]).toEqual([[first, second], []]);
  // Of a mistake and bad luck with the same omission, the mistake has the flag.
  const luck = same(first, second);
  const unlucky: Debrief = {
    ...luck,
    turningPoints: [],
    decisions: luck.decisions.map((one, at) => (at === first ? { ...one, label: 'unlucky' } : one)),
  };
  expect(flagged(unlucky)).toEqual([second]);
});

test('what was lost bit by bit has its days, its figures and, when asked for, the changes that would have kept more', async () => {
  const desk = ended();
  const debrief = slowlyLost(madeDebrief(desk.present.timeline.value));
  await opened(
    desk,
    madeAnalyst(() => debrief),
  );
  const [{ from, until } = { from: 0, until: 0 }] = debrief.stretches;
  const reach = (node: number): number => wholePoints(debrief.nodes[node]?.reach ?? 0);
  const lost = reach(from) - reach(until);
  const card = sheet().getByRole('article', { name: 'Lost bit by bit' });
  await expect.element(card.getByText(new RegExp(` · ${lost} lost$`))).toBeVisible();
  await expect
    .element(card.getByText(`fell from ${reach(from)} to ${reach(until)} in small steps`))
    .toBeVisible();
  const changes = card.getByRole('listitem');
  expect(changes.elements()).toEqual([]);
  await card.getByText('What would have kept more within reach').first().click();
  expect(changes.elements().map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^On .+: Send a note to Finland$|^On .+: Ask Finland to accede$/),
    expect.stringMatching(/^On .+: Report progress/),
  ]);
  await expect
    .element(
      card
        .getByText(
          `the game comes to ${wholePoints(debrief.score + 800)} instead of ${wholePoints(debrief.score)}.`,
        )
        .first(),
    )
    .toBeVisible();
  // The picture marks the same days; the table says it of each loss in them.
  expect(root.querySelectorAll('.span-bracket')).toHaveLength(1);
  expect(root.querySelector('.span-name')?.textContent).toBe(`bit by bit: ${lost} lost`);
  await userEvent.keyboard('t');
  const last = [...root.querySelectorAll('.fortune-table tbody tr')].at(-1);
  expect(last?.textContent).toMatch(/One of the small losses from .+ to .+\.$/);
});

test('on paper nothing can be unfolded: the changes within a stretch are printed, each once', async () => {
  await opened(
    ended(),
    madeAnalyst((game) => slowlyLost(madeDebrief(game))),
  );
  const card = sheet().getByRole('article', { name: 'Lost bit by bit' });
  const seen = (text: string): number =>
    card
      .getByText(text)
      .elements()
      .filter((one) => one.checkVisibility()).length;
  const changes = [': Send a note to Finland', ': Report progress', 'the game comes to'];
  const media = (name: string): Promise<unknown> => cdp().send('Emulation.setEmulatedMedia', { media: name });
  onTestFinished(async () => {
    await media('');
  });
  for (const unfolded of [false, true]) {
    if (unfolded) await card.getByText('What would have kept more within reach').first().click();
    expect(changes.map(seen)).toEqual(changes.map(() => (unfolded ? 1 : 0)));
    await media('print');
    expect([...changes, 'What would have kept more within reach'].map(seen)).toEqual([1, 1, 1, 1]);
    await media('');
  }
});

/** Whether the line comes into the box of a caption. */
function meets(line: SVGGeometryElement, { left, right, top, bottom }: DOMRect): boolean {
  const matrix = line.getScreenCTM();
  const length = line.getTotalLength();
  return Array.from({ length: Math.ceil(length) }, (_, at) =>
    line.getPointAtLength(at).matrixTransform(matrix ?? undefined),
  ).some(({ x, y }) => x > left && x < right && y > top && y < bottom);
}

test.for([-1, 0, 1, 2])(
  'no caption of the picture lies across a line or a flag: %i acts after a fall',
  async (after) => {
    /** A short stretch beside the fall of a turning point: its caption is longer than its bracket. */
    const beside = (game: Parameters<typeof madeDebrief>[0]): Debrief => {
      const made = slowlyLost(madeDebrief(game));
      const from = (made.turningPoints[0] ?? 0) + 1 + after;
      return { ...made, stretches: made.stretches.map((one) => ({ ...one, from, until: from + 1 })) };
    };
    await opened(ended(), madeAnalyst(beside));
    const captions = [...root.querySelectorAll<SVGTextElement>('.fortune-chart .span-name')];
    expect(captions).toHaveLength(1);
    const lines = root.querySelectorAll<SVGGeometryElement>(
      '.fortune-chart :is(.reach, .in-hand, .history-over, .cloth)',
    );
    expect(lines.length).toBeGreaterThan(5);
    for (const caption of captions) {
      const box = caption.getBoundingClientRect();
      expect([...lines].filter((one) => meets(one, box)).map((one) => one.classList.value)).toEqual([]);
    }
  },
);

test('the lines of the picture are named under it, at any width', async () => {
  await opened(ended());
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.viewport(width, height);
    expect([...root.querySelectorAll('.fortune-chart .name')]).toEqual([]);
    for (const name of [/^within reach: /, /^in hand: /]) {
      await expect.element(sheet().getByRole('listitem').filter({ hasText: name })).toBeVisible();
    }
    const keys = [...root.querySelectorAll('.fortune-key')].map((one) => one.getBoundingClientRect());
    const picture = root.querySelector('.fortune-chart')?.getBoundingClientRect();
    for (const { top, right } of keys)
      expect([top >= (picture?.bottom ?? 0) - 1, right <= width]).toEqual([true, true]);
  }
});
