// The papers of a day: the notes on them, the remark on the first refusals, and repeated news.
import { render } from 'preact';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import history from '../../scenarios/moscow-1929/history.despatch?raw';
import { advance } from '../../src/chronicle/timeline.ts';
import { votesAt } from '../../src/core/view-chamber.ts';
import { chamberData } from '../../src/desk/dossier/chambers.ts';
import { App } from '../../src/desk/shell/app.tsx';
import { asideOn, diaryOf } from '../../src/desk/tape/diary.ts';
import { readTape } from '../../src/desk/tape/tape-words.ts';
import { votesCounted } from '../../src/desk/tape/votes-counted.ts';
import { NOON } from '../line.ts';
import { desk, deskAfter, wordsOf } from './given.ts';

/** The winter as it happened, to its signature. */
const SIGNED = history.slice(0, history.indexOf('1929-02-11'));

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

test('the first refusal from home has a word of what would help, the second none', async () => {
  const made = desk('moscow-1929');
  render(<App desk={made} />, root);
  made.orders.give({ do: 'ask', power: 'ROM' });
  const sheet = page.getByRole('dialog');
  await expect.element(sheet.getByText(/Entered under costs/)).toBeVisible();
  await expect.element(sheet.getByText(/Bring me a refusal from abroad, signed/)).toBeVisible();
  await expect.element(sheet.getByText('Aleksei Rykov')).toBeVisible();
  made.dialogs.opened.value = [];
  const from = readTape(made.present, wordsOf(made)).length;
  made.orders.give({ do: 'ask', power: 'EST' });
  expect(readTape(made.present, wordsOf(made)).length).toBeGreaterThan(from);
  expect(asideOn(wordsOf(made), readTape(made.present, wordsOf(made)), from)).toBeNull();
});

test('the first answer from abroad that asks for something is a paper to carry', () => {
  const made = deskAfter('1928-12-29 note POL\n1929-01-11');
  const tape = readTape(made.present, wordsOf(made));
  const from = tape.findIndex(({ cable }) => cable.is === 'replied');
  expect(diaryOf(wordsOf(made), tape, from)).toMatch(/yes, with an invoice/);
  expect(asideOn(wordsOf(made), tape, from)).toEqual({
    by: 'Aleksei Rykov',
    text: 'Good. Now you have something to carry upstairs.',
  });
});

/** The day of Riga's vote has come, and its papers with it. */
function rigaVotes(): void {
  const made = deskAfter(`${SIGNED}1929-02-25`);
  render(<App desk={made} />, root);
  const next = advance(made.present.timeline.value, { do: 'wait', until: '1929-02-26' });
  if ('refusal' in next) throw new Error('no day passes');
  made.orders.runTo(next.timeline);
}

