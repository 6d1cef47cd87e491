// A dossier: what can be done, by purpose, with its risks; what is believed about a government, and how
// surely.

import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { permissionsInTurn } from '../../src/core/view-permission.ts';
import { nearest } from '../../src/core/view-what-if.ts';
import { PURPOSES } from '../../src/desk/acts/purpose.ts';
import { aboutPower, whyNothing } from '../../src/desk/acts/verbs.ts';
import { kentWord, percents } from '../../src/desk/dossier/odds.ts';
import { plain } from '../../src/desk/shell/figures.ts';
import { readTape } from '../../src/desk/tape/tape-words.ts';
import { NOON } from '../line.ts';
import { desk, deskAfter, wordsOf } from './given.ts';
import { lay, root } from './laid.tsx';

const button = (name: string | RegExp, exact = false) => page.getByRole('button', { name, exact });

describe('what can be done about a power', () => {
  test('stands under four purposes, each with how many are possible today', async () => {
    lay(desk('moscow-1929'));
    await expect.element(button(/^Today/)).toHaveAttribute('aria-pressed', 'true');
    await button(/^Persuade/).click();
    await expect.element(button(/^Persuade.*possible today/)).toHaveAttribute('aria-pressed', 'true');
    await expect.element(button('Press Warsaw')).toHaveAttribute('aria-disabled', 'true');
    await expect.element(button('Press Warsaw')).toHaveAccessibleDescription(/Send one first/);
    await expect.element(button('Read the telegrams of Warsaw')).not.toBeInTheDocument();
    await userEvent.keyboard('g');
    await expect.element(button(/^Today/)).toHaveAttribute('aria-pressed', 'true');
  });

  test('the shortlist is never longer than five, and the digits go by what is shown', async () => {
    const made = lay(desk('moscow-1929'));
    await expect.element(page.getByRole('list', { name: 'Today' })).toBeVisible();
    expect(root.querySelectorAll('.purposes .verb').length).toBeLessThanOrEqual(5);
    made.pages.purpose.value = 'learn';
    await expect.element(button('Read the telegrams of Warsaw')).toHaveAttribute('aria-keyshortcuts', '4');
    await userEvent.keyboard('4');
    await expect
      .poll(() => made.present.timeline.value.moments.at(-1)?.command)
      .toEqual({ do: 'intel', power: 'POL' });
  });

  test('that a purpose is empty is laid on the state of the process only where it knows none of its verbs', async () => {
    const made = lay(desk('moscow-1929'));
    expect(PURPOSES.map((purpose) => whyNothing(made.present, purpose))).toEqual(PURPOSES.map(() => null));
    while (made.present.view.value.attention > 0) {
      const [first] = aboutPower(made.present, wordsOf(made), 'POL', 'hand').filter(
        ({ refusal }) => refusal === null,
      );
      if (first === undefined) break;
      made.orders.give(first.command);
    }
    await expect.element(button(/^Today/)).toBeVisible();
    expect(root.textContent).not.toContain('Nothing has been signed');
  });

  test('the first note says what the wordings cost for which there is no permission, and costs that', async () => {
    const made = lay(desk('moscow-1929'));
    made.orders.give({ do: 'draft', clause: 'form', option: 'joint' });
    made.orders.give({ do: 'draft', clause: 'terr', option: 'statusquo' });
    const words = wordsOf(made);
    const before = made.present.view.value.confidence;
    await expect.element(button('Send a note to Poland')).toHaveAccessibleDescription(/Beyond your mandate/);
    const said = root.querySelector('.purposes .verb .verb-more')?.textContent;
    made.orders.give({ do: 'note', power: 'POL' });
    const price = plain(words, before - made.present.view.value.confidence);
    expect(said).toBe(words.say('beyond-mandate', { price }));
  });

  test('a chair without permission is charged with its first note: a later one names no price, and permission can still be asked', async () => {
    const made = lay(deskAfter('1928-12-21 note POL | note ROM\n1929-01-22'));
    made.pages.select('ROM');
    const note = button('Send a note to Romania');
    await expect.element(note).toHaveAttribute('aria-disabled', 'false');
    await expect.element(note).not.toHaveAccessibleDescription(/Beyond your mandate/);
    const before = made.present.view.value.confidence;
    made.orders.give({ do: 'note', power: 'ROM' });
    expect(made.present.view.value.confidence).toBe(before);
    const asked = aboutPower(made.present, wordsOf(made), 'ROM', 'hand').map(({ command }) => command.do);
    expect(asked).toContain('ask');
  });

  test('who could speak to it is listed, and who has no standing yet says so', async () => {
    const made = lay(desk('moscow-1929'));
    made.pages.purpose.value = 'persuade';
    const speakers = page.getByRole('list', { name: 'Who could speak to Warsaw for you' });
    await expect.element(speakers.getByRole('button', { name: 'Have France speak to Warsaw' })).toBeVisible();
    const riga = speakers.getByRole('button', { name: 'Have Latvia speak to Warsaw' });
    await expect.element(riga).toHaveAttribute('aria-disabled', 'true');
    await expect
      .element(riga)
      .toHaveAccessibleDescription(/will speak for you once it has agreed to sign, or has signed or acceded/);
  });

  test('a private word says what it weighs, and warns where it contradicts another', async () => {
    const made = lay(desk('moscow-1929'));
    made.pages.purpose.value = 'persuade';
    await expect
      .element(button('Assure Warsaw in private'))
      .toHaveAccessibleDescription(/Counts at 100 per cent/);
    made.orders.give({ do: 'assure', power: 'POL' });
    made.pages.select('LTU');
    await expect
      .element(button('Assure Kovno in private'))
      .toHaveAccessibleDescription(/You told Warsaw the opposite. Within 18 days/);
    made.pages.select('LVA');
    await expect.element(button('Assure Riga in private')).toHaveAccessibleDescription(/opposite/);
    made.pages.select('FIN');
    await expect
      .element(button('Assure Helsingfors in private'))
      .toHaveAccessibleDescription(/Counts at 92 per cent/);
  });

  test('at hand are five acts, each of another kind', () => {
    const made = deskAfter(NOON);
    const hand = aboutPower(made.present, wordsOf(made), 'POL', 'hand').map(({ command }) => command.do);
    expect(hand).toHaveLength(5);
    expect(new Set(hand).size).toBe(5);
  });

  test('after the signature a note asks to accede and pressure hurries a bill', async () => {
    const made = lay(deskAfter(`${NOON}\n1929-02-09 sign\n1929-02-11`));
    made.pages.select('FIN');
    await expect.element(button('Ask Finland to accede')).toBeVisible();
    made.pages.select('POL');
    await expect.element(button('Lobby the Sejm')).toBeVisible();
    made.pages.purpose.value = 'persuade';
    await expect.element(button('Press Warsaw to ratify')).toBeVisible();
  });
});

