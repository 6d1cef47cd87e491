// Looking back on a finished game: the line of fortune and its table, a moment retried, and why it mattered.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import history from '../../scenarios/moscow-1929/history.despatch?raw';
import type { Debrief } from '../../src/analysis/debrief/report.ts';
import { unroll } from '../../src/chronicle/autoplay.ts';
import { parseDespatch } from '../../src/chronicle/notation.ts';
import { readShelf } from '../../src/chronicle/shelf.ts';
import type { Timeline } from '../../src/chronicle/timeline.ts';
import type { Analyst } from '../../src/desk/debrief/analyst.ts';
import { AnalystContext } from '../../src/desk/debrief/analyst-context.ts';
import { firstRows, lossAt, namelessFall, rowsOf } from '../../src/desk/debrief/fortune/rows.ts';
import { questionsOf } from '../../src/desk/debrief/front/questions.ts';
import { keep, kept } from '../../src/desk/debrief/kept-debrief.ts';
import { App } from '../../src/desk/shell/app.tsx';
import { type Desk, makeDesk } from '../../src/desk/shell/desk.ts';
import { wholePoints } from '../../src/strings/fluent.ts';
import { cutOff } from './cut.ts';
import { ports } from './given.ts';
import '../../src/desk/desk.css';
import { madeAnalyst, madeDebrief, type Remedy } from './made-debrief.ts';

const root = document.createElement('div');
root.id = 'desk';
document.body.append(root);
beforeEach(() => page.viewport(1440, 900));
afterEach(() => render(null, root));

/** A desk at the end of the historical game, played by the player. */
function ended(language = 'en'): Desk {
  const parsed = parseDespatch(history);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  const desk = makeDesk(ports('moscow-1929', language));
  desk.saves.own.value = unroll(desk.ports.begin(0), parsed.despatch.commands).timeline;
  desk.screen.value = 'end';
  return desk;
}

async function opened(desk: Desk, analyst: Analyst = madeAnalyst()): Promise<void> {
  render(
    <AnalystContext.Provider value={() => analyst}>
      <App desk={desk} />
    </AnalystContext.Provider>,
    root,
  );
  desk.dialogs.open({ is: 'debrief' });
  await expect.poll(() => root.querySelector('.sheet-debrief .turning-points')).not.toBeNull();
}

const sheet = () => page.getByRole('dialog');
const status = (): string => root.querySelector('[role="status"]')?.textContent ?? '';

