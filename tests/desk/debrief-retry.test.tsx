// The debrief's turning points: how they are named, retried, and explained.
import { render } from 'preact';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Debrief } from '../../src/analysis/debrief/report.ts';
import { readShelf } from '../../src/chronicle/shelf.ts';
import type { Timeline } from '../../src/chronicle/timeline.ts';
import { lossAt, rowsOf } from '../../src/desk/debrief/fortune/rows.ts';
import '../../src/desk/desk.css';
import { wholePoints } from '../../src/strings/fluent.ts';
import { madeAnalyst, madeDebrief, type Remedy } from './made-debrief.ts';
import { ended, opened, root, sheet, status } from './opened-debrief.tsx';
import { textIn } from './text-in.ts';

test('turning points are headings, and each can be retried before it is explained', async () => {
  await opened(ended());
  const cards = [...root.querySelectorAll('.turning-card')];
  expect(cards.map((card) => card.querySelector('h4')?.textContent)).toEqual(
    [
      'You chose: Publish the correspondence',
      'You chose: Send a note to Poland',
      'You chose: Send a note to Poland',
    ].slice(0, cards.length),
  );
  for (const card of cards)
    expect(
      [...card.querySelectorAll('button')].map(({ textContent }) => textContent?.replace(/[R?]$/, '')),
    ).toEqual(['Retry this moment', 'Why']);
});

test('the parts of a gain are added up beside what fell out of reach, and what is left over is told', async () => {
  await opened(ended());
  await sheet().getByRole('button', { name: 'Why' }).first().click();
  await sheet().getByRole('button', { name: 'Show why without a retry' }).click();
  const parts = sheet().getByRole('region', { name: 'What it comes to' }).getByRole('listitem');
  await expect.element(parts.first()).toBeVisible();
  const told = parts.elements().map(({ textContent }) => textContent ?? '');
  const figures = told.flatMap((text) => [...(/^\S+: \+(\d+)$/.exec(text)?.slice(1) ?? [])].map(Number));
  expect(figures.reduce((sum, one) => sum + one, 0)).toBe(7);
  expect(told).toContain(
    'Together +7 of the 9 points that fell out of reach here. The other 2 would have taken more acts than these.',
  );
});

/** The debrief in which no decision has a label, but as `others` says. */
function nameless(game: Timeline, others: Partial<Debrief>): Debrief {
  const made = madeDebrief(game);
  const decisions = made.decisions.map((decision) => ({ ...decision, label: null }));
  return { ...made, decisions, turningPoints: [], ...others };
}

/** What a decision has that nobody can name. */
const BARE = { label: null, change: [], changedLine: null, explanation: null, inGame: 0 } as const;

/** The debrief in which no decision can be named, and one is the greatest fall. */
function fallen(game: Timeline): Debrief {
  const made = madeDebrief(game);
  return {
    ...made,
    decisions: made.decisions.map((decision) => ({ ...decision, ...BARE })),
    turningPoints: [],
    greatestFall: made.turningPoints[0] ?? null,
  };
}

test('a great fall without a remedy has no name, and the page does not say that all went in small steps', async () => {
  const desk = ended();
  const made = fallen(desk.present.timeline.value);
  const fall = made.greatestFall;
  if (fall === null) throw new Error('no fall without a name');
  expect(lossAt(made, fall)).toBe(9);
  expect(rowsOf(made).map(({ unsure }) => unsure)).toEqual(
    expect.arrayContaining(['no-remedy', 'one-search', null]),
  );
  await opened(desk, madeAnalyst(fallen));
  await expect.element(sheet().getByRole('heading', { name: 'No turning point' })).toBeVisible();
  await expect.element(sheet().getByText(/The greatest fall is this one\.$/)).toBeVisible();
  expect(textIn(root, '.turning-points')).not.toContain('small steps');
  expect(root.querySelectorAll('.turning-card')).toHaveLength(1);
  // Without a flag the line begins at its end.
  expect(root.querySelector('.fortune-table [aria-current] time')?.getAttribute('datetime')).toBe(
    '1929-07-24',
  );
  await sheet().getByRole('button', { name: 'Why' }).click();
  await sheet().getByRole('button', { name: 'Show why without a retry' }).click();
  await expect.element(sheet().getByText(/^No explanation was found that holds/)).toBeVisible();
});