describe('what is thought of a government', () => {
  test.each([
    ['en', ['almost certain', 'very likely', 'likely', 'even chance', 'unlikely', 'very unlikely']],
    [
      'pl',
      ['prawie pewne', 'bardzo prawdopodobne', 'prawdopodobne', 'pół na pół', 'wątpliwe', 'bardzo wątpliwe'],
    ],
    [
      'ru',
      [
        'почти наверняка',
        'весьма вероятно',
        'вероятно',
        'шансы равны',
        'маловероятно',
        'весьма маловероятно',
      ],
    ],
  ])('odds have words that fall with them, alike on both sides of an even chance: %s', (language, scale) => {
    const words = wordsOf(desk('moscow-1929', language));
    const said = (share: number): string => words.say(kentWord(share * 10));
    expect([95, 80, 55, 45, 20, 0].map(said)).toEqual(scale);
    expect([94.9, 79.9, 54.9, 44.9, 19.9].map(said)).toEqual(scale.slice(1));
    // One of five, and a little more than a quarter, are unlikely, not very unlikely.
    expect([22, 26].map(said)).toEqual([scale[4], scale[4]]);
  });

  test('nothing is shown before anything was heard; after a sounding each kind has a word and its odds', async () => {
    const made = lay(desk('moscow-1929'));
    await expect.element(button(/^Today/)).toBeVisible();
    expect(root.textContent).not.toContain('What we think drives it');
    made.orders.give({ do: 'sound', power: 'POL' });
    await expect.element(page.getByRole('heading', { name: 'What we think drives it' })).toBeVisible();
    const rows = [...root.querySelectorAll('.beliefs li')].map((row) => row.textContent ?? '');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(/Warsaw .*(very likely|likely).*\d+%/);
  });

  test('two reports that cancel each other leave an even chance, which is said', async () => {
    const made = lay(deskAfter('1928-12-28 sound FIN\n1929-01-12 sound FIN'));
    made.pages.select('FIN');
    await expect.element(page.getByRole('heading', { name: 'What we think drives it' })).toBeVisible();
    const rows = [...root.querySelectorAll('.beliefs li')].map((row) => row.textContent ?? '');
    expect(rows.map((row) => /even chance50%$/.test(row))).toEqual([true, true]);
  });

  test('once the text is signed a government of which one motive is likely says how it takes what is done', async () => {
    const said = () => root.querySelector('.thoughts .note')?.textContent ?? '';
    const made = lay(deskAfter('1928-12-29 note POL\n1929-01-11'));
    made.pages.select('POL');
    await expect.poll(() => root.querySelectorAll('.beliefs li').length).toBe(3);
    expect(said()).toBe('');
    const after = lay(deskAfter(`${NOON}\n1929-02-09 sign`));
    after.pages.select('POL');
    await expect.poll(said).toMatch(/^It takes courtesies well and slights badly/);
  });

  test('the odds of all kinds of a government add up to 100, and none is impossible or certain before its type is read', async () => {
    const made = lay(deskAfter('1928-12-29 note POL\n1929-01-11'));
    made.pages.select('POL');
    const figures = () =>
      [...root.querySelectorAll('.beliefs .figure')].map((one) => Number.parseInt(one.textContent ?? '', 10));
    await expect.poll(() => figures().length).toBe(3);
    const believed = made.present.view.value.powers.find(({ id }) => id === 'POL')?.beliefs ?? [];
    // Rounded each alone, they would add up to another figure.
    expect(
      believed.map(({ perMille }) => Math.round(perMille / 10)).reduce((sum, one) => sum + one),
    ).not.toBe(100);
    expect(figures().reduce((sum, one) => sum + one)).toBe(100);
    expect(percents([996, 3, 1], false)).toEqual([98, 1, 1]);
    expect(percents([1000, 0, 0], true)).toEqual([100, 0, 0]);
    for (let most = 334; most <= 1000; most++)
      for (let least = 0; least <= 1000 - most; least += 7) {
        const all = [most, 1000 - most - least, least].sort((a, b) => b - a);
        const shown = percents(all, false);
        expect(shown.reduce((sum, one) => sum + one)).toBe(100);
        expect(shown).toEqual(shown.toSorted((a, b) => b - a));
        expect(Math.min(...shown)).toBeGreaterThan(0);
        expect(shown.every((one, at) => Math.abs(one * 10 - (all[at] ?? 0)) <= 20)).toBe(true);
      }
  });

  test('room for manoeuvre at home is shown as far as intelligence reaches', async () => {
    const made = lay(desk('moscow-1929'));
    made.orders.give({ do: 'sound', power: 'POL' });
    await expect.element(page.getByRole('heading', { name: 'What we think drives it' })).toBeVisible();
    expect(root.textContent).not.toContain('room for manoeuvre');
    made.orders.give({ do: 'intel', power: 'POL' });
    await expect.element(page.getByText(/Of 100 possible texts, the Sejm would pass \d+/)).toBeVisible();
  });
});