test('the end page leads there, and the digits turn the pages that are there', async () => {
  const desk = ended();
  const analyst = madeAnalyst();
  render(
    <AnalystContext.Provider value={() => analyst}>
      <App desk={desk} />
    </AnalystContext.Provider>,
    root,
  );
  await page.getByRole('button', { name: 'What decided it?' }).click();
  await expect.element(sheet().getByRole('heading', { name: 'Line of fortune', level: 2 })).toBeVisible();
  await userEvent.keyboard('1');
  await expect.element(sheet().getByRole('heading', { name: 'The result', level: 2 })).toBeVisible();
  const current = sheet().getByRole('navigation').getByRole('button', { name: 'The result' });
  await expect.element(current).toHaveAttribute('aria-current', 'page');
  await userEvent.keyboard('3');
  await expect.element(sheet().getByRole('heading', { name: 'One turning point' })).toBeVisible();
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
  const [turning = -1] = made.turningPoints;
  expect(lossAt(made, turning)).toBe(9);
  await expect
    .element(sheet().getByRole('img', { name: /^The line of fortune: in hand from 0/ }))
    .toBeVisible();
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

test('a great fall without a remedy has no name, and the page does not say that all went in small steps', async () => {
  const unnamed = (game: Timeline): Debrief => {
    const made = madeDebrief(game);
    const bare = { label: null, change: [], changedLine: null, explanation: null, inGame: 0 } as const;
    return {
      ...made,
      decisions: made.decisions.map((decision) => ({ ...decision, ...bare })),
      turningPoints: [],
    };
  };
  const desk = ended();
  const made = unnamed(desk.present.timeline.value);
  const fall = namelessFall(made);
  if (fall === null) throw new Error('no fall without a name');
  expect(lossAt(made, fall)).toBe(9);
  expect(rowsOf(made).map(({ unsure }) => unsure)).toEqual(
    expect.arrayContaining(['no-remedy', 'one-search', null]),
  );
  await opened(desk, madeAnalyst(unnamed));
  await expect.element(sheet().getByRole('heading', { name: 'No turning point' })).toBeVisible();
  await expect.element(sheet().getByText(/The greatest fall is this one\.$/)).toBeVisible();
  expect(root.querySelector('.turning-points')?.textContent).not.toContain('small steps');
  expect(root.querySelectorAll('.turning-card')).toHaveLength(1);
  await sheet().getByRole('button', { name: 'Why' }).click();
  await sheet().getByRole('button', { name: 'Show why without a retry' }).click();
  await expect.element(sheet().getByText(/^No explanation was found that holds/)).toBeVisible();
});

test('where a mistake has its flag, nothing is said of small steps or of a greater fall without a name', async () => {
  const desk = ended();
  const mistaken = (game: Timeline): Debrief => {
    const made = madeDebrief(game);
    const first = made.turningPoints[0];
    const bare = { label: null, change: [], changedLine: null, explanation: null, inGame: 0 } as const;
    return {
      ...made,
      decisions: made.decisions.map((decision, at) =>
        at === first ? { ...decision, label: 'mistake' } : { ...decision, ...bare },
      ),
      turningPoints: [],
    };
  };
  await opened(desk, madeAnalyst(mistaken));
  await expect.poll(() => root.querySelector('.turning-card')?.textContent).toMatch(/Mistake: /);
  expect(root.querySelector('.turning-points')?.textContent).not.toMatch(/small steps|greatest fall/);
  expect(root.querySelectorAll('.turning-card')).toHaveLength(1);
});

test('where nothing is blamed the change that would have given most is named, and nothing is to be retried', async () => {
  const desk = ended();
  const changed = (game: Timeline): Debrief => {
    const made = madeDebrief(game);
    const at = made.decisions.findIndex(({ change }) => change.length > 0);
    return {
      ...made,
      nodes: made.nodes.map((node) => ({ ...node, reach: made.nodes[0]?.reach ?? 0 })),
      decisions: made.decisions.map((decision) => ({ ...decision, label: null })),
      turningPoints: [],
      greatestChange: at,
    };
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
  // Without an act it is left out.
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

test('what was reckoned once is there at once the next time, unless it is of other rules', async () => {
  const desk = ended();
  const game = desk.present.timeline.value;
  await opened(desk);
  const never: Analyst = { ...madeAnalyst(), reckon: () => Promise.reject(new Error('asked again')) };
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

test('in hand comes first; it can be stopped, and started again when the workers fail', async () => {
  const desk = ended();
  const made = madeDebrief(desk.present.timeline.value);
  let fail: (error: Error) => void = () => undefined;
  let times = 0;
  const slow: Analyst = {
    ...madeAnalyst(),
    reckon: (_game, listener) => {
      times += 1;
      listener.first(made.nodes);
      listener.progress({ stage: 'within-reach', lines: 1200, of: 24_000 });
      return new Promise((_, reject) => {
        fail = reject;
      });
    },
  };
  render(
    <AnalystContext.Provider value={() => slow}>
      <App desk={desk} />
    </AnalystContext.Provider>,
    root,
  );
  desk.dialogs.open({ is: 'debrief' });
  await expect
    .element(sheet().getByRole('progressbar', { name: '1,200 of 24,000 lines played.' }))
    .toBeVisible();
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
  const other = unroll(desk.ports.begin(0), []).timeline;
  expect(questionsOf({ words, game: other, debrief: null, iso: desk.ports.iso }).length).toBeGreaterThan(3);
  await opened(desk);
  await userEvent.keyboard('1');
  await expect.poll(() => root.querySelectorAll('.debrief-questions li').length).toBe(6);
  expect(root.querySelectorAll('.debrief-questions .ruled')).toHaveLength(12);
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
      await opened(desk);
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
  60_000,
);
