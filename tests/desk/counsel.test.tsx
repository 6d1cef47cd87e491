// "What can I do?" always answers: at most five possible acts, each with its reason, using only what the seat
// knows; and what there is to wait for, even if nothing else is possible.

import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Advice } from '../../src/chronicle/advice/advice.ts';
import { historyFrom } from '../../src/chronicle/autoplay.ts';
import { upTo } from '../../src/chronicle/timeline.ts';
import type { Command } from '../../src/core/commands.ts';
import { inWorld } from '../../src/core/game.ts';
import { view } from '../../src/core/view.ts';
import { sittingFor } from '../../src/core/view-permission.ts';
import { wouldRecall } from '../../src/core/view-what-if.ts';
import { makeWorld } from '../../src/core/world.ts';
import { letDaysRun } from '../../src/desk/acts/long-wait.ts';
import { possibleNow } from '../../src/desk/acts/possible.ts';
import { take } from '../../src/desk/acts/questions.ts';
import { hasJustDeclined } from '../../src/desk/acts/recent-refusal.ts';
import { aboutPower, shownNow } from '../../src/desk/acts/verbs.ts';
import { marksOn } from '../../src/desk/calendar/known-days.ts';
import {
  counselFor,
  firstFor,
  isCommand,
  reasonWords,
  threats,
  waitFor,
} from '../../src/desk/counsel/counsel.ts';
import { lackOf, towardsPermission } from '../../src/desk/home/towards-permission.ts';
import { App } from '../../src/desk/shell/app.tsx';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { putAway, sayAgain } from '../../src/desk/shell/hints.ts';
import { readTape } from '../../src/desk/tape/tape-words.ts';
import { NOON } from '../line.ts';
import { desk, deskAfter, wordsOf } from './given.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => {
  render(null, root);
  sayAgain();
});

/** The command of each item, whether it is given from the sheet or on another page. */
const acts = (made: Desk): string[] =>
  counselFor(made.present).map(({ advice }) => JSON.stringify(advice.act));

const reasons = (made: Desk): string[] =>
  counselFor(made.present).map(({ advice }) => reasonWords(made.present, wordsOf(made), advice));

test('on the first day it names those who may be asked, and the vote that is waited for', () => {
  const made = desk('moscow-1929');
  expect(acts(made)).toContain('{"do":"note","power":"POL"}');
  expect(reasons(made)[0]).toMatch(/^The text has not been sent to anybody yet. You may invite Poland/);
  expect(waitFor(made.present, wordsOf(made))).toBe(
    'Next: the American Senate votes on the Paris Pact, 15 January 1929.',
  );
});

test('after Warsaw’s answer it lets Warsaw ask its friends, and then puts all that they ask to home at once', () => {
  const answered = deskAfter('1928-12-29 note POL\n1929-01-11 answer orders 1');
  const letting = counselFor(answered.present).find(({ advice }) => advice.why === 'let-it-ask');
  expect(letting?.advice.act).toEqual({ do: 'note', power: 'POL' });
  const [before = ''] = NOON.split('1929-01-31');
  const polled = deskAfter(`${before}1929-01-31`);
  const sitting = counselFor(polled.present).find(({ advice }) => advice.why === 'sitting');
  expect(sitting?.advice.act).toEqual({ do: 'ask', for: 'POL' });
  expect(
    reasons(polled).some((reason) => /5 things would be permitted today in one meeting/.test(reason)),
  ).toBe(true);
  for (const { advice, act } of counselFor(polled.present))
    if (advice.why === 'no-permission') expect(act).toEqual({ to: 'home' });
});

