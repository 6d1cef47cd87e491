// A crisis on the desk: a paper with voices and stated effects that waits, stops nothing, is answered by one
// key, and shows history's own answer afterwards.

import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import visits from '../../scenarios/moscow-1929/endings/a-quiet-bilateral.despatch?raw';
import history from '../../scenarios/moscow-1929/history.despatch?raw';
import type { PowerView } from '../../src/core/view.ts';
import { putAway } from '../../src/desk/tape/arrivals.ts';
import '../../src/desk/desk.css';
import { answerWords, todayWords } from '../../src/desk/acts/crisis-effects.ts';
import { said } from '../../src/desk/shell/announce.ts';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { NOON } from '../line.ts';
import { desk, deskAfter, ports, wordsOf } from './given.ts';
import { lay, root } from './laid.tsx';

/** The shots on the Zbrucz are on the desk from 13 January. */
const SHOTS = '1929-01-05 note POL\n1929-01-13';
const crisis = () => page.getByRole('region', { name: 'Shots on the Zbrucz' });

/** Waits until the paper has arrived, and closes the despatches. */
async function untilItComes(made: Desk): Promise<void> {
  for (let waits = 0; waits < 20 && made.present.view.value.dilemma === null; waits++) {
    made.orders.give({ do: 'wait' });
    // The code that shows papers is in this chunk.
    await import('../../src/desk/shell/second-chunk.ts');
    for (const dialog of made.dialogs.opened.value)
      if (dialog.is === 'papers') putAway(made, wordsOf(made), dialog.from);
  }
}

test('it comes among the despatches, is laid there when they are read, and is said once', async () => {
  const made = lay(deskAfter('1929-01-05 note POL'));
  await untilItComes(made);
  await expect.element(crisis()).toBeVisible();
  // A long paper may end below the fold: how many answers it has stands above it.
  await expect.element(crisis().getByText('3 answers, by 15 January 1929', { exact: true })).toBeVisible();
  expect(crisis().getByRole('list', { name: 'Your answer' }).getByRole('listitem').elements()).toHaveLength(
    3,
  );
  expect(said.value.text).toBe('Shots on the Zbrucz: answer by 15 Jan.');
  const { count } = said.value;
  made.pages.select('LTU');
  made.pages.turnToWaiting();
  expect(said.value.count).toBe(count);
});

test('the paper has its voices, and each answer every effect of its card', async () => {
  const made = lay(deskAfter(SHOTS));
  made.pages.turnToWaiting();
  await expect.element(crisis().getByText(/one horse short/)).toBeVisible();
  const answers = crisis().getByRole('list', { name: 'Your answer' });
  await expect
    .element(answers.getByRole('button', { name: 'Protest by note' }))
    .toHaveAccessibleDescription(/Moscow’s confidence \+1.*Warsaw’s trust −4/);
  await expect
    .element(answers.getByRole('button', { name: 'Propose a joint inquiry' }))
    .toHaveAccessibleDescription(/Costs 1 attention/);
  await expect.element(crisis().getByText(/No answer by .* counts as the first one/)).toBeVisible();
  expect(root.textContent).not.toContain('What happened in history');
});

test('on a desk of 1440 by 900 and on a telephone the last answer of the longest paper is seen without scrolling', async () => {
  const made = lay(deskAfter(NOON));
  made.pages.turnToWaiting();
  const last = () =>
    root.querySelector('.verbs > li:last-child .answer-verb')?.getBoundingClientRect().bottom ?? 9e9;
  const fold = () => root.querySelector('.dossier-body')?.getBoundingClientRect().bottom ?? 0;
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.viewport(width, height);
    await expect.poll(() => last() <= fold(), { message: `${width}` }).toBe(true);
  }
  await page.viewport(1280, 800);
});

test('it stops nothing: a power is taken up and a note sent while it waits, and A leads back', async () => {
  const made = lay(deskAfter(SHOTS));
  made.pages.turnToWaiting();
  await expect.element(crisis()).toBeVisible();
  made.pages.select('LTU');
  await page.getByRole('button', { name: 'Send a note to Lithuania' }).click();
  expect(made.present.view.value.dilemma?.id).toBe('zbrucz');
  await userEvent.keyboard('a');
  await expect.element(crisis()).toBeVisible();
});