test('why a great fall without a remedy cost so much: the acts that keep half of it, by their names at that time', async () => {
  const desk = ended();
  const day = 60;
  const note = { day, command: { do: 'note', power: 'FIN' } } as const;
  const half = (game: Timeline): Debrief => {
    const { explanation } = madeDebrief(game).decisions.find((one) => one.explanation !== null) ?? {};
    if (explanation == null) throw new Error('no explanation');
    const made = fallen(game);
    return {
      ...made,
      halfKept: {
        acts: [
          { ...note, phase: 'proposal' },
          { ...note, day: day + 1, phase: 'ratification' },
        ],
        line: [note, { ...note, day: day + 1 }],
        score: made.score + 1200,
        explanation,
      },
    };
  };
  await opened(desk, madeAnalyst(half));
  await expect.element(sheet().getByText(/One that keeps half, .+ told under “Why”\.$/)).toBeVisible();
  await sheet().getByRole('button', { name: 'Why' }).click();
  await sheet().getByRole('button', { name: 'Show why without a retry' }).click();
  const section = sheet().getByRole('region', { name: 'What would have kept half of it' });
  const told = section.getByRole('listitem').elements();
  expect(told.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^On .+: Send a note to Finland$/),
    expect.stringMatching(/^On .+: Ask Finland to accede$/),
  ]);
  const { score } = half(desk.present.timeline.value);
  await expect
    .element(section.getByText(`ends at ${wholePoints(score + 1200)} instead of ${wholePoints(score)}.`))
    .toBeVisible();
  await expect.element(sheet().getByRole('heading', { name: 'What it comes to' })).toBeVisible();
  await expect.element(sheet().getByText(/^No explanation was found that holds/)).not.toBeInTheDocument();
});

test('where a mistake has its flag, nothing is said of small steps or of a greater fall without a name', async () => {
  const desk = ended();
  const mistaken = (game: Timeline): Debrief => {
    const made = madeDebrief(game);
    const first = made.turningPoints[0];
    return {
      ...made,
      decisions: made.decisions.map((decision, at) =>
        at === first ? { ...decision, label: 'mistake' } : { ...decision, ...BARE },
      ),
      turningPoints: [],
    };
  };
  await opened(desk, madeAnalyst(mistaken));
  await expect.poll(() => root.querySelector('.turning-card')?.textContent).toMatch(/Mistake: /);
  expect(textIn(root, '.turning-points')).not.toMatch(/small steps|greatest fall/);
  expect(root.querySelectorAll('.turning-card')).toHaveLength(1);
});

test('where only several changes together would have given most, they are not called one', async () => {
  const several = (game: Timeline): Debrief => {
    const made = madeDebrief(game);
    const at = made.decisions.findIndex(({ change }) => change.length > 0);
    const act = { day: 3, command: { do: 'publish' } } as const;
    const debrief = nameless(game, { greatestChange: at });
    return {
      ...debrief,
      decisions: debrief.decisions.map((decision, place) =>
        place === at
          ? {
              ...decision,
              change: [
                { is: 'add', act },
                { is: 'add', act: { ...act, day: 5 } },
              ],
            }
          : decision,
      ),
    };
  };
  await opened(ended(), madeAnalyst(several));
  await expect.element(sheet().getByText(/A few changes would have given most\.$/)).toBeVisible();
  await expect.element(sheet().getByText(/^With these few things otherwise/)).toBeVisible();
});