describe('what passed between us and a power', () => {
  const dealings = () => page.getByRole('region', { name: 'Your dealings with Poland' });

  test('is told with its day, the newest first, with what home said to what it had asked for', async () => {
    const made = lay(deskAfter(NOON));
    made.pages.select('POL');
    await expect.element(dealings()).toBeVisible();
    const told = () => [...root.querySelectorAll('.dealings li')].map((row) => row.textContent ?? '');
    const newest = told();
    await dealings().getByRole('button', { name: /^All/ }).click();
    await expect.poll(() => told().length).toBeGreaterThan(newest.length);
    const rows = told();
    // Those that were shown at first are the newest.
    expect(newest).toHaveLength(6);
    expect(rows.slice(0, 6)).toEqual(newest);
    expect(rows.at(-1)).toMatch(/^29 Dec.*Your note\.$/);
    expect(rows.some((row) => /^31 Jan.*Moscow permits: one text signed by all together/.test(row))).toBe(
      true,
    );
    expect(rows.some((row) => /^31 Jan.*Moscow permits: an invitation to Romania/.test(row))).toBe(true);
    expect(rows.some((row) => row.includes('Latvia'))).toBe(true);
    expect(rows.some((row) => row.includes('Bucharest'))).toBe(false);
  });

  test('opens each answer and each minute to its own ledger, not to the last one', async () => {
    const made = lay(deskAfter(NOON));
    made.pages.select('POL');
    await dealings().getByRole('button', { name: /^All/ }).click();
    const first = [...root.querySelectorAll<HTMLButtonElement>('.dealings .why-word')].at(-1);
    first?.click();
    await expect.element(page.getByRole('dialog', { name: 'Why did Warsaw not say yes?' })).toBeVisible();
    const open = made.dialogs.opened.value[0];
    const entry = open?.is === 'why' ? readTape(made.present, wordsOf(made))[open.at] : undefined;
    expect(entry?.cable.day).toBe(21);
  });

  test('what it asks for leads to where it is done, and says what home would say', async () => {
    const made = lay(deskAfter('1928-12-29 note POL | note LTU\n1929-01-10'));
    made.pages.select('POL');
    const form = button(/^one text signed by all together/);
    await expect
      .element(form)
      .toHaveTextContent(/Moscow (would refuse|would permit it|may permit or refuse it) today/);
    await form.click();
    expect(made.dialogs.opened.value).toEqual([{ is: 'clause', clause: 'form' }]);
    made.dialogs.close();
    await button(/^an invitation to Latvia/).click();
    expect(made.pages.selected.value).toBe('LVA');
  });
});

