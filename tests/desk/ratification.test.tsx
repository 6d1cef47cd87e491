// The board that replaces the draft once the text is signed: every government with what it has still to do.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import wholeFrontier from '../../scenarios/moscow-1929/endings/the-whole-frontier.despatch?raw';
import { resultOf } from '../../src/chronicle/result.ts';
import { tapeOf, upTo } from '../../src/chronicle/timeline.ts';
import { positionOf } from '../../src/core/game.ts';
import { chamberSeen } from '../../src/core/view-chamber.ts';
import { stakeOf } from '../../src/desk/acts/stakes.ts';
import { chamberOf } from '../../src/desk/dossier/chambers.ts';
import { NOON } from '../line.ts';
import { desk, deskAfter, played, wordsOf } from './given.ts';
import { lay, root } from './laid.tsx';
import '../../src/desk/desk.css';

const SIGNED = `${NOON} sign POL ROM | answer table 2
1929-02-09  sign`;
const IN_MARCH = `${SIGNED}
1929-02-11  report
1929-02-18  note TUR
1929-03-11  sound POL | intel POL`;

const board = () => page.getByRole('region', { name: 'Ratification' });
const rows = (heading: string): string[] => {
  const list = page.getByRole('list', { name: heading }).element();
  return [...list.querySelectorAll('li')].map((row) => row.querySelector('.board-power')?.textContent ?? '');
};

test('before the signature there is none; after it each government stands in its group with what is due next', async () => {
  lay(deskAfter(NOON));
  await expect.element(page.getByRole('region', { name: 'The protocol' })).toBeVisible();
  expect(root.querySelector('.board')).toBeNull();
  lay(deskAfter(IN_MARCH));
  await expect.element(board()).toBeVisible();
  expect(rows('Signatories').map((row) => row.replace(/(signed|ratified).*/, '$1'))).toEqual([
    'Soviet Unionsigned',
    'Polandsigned',
    'Romaniasigned',
    'Latviaratified',
    'Estoniasigned',
  ]);
  expect(rows('Those who have acceded').map((row) => row.slice(0, 6))).toEqual(['Turkey']);
  expect(rows('Those who may accede').map((row) => row.slice(0, 6))).toEqual(['Lithua', 'Finlan', 'Persia']);
  await expect.element(board().getByText(/Next: the deposit of Estonia, 16 Mar/)).toBeVisible();
});

test('who has acceded stands apart from those who may, also once it is bound', async () => {
  lay(deskAfter(`${IN_MARCH}\n1929-04-20`));
  await expect.element(board()).toBeVisible();
  const acceded = rows('Those who have acceded');
  expect(acceded.some((row) => /, \d+ /.test(row))).toBe(true);
  for (const row of rows('Those who may accede')) expect(row).not.toMatch(/acceded|bound/);
});

test('a chamber that has been read is counted against what it needs, and leads to its factions', async () => {
  const made = lay(deskAfter(IN_MARCH));
  const poland = made.present.view.value.powers.find(({ id }) => id === 'POL');
  if (poland === undefined || poland.intel < 2) throw new Error('its chamber is not read');
  // The votes that are counted are those of the factions that would be for it, at the most with those that are open.
  const { factions } = chamberOf(made.present, poland) ?? { factions: [] };
  const votes = (...kinds: string[]): number =>
    factions.reduce((sum, { vote, weight }) => sum + (kinds.includes(vote) ? weight : 0), 0);
  const [least, most] = [votes('aye'), votes('aye', 'open')];
  expect([least < most, most < 100]).toEqual([true, true]);
  await expect
    .element(board().getByText(`${least} to ${most} of 100 votes would be for the text today; 51 are needed`))
    .toBeVisible();
  await expect
    .element(board().getByText('Its undecided deputies are not heard yet (−16 to +16).'))
    .toBeVisible();
  await expect.element(board().getByText(/Most against it: /)).toBeVisible();
  await expect
    .element(board().getByText('Unknown until you see all its reasons; 51 of 100 votes are needed.').first())
    .toBeVisible();
  await board().getByRole('button', { name: 'The factions in the chamber of Poland' }).click();
  await expect.element(page.getByRole('dialog', { name: /The votes in/ })).toBeVisible();
});

const READ = `${SIGNED}
1929-02-11  audience POL
1929-02-18  audience POL | sound POL
1929-02-25  audience POL | intel POL`;