test('where nothing is blamed the change that would have given most is named, and nothing is to be retried', async () => {
  const desk = ended();
  const changed = (game: Timeline): Debrief => {
    const made = madeDebrief(game);
    const at = made.decisions.findIndex(({ change }) => change.length > 0);
    const nodes = made.nodes.map((node) => ({ ...node, reach: made.nodes[0]?.reach ?? 0 }));
    return nameless(game, { nodes, greatestChange: at });
  };
  await opened(desk, madeAnalyst(changed));
  await expect.element(sheet().getByText(/One change would have given most\.$/)).toBeVisible();
  await expect
    .element(sheet().getByText(/^With this one thing otherwise, and all else as you played it/))
    .toBeVisible();
  expect(
    [...root.querySelectorAll('.turning-card button')].map(({ textContent }) =>
      textContent?.replace(/[R?]$/, ''),
    ),
  ).toEqual(['Why']);
  // Neither by its key, at the moment of that change.
  const made = changed(desk.present.timeline.value);
  const row = rowsOf(made).findIndex(({ decision }) => decision === made.greatestChange);
  for (let step = 0; step < 60; step++) await userEvent.keyboard('{ArrowLeft}');
  for (let step = 0; step < row; step++) await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => root.querySelector('.turning-card.here')).not.toBeNull();
  await userEvent.keyboard('r');
  for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
  expect(root.querySelector('.turning-card.here')).not.toBeNull();
  // Its reason is told at once.
  await userEvent.keyboard('?');
  await expect.poll(() => root.querySelector('.why-page')).not.toBeNull();
  await expect.element(sheet().getByRole('button', { name: 'Retry this moment' })).not.toBeInTheDocument();
});

test('a fall without a label has a card beside the flags too', async () => {
  const beside = (game: Timeline): Debrief => {
    const made = madeDebrief(game);
    return { ...made, greatestFall: made.decisions.findIndex(({ label }) => label === null) };
  };
  await opened(ended(), madeAnalyst(beside));
  await expect.element(sheet().getByRole('heading', { name: 'One turning point' })).toBeVisible();
  const cards = [...root.querySelectorAll('.turning-card')].map(({ textContent }) => textContent);
  expect(cards.filter((text) => text?.includes('no remedy of few changes was found'))).toHaveLength(1);
  // It comes after the flags.
  expect(cards.findIndex((text) => text?.includes('no remedy of few changes'))).toBe(2);
});

test('a fall and a change that are two decisions have a card each, the fall first', async () => {
  const desk = ended();
  const both = (game: Timeline): Debrief => {
    const made = madeDebrief(game);
    const fall = made.turningPoints[0] ?? 0;
    const change = made.decisions.findIndex((one, at) => one.change.length > 0 && at !== fall);
    return nameless(game, { greatestFall: fall, greatestChange: change });
  };
  await opened(desk, madeAnalyst(both));
  await expect.poll(() => root.querySelectorAll('.turning-card').length).toBe(2);
  await expect.element(sheet().getByText(/The greatest fall is this one\.$/)).toBeVisible();
  const [fall, change] = [...root.querySelectorAll('.turning-card')].map(({ textContent }) => textContent);
  expect(fall).not.toMatch(/With this one thing otherwise/);
  expect(change).toMatch(/With this one thing otherwise/);
});

test('a slip that is also the change that would have given most has one card, and can be retried', async () => {
  const desk = ended();
  const slipped = (game: Timeline): Debrief => {
    const made = madeDebrief(game);
    const at = made.turningPoints[0] ?? 0;
    const decisions = made.decisions.map(
      (one, place) => ({ ...one, label: place === at ? 'slip' : null }) as const,
    );
    return nameless(game, { decisions, greatestChange: at });
  };
  await opened(desk, madeAnalyst(slipped));
  await expect.poll(() => root.querySelectorAll('.turning-card').length).toBe(1);
  const card = root.querySelector('.turning-card');
  expect(card?.textContent).toMatch(/With this one thing otherwise/);
  expect(card?.querySelectorAll('button')).toHaveLength(2);
});

/** The list of what was possible towards a power. */
function summaryOf(power: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('.retry-groups summary')].find(({ textContent }) =>
    textContent?.startsWith(power),
  );
  if (found === undefined) throw new Error(`nothing was possible towards ${power}`);
  return found;
}

/** What the page shows of the moment before any hint. */
async function retryOf(remedy: Remedy): Promise<string> {
  const desk = ended();
  await opened(
    desk,
    madeAnalyst((game) => madeDebrief(game, remedy)),
  );
  await userEvent.keyboard('r');
  await expect
    .element(sheet().getByText('Here 90 points were within reach; after what you did, 81. Try again.'))
    .toBeVisible();
  const html = root.querySelector('.debrief-moment')?.innerHTML ?? '';
  render(null, root);
  return html;
}