test('in the first act it names commands, from the second on directions: where to look, and not what to press', async () => {
  const first = deskAfter('1928-12-21 note POL');
  expect(counselFor(first.present).filter(({ act }) => isCommand(act)).length).toBeGreaterThan(0);
  const made = deskAfter('1928-12-29 note POL\n1929-01-11 answer orders 1');
  expect(made.present.view.value.phase).toBe('counterproposal');
  const found = counselFor(made.present);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ act }) => isCommand(act))).toEqual([]);
  const before = made.present.timeline.value;
  render(<App desk={made} />, root);
  await userEvent.keyboard('n');
  const sheet = page.getByRole('dialog', { name: 'What now?' });
  const ways = sheet.getByRole('list').first().getByRole('button');
  await expect.element(ways.first()).toBeVisible();
  expect(ways.elements().map((way) => way.getAttribute('data-verb'))).toEqual(found.map(() => null));
  // The place is one key away; there the command has a key of its own.
  const warsaw = found.findIndex(({ advice }) => advice.why === 'let-it-ask');
  await userEvent.keyboard(`${warsaw + 1}`);
  await expect.poll(() => made.pages.page.value).toEqual({ is: 'power', id: 'POL' });
  expect(made.present.timeline.value).toBe(before);
  const note = page.getByRole('button', { name: 'Send a note to Poland' });
  await expect.element(note).toHaveAttribute('aria-keyshortcuts');
  await userEvent.keyboard(note.element().getAttribute('aria-keyshortcuts') ?? '');
  await expect
    .poll(() => made.present.timeline.value.moments.at(-1)?.command)
    .toEqual({ do: 'note', power: 'POL' });
});

test('wherever it leads, the command that is meant can be given there', () => {
  const made = desk('moscow-1929');
  let led = 0;
  for (const seed of [0, 1]) {
    made.beginnings.start(seed);
    for (let steps = 0; steps < 300 && !made.present.over.value; steps++) {
      made.dialogs.opened.value = [];
      const [first] = counselFor(made.present);
      const command = first?.advice.act ?? null;
      if (first !== undefined && command !== null && !isCommand(first.act)) {
        take(made, first);
        expect(canBeGiven(made, command), JSON.stringify(command)).toBe(true);
        led++;
      }
      made.dialogs.opened.value = [];
      made.orders.give(command ?? { do: 'wait' });
    }
  }
  expect(led).toBeGreaterThan(50);
});

/** Whether the command is on the open page, or belongs to the open article. */
function canBeGiven(made: Desk, command: Command): boolean {
  const top = made.dialogs.opened.value.at(-1);
  if (top?.is === 'clause') return 'clause' in command && command.clause === top.clause;
  const shown = shownNow(made.present, wordsOf(made), made.pages).map((one) => JSON.stringify(one.command));
  // A sitting is listed among the requests at home; guests are chosen beside the call of everybody.
  if (command.do === 'ask' && 'for' in command) return made.pages.page.value.is === 'home';
  if (command.do === 'call') return shown.some((one) => one.startsWith('{"do":"call"'));
  return shown.includes(JSON.stringify(command));
}

test('a meeting that would refuse a part is not named: what is refused there costs most', () => {
  const line = '1928-12-21 note POL | note LTU\n1929-01-07 note POL\n1929-01-11 answer orders 1\n1929-01-21';
  const made = deskAfter(line, 'moscow-1929', 'en', 1);
  const { put } = sittingFor(made.present.game.value, 'POL');
  expect(put.filter(({ foretold }) => foretold === 'granted').length).toBeGreaterThan(1);
  expect(put.some(({ foretold }) => foretold !== 'granted')).toBe(true);
  expect(acts(made)).not.toContain('{"do":"ask","for":"POL"}');
});

test('where a request falls short there is what would bring it, and nothing is named while that is under way', () => {
  const made = deskAfter('1928-12-29 note POL\n1929-01-11 ask ROM\n1929-01-14 ask LVA');
  const joint = { kind: 'option', clause: 'form', option: 'joint' } as const;
  const lack = lackOf(made.present.game.value, joint);
  expect(lack).toBeGreaterThan(0);
  const [step] = towardsPermission(made.present, wordsOf(made), joint);
  expect(step).toMatchObject({ by: 'note', power: 'POL' });
  expect(step?.gain).toBeGreaterThanOrEqual(lack);
  made.orders.give({ do: 'note', power: 'POL' });
  expect(reasons(made).every((reason) => !reason.includes('one text signed by all together'))).toBe(true);
  for (
    let waits = 0;
    waits < 9 && made.present.view.value.powers.some(({ id, road }) => id === 'POL' && road !== 'countered');
    waits++
  )
    made.orders.give({ do: 'wait' });
  // Asked again it repeated its demand, and the evidence at home grew by the forecast amount.
  expect(lack - lackOf(made.present.game.value, joint)).toBeGreaterThan(0);
});

