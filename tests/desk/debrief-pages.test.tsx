// The two pages of the debrief that show a worker's findings: the space of texts and the minds, as pictures
// and as tables, by keyboard, and in three languages.
import type { JSX } from 'preact';
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type MindsStudy, mindsOf } from '../../src/analysis/minds/study.ts';
import { type TextsWhole, wholeOf } from '../../src/analysis/texts/whole.ts';
import { replayed } from '../../src/analysis/what-if/replayed.ts';
import { historyFrom, unroll } from '../../src/chronicle/autoplay.ts';
import { gameOf, type Timeline } from '../../src/chronicle/timeline.ts';
import { worldOf } from '../../src/core/game.ts';
import { MindsPage } from '../../src/desk/debrief/minds/minds-page.tsx';
import { MindsStudied, TextsStudied } from '../../src/desk/debrief/studies.tsx';
import { TextsPage } from '../../src/desk/debrief/texts/texts-page.tsx';
import { type Desk, makeDesk } from '../../src/desk/shell/desk.ts';
import { Provided } from '../../src/desk/shell/provided.tsx';
import { ports } from './given.ts';
import { madeAnalyst } from './made-debrief.ts';

const root = document.createElement('div');
root.id = 'desk';
document.body.append(root);
afterEach(() => render(null, root));

let timeline: Timeline;
let whole: TextsWhole;
let study: MindsStudy;
beforeAll(() => {
  const found = historyFrom(ports('moscow-1929').begin(0));
  if (found === null) throw new Error('no history');
  timeline = found;
  whole = wholeOf(timeline);
  study = mindsOf(timeline);
});

function lay(part: JSX.Element, language = 'en'): Desk {
  const desk = makeDesk(ports('moscow-1929', language));
  desk.saves.own.value = timeline;
  // The sheet to which the keys of both pages belong.
  desk.dialogs.open({ is: 'debrief' });
  render(<Provided desk={desk}>{part}</Provided>, root);
  return desk;
}

test('while a study waits for its turn the page says what is being worked out', async () => {
  const never = () => new Promise<never>(() => undefined);
  const analyst = { ...madeAnalyst(), texts: never, minds: never };
  lay(<TextsStudied game={timeline} analyst={analyst} />);
  await expect.element(page.getByText(/^All texts, with every circle of signatories/)).toBeVisible();
  lay(<MindsStudied game={timeline} analyst={analyst} />);
  await expect.element(page.getByText(/^What each government would have done/)).toBeVisible();
});

describe('the space of texts', () => {
  test('where nobody would ever have come, those who signed in history are supposed, until others are chosen', async () => {
    const nothing = unroll(ports('moscow-1929').begin(0), []).timeline;
    const desk = lay(<TextsStudied game={nothing} analyst={madeAnalyst()} />);
    await expect.element(page.getByText(/In this game no government would have come/)).toBeVisible();
    await desk.history.unroll();
    await expect.element(page.getByText(/this page supposes those who signed in history/)).toBeVisible();
    await expect
      .element(
        page.getByText(
          /On the evening of 9 February 1929 everybody at the table \(Poland, Romania, Latvia and Estonia\)/,
        ),
      )
      .toBeVisible();
    await page.getByRole('checkbox', { name: 'Bucharest' }).click();
    await page.getByRole('button', { name: 'Count the texts' }).click();
    await expect
      .element(page.getByText(/everybody at the table \(Poland, Latvia and Estonia\)/))
      .toBeVisible();
    expect(root.textContent).not.toContain('this page supposes');
  });

  test('says how many texts would have been signed, and names those that theory singles out', async () => {
    lay(<TextsPage {...whole} />);
    await expect
      .element(page.getByText(/would have signed 1,465 of them\. For 330 of these Moscow/))
      .toBeVisible();
    await expect.element(page.getByRole('img', { name: /^4,374 texts as dots/ })).toBeVisible();
    const names = page.getByRole('heading', { level: 3 }).elements();
    expect(names.map((one) => one.textContent)).toEqual([
      'Your text, and history’s',
      'The fairest text',
      'The greatest product (Nash)',
      'Even shares (Kalai and Smorodinsky)',
      'The most Moscow could have',
    ]);
    await expect.element(page.getByText('One article away: registration at Geneva')).toBeVisible();
    await expect
      .element(
        page.getByText(
          /^On 1 January 1929, 192 texts would have had all 4 signatures\..*from 1 February 1929/,
        ),
      )
      .toBeVisible();
    // There is no form if nobody would compute the answer.
    expect(page.getByRole('checkbox').elements()).toEqual([]);
  });

  test('T shows the same as tables, in which the text of the game stands on the frontier', async () => {
    lay(<TextsPage {...whole} />);
    await userEvent.keyboard('t');
    await expect.poll(() => page.getByRole('table').elements().length).toBeGreaterThan(1);
    const frontier = page.getByRole('table').elements()[1];
    const rows = [...(frontier?.querySelectorAll('tbody tr') ?? [])].map((row) => row.textContent ?? '');
    expect(rows.some((row) => row.includes('The text of this game+13.7'))).toBe(true);
    expect(page.getByRole('img').elements()).toEqual([]);
    await userEvent.keyboard('t');
    await expect.element(page.getByRole('img', { name: /as dots/ })).toBeVisible();
  });

  test('another signatory’s room moves the texts up and down, and the button says whose it is', async () => {
    lay(<TextsPage {...whole} />);
    const before = root.querySelector('.plane-edge')?.getAttribute('points');
    const riga = page.getByRole('button', { name: 'Riga' });
    await riga.click();
    await expect.element(riga).toHaveAttribute('aria-pressed', 'true');
    expect(root.querySelector('.plane-edge')?.getAttribute('points')).not.toBe(before);
    await expect.element(page.getByText('room to spare: Riga')).toBeVisible();
  });

  test('another circle and another day are asked of whoever counts', async () => {
    const ask = vi.fn();
    lay(<TextsPage {...whole} ask={ask} />);
    await page.getByRole('checkbox', { name: 'Riga' }).click();
    await page.getByRole('checkbox', { name: 'Kovno' }).click();
    await page.getByLabelText('On the evening of').selectOptions('21 January 1929');
    await page.getByRole('button', { name: 'Count the texts' }).click();
    expect(ask).toHaveBeenCalledExactlyOnceWith({ day: 32, circle: ['POL', 'LTU', 'ROM', 'EST'] });
    for (const name of ['Warsaw', 'Kovno', 'Bucharest', 'Reval'])
      await page.getByRole('checkbox', { name }).click();
    await page.getByRole('button', { name: 'Count the texts' }).click({ force: true });
    expect(ask).toHaveBeenCalledOnce();
  });

  test('of a game that nobody would have signed it says that, and draws no picture', async () => {
    const empty = replayed(worldOf(gameOf(timeline)), []).timeline;
    lay(<TextsPage {...wholeOf(empty)} />);
    await expect
      .element(page.getByText(/In this game no government would have come to sign one/))
      .toBeVisible();
    expect(root.querySelector('.plane')).toBeNull();
  });
});