test('the faction whose votes decide is named once, not as a reason against the text, and not where the others are enough', async () => {
  lay(deskAfter(READ));
  const row = () => board().getByRole('listitem').filter({ hasText: 'Poland' }).first();
  await expect.element(row().getByText(/^0 to 82 of 100 .* It depends on: Socialists/)).toBeVisible();
  expect(row().element().textContent).not.toMatch(/Most against it: The deciding votes/);
  const made = lay(deskAfter(`${READ}\n1929-03-11  lobby POL`));
  await expect.element(row().getByText(/^82 of 100 /)).toBeVisible();
  expect(row().element().textContent).not.toContain('It depends on');
  made.dialogs.open({ is: 'chamber', id: 'POL' });
  await expect.element(page.getByRole('dialog', { name: /The votes in/ })).toBeVisible();
  expect(root.textContent).not.toContain('These votes decide');
});

test('that a government decides without a chamber stands beneath its name, as the votes of the others do', async () => {
  await page.viewport(1440, 900);
  const made = desk('moscow-1929');
  const whole = played(made, wholeFrontier, 8);
  const signing = whole.moments.findIndex(({ cables }) => cables.some(({ is }) => is === 'signed'));
  made.saves.own.value = upTo(whole, signing + 1);
  lay(made);
  await expect.element(board()).toBeVisible();
  const rows = [...root.querySelectorAll('.board-rows > li')];
  const row = rows.find(({ textContent }) => textContent?.includes('decides without a vote in a chamber'));
  const said = document.createRange();
  said.selectNodeContents(row?.querySelector('p.note') ?? root);
  const name = row?.querySelector('b')?.getBoundingClientRect().left ?? 0;
  expect(name).toBeGreaterThan(0);
  expect(said.getBoundingClientRect().left).toBeCloseTo(name, 0);
});

test('a dossier forecasts a vote until the bill has passed, and no longer', async () => {
  const forecast = () => page.getByText(/^Of 100 possible texts, .* For this text the margin is/);
  const factions = () => page.getByRole('button', { name: 'Its chamber, faction by faction' });
  lay(deskAfter(`${READ}\n1929-03-04`)).pages.select('POL');
  await expect.element(forecast()).toBeVisible();
  await expect.element(factions()).toBeVisible();
  lay(deskAfter(`${READ}\n1929-03-04  lobby POL\n1929-04-22`)).pages.select('POL');
  await expect.element(page.getByRole('heading', { name: 'Poland', exact: true })).toBeVisible();
  await expect.poll(() => root.querySelector('.dossier .state')?.textContent).toMatch(/^ ?(ratified|bound)/);
  await expect.element(forecast()).not.toBeInTheDocument();
  await expect.element(factions()).not.toBeInTheDocument();
});

test('what answers to papers have done to a margin stands beside the vote, also where the chamber is not read', async () => {
  const { dilemmas } = desk('moscow-1929').present.timeline.value.world.scenario;
  const riga = dilemmas.find(({ id }) => id === 'riga');
  const loss = (riga?.answers[0]?.effects.sours?.LVA ?? 0) / 100;
  expect(loss).toBeGreaterThan(10);
  const signed = `1928-12-21 note POL | note LTU | audience POL
1928-12-24 publish
1929-01-02 ask for POL | draft form=joint | note POL
1929-01-08 note LVA | note EST | sound ROM
1929-01-15 note ROM
1929-01-21 answer spare-chairs 2 | deadline
1929-01-25 sign`;
  lay(deskAfter(`${signed}\n1929-02-08`, 'moscow-1929', 'en', 17));
  await expect.element(board()).toBeVisible();
  await expect.element(board().getByText(/By your answers/)).not.toBeInTheDocument();
  lay(deskAfter(`${signed}\n1929-02-11`, 'moscow-1929', 'en', 17));
  await expect.element(board().getByText(`By your answers: margin −${loss}.`)).toBeVisible();
});

test('a deposit that would come after the last day is announced before the vote, by the margin as far as it is known', async () => {
  const asked = `${SIGNED}\n1929-03-11  sound FIN | note FIN\n1929-03-18  audience FIN | audience FIN | audience FIN\n`;
  lay(deskAfter(`${asked}1929-07-03`));
  await expect
    .element(board().getByText(/A bare majority delays the deposit by 42 days: too late\./))
    .toBeVisible();
  // With all reasons read, the day of the deposit is the one that the vote of the next day brings.
  const made = lay(deskAfter(`${asked}1929-04-08  intel FIN\n1929-05-06  intel FIN\n1929-07-03`));
  const told = /With today’s margin its deposit would come on (\d+ \w+ 1929): too late\./;
  await expect.element(board().getByText(told)).toBeVisible();
  const [, day] = told.exec(root.textContent ?? '') ?? [];
  made.orders.give({ do: 'wait', until: '1929-07-04' });
  const finland = made.present.view.value.powers.find(({ id }) => id === 'FIN');
  expect(wordsOf(made).date(made.present.iso(finland?.handsIn ?? 0), 'medium')).toBe(day);
});

