// The debrief of a finished game: its pages, the line of fortune and its table, and how the analysis is
// started, stopped and stored.
import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { Debrief } from '../../src/analysis/debrief/report.ts';
import { unroll } from '../../src/chronicle/autoplay.ts';
import { resultOf } from '../../src/chronicle/result.ts';
import type { Timeline } from '../../src/chronicle/timeline.ts';
import type { Command } from '../../src/core/commands.ts';
import { shortLabel } from '../../src/desk/debrief/act-label.ts';
import type { Analyst, FirstNode } from '../../src/desk/debrief/analyst.ts';
import { firstRows, flagged, lossAt, rowsOf, smaller, spansOf } from '../../src/desk/debrief/fortune/rows.ts';
import { keep, kept } from '../../src/desk/debrief/kept-debrief.ts';
import { questionsOf } from '../../src/desk/debrief/result/questions.ts';
import { startWorkers } from '../../src/desk/debrief/workers.ts';
import { untilEnd } from '../../src/lesson/end.ts';
import { wholePoints } from '../../src/strings/fluent.ts';
import { cutOff } from './cut.ts';
import { desk, played, type ports } from './given.ts';
import '../../src/desk/desk.css';
import { madeAnalyst, madeDebrief, slowlyLost } from './made-debrief.ts';
import { ended, laid, opened, root, sheet, status } from './opened-debrief.tsx';

test('the end page leads there, and the digits turn the pages that are there', async () => {
  const desk = ended();
  const analyst = madeAnalyst();
  await laid(desk, analyst);
  await page.getByRole('button', { name: 'What decided it?' }).click();
  await expect.element(sheet().getByRole('heading', { name: 'Line of fortune', level: 2 })).toBeVisible();
  await userEvent.keyboard('1');
  await expect.element(sheet().getByRole('heading', { name: 'The result', level: 2 })).toBeVisible();
  const current = sheet().getByRole('navigation').getByRole('button', { name: 'The result' });
  await expect.element(current).toHaveAttribute('aria-current', 'page');
  await userEvent.keyboard('3');
  await expect.element(sheet().getByRole('heading', { name: 'One turning point' })).toBeVisible();
});

test('the calendars are a page among the others: their keys hold there, and the digits turn on', async () => {
  const desk = ended();
  await opened(desk);
  await userEvent.keyboard('2');
  await expect.element(sheet().getByRole('heading', { name: 'Two calendars', level: 2 })).toBeVisible();
  await expect.element(sheet().getByRole('combobox').first()).toBeVisible();
  await userEvent.keyboard('t');
  await expect.element(sheet().getByRole('button', { name: /^As a picture/ })).toBeVisible();
  await userEvent.keyboard('3');
  await expect.element(sheet().getByRole('heading', { name: 'Line of fortune', level: 2 })).toBeVisible();
  expect(desk.dialogs.opened.value).toHaveLength(1);
});

test('beside two lines of choices the buttons of the calendars stay as high as buttons', async () => {
  await page.viewport(1366, 768);
  const desk = ended();
  await opened(desk);
  await userEvent.keyboard('2');
  await expect.element(sheet().getByRole('button', { name: /^As a table/ })).toBeVisible();
  // Names of games as long as two titles of endings.
  for (const select of root.querySelectorAll<HTMLElement>('.calendar-choice select'))
    select.style.minWidth = '420px';
  const heights = [...root.querySelectorAll('.calendar-acts button')].map(
    (button) => button.getBoundingClientRect().height,
  );
  expect(root.querySelector('.calendar-choice')?.clientHeight).toBeGreaterThan(80);
  expect(heights.length).toBeGreaterThan(1);
  for (const height of heights) expect(height).toBeLessThanOrEqual(56);
});

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

test('what was run once is there at once the next time, unless it is of other rules', async () => {
  const desk = ended();
  const game = desk.present.timeline.value;
  await opened(desk);
  const never: Analyst = { ...madeAnalyst(), debrief: () => Promise.reject(new Error('asked again')) };
  render(null, root);
  desk.dialogs.opened.value = [];
  await opened(desk, never);
  await expect.element(sheet().getByRole('heading', { name: 'One turning point' })).toBeVisible();
  const made = madeDebrief(game);
  await keep(desk.ports.store, game, {
    debrief: { ...made, scenario: { ...made.scenario, digest: 'other' } },
    history: null,
  });
  expect(await kept(desk.ports.store, game)).toBeNull();
});