test('before a hint the page of a retry is the same whatever the remedy is', async () => {
  const one = await retryOf({ power: 'LTU', verb: 'audience' });
  expect(one).toBe(await retryOf({ power: 'FIN', verb: 'sound' }));
  expect(one).not.toContain('Receive the envoy of Lithuania”');
});

test('hints come one by one: whom, what kind of act, the act', async () => {
  await opened(
    ended(),
    madeAnalyst((game) => madeDebrief(game, { power: 'FIN', verb: 'sound' })),
  );
  await userEvent.keyboard('r');
  const given = (): string[] =>
    [...root.querySelectorAll('.retry-hints li')].map(({ textContent }) => textContent ?? '');
  expect(given()).toEqual([]);
  await sheet().getByRole('button', { name: 'A hint: whom it concerns' }).click();
  expect(given()).toEqual(['It concerns Finland.']);
  await sheet().getByRole('button', { name: 'Another hint: what kind of act' }).click();
  await sheet().getByRole('button', { name: 'The last hint: the act itself' }).click();
  expect(given()).toEqual([
    'It concerns Finland.',
    'Something is missing: “sound an envoy”.',
    'On 1 January 1929: Sound the envoy of Finland',
  ]);
  expect(sheet().getByRole('button', { name: /hint/ }).elements()).toEqual([]);
});

test('an attempt is played out with the acts that were chosen, and the finished game stays as it was', async () => {
  const desk = ended();
  const finished = desk.saves.own.value;
  const analyst = madeAnalyst();
  await opened(desk, analyst);
  await userEvent.keyboard('r');
  summaryOf('Finland').click();
  await sheet()
    .getByRole('button', { name: /^Sound the envoy of Finland/ })
    .click();
  await sheet().getByRole('button', { name: 'Play it out' }).click();
  await expect.element(sheet().getByText('As good as anything found')).toBeVisible();
  await expect
    .poll(status)
    .toBe('As good as anything found. Otherwise as you played it: 72. Within reach after it: 89.');
  expect(analyst.asked).toMatchObject([{ acts: [{ day: 12, command: { do: 'sound', power: 'FIN' } }] }]);
  // Without an act the decision is left out.
  await sheet().getByRole('button', { name: 'Play it out' }).click();
  await expect.element(sheet().getByText('Left out, nothing instead')).toBeVisible();
  expect(analyst.asked[1]?.acts).toEqual([]);
  expect(desk.saves.own.value).toBe(finished);
});

test('the explanation lies folded until a retry was tried or declined', async () => {
  await opened(ended());
  await userEvent.keyboard('?');
  await expect.element(sheet().getByText(/^You can try this moment yourself/)).toBeVisible();
  expect(root.querySelector('.why-page')).toBeNull();
  await sheet().getByRole('button', { name: 'Show why without a retry' }).click();
  await expect.element(sheet().getByText('On 1 January 1929: Receive the envoy of Lithuania')).toBeVisible();
  await expect.element(sheet().getByText(/^With all else as you played it, the game ends at/)).toBeVisible();
  const sums = sheet().getByRole('table', { name: /the same sum in both games/ });
  const told = [...sums.element().querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent),
  );
  expect(told).toEqual([
    ['Reason', 'In your game', 'With the change', 'Difference'],
    ['Trust What made the difference', '−13', '+4', '+17'],
    ['All other reasons', '+10.1', '+10.1', ''],
    ['In all', '−2.9', '14.1', '+17'],
    ['Needed', '5.6', '5.6', ''],
  ]);
  await sheet().getByRole('button', { name: 'Back to the line' }).click();
  await userEvent.keyboard('?');
  // Once read it stays open.
  await expect.element(sums).toBeVisible();
});

