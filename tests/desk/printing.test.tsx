// Printing for a class: which papers there are, that each fits its sheets in every language and on both paper
// sizes, that no sheet ends in a heading, and that a button prints only the paper that it names.
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/desk/desk.css';
import { sheetStarts } from '../../src/desk/lesson/paper/blocks.ts';
import { usualFormat } from '../../src/desk/lesson/paper/format.ts';
import { documentsContent } from '../../src/desk/lesson/paper/papers/documents.tsx';
import { said } from '../../src/desk/shell/announce.ts';
import { App } from '../../src/desk/shell/app.tsx';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { cutOff, overprinted } from './cut.ts';
import { desk, deskAfter, type Name } from './given.ts';
import { textIn } from './text-in.ts';

const root = document.createElement('div');
root.id = 'desk';
document.body.append(root);
afterEach(() => {
  render(null, root);
  vi.restoreAllMocks();
});

const sheets = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.print-sheet')];
const names = (): HTMLButtonElement[] => [...root.querySelectorAll<HTMLButtonElement>('.paper-name')];
const title = (button: HTMLElement | undefined): string => button?.querySelector('b')?.textContent ?? '';
const heads = (): string[] =>
  sheets().flatMap((one) => [...one.querySelectorAll('h4')].map((h) => h.textContent));

/** A desk with the page of papers, showing the first one. */
async function opened(made: Desk): Promise<Desk> {
  made.dialogs.open({ is: 'class' });
  render(<App desk={made} />, root);
  await expect.poll(() => root.querySelector('.page-tabs')).not.toBeNull();
  await userEvent.keyboard('4');
  await laid();
  return made;
}