test('one key answers; then history’s own answer can be read, and from the tape ever after', async () => {
  const made = lay(deskAfter(SHOTS));
  made.pages.turnToWaiting();
  await expect.element(crisis()).toBeVisible();
  await userEvent.keyboard('2');
  await expect
    .poll(() => made.present.timeline.value.moments.at(-1)?.command)
    .toEqual({ do: 'answer', dilemma: 'zbrucz', choice: 2 });
  expect(said.value.text).toMatch(/You answered: Protest by note/);
  await expect.element(crisis().getByRole('heading', { name: 'What happened in history' })).toBeVisible();
  made.pages.select('POL');
  await page.getByRole('button', { name: 'Read it' }).last().click();
  await expect.element(page.getByRole('dialog').getByText(/Nothing of the kind is recorded/)).toBeVisible();
  await expect.element(page.getByRole('dialog').getByText(/Moscow is pleased/)).toBeVisible();
});

test('whoever answers by its button stays on the page: the focus goes to its head', async () => {
  const made = lay(deskAfter(SHOTS));
  made.pages.turnToWaiting();
  await expect.element(crisis().getByRole('button', { name: 'Later: Poland' })).toBeVisible();
  await crisis().getByRole('button', { name: 'Pass over it' }).click();
  await expect.element(crisis().getByRole('heading', { name: 'Shots on the Zbrucz' })).toHaveFocus();
  await expect.element(crisis().getByRole('button', { name: 'Next: Poland' })).toBeVisible();
});

test('to wait is to be silent, and silence is told as an answer', async () => {
  const made = lay(deskAfter(`${SHOTS}\n1929-01-17`));
  await page.getByRole('button', { name: 'Read it' }).last().click();
  await expect.element(page.getByRole('heading', { name: 'You gave no answer in time' })).toBeVisible();
  expect(made.present.view.value.dilemma).toBeNull();
});

test('the paper of what came of an answer has its figure, also where it hangs on a hidden motive', async () => {
  const winter = history.split('\n').filter((line) => line.startsWith('19') && line < '1929-05');
  const made = lay(deskAfter(`${winter.join('\n')}\n1929-05-15`));
  const sheet = page.getByRole('dialog');
  made.orders.give({ do: 'wait', until: '1929-05-16' });
  await expect.element(sheet.getByText(/Warsaw looks back on March, and on who said nothing/)).toBeVisible();
  await expect
    .element(sheet.getByText(/Warsaw’s trust −16 if Warsaw wants to be treated as a great Power/))
    .toBeVisible();
});

test('a game that was kept while a paper waited opens with it', () => {
  const made = desk('moscow-1929');
  made.saves.own.value = deskAfter(SHOTS).saves.own.value;
  made.beginnings.resume();
  expect(made.pages.page.value).toEqual({ is: 'crisis', id: 'zbrucz' });
});

test('the card says when an answer costs more attention than is left, and when it would end the game', () => {
  const { words, world } = ports('moscow-1929');
  const paper = world.scenario.dilemmas.find(({ id }) => id === 'elections');
  const [leave, files, reval] = paper?.answers ?? [];
  if (!leave || !files || !reval) throw new Error('no such paper');
  const card = (answer: typeof leave): string[] => answerWords(words, answer, []);
  const told = (answer: typeof leave, attention: number, end: string | null): string[] =>
    todayWords(words, answer, card(answer), attention, end);
  expect(told(files, 3, null)).toEqual(card(files));
  expect(told(files, 3, 'The end')).toEqual([...card(files), 'The end']);
  expect(told(leave, 0, null)).toEqual(card(leave));
  expect(told(reval, 2, null)).toEqual(card(reval));
  const [cost, ...rest] = card(reval);
  expect(cost).toBe('Costs 2 attention');
  // In place of the cost: the card does not say two things about one price.
  expect(told(reval, 1, null)).toEqual([
    'Costs 2 attention; 1 is left, the rest is taken from next week',
    ...rest,
  ]);
  expect(told(reval, 0, null)).toEqual([
    'Costs 2 attention; none is left, so it is taken from next week',
    ...rest,
  ]);
});

/** Every figure of these effects, at any depth. */
const figures = (effects: object): number[] =>
  Object.values(effects).flatMap((one) => (typeof one === 'number' ? [one] : figures(one ?? {})));