test('a vote is counted faction by faction before its paper tells how it ended', async () => {
  rigaVotes();
  const rows = page.getByRole('dialog').getByRole('list', { name: 'Votes, faction by faction; 51 of 100' });
  await expect.element(rows).toBeVisible();
  expect([...rows.element().children].map(({ textContent }) => textContent)).toEqual([
    'The two extremes against ',
    'Minorities for 12',
    'Social Democrats for 48',
    'Farmers and their allies for 92',
  ]);
  const ended = page.getByRole('dialog').getByRole('heading', { name: 'Latvia passes the bill' });
  expect(rows.element().compareDocumentPosition(ended.element())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  // In the bar those for it grow from the left towards the line, and those against lie at its right end.
  const bar = [...root.querySelectorAll<HTMLElement>('.vote-count .house i')];
  expect(bar.map((part) => [part.className, part.style.getPropertyValue('--at')])).toEqual([
    ['aye', '1'],
    ['aye', '2'],
    ['aye', '3'],
    ['nay', '0'],
  ]);
});

test('a press during the count tells its result, and the next one goes on', async () => {
  // The tests run with less motion, which counts at once: here it is told as it is to everybody else.
  const told = document.createElement('style');
  told.textContent = `@keyframes counted { from { opacity: 0; } }
    .counting .now .vote-count ~ * { animation: counted 240ms both 60s; }`;
  document.head.append(told);
  onTestFinished(() => told.remove());
  rigaVotes();
  const result = page.getByRole('dialog').getByRole('heading', { name: 'Latvia passes the bill' });
  await expect.element(result).toBeInTheDocument();
  const opacity = (): string => getComputedStyle(result.element()).opacity;
  expect(opacity()).toBe('0');
  const go = page.getByRole('button', { name: 'Continue' });
  await go.click();
  expect(opacity()).toBe('1');
  await go.click();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

test('a vote that is lost counts those against too, and every count is that of the rules', () => {
  const { world } = deskAfter(SIGNED).present.timeline.value;
  const counted = votesCounted(world, 'POL', 34);
  expect(counted?.factions.map(({ vote, together }) => `${vote} ${together}`)).toEqual([
    'nay null',
    'nay null',
    'nay null',
    'aye 34',
  ]);
  expect(votesCounted(world, 'POL', 0)?.factions.every(({ vote }) => vote === 'nay')).toBe(true);
  expect(votesCounted(world, 'TUR', 0)).toBeNull();
  // The counts of the rules are of factions in this order, whatever the margin.
  for (const { id } of world.scenario.partners) {
    const data = chamberData(world, id);
    for (let room = -3000; data !== null && room <= 7000; room += 100) {
      const { ayes } = votesAt(data, room);
      const { factions = [] } = votesCounted(world, id, ayes) ?? {};
      expect(factions.at(-1)?.together ?? 0, `${id} at ${room}`).toBe(ayes);
      expect(factions.map((one) => one.id).sort()).toEqual(data.factions.map((one) => one.id).sort());
      const sizes = factions.filter(({ vote }) => vote === 'aye').map(({ weight }) => weight);
      expect(sizes).toEqual([...sizes].sort((one, other) => one - other));
    }
  }
});

test('the note on the signature counts the chairs of the others', () => {
  const made = deskAfter(`${NOON}\n1929-02-09 sign`);
  const tape = readTape(made.present, wordsOf(made));
  const from = tape.findIndex(({ cable }) => cable.is === 'signed');
  const cable = tape[from]?.cable;
  const others = cable?.is === 'signed' ? cable.powers.length - 1 : 0;
  expect(others).toBeGreaterThan(1);
  expect(diaryOf(wordsOf(made), tape.slice(0, from + 1), from)).toContain(`${others} chairs taken`);
});

test('an answer off the record that says what an earlier one said says so', () => {
  const made = deskAfter(
    '1928-12-29 note POL\n1929-01-11 need POL\n1929-01-15 note POL\n1929-01-25 need POL\n1929-01-29',
  );
  const said = readTape(made.present, wordsOf(made)).flatMap(({ cable, paper }) =>
    cable.is === 'needed' ? [paper.text] : [],
  );
  expect(said).toHaveLength(2);
  expect(said[1]).toBe(`${said[0]} Registry: the same answer for the second time.`);
});

test('a note that says what an earlier one to the same government said says so, however often it is read', () => {
  const notes = Array.from({ length: 5 }, (_, at) => `1929-0${at + 1}-20 note POL`);
  const made = deskAfter(`1928-12-29 note POL\n${notes.join('\n')}`);
  for (let read = 0; read < 2; read++) {
    const said = readTape(made.present, wordsOf(made)).flatMap(({ cable, paper }) =>
      cable.is === 'noteSent' ? [paper.text] : [],
    );
    expect(said.filter((text) => text.includes('Registry'))).toEqual([
      expect.stringMatching(/Registry: the same note for the second time\.$/),
      expect.stringMatching(/Registry: the same note for the third time\.$/),
    ]);
    expect(new Set(said).size).toBe(said.length);
    made.orders.give({ do: 'wait', until: '1929-05-22' });
  }
});

test('who is bound to whom from today has its article where the language has one', () => {
  const made = deskAfter(`${NOON}\n1929-02-09 sign | ratify\n1929-04-30`);
  const said = readTape(made.present, wordsOf(made))
    .filter(({ cable }) => cable.is === 'inForce')
    .map(({ paper }) => paper.text)
    .join(' ');
  expect(said).toMatch(/ with .*the Soviet Union/);
  expect(said).not.toMatch(/ with (?:[^.]*, )?Soviet Union/);
});

test('a scenario without such words has none', () => {
  const made = desk('two-powers');
  expect(asideOn(wordsOf(made), readTape(made.present, wordsOf(made)), 0)).toBeNull();
});

test('a vote that is put off again says how often it has been', async () => {
  const made = desk('moscow-1929');
  made.beginnings.watch();
  await made.history.unroll();
  made.watching.jump(9999);
  const titles = readTape(made.present, wordsOf(made)).flatMap(({ cable, paper }) =>
    cable.is === 'billPutOff' ? [paper.title] : [],
  );
  expect(titles).toEqual([
    'Finland puts off the vote',
    'Finland has put off the vote 2 times',
    'Finland has put off the vote 3 times',
  ]);
});

test('a paper says what it rests on, and opens the works behind it', async () => {
  const made = deskAfter('1928-12-29 note POL\n1929-01-10');
  render(<App desk={made} />, root);
  made.dialogs.opened.value = [];
  const tape = page.getByRole('region', { name: 'Despatches' });
  await tape.getByRole('button', { name: 'our words: what this paper rests on' }).last().click();
  const sheet = page.getByRole('dialog', { name: 'What this paper rests on' });
  await expect.element(sheet.getByText(/the wording, tone and voice are invented/)).toBeVisible();
  await expect.element(sheet.getByText(/the Polish reply of 10 January, its hour/)).toBeVisible();
});

test('what is shown further on a sheet of papers has the focus before anything is painted', async () => {
  const made = deskAfter('1928-12-29 note POL | note LTU\n1929-01-10');
  render(<App desk={made} />, root);
  made.dialogs.open({ is: 'papers', from: made.present.timeline.value.moments.length - 1 });
  const sheet = page.getByRole('dialog');
  const all = sheet.getByRole('button', { name: 'Show all' });
  await expect.element(all).toBeVisible();
  // An observer and the microtasks after it run when the elements have changed, before the next paint.
  const focused = new Promise<Element | null>((seen) => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      queueMicrotask(() => seen(document.activeElement));
    }).observe(sheet.element(), { childList: true, subtree: true });
  });
  const button = all.element() as HTMLElement;
  button.focus();
  button.click();
  expect((await focused)?.className).toBe('main');
});