test('the days run until something concerns the player, and are read together, each wait a moment of its own', () => {
  const made = desk('moscow-1929');
  made.orders.give({ do: 'note', power: 'POL' });
  const before = made.present.timeline.value.moments.length;
  letDaysRun(made, wordsOf(made));
  const fresh = made.present.timeline.value.moments.slice(before);
  expect(fresh.every(({ command }) => command?.do === 'wait')).toBe(true);
  const concerning = ({ cables }: (typeof fresh)[number]): boolean =>
    cables.some(
      (cable) =>
        cable.is === 'replied' ||
        cable.is === 'act' ||
        cable.is === 'dilemma' ||
        (cable.is === 'week' && cable.attention > 2),
    );
  expect(concerning(fresh[fresh.length - 1] as (typeof fresh)[number])).toBe(true);
  expect(fresh.slice(0, -1).some(concerning)).toBe(false);
  // In the summer of a lost game, letting the days run reaches the end in few steps.
  for (let strides = 0; strides < 60 && !made.present.over.value; strides++) {
    made.dialogs.opened.value = [];
    const { dilemma } = made.present.view.value;
    if (dilemma !== null) made.orders.give({ do: 'answer', dilemma: dilemma.id, choice: 1 });
    else letDaysRun(made, wordsOf(made));
  }
  expect(made.present.over.value).toBe(true);
  const stood = made.present.timeline.value;
  letDaysRun(made, wordsOf(made));
  expect(made.present.timeline.value).toBe(stood);
});

test('where nobody has been heard it thinks of the talk before the note', () => {
  const made = desk('moscow-1929');
  const history = historyFrom(made.ports.begin(0));
  if (history === null) throw new Error('no history in this scenario');
  const unheard = history.moments.findIndex(({ game }) => {
    const { signed, powers, attention } = view(game, 'player');
    return (
      signed !== null &&
      attention > 0 &&
      powers.some(({ id, unprepared }) => id === 'FIN' && unprepared !== null)
    );
  });
  made.saves.own.value = upTo(history, unheard + 1);
  expect(acts(made)).toContain('{"do":"sound","power":"FIN"}');
  expect(acts(made)).not.toContain('{"do":"note","power":"FIN"}');
});