test('where a mind is known the card states what that mind makes of it, and of others nothing', () => {
  const { words, world } = ports('moscow-1929');
  const [, , inquiry] = world.scenario.dilemmas.find(({ id }) => id === 'zbrucz')?.answers ?? [];
  if (inquiry === undefined) throw new Error('no such answer');
  const later = (type: string | null, beliefs: PowerView['beliefs'] = []) =>
    answerWords(words, inquiry, [{ id: 'POL', type, beliefs }]).filter((text) => text.startsWith('After'));
  expect(later(null)).toEqual([
    'After 100 days: Warsaw’s trust +10',
    'After 100 days: Warsaw’s trust +14 instead if Warsaw wants to be treated as a great Power',
    'After 100 days: Warsaw’s trust −22 instead if Warsaw plays for time and lets Washington vote first',
  ]);
  const heard = (bloc: number) => [
    { type: 'bloc', perMille: 100 },
    { type: 'respect', perMille: 900 - bloc },
    { type: 'stall', perMille: bloc },
  ];
  expect(later(null, heard(50)).slice(1)).toEqual([
    'After 100 days: Warsaw’s trust +14 instead if Warsaw wants to be treated as a great Power (very likely)',
    'After 100 days: Warsaw’s trust −22 instead if Warsaw plays for time and lets Washington vote first (very unlikely)',
  ]);
  const unheard = ['bloc', 'respect', 'stall'].map((type) => ({ type, perMille: 333 }));
  expect(later(null, unheard)).toEqual(later(null));
  expect(later('bloc')).toEqual(['After 100 days: Warsaw’s trust +10']);
  expect(later('stall')).toEqual(['After 100 days: Warsaw’s trust −22']);
});

test.each([
  ['en', 'Warsaw’s trust −50 instead if Warsaw', '+18 if Helsingfors'],
  ['pl', 'Życzliwość Warszawy −50 zamiast tego, jeśli Warszawa', '+18, jeśli Helsingfors'],
  ['ru', 'Расположение Варшавы −50 вместо этого, если Варшава', '+18, если Гельсингфорс'],
])(
  'what a mind puts in the place of the usual effect is told as that, what only it feels is not: %s',
  (language, instead, only) => {
    const { words, world } = ports('moscow-1929', language);
    const told = (id: string): string[] => {
      const answer = world.scenario.dilemmas.find((one) => one.id === id)?.answers[1];
      return answer === undefined ? [] : answerWords(words, answer, []);
    };
    const replacing = told('donkey').filter((text) => text.startsWith(instead));
    expect(replacing, told('donkey').join('\n')).toHaveLength(1);
    const alone = told('legation').filter((text) => text.includes('+18'));
    expect(alone, told('legation').join('\n')).toHaveLength(1);
    expect(alone[0]).not.toMatch(/instead|zamiast|вместо/);
    expect(alone[0]).toContain(only);
  },
);

test('every kind of effect is a line with its figure in the unit in which it is shown', () => {
  const { words, world } = ports('moscow-1929');
  const answer = world.scenario.dilemmas.flatMap(({ answers }) => answers).find(({ later }) => !later);
  if (answer === undefined) throw new Error('no such answer');
  const effects = {
    attention: 2,
    confidence: -300,
    bar: 400,
    trust: { POL: 500 },
    weighs: { LTU: -200 },
    room: { POL: 200 },
    sours: { POL: 300 },
    calms: { LVA: 200 },
    billSoonerDays: { POL: 9 },
    replySoonerDays: { EST: 3 },
    pollLaterDays: { POL: 4 },
    intel: { FIN: 1 },
    trustOfTheBound: 100,
    publicity: 50,
    credibility: -50,
  };
  expect(answerWords(words, { ...answer, effects }, [])).toEqual([
    'Costs 2 attention',
    'Moscow’s confidence −3',
    'Your next request for permission needs +4',
    'Warsaw’s trust +5',
    'Kovno’s ledger −2',
    'Margin in the Sejm +2',
    'Margin in the Sejm −3 (resentment)',
    'Doubts at Riga −2',
    'Vote at Warsaw up to 9 days sooner',
    'Reval’s answer 3 days sooner, if one is due',
    'The friends of Warsaw answer it 4 days later',
    'You see more of Helsingfors’s reasons',
    'Trust of all who signed or acceded +1',
    'Publicity +½',
    'Credibility −5 per cent',
  ]);
});

test('several effects on one mind are one line, with the condition once and what each replaces', () => {
  const { words, world } = ports('moscow-1929');
  const answer = world.scenario.dilemmas.find(({ id }) => id === 'vacancy')?.answers[1];
  if (answer === undefined) throw new Error('no such answer');
  const told = answerWords(words, answer, []).filter((text) => text.includes('would sit with'));
  expect(told).toEqual([
    'If Helsingfors would sit with the Baltic states: Helsingfors’s trust −10 instead; ' +
      'Reval’s trust −10; Margin in the Eduskunta 0 instead',
  ]);
});

test('of a government that cannot be bound any more no effect is stated', () => {
  const { words, world } = ports('moscow-1929');
  const friendly = world.scenario.dilemmas.find(({ id }) => id === 'labour')?.answers[2];
  if (friendly === undefined) throw new Error('no such answer');
  const ofRiga = (out: ReadonlySet<string>) =>
    answerWords(words, friendly, [], out).filter((text) => text.startsWith('Riga'));
  expect(ofRiga(new Set())).toHaveLength(2);
  expect(ofRiga(new Set(['LVA']))).toEqual([]);
  expect(answerWords(words, friendly, [], new Set(['LVA'])).join()).toContain('Warsaw’s trust +12');
});