/** Waits until the paper is laid out with its own fonts. */
async function laid(): Promise<void> {
  await expect.poll(() => sheets().length).toBeGreaterThan(0);
  await document.fonts.ready;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

async function choose(at: number): Promise<void> {
  names()[at]?.click();
  await expect.poll(() => root.querySelector('#paper-chosen')?.textContent).toBe(title(names()[at]));
  await laid();
}

const lesson = (language = 'en'): Desk => desk('moscow-1929', language);

describe('blocks on sheets', () => {
  const tall = (...heights: number[]) => heights.map((height) => ({ height, head: 0 }));

  test('fill each sheet in order, and none is cut', () => {
    expect(sheetStarts([{}, {}, {}, {}], tall(40, 40, 40, 40), 100)).toEqual([0, 2]);
  });

  test('a heading goes along with what follows it', () => {
    expect(sheetStarts([{}, { withNext: true }, {}], tall(70, 10, 30), 100)).toEqual([0, 1]);
  });

  test('what begins a sheet begins one, and what is higher than a sheet has one of its own', () => {
    expect(sheetStarts([{}, { first: true }, {}], tall(10, 10, 10), 100)).toEqual([0, 1]);
    expect(sheetStarts([{}, {}, {}], tall(10, 300, 10), 100)).toEqual([0, 1, 2]);
  });

  test('a table that goes on has its head once more, which takes room', () => {
    const frame = { key: 'table', around: () => <table /> };
    const rows = [{ frame }, { frame }, { frame }, { frame }];
    const measures = [
      { height: 60, head: 20 },
      ...Array.from({ length: 3 }, () => ({ height: 41, head: 20 })),
    ];
    expect(sheetStarts(rows, measures, 101)).toEqual([0, 2, 3]);
    expect(sheetStarts(rows, measures, 102)).toEqual([0, 2]);
  });
});

test('US Letter is preselected where it is the usual paper, and A4 everywhere else', () => {
  expect(usualFormat(['en-US', 'en'])).toBe('letter');
  expect(usualFormat(['en-GB'])).toBe('a4');
  expect(usualFormat(['pl'])).toBe('a4');
});

test('a scenario without papers of its own has those that its data allow', async () => {
  await opened(desk('two-powers' satisfies Name));
  expect(names().map(title)).toEqual([
    'Role cards',
    'The blank articles',
    'Who is whose neighbour',
    'The process',
    'Debrief of your own game',
  ]);
  // Three governments and the instructions.
  expect(root.querySelectorAll('.print-sheet .role-card').length).toBe(4);
  expect(root.querySelector('.role-aims')).toBeNull();
});

test('nine governments have their cards, two to a sheet, each with what it wants, fears, will not sign and hides', async () => {
  await opened(lesson());
  await choose(2);
  expect(sheets().map((one) => one.querySelectorAll('.role-card').length)).toEqual([2, 2, 2, 2, 2]);
  const cards = [...root.querySelectorAll<HTMLElement>('.print-sheet .role-card[data-power]')];
  expect(cards.length).toBe(9);
  expect(said.value.text).toBe('Role cards: 5 sheets');
  for (const card of cards) {
    expect(card.querySelectorAll('.role-mind section').length).toBe(4);
    expect(card.querySelectorAll('.role-aims li').length).toBe(3);
    expect(card.textContent).toMatch(/Sources: /);
  }
});

test('the blank articles have every wording of every article, and a line for every hand', async () => {
  const made = await opened(lesson());
  await choose(3);
  const { clauses, partners } = made.present.timeline.value.world;
  expect(root.querySelectorAll('.print-sheet .article-blank .print-tick').length).toBe(
    clauses.reduce((sum, { options }) => sum + options.length, 0),
  );
  expect(root.querySelectorAll('.print-sheet .print-hands li').length).toBe(partners.length + 1);
  expect(heads().filter((head) => /^(I|II|III|IV|V|VI|VII)\. /.test(head)).length).toBe(7);
});

test('the map names all nine, and numbers what one holds and another claims', async () => {
  await opened(lesson());
  await choose(4);
  await expect.poll(() => root.querySelector('.map-drawing')).not.toBeNull();
  const printed = [...root.querySelectorAll('.map-name')].map((name) => name.textContent);
  for (const name of [
    'Soviet Union',
    'Poland',
    'Lithuania',
    'Romania',
    'Latvia',
    'Estonia',
    'Finland',
    'Turkey',
    'Persia',
  ])
    expect(printed).toContain(name);
  expect([...root.querySelectorAll('.map-drawing .map-number')].map((one) => one.textContent)).toEqual([
    '1',
    '2',
  ]);
  expect(root.querySelector('.map-legend')?.textContent).toMatch(/held by Poland, claimed by Lithuania/);
});

test('the plans tell the minutes, solutions, background, what is invented, the regime and the last question', async () => {
  const made = await opened(lesson());
  const { paper } = await made.ports.lesson();
  const { words } = made.ports.pageLanguage;
  const background = (paper?.background ?? []).map(({ id }) => words.value.say(`paper-background-${id}`));
  expect(background.length).toBeGreaterThan(1);
  for (const [at, minutes] of [
    [0, 45],
    [1, 90],
  ] as const) {
    await choose(at);
    const rows = [...root.querySelectorAll('.print-sheet .print-course tbody tr')];
    const sum = rows.reduce((all, row) => all + Number(row.children[1]?.textContent), 0);
    expect(sum).toBe(minutes);
    expect(rows.at(-1)?.children[0]?.textContent).toMatch(new RegExp(`–${minutes}$`));
    const text = sheets()
      .map((one) => one.textContent)
      .join(' ');
    for (const part of [
      /one-party dictatorship/,
      /Who was bound/,
      ...background,
      /Invented:/,
      /Did such a paper keep any peace\?/,
    ])
      expect(text).toMatch(part);
    expect(heads()).toEqual(expect.arrayContaining(['Aims', 'Materials', 'Course', 'Solutions', 'Works']));
  }
});

test('every dispute of the scenario has a card with both readings and their sources', async () => {
  const made = await opened(lesson());
  await choose(5);
  const { disputes } = made.present.timeline.value.world.scenario;
  expect(root.querySelectorAll('.print-sheet .dispute-card').length).toBe(disputes.length);
  expect(root.querySelectorAll('.print-sheet .dispute-readings .print-cite').length).toBe(
    2 * disputes.length,
  );
});

test('five documents have three questions each, and the answers begin a sheet of their own', async () => {
  const made = await opened(lesson());
  await choose(6);
  expect(root.querySelectorAll('.print-sheet .print-document').length).toBe(5);
  expect(root.querySelectorAll('.print-sheet .print-asked').length).toBe(15);
  expect(sheets().at(-1)?.querySelector('h4')?.textContent).toBe('For the teacher: what can be answered');
  // They do so even where there would be room for them below the questions.
  const { paper } = await made.ports.lesson();
  if (paper === null) throw new Error('no papers');
  const content = documentsContent(
    made.ports.pageLanguage.words.value,
    made.present.world.value.scenario,
    paper,
  );
  const blocks = content.is === 'flow' ? content.blocks : [];
  const starts = sheetStarts(
    blocks,
    blocks.map(() => ({ height: 1, head: 0 })),
    1_000,
  );
  expect(starts.map((start) => blocks[start]?.key)).toEqual([blocks[0]?.key, 'answers-head']);
});

test('the poster shows every state of the chart once', async () => {
  await opened(lesson());
  await choose(7);
  expect(sheets().length).toBe(1);
  expect(root.querySelectorAll('.print-sheet .poster-step').length).toBe(26);
});

describe.each(['en', 'pl', 'ru'])('in %s', (language) => {
  test.each([0, 1])('every paper is whole on its sheets, on paper %i', async (format) => {
    await opened(lesson(language));
    root.querySelectorAll<HTMLInputElement>('.papers-format input')[format]?.click();
    expect(names().length).toBeGreaterThan(5);
    for (let at = 0; at < names().length - 1; at++) {
      await choose(at);
      await expect.poll(() => root.querySelector('.paper-sheets .coming')).toBeNull();
      expect(sheets().flatMap(cutOff), title(names()[at])).toEqual([]);
      expect(sheets().flatMap(overprinted), title(names()[at])).toEqual([]);
      expect(textIn(root, '.print-sheet')).not.toMatch(/\[(paper|codex|dispute)-/);
      for (const sheet of sheets()) {
        const body = sheet.querySelector('.print-body');
        expect(body?.lastElementChild?.querySelector(':scope > h4:only-child')).toBeNull();
        // It takes no second sheet, and stands on the first with its own margins.
        const foot = sheet.querySelector('.print-foot')?.getBoundingClientRect();
        const last = body?.lastElementChild?.getBoundingClientRect();
        expect((last?.bottom ?? 0) - (foot?.top ?? 0)).toBeLessThanOrEqual(1);
      }
    }
  });
});

test('a row prints the paper that it names, once it lies there; P prints the one that is read', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  await opened(lesson());
  await page.getByRole('button', { name: 'Print: Role cards' }).click();
  await expect.poll(() => print.mock.calls.length).toBe(1);
  expect(root.querySelector('#paper-chosen')?.textContent).toBe('Role cards');
  await userEvent.keyboard('p');
  await expect.poll(() => print.mock.calls.length).toBe(2);
  await page.getByRole('button', { name: 'Print: Who is whose neighbour' }).click();
  await expect.poll(() => print.mock.calls.length).toBe(3);
  expect(root.querySelector('.print-sheet .map-drawing')).not.toBeNull();
});

test('the paper has its size, which goes with the page', async () => {
  const rules = (): string[] =>
    document.adoptedStyleSheets.flatMap(({ cssRules }) =>
      [...cssRules].flatMap((rule) =>
        rule instanceof CSSPageRule && rule.selectorText === '' ? [rule.style.getPropertyValue('size')] : [],
      ),
    );
  const made = await opened(lesson());
  await page.getByRole('radio', { name: 'A4' }).click();
  expect(rules().at(-1)).toMatch(/a4/i);
  await page.getByRole('radio', { name: 'US Letter' }).click();
  expect(rules().at(-1)).toMatch(/letter/i);
  await choose(7);
  expect(rules().at(-1)).toMatch(/landscape/);
  const before = rules().length;
  made.dialogs.close();
  await expect.poll(() => rules().length).toBe(before - 1);
});

test('the debrief is opened from a game that is finished, and from no other', async () => {
  const made = await opened(lesson());
  expect(names().at(-1)?.disabled).toBe(true);
  render(null, root);
  made.dialogs.opened.value = [];
  const over = deskAfter('1929-04-30', 'two-powers');
  await opened(over);
  names().at(-1)?.click();
  expect(over.dialogs.opened.value.map(({ is }) => is)).toEqual(['debrief']);
});