test('P takes the pen at the moment, and the finished game lies with the others', async () => {
  const desk = ended();
  desk.saves.keep(desk.present.timeline.value);
  await opened(desk);
  await userEvent.keyboard('r');
  await expect.poll(() => root.querySelector('.that-day')).not.toBeNull();
  await userEvent.keyboard('p');
  await expect.poll(() => desk.screen.value).toBe('desk');
  expect(desk.present.seat.value).toBe('player');
  expect(desk.present.view.value.date <= '1929-01-01').toBe(true);
  expect(desk.dialogs.opened.value).toEqual([]);
  await desk.keeping.progress.saving;
  expect((await readShelf(desk.ports.store, 'moscow-1929')).games.length).toBe(1);
});

test('among the causes an act that was not done is told as such, and one that was done as before', async () => {
  const caused = (game: Timeline): Debrief => {
    const made = madeDebrief(game);
    const [turning = 0] = made.turningPoints;
    const { day } = made.decisions[turning - 1] ?? { day: 0 };
    const missing = { day, command: { do: 'note', power: 'FIN' } } as const;
    const decisions = made.decisions.map((decision, at) => {
      if (at === turning) return { ...decision, causes: [turning - 2, turning - 1] };
      return at === turning - 1 ? { ...decision, command: null, missing } : decision;
    });
    return { ...made, decisions };
  };
  await opened(ended(), madeAnalyst(caused));
  await sheet().getByRole('button', { name: 'Why' }).first().click();
  await sheet().getByRole('button', { name: 'Show why without a retry' }).click();
  await expect.element(sheet().getByRole('heading', { name: 'It was prepared by' })).toBeVisible();
  const told = [...root.querySelectorAll('[aria-labelledby="causes-head"] li')].map(
    (item) => item.textContent,
  );
  expect(told).toHaveLength(2);
  expect(told[0]).not.toContain('not done');
  expect(told[1]).toMatch(/^\d+ \w+ \d{4}, not done: Send a note to Finland$/);
});

/** The debrief in which the first stretch of time that passed is the turning point. */
function waited(game: Timeline): Debrief {
  const made = madeDebrief(game);
  const at = made.decisions.findIndex(({ day }, index) => index > 0 && (made.nodes[index]?.day ?? day) < day);
  const from = made.nodes[at]?.day ?? 0;
  return {
    ...made,
    turningPoints: [at],
    nodes: made.nodes.map((node, index) => (index === at + 1 ? { ...node, command: null } : node)),
    decisions: made.decisions.map((decision, index) =>
      index === at
        ? { ...decision, command: null, day: from, label: 'turning-point' }
        : { ...decision, label: null },
    ),
  };
}

test('card, line under the picture and the page of the decision name the same days, also where time passed', async () => {
  const desk = ended();
  const made = waited(desk.present.timeline.value);
  await opened(desk, madeAnalyst(waited));
  await expect.poll(() => root.querySelector('.turning-card')).not.toBeNull();
  const row = rowsOf(made).findIndex(({ decision }) => decision === made.turningPoints[0]);
  for (let step = 0; step < 60; step++) await userEvent.keyboard('{ArrowLeft}');
  for (let step = 0; step < row; step++) await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => root.querySelector('.turning-card.here')).not.toBeNull();
  const named = (selector: string): string[] =>
    root.querySelector(selector)?.textContent?.match(/\d+ [A-Z][a-z]+ 19\d\d/g) ?? [];
  expect(named('.turning-card.here .slug')).toHaveLength(2);
  expect(named('.turning-card.here .slug')).toEqual(named('.fortune-here'));
  const days = named('.fortune-here');
  await userEvent.keyboard('r');
  await expect.poll(() => named('.moment-head h3')).toEqual(days);
});

test('where time passed, leaving it out is no attempt: it is played out once an act is chosen', async () => {
  await opened(ended(), madeAnalyst(waited));
  await expect.poll(() => root.querySelector('.turning-card.here')).not.toBeNull();
  await userEvent.keyboard('r');
  const play = sheet().getByRole('button', { name: 'Play it out' });
  await expect.element(play).toHaveAttribute('aria-disabled', 'true');
  summaryOf('Finland').click();
  await sheet()
    .getByRole('button', { name: /^Sound the envoy of Finland/ })
    .click();
  await expect.element(play).toHaveAttribute('aria-disabled', 'false');
});