test('a named term of a margin that ends before the vote is said to end, on the board and on the sheet of the chamber', async () => {
  const read = `${SIGNED}
1929-03-11  sound FIN | note FIN
1929-03-18  audience FIN | audience FIN | audience FIN
1929-04-08  intel FIN
1929-05-06  intel FIN`;
  const ends = /Counts only until 1 Jul[a-z]* 1929, and the vote is due later: The outgoing House/;
  lay(deskAfter(`${read}\n1929-06-20`));
  await expect.element(board().getByText(ends)).toBeVisible();
  // It is told once, not as the strongest objection as well.
  expect(
    board()
      .element()
      .textContent?.match(/The outgoing House/g),
  ).toHaveLength(1);
  await board().getByRole('button', { name: 'The factions in the chamber of Finland' }).click();
  const sheet = page.getByRole('dialog', { name: /The votes in/ });
  await expect.element(sheet.getByText(ends)).toBeVisible();
  lay(deskAfter(`${read}\n1929-07-03`));
  await expect.element(board()).toBeVisible();
  expect(board().element().textContent).not.toMatch(/Counts (only )?until/);
});

test('that more than a chamber asks for counts only in part is no objection of it', async () => {
  const made = lay(
    deskAfter(`${SIGNED}\n1929-02-11  sound EST | sound EST | lobby EST\n1929-02-18  lobby EST | lobby EST`),
  );
  const { room } = chamberSeen(made.present.game.value, 'player', 'EST');
  expect(room?.terms.map(({ name }) => name)).toContain('beyond');
  await expect.element(board().getByText(/votes would be for the text today/)).toBeVisible();
  expect(board().element().textContent).not.toContain('only part counts');
});

test('a talk in the lobbies says what it will tell, tells it, and leaves one count of the votes', async () => {
  const before = `${SIGNED}\n1929-02-11  sound EST | intel EST\n1929-02-25`;
  const made = lay(deskAfter(before));
  const row = () => board().getByRole('listitem').filter({ hasText: 'Estonia' }).first();
  const { room, open } = chamberSeen(made.present.game.value, 'player', 'EST');
  expect(open).toMatchObject({ least: -2200, most: 2000 });
  await expect.element(row().getByText(/^\d+ to \d+ of 100 votes.* Margin about −10 to 32\./)).toBeVisible();
  made.dialogs.open({ is: 'chamber', id: 'EST' });
  const sheet = page.getByRole('dialog', { name: /The votes in/ });
  await expect.element(sheet.getByText('Today the undecided deputies would decide.')).toBeVisible();
  await expect
    .element(sheet.getByText('Tells how the undecided deputies will vote: −22 to +20.', { exact: false }))
    .toBeVisible();
  expect(root.querySelectorAll('.house .open').length).toBeGreaterThan(0);
  made.dialogs.close();
  made.orders.give({ do: 'lobby', power: 'EST' });
  await expect
    .element(
      page
        .getByText(/The undecided deputies are less favourable than was thought: they take 4 off the margin/)
        .first(),
    )
    .toBeInTheDocument();
  const after = chamberSeen(made.present.game.value, 'player', 'EST');
  expect(after.open).toBeNull();
  const [lobbied, undecided] = ['lobby', 'undecided'].map(
    (name) => after.room?.terms.find((term) => term.name === name)?.amount ?? 0,
  );
  expect([room !== null, lobbied !== 0, (undecided ?? 0) < 0]).toEqual([true, true, true]);
  // The margin moves even where no faction changes sides.
  await expect.element(row().getByText(/^\d+ of 100 votes/)).toBeVisible();
  expect(row().element().textContent).toContain(`Margin about ${(after.room?.total ?? 0) / 100}.`);
  expect(row().element().textContent).not.toContain('undecided');
});