/** Two games that end in one state: only the order of two acts of one day is another. */
function endedAlike(): readonly [Timeline, Timeline, ReturnType<typeof ports>['store']] {
  const made = desk('moscow-1929');
  const [one, other] = ['note POL | note LTU', 'note LTU | note POL'].map((acts) =>
    untilEnd(played(made, `1928-12-29 ${acts}`), 'end'),
  );
  if (one === undefined || other === undefined) throw new Error('there are two games');
  expect(resultOf(one).fingerprint).toBe(resultOf(other).fingerprint);
  return [one, other, made.ports.store];
}

test('a debrief is kept for one game, and not for another that ended alike', async () => {
  const [one, other, store] = endedAlike();
  await keep(store, one, { debrief: madeDebrief(one), history: null });
  expect(await kept(store, one)).not.toBeNull();
  expect(await kept(store, other)).toBeNull();
});

test('a worker that has analysed a game plays another that ended alike', async () => {
  const [one, other] = endedAlike();
  const analyst = startWorkers();
  onTestFinished(analyst.stop);
  const firstAct = (game: Timeline): Promise<unknown> =>
    new Promise((tell, fail) => {
      const first = (nodes: readonly FirstNode[]): void =>
        tell(nodes.find(({ command }) => command !== null)?.command);
      analyst.debrief(game, { first, progress: () => undefined }).catch(fail);
    });
  expect(await firstAct(one)).toEqual({ do: 'note', power: 'POL' });
  expect(await firstAct(other)).toEqual({ do: 'note', power: 'LTU' });
});

test.each([
  { format: 3, lacks: ['stretches', 'halfKept'] },
  { format: 4, lacks: ['halfKept'] },
])(
  'one that was kept in format $format is read, and tells nothing of what it lacks',
  async ({ format, lacks }) => {
    const desk = ended();
    const game = desk.present.timeline.value;
    const named = Object.entries(madeDebrief(game)).filter(([name]) => !lacks.includes(name));
    const before = { ...Object.fromEntries(named), format: `litvinov-protocol/debrief@${format}` };
    await keep(desk.ports.store, game, { debrief: before as unknown as Debrief, history: null });
    const read = await kept(desk.ports.store, game);
    expect(read?.debrief).toEqual(madeDebrief(game));
    const broken = { ...before, decisions: undefined };
    await keep(desk.ports.store, game, { debrief: broken as unknown as Debrief, history: null });
    expect(await kept(desk.ports.store, game)).toBeNull();
  },
);

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

test('in hand comes first; it can be stopped, and started again when the workers fail', async () => {
  const desk = ended();
  const made = madeDebrief(desk.present.timeline.value);
  let fail: (error: Error) => void = () => undefined;
  let times = 0;
  const slow: Analyst = {
    ...madeAnalyst(),
    debrief: (_game, listener) => {
      times += 1;
      listener.first(made.nodes);
      listener.progress({ stage: 'within-reach', lines: 1200, of: 24_000 });
      return new Promise((_, reject) => {
        fail = reject;
      });
    },
  };
  await laid(desk, slow);
  desk.dialogs.open({ is: 'debrief' });
  await expect
    .element(sheet().getByRole('progressbar', { name: '1,200 of 24,000 lines played.' }))
    .toBeVisible();
  // The line under the picture is that of the act that brought most, and nothing speaks of a red line that is not there.
  const rows = firstRows(made.nodes);
  const rises = rows.map(({ inHand }, at) => inHand - (rows[at - 1]?.inHand ?? inHand));
  const most = rows[rises.indexOf(Math.max(...rises))];
  expect(most?.command).not.toBeNull();
  expect(root.querySelector('.fortune-here')?.textContent).toContain(
    `In hand ${wholePoints(most?.inHand ?? 0)}.`,
  );
  expect(root.querySelector('.fortune-here')?.textContent).not.toMatch(/the end/);
  await expect.element(sheet().getByText(/red line, .*come when all lines are played\.$/)).toBeVisible();
  await expect.element(sheet().getByText(/still rises/)).not.toBeInTheDocument();
  const figures = [...root.querySelectorAll('.fortune-table tbody .figure')].map(
    ({ textContent }) => textContent,
  );
  expect(figures).toEqual(firstRows(made.nodes).map(({ inHand }) => `${wholePoints(inHand)}`));
  await sheet().getByRole('button', { name: 'Stop' }).click();
  await expect.element(sheet().getByText('You stopped before all lines were played.')).toBeVisible();
  await sheet().getByRole('button', { name: 'Start again' }).click();
  await expect.element(sheet().getByRole('progressbar')).toBeVisible();
  expect(times).toBe(2);
  fail(new Error('a worker has died'));
  await expect.element(sheet().getByText(/has stopped working\.$/)).toBeVisible();
  await expect.element(sheet().getByRole('button', { name: 'Start again' })).toBeVisible();
});

