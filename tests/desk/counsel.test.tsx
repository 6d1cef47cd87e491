// "What can I do?" always answers: at most five possible acts, each with its reason, using only what the seat
// knows; and what there is to wait for, even if nothing else is possible.
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { historyFrom } from '../../src/chronicle/autoplay.ts';
import { upTo } from '../../src/chronicle/timeline.ts';
import { view } from '../../src/core/view.ts';
import { sittingFor } from '../../src/core/view-what-if.ts';
import { counselFor, waitFor } from '../../src/desk/acts/counsel.ts';
import { letDaysRun } from '../../src/desk/acts/long-wait.ts';
import { hasJustDeclined } from '../../src/desk/acts/recent-refusal.ts';
import { aboutPower } from '../../src/desk/acts/verbs.ts';
import { lackOf, towardsLeave } from '../../src/desk/home/towards-leave.ts';
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

const acts = (made: Desk): string[] =>
  counselFor(made.present, wordsOf(made), made.pages).map(({ act }) =>
    typeof act === 'string' ? act : JSON.stringify(act.command),
  );

test('on the first day it names those who may be asked, and the vote that is waited for', () => {
  const made = desk('moscow-1929');
  expect(acts(made)).toContain('{"do":"note","power":"POL"}');
  expect(counselFor(made.present, wordsOf(made), made.pages)[0]?.reason).toMatch(
    /^Nobody has seen the text yet. You may invite Poland/,
  );
  expect(waitFor(made.present, wordsOf(made))).toBe(
    'Next: the American Senate votes on the Paris Pact, 15 January 1929.',
  );
});

test('after Warsaw’s answer it lets Warsaw ask its friends, and then puts all that they ask to home at once', () => {
  const answered = deskAfter('1928-12-29 note POL\n1929-01-11 answer orders 1');
  const letting = counselFor(answered.present, wordsOf(answered), answered.pages);
  expect(letting.find(({ reason }) => /it asks them itself/.test(reason))?.act).toMatchObject({
    command: { do: 'note', power: 'POL' },
  });
  const [before = ''] = NOON.split('1929-01-31');
  const polled = deskAfter(`${before}1929-01-31`);
  const found = counselFor(polled.present, wordsOf(polled), polled.pages);
  const sitting = found.find(({ reason }) => /5 things would be permitted today in one meeting/.test(reason));
  expect(sitting?.act).toMatchObject({ command: { do: 'ask', for: 'POL' }, refusal: null });
  for (const { reason, act } of found) if (/refused today/.test(reason)) expect(act).toBe('home');
});

test('a meeting that would refuse a part is not named: what is refused there costs most', () => {
  const line = '1928-12-21 note POL | note LTU\n1929-01-07 note POL\n1929-01-11 answer orders 1\n1929-01-21';
  const made = deskAfter(line, 'moscow-1929', 'en', 1);
  const { put } = sittingFor(made.present.game.value, 'POL');
  expect(put.filter(({ granted }) => granted).length).toBeGreaterThan(1);
  expect(put.some(({ granted }) => !granted)).toBe(true);
  expect(acts(made)).not.toContain('{"do":"ask","for":"POL"}');
});

test('where leave falls short there is what would bring it, and nothing is named while that is under way', () => {
  const made = deskAfter('1928-12-29 note POL\n1929-01-11 ask ROM\n1929-01-14 ask LVA');
  const joint = { kind: 'option', clause: 'form', option: 'joint' } as const;
  const lack = lackOf(made.present.game.value, joint);
  expect(lack).toBeGreaterThan(0);
  const [step] = towardsLeave(made.present, wordsOf(made), joint);
  expect(step).toMatchObject({ by: 'need', power: 'POL' });
  expect(step?.gain).toBeGreaterThanOrEqual(lack);
  made.orders.give({ do: 'need', power: 'POL' });
  expect(
    counselFor(made.present, wordsOf(made), made.pages).every(
      ({ reason }) => !reason.includes('one text signed by all together'),
    ),
  ).toBe(true);
  for (
    let waits = 0;
    waits < 9 && made.present.view.value.powers.some(({ needDue }) => needDue !== null);
    waits++
  )
    made.orders.give({ do: 'wait' });
  // Asked again it repeated its demand, and the evidence at home grew by the forecast amount.
  expect(lack - lackOf(made.present.game.value, joint)).toBeGreaterThan(0);
});

/** Plays a whole deal by always following the first advice, giving the first answer to papers, and waiting. */
function ledBy(made: Desk): string[] {
  const reasons: string[] = [];
  for (let steps = 0; steps < 500 && !made.present.over.value; steps++) {
    made.dialogs.opened.value = [];
    const before = made.present.timeline.value;
    const { dilemma, table } = made.present.view.value;
    const first = counselFor(made.present, wordsOf(made), made.pages).find(
      ({ act }) => typeof act !== 'string',
    );
    if (dilemma !== null) made.orders.give({ do: 'answer', dilemma: dilemma.id, choice: 1 });
    else if (table === null && first !== undefined && typeof first.act !== 'string') {
      reasons.push(first.reason);
      made.orders.give(first.act.command);
    }
    made.dialogs.opened.value = [];
    if (made.present.timeline.value === before) made.orders.give({ do: 'wait' });
  }
  return reasons;
}