test('a talk long before the vote says from which day one would tell how the undecided vote, and tells it no sooner', () => {
  const made = lay(deskAfter(`${SIGNED}\n1929-02-11`));
  const talk = { do: 'lobby', power: 'EST' } as const;
  const stake = (): string => stakeOf(made.present, wordsOf(made), made.ports, talk)?.text ?? '';
  // Reval votes on 9 March.
  expect(stake()).toMatch(
    /^Its undecided deputies do not say yet how they will vote: a talk from 23 Feb on tells it\./,
  );
  made.orders.give(talk);
  const told = tapeOf(made.present.timeline.value).find(({ is }) => is === 'lobbied');
  expect(told).toMatchObject({ undecided: null });
  expect(chamberSeen(made.present.game.value, 'player', 'EST').open).not.toBeNull();
  const late = lay(deskAfter(`${SIGNED}\n1929-02-11  lobby EST\n1929-02-25`));
  expect(stakeOf(late.present, wordsOf(late), late.ports, talk)?.text).toMatch(/^Tells how the undecided/);
});

test('a favour and a friend’s word say that they win over undecided deputies, and what may be lost becomes less', () => {
  const acts = [
    { do: 'favour', power: 'EST' },
    { do: 'mediate', by: 'POL', power: 'EST' },
  ] as const;
  const least = ({ present }: ReturnType<typeof lay>): number | undefined =>
    chamberSeen(present.game.value, 'player', 'EST').open?.least;
  const told = (made: ReturnType<typeof lay>): string[] =>
    acts.map((act) => stakeOf(made.present, wordsOf(made), made.ports, act)?.text ?? '');
  // Before the signature nothing lies before a chamber.
  expect(told(lay(deskAfter(NOON))).join()).not.toContain('undecided');
  const made = lay(deskAfter(`${SIGNED}\n1929-02-11  report`));
  for (const text of told(made)) expect(text).toMatch(/Wins over some of the undecided deputies/);
  const margins = [least(made)];
  for (const act of acts) {
    made.orders.give(act);
    margins.push(least(made));
  }
  expect(margins).toEqual([-2200, -1100, -733]);
});

test('what a talk tells of undecided deputies is what stands in the margin, and nobody is won over who is not against', () => {
  const helped = lay(
    deskAfter(`${SIGNED}\n1929-02-11  report | favour EST\n1929-02-25  lobby EST | sound EST | intel EST`),
  );
  const tape = tapeOf(helped.present.timeline.value).find(({ is }) => is === 'lobbied');
  const told = tape?.is === 'lobbied' ? tape.undecided : null;
  // Four against, and a favour has won over half of them.
  expect(told).toBe(-200);
  const favourable = lay(
    deskAfter(`${SIGNED}\n1929-02-11  report\n1929-03-11  lobby POL | sound POL | intel POL`),
  );
  const act = { do: 'mediate', by: 'EST', power: 'POL' } as const;
  expect(chamberSeen(favourable.present.game.value, 'player', 'POL').open).toBeNull();
  expect(stakeOf(favourable.present, wordsOf(favourable), favourable.ports, act)).toBeNull();
});

test('once a neighbour is bound the board says that its trust counts to the end, and before that it does not', async () => {
  await page.viewport(1440, 900);
  const counts = () =>
    board().getByText(
      /^Trust of the bound neighbours on the last day: 42 of the 54 points for “Durability”\. Today: [\d–]+\.$/,
    );
  lay(deskAfter(SIGNED));
  await expect.element(board()).toBeVisible();
  await expect.element(counts()).not.toBeInTheDocument();
  lay(deskAfter(`${SIGNED}\n1929-02-11  ratify\n1929-04-20`));
  await expect.element(counts()).toBeVisible();
  expect(counts().element().getBoundingClientRect().height).toBeGreaterThan(10);
  expect(board().element().textContent).not.toContain('..');
});

test('each bound government says how far it trusts the player, as far as it is read, and a talk with its envoy moves that', async () => {
  await page.viewport(1440, 900);
  const spring = `${SIGNED}\n1929-02-11  ratify\n1929-02-18  note TUR\n1929-04-20  sound TUR | sound TUR`;
  const shown = (power: string): string =>
    rows('Those who have acceded')
      .find((row) => row.startsWith(power))
      ?.replace(/.*; /, '') ?? '';
  const trustIn = ({ present }: ReturnType<typeof lay>): number => {
    const { intel, trust } = positionOf(present.game.value).standings.TUR ?? { intel: 0, trust: 0 };
    expect(intel).toBe(2);
    // In bands of three.
    return Math.round(trust / 300) * 3;
  };
  const before = trustIn(lay(deskAfter(spring)));
  await expect.element(board()).toBeVisible();
  expect(shown('Turkey')).toBe(`trust about ${before}`);
  expect(rows('Signatories').find((row) => row.startsWith('Romania'))).toMatch(
    /; (no|little|some|much) trust$/,
  );
  const after = trustIn(lay(deskAfter(`${spring} | audience TUR`)));
  expect(after).toBeGreaterThan(before);
  await expect.poll(() => shown('Turkey')).toBe(`trust about ${after}`);
});