describe('minds opened', () => {
  test('each government whose mind mattered has its strip, what would have told, and what others would have come to', async () => {
    lay(<MindsPage study={study} />);
    await expect.element(page.getByText('Warsaw means to lead a bloc')).toBeVisible();
    expect(page.getByRole('img').elements()).toHaveLength(7);
    await expect
      .element(
        page.getByRole('img', {
          name: /a chance of 33% on the first day and of 69% on the last; it changed 3 times/,
        }),
      )
      .toBeVisible();
    await expect.element(page.getByText('10 Jan: Warsaw asks for changes')).toBeVisible();
    await expect
      .element(
        page
          .getByText('Reading its telegrams on 20 December 1928 would have told: 99% for the truth.')
          .first(),
      )
      .toBeVisible();
    const told = [...root.querySelectorAll('.mind-told dl > div')].map((row) => row.textContent);
    expect(told).toContain('Warsaw wants to be treated as a great Power:Signed, never ratified, 43.5 points');
  });

  test('T shows the strips as a table', async () => {
    lay(<MindsPage study={study} />);
    await userEvent.keyboard('t');
    await expect.element(page.getByRole('table').first()).toBeVisible();
    const [warsaw] = page.getByRole('row', { name: /Warsaw means to lead a bloc/ }).elements();
    const cells = [...(warsaw?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
    expect(cells.slice(0, 4)).toEqual(['33%', '33%', '69%', '10 Jan: Warsaw asks for changes']);
    expect(page.getByRole('img').elements()).toEqual([]);
  });

  test('what if: another mind is chosen, and both results and the first difference are read', async () => {
    lay(<MindsPage study={study} />);
    const beside = page.getByRole('complementary', { name: 'What if' });
    await beside.getByRole('combobox').selectOptions('Warsaw wants to be treated as a great Power');
    await expect.element(beside.getByText('As it happened, 65.6 points')).toBeVisible();
    await expect.element(beside.getByText('Signed, never ratified, 43.5 points')).toBeVisible();
    await expect.element(beside.getByText(/^21 March 1929: the first thing/)).toBeVisible();
    await expect.element(beside.getByText('One of your acts would have been refused.')).toBeVisible();
    await expect.element(beside.getByRole('table', { name: 'What weighed otherwise' })).toBeVisible();
  });

  test('a scenario in which nobody hides anything says so', async () => {
    lay(<MindsPage study={{ ...study, minds: [] }} />);
    await expect.element(page.getByText('No government of this scenario hides what it is.')).toBeVisible();
  });

  test.each([
    ['en', /mattered what the one government that hides its motives was/, /what the one government/],
    ['pl', /zamiary jedynego rządu, który je ukrywa: przy innych/, /zamiary jedynego rządu/],
    ['ru', /мотивы единственного правительства, которое их скрывает: при/, /мотивы единственного/],
  ])('of one government it speaks in the singular, in %s', async (language, mattered, indifferent) => {
    for (const [does, words] of [
      [true, mattered],
      [false, indifferent],
    ] as const) {
      const one = study.minds.slice(0, 1).map((mind) => (does ? mind : { ...mind, mattered: null }));
      lay(<MindsPage study={{ ...study, minds: one }} />, language);
      await expect.element(page.getByText(words)).toBeVisible();
      expect(root.textContent).not.toMatch(/\b1 (governments|rządów|правительств)/);
      render(null, root);
    }
  });

  test('where no mind mattered one sentence says so', async () => {
    const empty = replayed(worldOf(gameOf(timeline)), []).timeline;
    lay(<MindsPage study={mindsOf(empty)} />);
    await expect.element(page.getByText(/it made no difference what any of 8 governments was/)).toBeVisible();
    expect(root.querySelector('.mind-row')).toBeNull();
  });
});

test.each(['pl', 'ru'])('both pages speak %s, and show no name of a message', async (language) => {
  lay(<TextsPage {...whole} ask={() => undefined} />, language);
  expect(root.textContent).not.toMatch(/\b(texts|door|mind|what-if)-[a-z]/);
  lay(<MindsPage study={study} />, language);
  expect(root.textContent).not.toMatch(/\b(texts|door|mind|what-if)-[a-z]/);
  expect(root.textContent).not.toMatch(/\{|\$/);
});
