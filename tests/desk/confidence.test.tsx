// Movements of confidence at home: each opens to the rule behind it, and to the paper that it came from.
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { advance, gameOf } from '../../src/chronicle/timeline.ts';
import type { Demand } from '../../src/core/permission.ts';
import { inPoints } from '../../src/core/seen.ts';
import { permissionFor } from '../../src/core/view-permission.ts';
import { requestFigures } from '../../src/desk/dossier/answer-sums.ts';
import { lastOf, movements } from '../../src/desk/home/movements.ts';
import { evidenceIn, requestsOf } from '../../src/desk/home/requests.ts';
import { towardsPermission } from '../../src/desk/home/towards-permission.ts';
import { reasonsOf, termsOf } from '../../src/desk/home/weeks.ts';
import { App } from '../../src/desk/shell/app.tsx';
import { signedBeside } from '../../src/desk/shell/figures.ts';
import { NOON } from '../line.ts';
import { deskAfter, wordsOf } from './given.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

test('every movement says its rule; a request leads to its ledger', async () => {
  const made = deskAfter(NOON);
  render(<App desk={made} />, root);
  made.dialogs.open({ is: 'confidence' });
  const sheet = page.getByRole('dialog');
  await expect.element(sheet).toBeVisible();
  const rows = [...root.querySelectorAll('.cause')];
  expect(rows).toHaveLength(movements(made.present.timeline.value).length);
  for (const row of rows) expect(row.querySelector('.note')?.textContent).toMatch(/^[A-Z][^[]+\.$/);
  await sheet.getByText(/^Permission asked: one text signed by all together/).click();
  await sheet.getByRole('button', { name: 'Why it was granted or refused' }).first().click();
  await expect.element(page.getByRole('dialog', { name: 'Why was permission granted?' })).toBeVisible();
});

/** Published on 1 January; signed on 9 February. */
const SIGNED = `${NOON} sign POL ROM | answer table 2\n1929-02-09 sign\n1929-02-11`;
/** The chief neighbour never has a note, until little confidence is left. */
const NEGLECTED = '1929-04-15';

test.each([
  ['en', 'after publication', 'after the signing', 'below 30 of confidence'],
  ['pl', 'po ogłoszeniu', 'po podpisie', 'przy zaufaniu poniżej 30'],
  ['ru', 'после публикации', 'после подписания', 'при доверии ниже 30'],
])(
  'a week says why it costs what it costs, by the terms of the rule: %s',
  async (language, published, signed, low) => {
    const weeksOf = (line: string) => {
      const made = deskAfter(line, 'moscow-1929', language);
      const timeline = made.present.timeline.value;
      const weeks = movements(timeline).flatMap((movement) => {
        const terms = termsOf(timeline, movement);
        if (terms === null) return [];
        expect(terms.reduce((all, { amount }) => all + amount, 0)).toBe(movement.change);
        return [{ ...movement, reasons: reasonsOf(timeline, wordsOf(made), terms) }];
      });
      return { made, weeks };
    };
    const { made, weeks } = weeksOf(SIGNED);
    const both = wordsOf(made).list([published, signed]);
    expect(weeks.map(({ reasons }) => reasons)).toEqual(['', '', ...Array(5).fill(published), both]);
    render(<App desk={made} />, root);
    made.dialogs.open({ is: 'confidence' });
    const rows = () => [...root.querySelectorAll('.cause')].map(({ textContent }) => textContent ?? '');
    await expect.poll(() => rows().some((row) => row.includes(`: ${both}`))).toBe(true);
    const rule = wordsOf(made).say('week-rule');
    expect(rows().filter((row) => row.includes(`: ${published}`) && row.endsWith(rule))).toHaveLength(6);
    const neglected = weeksOf(NEGLECTED).weeks.filter(({ cause }) => cause === 'neglect');
    const isLow = neglected.map(({ now, change }) => now - change < 3000);
    expect(new Set(isLow).size).toBe(2);
    expect(neglected.map(({ reasons }) => reasons)).toEqual(isLow.map((one) => (one ? low : '')));
  },
);

test('a word kept in public is not told as one broken', async () => {
  const made = deskAfter('1928-12-29 note POL | note LTU\n1929-01-12 commit form=successive');
  render(<App desk={made} />, root);
  const gained = movements(made.present.timeline.value).filter(({ cause }) => cause === 'commitment');
  made.dialogs.open({ is: 'confidence' });
  await expect.element(page.getByRole('dialog')).toBeVisible();
  expect(root.textContent).not.toContain('broken');
  expect(gained.every(({ change }) => change > 0)).toBe(true);
});

test('before it moves it is said what would move it: the week by its own Monday, a report by what it would bring', async () => {
  const made = deskAfter(NOON);
  render(<App desk={made} />, root);
  made.dialogs.open({ is: 'confidence' });
  const next = () => [...root.querySelectorAll('.moving li')].map(({ textContent }) => textContent ?? '');
  await expect.poll(next).not.toEqual([]);
  expect(next()[0]).toMatch(/^A week passes: after publication ?11 Feb ?−/);
  const told = next();
  made.dialogs.close();
  made.orders.give({ do: 'report' });
  const moved = movements(made.present.timeline.value).at(-1);
  expect(moved?.cause).toBe('report');
  expect(
    told.some(
      (line) =>
        line.startsWith('A report of progress') &&
        line.endsWith(signedBeside(wordsOf(made), moved?.now ?? 0, moved?.change ?? 0)),
    ),
  ).toBe(true);
});

test.each(['en', 'pl', 'ru'])(
  'the button for a report says what it would bring today: %s',
  async (language) => {
    const made = deskAfter(NOON, 'moscow-1929', language);
    render(<App desk={made} />, root);
    made.pages.select(made.ports.world.player);
    const described = () => root.querySelector('[data-verb="report"] .verb-more')?.textContent ?? '';
    await expect.poll(described).not.toBe('');
    const told = described();
    made.orders.give({ do: 'report' });
    const moved = movements(made.present.timeline.value).at(-1);
    expect(moved?.cause).toBe('report');
    const words = wordsOf(made);
    const change = signedBeside(words, moved?.now ?? 0, moved?.change ?? 0);
    expect(change).toMatch(/^\+\d$/);
    expect(told.startsWith(`${words.say('effect-confidence', { change })}. `)).toBe(true);
  },
);

test('four signatures of one day are one change in the strip, as the figure beside it moves', async () => {
  const made = deskAfter(`${NOON} sign POL ROM | answer table 2\n1929-02-09`);
  const before = made.present.view.value.confidence;
  made.orders.give({ do: 'sign' });
  made.dialogs.close();
  made.dialogs.close();
  const moved = movements(made.present.timeline.value).filter(({ cause }) => cause === 'signed');
  expect(moved.length).toBeGreaterThan(1);
  const sum = moved.reduce((all, { change }) => all + change, 0);
  expect(made.present.view.value.confidence - before).toBe(sum);
  expect(lastOf(movements(made.present.timeline.value))?.change).toBe(sum);
  render(<App desk={made} />, root);
  await expect
    .element(page.getByRole('button', { name: /^Moscow’s confidence: \d+ of 100\. / }))
    .toHaveAccessibleName(
      new RegExp(`\\. last \\${signedBeside(wordsOf(made), before + sum, sum)}: A signature`),
    );
});

/** A printed figure as a number. */
const numberIn = (text: string | null | undefined): number => Number((text ?? '').replace('−', '-').trim());

test('on the sheet and in the strip every change is the difference of the figures beside it', async () => {
  const made = deskAfter(
    `${NOON} sign POL ROM | answer table 2\n1929-02-09 sign\n1929-02-11 report\n1929-03-05 lobby POL\n1929-03-08`,
  );
  render(<App desk={made} />, root);
  made.dialogs.open({ is: 'confidence' });
  await expect.element(page.getByRole('dialog')).toBeVisible();
  const rows = [...root.querySelectorAll('.movements tbody tr')]
    .map((row) => [...row.querySelectorAll('.figure')].map(({ textContent }) => textContent ?? ''))
    .reverse();
  expect(rows.length).toBeGreaterThan(12);
  let shown = Math.round(made.ports.world.scenario.home.confidence / 100);
  const wrong = rows.filter(([change = '', now]) => {
    const difference = numberIn(now) - shown;
    shown = numberIn(now);
    return change.includes('½') ? difference !== 0 : numberIn(change) !== difference;
  });
  expect(wrong).toEqual([]);
  // The last cause of this line is one movement: the strip shows what the last row shows.
  expect(root.querySelector('.strip .big')?.textContent).toBe(rows.at(-1)?.[1]);
  expect(root.querySelector('.strip .change')?.textContent).toBe(`last ${rows.at(-1)?.[0]}`);
  expect(root.querySelector('.strip .moved')?.textContent).toMatch(/^last [−+]\d+: /);
});

/** By how much a request falls short of certainty, of the figures that are printed for it. */
function printedLack(
  made: ReturnType<typeof deskAfter>,
  game: Parameters<typeof permissionFor>[0],
  demand: Demand,
) {
  const { stands, needs, least } = requestFigures(wordsOf(made), permissionFor(game, demand));
  const number = (figure: string): number => Number(figure.replace('−', '-').replace('½', '0.5'));
  return Math.max(0, number(needs) - number(stands) - number(least));
}

test('what would help a request is said by as much as its printed figures move, and its evidence as its ledger says it', () => {
  let [steps, rounded] = [0, 0];
  for (const line of [
    '1928-12-29 note POL | note LTU\n1929-01-12',
    '1928-12-29 note POL | note LTU\n1929-01-11 answer orders 2 | note POL\n1929-01-20',
    '1928-12-29 note POL | note LTU\n1929-01-11 answer orders 2 | note POL\n1929-01-21 note POL\n1929-01-29',
    '1928-12-21 note POL\n1929-01-04 need POL\n1929-01-15',
  ]) {
    const made = deskAfter(line);
    const { timeline, game } = made.present;
    for (const request of requestsOf(made.present)) {
      const { demand, permission } = request;
      const shown = inPoints(permission.ledger).terms.filter(({ name }) => name === 'evidence');
      for (const [at, { amount }] of evidenceIn(request).entries())
        if (shown[at]?.amount !== 0) expect(amount).toBe(shown[at]?.amount);
      for (const { by, gain, printed } of towardsPermission(made.present, wordsOf(made), demand)) {
        if (by !== 'report' && by !== 'publish') continue;
        const after = advance(timeline.value, { do: by });
        const moved =
          printedLack(made, game.value, demand) - printedLack(made, gameOf(after.timeline), demand);
        expect(printed, `${line}: ${request.key} by ${by}`).toBe(moved === 0 ? 50 : moved * 100);
        steps += 1;
        if (Math.round(gain / 100) * 100 !== printed) rounded += 1;
      }
    }
  }
  expect(steps).toBeGreaterThan(10);
  // With the exact gain these would say another figure.
  expect(rounded).toBeGreaterThan(0);
});
