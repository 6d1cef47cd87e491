// The debrief of a finished game as a whole: how its pages are turned, how the analysis is started, stopped and stored, and
// that every page fits in every language.
import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Debrief } from '../../src/analysis/debrief/report.ts';
import { resultOf } from '../../src/chronicle/result.ts';
import type { Timeline } from '../../src/chronicle/timeline.ts';
import type { Analyst, FirstNode } from '../../src/desk/debrief/analyst.ts';
import { firstRows } from '../../src/desk/debrief/fortune/rows.ts';
import { keep, kept } from '../../src/desk/debrief/kept-debrief.ts';
import { startWorkers } from '../../src/desk/debrief/workers.ts';
import { untilEnd } from '../../src/lesson/end.ts';
import { wholePoints } from '../../src/strings/fluent.ts';
import { cutOff } from './cut.ts';
import { desk, played, type ports } from './given.ts';
import '../../src/desk/desk.css';
import { madeAnalyst, madeDebrief, slowlyLost } from './made-debrief.ts';
import { ended, laid, opened, root, sheet } from './opened-debrief.tsx';

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
  if (most === undefined || most.command === null) throw new Error('no act brought anything');
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