test('at every moment of history there are at most five, all possible, none twice, and something to wait for', () => {
  const made = desk('moscow-1929');
  const history = historyFrom(made.ports.begin(0));
  if (history === null) throw new Error('no history in this scenario');
  for (let at = 1; at <= history.moments.length; at++) {
    made.saves.own.value = upTo(history, at);
    const found = acts(made);
    expect(found.length).toBeLessThanOrEqual(5);
    expect(new Set(found).size).toBe(found.length);
    for (const { command, refusal } of made.present.over.value ? [] : possibleNow(made.present))
      if (found.includes(JSON.stringify(command))) expect(refusal).toBe(null);
    for (const reason of reasons(made)) expect(reason).not.toMatch(/[[{]/);
    expect(waitFor(made.present, wordsOf(made))).toMatch(
      /^Next: |^No answer, vote or decision is due|Wait and see/i,
    );
  }
  expect(counselFor(made.present)).toEqual([]);
});

test('who has declined the closed text is thought of again only when more has been handed in since', () => {
  const made = deskAfter('1928-12-21 note LTU | note TUR\n1928-12-24 note PER\n1929-01-10 sign | note POL');
  const warsaw = (): string | undefined =>
    made.present.view.value.powers.find(({ id }) => id === 'POL')?.road;
  const asks = (): string[] =>
    counselFor(made.present).flatMap(({ advice: { act, why } }) =>
      act?.do === 'note' && act.power === 'POL' ? [why] : [],
    );
  for (let waits = 0; waits < 20 && warsaw() !== 'declined'; waits++) made.orders.give({ do: 'wait' });
  expect(warsaw()).toBe('declined');
  expect(asks()).toEqual([]);
  expect(hasJustDeclined(made.present, wordsOf(made), 'POL')).toBe(true);
  // It is possible, and is listed where the text is sent.
  expect(
    aboutPower(made.present, wordsOf(made), 'POL', 'text').some(({ command }) => command.do === 'note'),
  ).toBe(true);
  made.orders.give({ do: 'ratify' });
  const handedIn = (): boolean =>
    readTape(made.present, wordsOf(made)).some(({ cable }) => cable.is === 'deposited');
  for (let waits = 0; waits < 20 && !handedIn(); waits++) made.orders.give({ do: 'wait' });
  expect(handedIn()).toBe(true);
  expect(hasJustDeclined(made.present, wordsOf(made), 'POL')).toBe(false);
});

test('a signing is not thought of while one who has the text is about to answer', () => {
  const considering = deskAfter(`${NOON.split('1929-02-04')[0]}1929-02-03`);
  expect(considering.present.view.value.powers.find(({ id }) => id === 'POL')?.road).toBe('considering');
  for (const verb of ['call', 'sign']) expect(acts(considering)).not.toContain(`{"do":"${verb}"}`);
  expect(acts(deskAfter(`${NOON}\n1929-02-09`))).toContain('{"do":"call"}');
});

test('to who watches it says how the pen is taken, and at the end what is left to read', async () => {
  const made = desk('moscow-1929');
  made.beginnings.watch();
  await made.history.unroll();
  made.screen.value = 'desk';
  render(<App desk={made} />, root);
  await userEvent.keyboard('n');
  const sheet = page.getByRole('dialog', { name: 'What now?' });
  await sheet.getByRole('button', { name: 'Take the pen' }).click();
  await expect.poll(() => made.present.seat.value).toBe('player');
  made.saves.own.value = made.history.line.value;
  await userEvent.keyboard('n');
  await sheet.getByRole('button', { name: 'To the newspaper' }).click();
  expect(made.screen.value).toBe('end');
});

test('it begins with what the desk would have understood next, put away or not', async () => {
  const made = desk('moscow-1929');
  render(<App desk={made} />, root);
  putAway('draft');
  await userEvent.keyboard('n');
  await expect
    .element(page.getByRole('dialog').getByText(/You write the Protocol\. Press an article/))
    .toBeVisible();
});

test('a paper that waits comes first and opens from here', async () => {
  const made = deskAfter('1929-01-05 note POL\n1929-01-13');
  for (let waits = 0; waits < 20 && made.present.view.value.dilemma === null; waits++)
    made.orders.give({ do: 'wait' });
  made.dialogs.opened.value = [];
  render(<App desk={made} />, root);
  await expect.element(page.getByRole('region', { name: 'Despatches' })).toBeInTheDocument();
  await userEvent.keyboard('n');
  const sheet = page.getByRole('dialog', { name: 'What now?' });
  await expect.element(sheet.getByText(/: answer by/).first()).toBeVisible();
  await sheet.getByRole('button', { name: 'Read it' }).click();
  await expect.element(page.getByRole('region', { name: 'Shots on the Zbrucz' })).toBeVisible();
});

test('in the first act what it names can be given from it, with its price; the sheet is gone then', async () => {
  const made = deskAfter('1928-12-21 note POL');
  render(<App desk={made} />, root);
  await page.getByRole('button', { name: 'What now?' }).first().click();
  const sheet = page.getByRole('dialog', { name: 'What now?' });
  const note = sheet.getByRole('button', { name: 'Send a note to Lithuania' });
  await expect.element(note).toHaveAccessibleDescription(/1 attention$/);
  await note.click();
  await expect
    .poll(() => made.present.timeline.value.moments.at(-1)?.command)
    .toEqual({ do: 'note', power: 'LTU' });
  await expect.poll(() => page.getByRole('dialog', { name: 'What now?' }).elements().length).toBe(0);
});

test.each(['w', 'u'])('the letter that it prints on a way to wait is a key there: %s', async (key) => {
  const made = desk('moscow-1929');
  render(<App desk={made} />, root);
  made.dialogs.open({ is: 'counsel' });
  const sheet = page.getByRole('dialog', { name: 'What now?' });
  await expect.element(sheet.getByText(key.toUpperCase(), { exact: true })).toBeVisible();
  const { day } = made.present.view.value;
  await userEvent.keyboard(key);
  expect(made.present.view.value.day).toBeGreaterThan(day);
  await expect.element(sheet).not.toBeInTheDocument();
});

/** The historical deal: Warsaw, Riga and Reval have agreed, and Riga and Reval may soon be told that they are not needed. */
const SPARE = `1928-12-21 note POL | note LTU | audience POL
1928-12-24 publish
1929-01-02 ask for POL | draft form=joint | note POL
1929-01-08 note LVA | note EST | sound ROM
1929-01-15 note ROM
1929-01-21 answer spare-chairs 1`;
const TOLD =
  '“Two chairs to spare”, 26 January 1929: Riga’s ledger −22 and Reval’s ledger −8. Not if the text is signed first.';

test('it names what an earlier answer threatens, the day, and what prevents it, as the calendar does', async () => {
  const made = deskAfter(SPARE);
  expect(threats(made.present, wordsOf(made))).toEqual([TOLD]);
  const marks = marksOn(made.present, wordsOf(made));
  expect(marks.get(37)).toContain('“Two chairs to spare”, unless the text is signed first');
  render(<App desk={made} />, root);
  await userEvent.keyboard('n');
  await expect.element(page.getByRole('dialog', { name: 'What now?' }).getByText(TOLD)).toBeVisible();
  const before = deskAfter(SPARE.replace(/\n.*$/, '\n1929-01-20'));
  expect(threats(before.present, wordsOf(before))).toEqual([]);
  // On its day it is carried out, and threatens no longer.
  const after = deskAfter(`${SPARE}\n1929-01-26`);
  expect(threats(after.present, wordsOf(after))).toEqual([]);
});

/** Warsaw asks for two things that would each be permitted. */
const PERMITTED = '1928-12-21 note POL | note LTU\n1929-01-03 note POL\n1929-01-19';

test('it suggests no act that would end the mission at once', () => {
  const { present } = deskAfter(PERMITTED);
  // The same moment at the line of recall, with every warning read: any request would end the game.
  const { scenario } = present.timeline.value.world;
  const home = { ...scenario.home, warnBelow: [], recallBelow: present.view.value.confidence };
  const game = inWorld(present.game.value, makeWorld({ ...scenario, home }, 0));
  const timeline = signal({ ...present.timeline.value });
  const atTheEnd = { ...present, game: signal(game), timeline };
  const ends = ({ act }: Advice): boolean => act !== null && wouldRecall(game, act);
  expect(counselFor(present).filter(({ advice }) => ends(advice)).length).toBeGreaterThan(1);
  expect(counselFor(atTheEnd).filter(({ advice }) => ends(advice))).toEqual([]);
  timeline.value = { ...present.timeline.value };
  const first = firstFor(atTheEnd);
  expect(first !== null && ends(first)).toBe(false);
});

test('where two things would each be permitted, it says that to ask for one may cost the other', async () => {
  const made = deskAfter(PERMITTED);
  const permissions = () =>
    counselFor(made.present).filter(({ advice }) => advice.why === 'permission').length;
  expect(permissions()).toBeGreaterThan(1);
  render(<App desk={made} />, root);
  made.dialogs.opened.value = [];
  made.dialogs.open({ is: 'counsel' });
  const note = page.getByText(/^Each permission is reckoned by itself/);
  await expect.element(note).toBeVisible();
  made.dialogs.opened.value = [];
  made.orders.give({ do: 'ask', clause: 'form', option: 'joint' });
  made.dialogs.opened.value = [];
  made.dialogs.open({ is: 'counsel' });
  await expect.element(page.getByRole('dialog', { name: 'What now?' })).toBeVisible();
  expect(permissions()).toBeLessThan(2);
  await expect.element(note).not.toBeInTheDocument();
});