test('every answer of every crisis has words for all its effects and for nothing more', () => {
  const { words, world } = ports('moscow-1929');
  const { dilemmas } = world.scenario;
  for (const { id, answers, voices } of dilemmas) {
    for (const person of voices) expect(words.has(`dilemma-${id}-voice-${person}`), id).toBe(true);
    for (const [index, answer] of answers.entries()) {
      const told = answerWords(words, answer, []);
      const count = [answer.effects, answer.later?.effects ?? {}].flatMap(figures).length;
      const each = told.flatMap((text) => text.split('; '));
      expect(each, `${id} ${index + 1}`).toHaveLength(count);
      expect(new Set(told).size, `${id} ${index + 1}`).toBe(told.length);
      for (const text of told) expect(text).not.toMatch(/\[|\{|undefined/);
    }
  }
  expect(dilemmas.length).toBeGreaterThan(10);
});

/** On 9 February the visits at Riga are made; what comes of them on 10 April hangs on what drives Riga. */
const VISITS =
  `${visits.slice(visits.indexOf('1928-12-20'), visits.indexOf('1929-04-10'))}1929-04-09`.replace(
    '12-20',
    '12-21',
  );
/** Riga's ledger is read wholly, and with it what drives Riga. */
const READ = VISITS.replace('1929-01-08', '1929-01-01 sound LVA | intel LVA\n1929-01-08').replace(
  '1929-02-05',
  '1929-01-28 intel LVA\n1929-02-05',
);

/** The paper that comes of the visits, without the others of its day. */
async function cameOf(line: string, language = 'en'): Promise<string> {
  const made = lay(deskAfter(line, 'moscow-1929', language, 3));
  await import('../../src/desk/shell/second-chunk.ts');
  made.orders.give({ do: 'wait' });
  await expect.element(page.getByRole('dialog')).toBeVisible();
  // Other papers may come on the same day.
  const all = page.getByRole('button', { name: 'Show all' });
  if (all.query() !== null) await all.click();
  const papers = [...root.querySelectorAll('.papers > li')].map(({ textContent }) => textContent ?? '');
  const visits = papers.find((text) =>
    /Riga.s trust|Riga has judged|Ryga osądziła|Рига рассудила/.test(text),
  );
  return (visits ?? '').replaceAll('\u00A0', ' ');
}

test.each([
  ['en', /Riga has judged those visits, and its trust in you has changed/, /You are not told whether .*“if”/],
  ['pl', /Ryga osądziła tamte wizyty i ufa ci inaczej/, /Czy przyszło to, co stoi przy „jeśli”/],
  ['ru', /Рига рассудила о тех визитах и доверяет вам иначе/, /Наступило ли то, что стоит при «если»/],
])(
  'what comes of an answer is told as that, and where it hangs on a hidden mind, that it is not told: %s',
  async (language, came, untold) => {
    const told = await cameOf(VISITS, language);
    expect(told).toMatch(came);
    expect(told).toMatch(untold);
  },
);

test('who has read a government wholly is told without conditions what came of an answer', async () => {
  const told = await cameOf(READ);
  expect(told).toMatch(/Riga’s trust [−+]1\d/);
  expect(told).not.toMatch(/ if |You are not told/);
});

test.for(['en', 'pl', 'ru'])(
  'what an answer took of the next week is told in the strip at every width, on one line, in %s',
  async (language) => {
    const spent = '1929-01-05 note POL\n1929-01-07 audience POL | audience LTU | sound ROM';
    const made = lay(deskAfter(`${spent}\n1929-01-13 answer zbrucz 3`, 'moscow-1929', language));
    expect(made.present.view.value).toMatchObject({ attention: 0, owed: 1 });
    const told = () => root.querySelector('.attention-words');
    await expect.poll(() => told()?.textContent).toMatch(/2/);
    await document.fonts.ready;
    const strip = root.querySelector('.strip');
    for (const width of [1440, 1300, 1024, 390, 360]) {
      await page.viewport(width, 844);
      const words = told()?.getBoundingClientRect();
      expect([width, Math.ceil((words?.height ?? 0) / 30)]).toEqual([width, 1]);
      expect(words?.right).toBeLessThanOrEqual(width);
      expect([width, strip?.scrollWidth]).toEqual([width, strip?.clientWidth]);
      expect(strip?.getBoundingClientRect().height).toBeLessThan(90);
    }
    await page.viewport(1440, 900);
  },
);