test('the days run until something concerns the player, and are read together, each wait a moment of its own', () => {
  const made = desk('moscow-1929');
  made.orders.give({ do: 'note', power: 'POL' });
  const before = made.present.timeline.value.moments.length;
  letDaysRun(made);
  const fresh = made.present.timeline.value.moments.slice(before);
  expect(fresh.every(({ command }) => command?.do === 'wait')).toBe(true);
  const concerning = ({ cables }: (typeof fresh)[number]): boolean =>
    cables.some(
      (cable) => cable.is === 'replied' || cable.is === 'act' || (cable.is === 'week' && cable.attention > 2),
    );
  expect(concerning(fresh[fresh.length - 1] as (typeof fresh)[number])).toBe(true);
  expect(fresh.slice(0, -1).some(concerning)).toBe(false);
  // In the summer of a lost game it reaches the end by itself, in few steps.
  for (let strides = 0; strides < 60 && !made.present.over.value; strides++) {
    made.dialogs.opened.value = [];
    const { dilemma } = made.present.view.value;
    if (dilemma !== null) made.orders.give({ do: 'answer', dilemma: dilemma.id, choice: 1 });
    else letDaysRun(made);
  }
  expect(made.present.over.value).toBe(true);
  const stood = made.present.timeline.value;
  letDaysRun(made);
  expect(made.present.timeline.value).toBe(stood);
});

test('who only does what it names first comes to an end, and in a third of the deals signs with Warsaw', () => {
  const made = desk('moscow-1929');
  const reasons: string[] = [];
  let signed = 0;
  for (let seed = 0; seed < 12; seed++) {
    made.beginnings.start(seed);
    reasons.push(...ledBy(made));
    expect(made.present.over.value).toBe(true);
    if (made.present.view.value.powers.some(({ id, founder }) => id === 'POL' && founder)) signed++;
  }
  expect(signed).toBeGreaterThanOrEqual(4);
  // Refusals lead on by themselves: Warsaw, which has to repeat its demand, asks its friends.
  expect(reasons.some((reason) => /it asks them itself/.test(reason))).toBe(true);
  expect(reasons.some((reason) => /permitted today in one meeting/.test(reason))).toBe(true);
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
    for (const { act, reason } of counselFor(made.present, wordsOf(made), made.pages)) {
      expect(typeof act === 'string' || act.refusal === null).toBe(true);
      expect(reason).not.toMatch(/[[{]/);
    }
    expect(waitFor(made.present, wordsOf(made))).toMatch(/^Next: |Wait and see/i);
  }
  expect(counselFor(made.present, wordsOf(made), made.pages)).toEqual([]);
});

test('who has declined the closed text is thought of again only when more has been handed in since', () => {
  const made = deskAfter('1928-12-21 note LTU | note TUR\n1928-12-24 note PER\n1929-01-10 sign | note POL');
  const warsaw = (): string | undefined =>
    made.present.view.value.powers.find(({ id }) => id === 'POL')?.road;
  const asks = (): string[] =>
    counselFor(made.present, wordsOf(made), made.pages).flatMap(({ act, reason }) =>
      typeof act !== 'string' && act.command.do === 'note' && act.command.power === 'POL' ? [reason] : [],
    );
  for (let waits = 0; waits < 20 && warsaw() !== 'declined'; waits++) made.orders.give({ do: 'wait' });
  expect(warsaw()).toBe('declined');
  expect(asks()).toEqual([]);
  expect(hasJustDeclined(made.present, wordsOf(made), 'POL')).toBe(true);
  // It is not impossible, and is listed where the text is sent from.
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

test('what it names can be given from it, with its price; the sheet is gone then', async () => {
  const made = deskAfter(`${NOON}\n1929-02-09`);
  render(<App desk={made} />, root);
  await page.getByRole('button', { name: 'What now?' }).first().click();
  const sheet = page.getByRole('dialog', { name: 'What now?' });
  const sign = sheet.getByRole('button', { name: 'Call the signing' });
  await expect.element(sign).toHaveAccessibleDescription(/final; 1 attention$/);
  const before = made.present.timeline.value.moments.length;
  await sign.click();
  // The signing closes the text: first the sheet says who would come and who would not.
  const asked = page.getByRole('dialog', { name: 'Call the signing' });
  await expect.element(asked.getByText(/^Calls .* This cannot be undone/)).toBeVisible();
  expect(made.present.timeline.value.moments.length).toBe(before);
  await asked.getByRole('button', { name: 'Call the signing' }).click();
  expect(made.present.timeline.value.moments.length).toBe(before + 1);
  await expect.poll(() => page.getByRole('dialog', { name: 'What now?' }).elements().length).toBe(0);
});