test('a government whose chamber is not read takes three lines of the board, so that many are seen together', async () => {
  await page.viewport(1440, 900);
  lay(deskAfter(SIGNED));
  await expect.element(board()).toBeVisible();
  const unread = [...root.querySelectorAll('.board-rows > li')].filter((row) =>
    row.querySelector('.board-vote'),
  );
  expect(unread).toHaveLength(4);
  for (const row of unread) expect(row.getBoundingClientRect().height).toBeLessThanOrEqual(105);
});

test('a row takes up that government; Moscow can ratify from here; the text is one press away and back', async () => {
  const made = lay(deskAfter(IN_MARCH));
  await board()
    .getByRole('button', { name: /^Romania/ })
    .click();
  expect(made.pages.selected.value).toBe('ROM');
  const ratify = board().getByRole('button', { name: /Order your own ratification/ });
  await expect.element(ratify).toBeVisible();
  // One of the two partners that are waited for has deposited.
  await expect
    .element(ratify.getByText(/^Deposited in 3 days\. On that day it costs 2 confidence, less for each/))
    .toBeVisible();
  // With both, it costs nothing, and that is said.
  lay(deskAfter(`${IN_MARCH}\n1929-03-25`));
  await expect.element(ratify.getByText(/^Deposited in 3 days\. Costs no confidence: enough/)).toBeVisible();
  lay(made);
  await board().getByRole('button', { name: 'The text' }).click();
  await expect.element(page.getByRole('list', { name: 'Articles' })).toBeVisible();
  await page
    .getByRole('region', { name: 'The Protocol' })
    .getByRole('button', { name: 'Ratification', exact: true })
    .click();
  await expect.element(board()).toBeVisible();
});

test('who is bound without the player is not counted as bound, here as in the strip, and the reason is given', async () => {
  const made = lay(deskAfter(`${IN_MARCH}\n1929-03-25`));
  const { powers, own } = made.present.view.value;
  const count = powers.filter(({ bound }) => bound !== null).length;
  expect(own.bound).toBeNull();
  expect(count).toBeGreaterThan(0);
  const told = `0 of 8 neighbours are bound. Bound without you: ${count}. Your own ratification is missing.`;
  await expect.element(board().getByText(told)).toBeVisible();
  await expect.element(page.getByText('0 of 8 bound, 121 days left')).toBeInTheDocument();
  const apart = () =>
    [...root.querySelectorAll('.board-power')].flatMap(({ textContent }) => textContent ?? '');
  expect(apart().filter((row) => /bound, .*, not yet with you/.test(row))).toHaveLength(count);
  // Once he is bound, each row has the day that the result names, and, where that is later, the day of the pair by name.
  const later = lay(deskAfter(`${IN_MARCH}\n1929-03-25 ratify\n1929-04-12`));
  const { own: ours, pairs } = later.present.view.value;
  expect(ours.bound).not.toBeNull();
  const words = wordsOf(later);
  const result = resultOf(later.present.timeline.value);
  const expected = later.present.view.value.powers.flatMap(({ id }) => {
    const bound = result.powers[id]?.bound ?? null;
    if (bound === null) return [];
    const pair = pairs.find(({ a, b }) => [a, b].includes(id) && [a, b].includes('SOV'));
    const since = later.present.iso(pair?.since ?? 0);
    const withYou = since === bound ? '' : `, with you since ${words.date(since, 'short')}`;
    return [`${words.say(`power-${id}`)}bound, ${words.date(bound, 'short')}${withYou}`];
  });
  expect(expected.filter((row) => row.includes('with you since')).length).toBeGreaterThan(0);
  const days = () => apart().map((row) => row.replace(/; .*trust.*/, ''));
  await expect.poll(() => days().filter((row) => /bound, /.test(row))).toEqual(expected);
});

test('once the text is closed home no longer speaks of its changes, nor of the signing', async () => {
  const made = lay(deskAfter(`${SIGNED}\n1929-02-11`));
  made.pages.select('SOV');
  const room = page.getByRole('region', { name: 'Your government' });
  await expect.element(room.getByRole('heading', { name: 'Ratifications' })).toBeVisible();
  await expect
    .element(room.getByRole('button', { name: 'Publish the correspondence' }))
    .toHaveAccessibleDescription(/^Public opinion counts more, and those who have not joined/);
  expect(room.element().textContent).not.toContain('The signing');
});