test('of a mind that is wholly read it is said what would do today, and it is true', async () => {
  const made = lay(
    deskAfter('1928-12-29 note POL | note LTU\n1929-01-12 sound POL | intel POL\n1929-01-21 sound POL'),
  );
  const warsaw = () => made.present.view.value.powers.find(({ id }) => id === 'POL');
  expect(warsaw()?.intel).toBe(3);
  const today = nearest(made.present.game.value, 'player', 'POL');
  await expect.element(page.getByRole('heading', { name: 'What it would accept today' })).toBeVisible();
  const rows = [...root.querySelectorAll('.wishes li')].map((row) => row.textContent ?? '');
  const wish = today?.wish;
  expect(rows).toHaveLength(Object.keys(wish?.text ?? {}).length + (wish?.circle.length ?? 0));
  const foretold = permissionsInTurn(
    made.present.game.value,
    today?.beyond.map(({ demand }) => demand) ?? [],
  );
  for (const [as, said] of [
    ['granted', /Moscow would permit (it today|this too)/],
    ['open', /Moscow may permit or refuse (it|this)/],
  ] as const)
    expect(rows.filter((row) => said.test(row))).toHaveLength(
      foretold.filter((one) => one.foretold === as).length,
    );
  expect(foretold.some((one) => one.foretold === 'granted')).toBe(true);
});

test('a declared limit is called one, and a government that agreed beyond it is said to have agreed', async () => {
  const line =
    '1928-12-21 draft depo=geneva | draft pact=step | sound ROM | ask EST | note POL\n' +
    '1928-12-24 sound ROM\n1928-12-29 note EST\n1929-01-01 publish\n1929-01-03 ask form=joint\n' +
    '1929-01-04 ask ROM\n1929-01-09 note ROM\n1929-01-11 draft form=joint\n1929-01-13 commit pact=step\n' +
    '1929-01-16 note LTU\n1929-01-26 deadline 1929-02-04\n1929-01-30 sign';
  const made = lay(deskAfter(line, 'moscow-1929', 'en', 1));
  const road = (id: string) => made.present.view.value.powers.find((one) => one.id === id)?.road;
  const limits = () =>
    [...root.querySelectorAll('.mind section')].find((one) =>
      one.textContent?.includes('as third with Poland'),
    )?.textContent;
  made.pages.select('LTU');
  // Kovno has signed beside Warsaw, which its dossier does not hide.
  expect([road('POL'), road('LTU')]).toEqual(['signed', 'signed']);
  await expect.poll(limits).toMatch(/^What it says it will not sign.*It has agreed to the text, whatever/);
  // It has no chamber, so what is ahead of it is no vote.
  const dates = [...root.querySelectorAll('.mind .dates dt')].map(({ textContent }) => textContent);
  expect(dates).toEqual(['Signed', 'The decision']);
  lay(deskAfter('1928-12-29 note POL | note LTU')).pages.select('LTU');
  await expect.poll(limits).toMatch(/^What it says it will not sign.*depends on the sum of its reasons/);
});

test('an answer that is awaited says why it takes its time', async () => {
  lay(deskAfter('1928-12-29 note POL'));
  await page.getByText('Why so long?').click();
  await expect.element(page.getByText(/Warsaw usually takes \d+ days over a first note/)).toBeVisible();
});

test('the ledger of the last answer is headed by the day of that answer, also later', async () => {
  const made = lay(deskAfter('1928-12-29 note POL | note LTU\n1929-01-18'));
  made.pages.select('POL');
  const head = () => root.querySelector('.answer .half-head h3')?.textContent ?? '';
  await expect.poll(head).toMatch(/^Warsaw: the ledger, \d+ Jan[a-z]* 1929$/);
  expect(head()).not.toContain(' 18 Jan');
});
