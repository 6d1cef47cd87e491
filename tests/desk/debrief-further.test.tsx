// A finished debrief can continue: it searches further, and it is updated when the player finds more than the searches
// did.
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Debrief } from '../../src/analysis/debrief/report.ts';
import type { Timeline } from '../../src/chronicle/timeline.ts';
import type { Analyst, Listener, LookedBack } from '../../src/desk/debrief/analyst.ts';
import { kept } from '../../src/desk/debrief/kept-debrief.ts';
import { wholePoints } from '../../src/strings/fluent.ts';
import '../../src/desk/desk.css';
import { madeAnalyst, madeDebrief } from './made-debrief.ts';
import { ended, opened, root, sheet, status } from './opened-debrief.tsx';

/** The same debrief with more within reach at the opening. */
const higher = (made: Debrief, by: number): Debrief => ({
  ...made,
  nodes: made.nodes.map((node, at) => (at === 0 ? { ...node, reach: node.reach + by } : node)),
});

const focused = (): string | null | undefined => document.activeElement?.textContent;

test('Look further goes on with twice the lines, can be stopped, and what was found stays meanwhile', async () => {
  const asked: (number | undefined)[] = [];
  let finish: (found: LookedBack) => void = () => undefined;
  let heard: Listener | null = null;
  const analyst: Analyst = {
    ...madeAnalyst(),
    debrief: (game, listener, budget) => {
      asked.push(budget);
      heard = listener;
      const debrief = madeDebrief(game);
      if (budget === undefined) return Promise.resolve({ debrief, history: null });
      listener.progress({ stage: 'within-reach', lines: 25_000, of: 48_000 });
      return new Promise((resolve) => {
        finish = resolve;
      });
    },
  };
  const desk = ended();
  const game = desk.present.timeline.value;
  await opened(desk, analyst);
  await expect.element(sheet().getByText(/of 12,000 lines each/)).toBeVisible();
  const further = sheet().getByRole('button', { name: 'Look further' });
  further.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect
    .element(sheet().getByRole('progressbar', { name: '25,000 of 48,000 lines played.' }))
    .toBeVisible();
  expect(focused()).toBe('Look further');
  await expect.element(further).toHaveAttribute('aria-disabled', 'true');
  await expect.element(sheet().getByRole('heading', { name: 'One turning point' })).toBeVisible();

  await sheet().getByRole('button', { name: 'Stop' }).click();
  await expect.element(sheet().getByRole('progressbar')).not.toBeInTheDocument();
  await expect.element(sheet().getByRole('heading', { name: 'One turning point' })).toBeVisible();

  await further.click();
  await expect.element(sheet().getByRole('progressbar')).toBeVisible();
  expect(asked).toEqual([undefined, 12_000, 12_000]);
  expect((heard as Listener | null)?.yours?.()).toEqual([]);
  const made = { ...higher(madeDebrief(game), 300), budget: 24_000 };
  finish({ debrief: made, history: null });
  await expect.element(sheet().getByText(/of 24,000 lines each/)).toBeVisible();
  await expect.poll(status).toBe('The line of fortune is drawn anew.');
  expect((await kept(desk.ports.store, game))?.debrief.budget).toBe(24_000);
});

test('a line that the player finds is drawn, kept, and said to be his', async () => {
  const better = (game: Timeline): Debrief => {
    const made = higher(madeDebrief(game), 400);
    return { ...made, yours: [{ acts: [], score: made.nodes[0]?.reach ?? 0 }] };
  };
  const analyst: Analyst = {
    ...madeAnalyst(),
    judge: async (game) => ({ verdict: 'new-best', inGame: 7230, reach: 9400, redrawn: better(game) }),
  };
  const desk = ended();
  const game = desk.present.timeline.value;
  await opened(desk, analyst);
  const lead = (): string | null | undefined => root.querySelector('.debrief-main .lead')?.textContent;
  const before = wholePoints(madeDebrief(game).nodes[0]?.reach ?? 0);
  await expect.poll(lead).toContain(`At first ${before} points`);
  await userEvent.keyboard('r');
  await sheet().getByRole('button', { name: 'Play it out' }).click();
  await expect.element(sheet().getByText('Better than anything found before')).toBeVisible();
  await sheet().getByRole('button', { name: 'Back to the line' }).click();
  await expect.poll(lead).toContain(`At first ${wholePoints(better(game).nodes[0]?.reach ?? 0)} points`);
  await expect.element(sheet().getByText(/One of the lines is yours/)).toBeVisible();
  await expect.poll(async () => (await kept(desk.ports.store, game))?.debrief.yours.length).toBe(1);
});
