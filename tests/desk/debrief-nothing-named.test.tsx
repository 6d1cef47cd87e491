// A game in which no decision is a turning point: the page says what decided it instead, with day and amount.
import { expect, test } from 'vitest';
import type { Debrief } from '../../src/analysis/debrief/report.ts';
import type { Timeline } from '../../src/chronicle/timeline.ts';
import { wholePoints } from '../../src/strings/fluent.ts';
import '../../src/desk/desk.css';
import { madeAnalyst, madeDebrief } from './made-debrief.ts';
import { ended, opened, root, sheet } from './opened-debrief.tsx';

const BARE = { label: null, change: [], changedLine: null, explanation: null, inGame: 0 } as const;

/** The debrief in which nothing has a name, with these figures within reach. */
function unnamed(game: Timeline, reach: (node: Debrief['nodes'][number], at: number) => number): Debrief {
  const made = madeDebrief(game);
  return {
    ...made,
    nodes: made.nodes.map((node, at) => ({ ...node, reach: reach(node, at) })),
    decisions: made.decisions.map((decision) => ({
      ...decision,
      ...BARE,
      lost: { least: 0, most: 0, merged: 0 },
    })),
    turningPoints: [],
  };
}

test('a small loss is told as the largest difference, with its day, its act and its points, and is selected', async () => {
  const desk = ended();
  const made = (game: Timeline): Debrief => unnamed(game, (_, at) => (at > 3 ? 7000 : 7200));
  await opened(desk, madeAnalyst(made));
  await expect.element(sheet().getByRole('heading', { name: 'No turning point' })).toBeVisible();
  await expect
    .element(sheet().getByText(/The largest difference that was found is this one\.$/))
    .toBeVisible();
  const cards = [...root.querySelectorAll('.turning-card')];
  expect(cards).toHaveLength(1);
  const decision = made(desk.present.timeline.value).decisions[3];
  const day = desk.present.iso(decision?.day ?? 0);
  expect(cards[0]?.textContent).toContain(`${Number(day.slice(-2))} `);
  expect(cards[0]?.textContent).toMatch(/You chose: .*2 points fell out of reach: too little/);
  expect(root.querySelector('.fortune-table [aria-current] time')?.getAttribute('datetime')).toBe(day);
});

test('where nothing that was tried came to more, the act that brought most is told', async () => {
  const desk = ended();
  await opened(
    desk,
    madeAnalyst((game) => unnamed(game, () => 7000)),
  );
  await expect
    .element(sheet().getByText(/^No line that was tried came to more than this game\./))
    .toBeVisible();
  const { nodes } = madeDebrief(desk.present.timeline.value);
  const gains = nodes.map(
    ({ inHand }, at) => wholePoints(inHand) - wholePoints(nodes[at - 1]?.inHand ?? inHand),
  );
  const most = Math.max(...gains.slice(0, -1));
  expect(root.querySelector('.turning-card')?.textContent).toContain(`${most} point`);
  expect(root.querySelectorAll('.turning-card button')).toHaveLength(0);
});