test('the vote that the calendar announces is told among the despatches, other news of the world is not', async () => {
  await import('../../src/desk/shell/second-chunk.ts');
  const made = deskAfter('1928-12-29 note POL | note LTU\n1929-01-11 answer orders 2 | note POL');
  render(<App desk={made} />, root);
  const from = made.present.timeline.value.moments.length;
  made.orders.give({ do: 'wait', until: '1929-01-24' });
  const came = readTape(made.present, wordsOf(made)).filter(({ moment }) => moment >= from);
  const clocks = came.flatMap(({ cable }) => (cable.is === 'clock' ? [cable.id] : []));
  expect(clocks).toEqual(['senate', 'coolidge']);
  const sheet = page.getByRole('dialog');
  await expect.element(sheet.getByText(/the Senate consents, eighty-five to one/)).toBeVisible();
  while (sheet.getByRole('button', { name: 'Show all' }).elements().length > 0)
    await sheet.getByRole('button', { name: 'Show all' }).click();
  await expect.element(sheet.getByText(/President Coolidge ratifies/)).not.toBeInTheDocument();
});

test('what is announced and done on one day is one paper, and what is announced for later is not told as done', async () => {
  const made = desk('moscow-1929');
  made.beginnings.watch();
  await made.history.unroll();
  made.watching.jump(9999);
  const tape = readTape(made.present, wordsOf(made));
  const acts = tape.filter(({ cable }) => cable.is === 'deposited' || cable.is === 'acceded');
  const announced = ({ cable: act }: (typeof acts)[number]) =>
    tape.find(
      ({ cable }) =>
        cable.day === act.day &&
        'power' in act &&
        ((cable.is === 'billPassed' && cable.power === act.power) ||
          (cable.is === 'replied' && cable.answer === 'acceding' && cable.from === act.power)),
    );
  expect(acts.some((act) => announced(act) === undefined)).toBe(true);
  expect(acts.some((act) => announced(act) !== undefined)).toBe(true);
  for (const act of acts) {
    const before = announced(act);
    expect([act.paper.text, act.joined ?? false]).toEqual([act.paper.text, before !== undefined]);
    if (before !== undefined) expect(before.paper.text).toContain(act.paper.text);
    if (before?.cable.is === 'billPassed') expect(before.paper.text).not.toContain('at the earliest');
  }
  await import('../../src/desk/shell/second-chunk.ts');
  made.screen.value = 'desk';
  render(<App desk={made} />, root);
  await expect
    .poll(() => root.querySelectorAll('#roll > .slip:not(.task)').length)
    .toBe(tape.filter(({ joined }) => !joined).length);
  await expect.poll(() => root.querySelectorAll('#roll > .newest').length).toBe(1);
});

test('papers that are shown all at once are set alike, and one after another the newest is set larger', async () => {
  await import('../../src/desk/desk.css');
  await import('../../src/desk/shell/second-chunk.ts');
  const made = deskAfter('1928-12-29 note POL | note LTU');
  render(<App desk={made} />, root);
  made.orders.give({ do: 'wait', until: '1929-01-11' });
  const sheet = page.getByRole('dialog');
  const sizes = () =>
    [...root.querySelectorAll('.papers .text')].map((one) => getComputedStyle(one).fontSize);
  await sheet.getByRole('button', { name: /^Next/ }).click();
  await expect.poll(() => new Set(sizes()).size).toBe(2);
  await sheet.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => sizes().length).toBeGreaterThan(2);
  expect(new Set(sizes()).size).toBe(1);
});

test.for([
  ['by its day', '1929-06-02', { do: 'wait' }],
  ['by an early registration', '1929-05-11', { do: 'register' }],
] as const)(
  'the last act begins with a paper of its own, as the others do: %s',
  async ([_, until, command]) => {
    const made = deskAfter(`${NOON}\n1929-02-09 sign | ratify\n${until}`);
    render(<App desk={made} />, root);
    made.pages.laid.value = null;
    made.orders.give(command);
    const sheet = page.getByRole('dialog');
    await expect.element(sheet.getByRole('heading', { name: 'Act V. Sunset' })).toBeVisible();
    await expect.element(sheet.getByText(/your head start will be gone/)).toBeVisible();
    await expect.element(page.getByRole('banner')).toHaveTextContent(/Act V/);
  },
);