test('six questions to talk over, at least three of them with dates of this very game', async () => {
  const desk = ended();
  const game = desk.present.timeline.value;
  const { words } = desk.ports as ReturnType<typeof ports>;
  const asked = questionsOf({ words, game, debrief: madeDebrief(game), iso: desk.ports.iso });
  expect(asked).toHaveLength(6);
  expect(new Set(asked).size).toBe(6);
  expect(
    asked.filter((question) => /\d (?:December|January|February|March) 19\d\d/.test(question)).length,
  ).toBeGreaterThanOrEqual(3);
  // A wait that cost something is asked about from its first day to its last, and not as all the time before it.
  const made = madeDebrief(game);
  const [turning] = made.decisions.filter(({ label }) => label === 'turning-point');
  const decisions = made.decisions.map((one) => (one === turning ? { ...one, command: null } : one));
  const [waited] = questionsOf({ words, game, debrief: { ...made, decisions }, iso: desk.ports.iso });
  const dayOf = (node: number): string =>
    words.date(desk.ports.iso(made.nodes[node]?.day ?? 0), 'medium').replace(/ \d+$/, '');
  const node = turning?.node ?? 0;
  expect(waited).toMatch(new RegExp(`^From .*1929 to ${dayOf(node + 1)} 1929 you let time pass`));
  const other = unroll(desk.ports.begin(0), []).timeline;
  expect(questionsOf({ words, game: other, debrief: null, iso: desk.ports.iso }).length).toBeGreaterThan(3);
  await opened(desk);
  await userEvent.keyboard('1');
  await expect.poll(() => root.querySelectorAll('.debrief-questions li').length).toBe(6);
  expect(root.querySelectorAll('.debrief-questions .ruled')).toHaveLength(12);
  // The seating plan beside the questions shows the signatories.
  const { timeline } = desk.present;
  const { player, partners } = timeline.value.world;
  const { powers } = resultOf(timeline.value);
  const signed = [player, ...partners].filter((power) => powers[power]?.signed !== null);
  expect(signed.length).toBeGreaterThan(1);
  const seats = sheet().element().querySelectorAll('.seats li');
  expect([...seats].map((seat) => seat.querySelector('i')?.textContent).sort()).toEqual(
    signed.map((power) => words.say(`power-${power}`)).sort(),
  );
});

test.each(['en', 'pl', 'ru', 'en-XA'])(
  'in every language every page has its words and fits: %s',
  async (language) => {
    for (const [width, height] of [
      [1440, 900],
      [1024, 768],
      [390, 844],
    ] as const) {
      await page.viewport(width, height);
      const desk = ended(language);
      await opened(
        desk,
        madeAnalyst((game) => slowlyLost(madeDebrief(game))),
      );
      root.querySelector<HTMLElement>('.stretch-card summary')?.click();
      await document.fonts.ready;
      const looks = async (): Promise<void> => {
        const dialog = root.querySelector<HTMLElement>('[role=dialog]');
        if (dialog === null) throw new Error('no sheet lies open');
        expect(cutOff(dialog)).toEqual([]);
        expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
        if (language !== 'en-XA') expect(dialog.textContent).not.toMatch(/\[[a-z]+-|undefined|NaN/);
        if (language === 'en') expect(dialog.textContent).not.toMatch(/\bbest\b/i);
      };
      await looks();
      await userEvent.keyboard('t');
      await looks();
      await userEvent.keyboard('t');
      await userEvent.keyboard('r');
      await expect.poll(() => root.querySelector('.that-day')).not.toBeNull();
      await looks();
      root.querySelector<HTMLElement>('.retry-groups summary')?.click();
      await looks();
      const decline = [...root.querySelectorAll<HTMLElement>('.debrief-beside > .ways button')][0];
      decline?.click();
      await expect.poll(() => root.querySelector('.why-sums')).not.toBeNull();
      await looks();
      await userEvent.keyboard('1');
      await expect.poll(() => root.querySelector('.debrief-questions')).not.toBeNull();
      await looks();
      render(null, root);
    }
  },
);
