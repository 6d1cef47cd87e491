// The first minute and the response to every act: who the player is and what is won and lost is on the desk;
// the effect of an act is visible at once in the ledger, in Moscow's figure and on the map.
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { permissionFor } from '../../src/core/view-permission.ts';
import '../../src/desk/desk.css';
import { addedSince } from '../../src/desk/dossier/since-then.tsx';
import { movedBy } from '../../src/desk/home/moved-by-answers.tsx';
import { wholeParts } from '../../src/desk/home/price-words.ts';
import { concerned } from '../../src/desk/map/act-pulse.tsx';
import { set } from '../../src/desk/settings/settings.ts';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { printedPrice, signed } from '../../src/desk/shell/figures.ts';
import { readTape } from '../../src/desk/tape/tape-words.ts';
import { NOON } from '../line.ts';
import { desk, deskAfter, wordsOf } from './given.ts';
import { lay, root } from './laid.tsx';

const WARSAW = '1928-12-21 note POL\n1928-12-29';

beforeEach(() => page.viewport(1440, 900));

const added = (made: Desk, id: string) => {
  const power = made.present.view.value.powers.find((one) => one.id === id);
  if (power === undefined) throw new Error(id);
  return addedSince(made.present, wordsOf(made), power);
};

/** Waits until some power has asked for something; returns the index of that moment in the game. */
function untilAsked(made: Desk): number {
  for (let waits = 0; waits < 30; waits++) {
    made.orders.give({ do: 'wait' });
    const at = made.present.timeline.value.moments.length - 1;
    const asks = readTape(made.present, wordsOf(made)).some(
      ({ cable, moment }) => moment === at && cable.is === 'replied' && cable.wish !== null,
    );
    if (asks) return at;
  }
  throw new Error('nobody asks for anything');
}

test.each([
  [390, 844],
  [844, 390],
  [1440, 900],
] as const)(
  'in a deal of other motives the rumours are in sight before the first act (%i x %i)',
  async (width, height) => {
    await page.viewport(width, height);
    const made = lay(deskAfter('', 'moscow-1929', 'en', 7));
    const titles = readTape(made.present, wordsOf(made)).flatMap(({ cable, paper }) =>
      cable.is === 'rumour' ? [paper.title ?? ''] : [],
    );
    expect(titles).toHaveLength(2);
    const narrow = width < 1000;
    for (const title of titles) {
      const role = page.getByRole(narrow ? 'button' : 'heading', { name: title });
      await expect.element(role).toBeInViewport();
    }
    if (!narrow) return;
    // Their words are a press away, and the act that follows takes their place.
    await page.getByRole('button', { name: titles[0] ?? '' }).click();
    expect(made.pages.tab.value).toBe('tape');
    made.pages.tab.value = 'draft';
    made.orders.give({ do: 'note', power: 'POL' });
    await expect.poll(() => root.querySelectorAll('.newest-open')).toHaveLength(1);
  },
);

test('before anything is done the desk says who the player is, how he wins, how he loses and by when', async () => {
  const made = lay(desk('moscow-1929'));
  const tape = page.getByRole('region', { name: 'Despatches' });
  await expect.element(tape.getByText(/^You are Maxim Litvinov/)).toBeVisible();
  await expect.element(tape.getByText(/^You win by binding .* 8 .* early/)).toBeVisible();
  await expect.element(tape.getByText(/^You lose if .* below \d+:.*24 Jul/)).toBeVisible();
  await expect.element(page.getByText('0 of 8 bound, 216 days left')).toBeVisible();
  made.dialogs.open({ is: 'process' });
  const sheet = page.getByRole('dialog');
  await expect.element(sheet.getByText(/^You lose if/)).toBeVisible();
});

/** An answer of the prologue that was not history's. */
const ANSWERED = { do: 'answer', dilemma: 'leader', choice: 2 } as const;

test.for([
  [1024, 768],
  [1280, 720],
  [1366, 768],
  [1440, 900],
] as const)('at %i x %i its three lines are read whole, in every language', async ([width, height]) => {
  await page.viewport(width, height);
  for (const [language, seed] of [
    ['en', 0],
    ['pl', 0],
    ['ru', 0],
    ['ru', 1],
  ] as const) {
    const made = lay(deskAfter('', 'moscow-1929', language, seed));
    // Neither the rumours of another deal nor what was answered in the prologue push them aside.
    if (seed > 0) made.orders.give(ANSWERED);
    await expect.poll(() => root.querySelectorAll('.tape .task-lines li')).toHaveLength(3);
    const cut = (): string[] => {
      const roll = root.querySelector('.roll')?.getBoundingClientRect();
      const slip = root.querySelector('.slip.task')?.getBoundingClientRect();
      return [...root.querySelectorAll('.tape .task-lines li')].flatMap((line) => {
        const { left, right, bottom } = line.getBoundingClientRect();
        const beyond = Math.max((roll?.left ?? 0) - left, right - width, bottom - (slip?.bottom ?? 0));
        return beyond > 0 ? [`${language}: ${beyond}`] : [];
      });
    };
    await expect.poll(cut).toEqual([]);
  }
});

test.for([
  [320, 800, '100'],
  [360, 780, '100'],
  [390, 844, '100'],
  [390, 844, '130'],
  [430, 932, '115'],
  [768, 1024, '150'],
  [844, 390, '100'],
] as const)(
  'on a telephone of %i x %i at %s per cent they stand above the cards whole, without a scroller of their own or an empty strip',
  async ([width, height, size]) => {
    await page.viewport(width, height);
    set('size', size);
    onTestFinished(() => set('size', '100'));
    for (const language of ['en', 'pl', 'ru']) {
      const made = lay(desk('moscow-1929', language));
      if (language === 'pl') made.orders.give(ANSWERED);
      await expect.poll(() => root.querySelectorAll('.newest-paper .task-lines li')).toHaveLength(3);
      const box = root.querySelector('.newest-paper');
      expect((box?.scrollHeight ?? 0) - (box?.clientHeight ?? 0), language).toBe(0);
      const below = box?.lastElementChild?.getBoundingClientRect().bottom ?? 0;
      expect((box?.getBoundingClientRect().bottom ?? 0) - below, language).toBeLessThan(20);
      // What is below is not pushed out of the page.
      const [cards, tabs] = ['.draft', '.tabs'].map((part) =>
        root.querySelector(part)?.getBoundingClientRect(),
      );
      expect(cards?.height, language).toBeGreaterThan(200);
      expect(tabs?.bottom, language).toBeLessThanOrEqual(
        Math.max(height, document.documentElement.scrollHeight) + 1,
      );
    }
  },
);

test.for([
  [1440, 900],
  [1024, 768],
] as const)(
  'at %i x %i no button of the bar moves when the first act is given and kept',
  async ([width, height]) => {
    await page.viewport(width, height);
    const made = lay(desk('moscow-1929'));
    const places = (): (number | undefined)[] =>
      ['Undo', 'Settings'].map((name) =>
        Math.round(
          page
            .getByRole('region', { name: 'Wait and undo' })
            .getByRole('button', { name })
            .element()
            .getBoundingClientRect().left,
        ),
      );
    await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    const before = places();
    made.orders.give({ do: 'note', power: 'POL' });
    await expect.element(page.getByRole('button', { name: 'saved' })).toBeVisible();
    expect(places()).toEqual(before);
  },
);

test('the line under the date counts the days, and every neighbour once it is bound', async () => {
  const made = lay(desk('moscow-1929'));
  made.orders.give({ do: 'note', power: 'POL' });
  made.orders.give({ do: 'wait' });
  const { day, lastDay } = made.present.view.value;
  await expect.element(page.getByText(`0 of 8 bound, ${lastDay - day} days left`)).toBeVisible();
});

test.for([360, 390, 430, 699, 700, 768, 819, 844, 899, 900, 1024, 1279, 1280, 1440] as const)(
  'at a width of %i the date and the line under it are read whole, in every language',
  async (width) => {
    await page.viewport(width, 900);
    for (const language of ['en', 'pl', 'ru']) {
      lay(deskAfter('1928-12-29 note POL | note LTU', 'moscow-1929', language));
      await expect.poll(() => root.querySelector('.strip .goal')).not.toBeNull();
      const cut = (part: string) => (): number => {
        const line = root.querySelector(`.strip ${part}`);
        return (line?.scrollWidth ?? Number.NaN) - (line?.clientWidth ?? 0);
      };
      await expect.poll(cut('.goal'), { message: language }).toBe(0);
      await expect.poll(cut('.today'), { message: language }).toBe(0);
    }
  },
);

test('where Warsaw’s first counter-proposal is read, Moscow’s figure moves with it, and says what it takes', async () => {
  const played = deskAfter(WARSAW);
  const from = untilAsked(played);
  const made = desk('moscow-1929');
  made.saves.own.value = played.present.timeline.value;
  lay(made).dialogs.open({ is: 'papers', from });
  const sheet = page.getByRole('dialog');
  await expect.element(sheet).toBeVisible();
  const all = sheet.getByRole('button', { name: 'Show all' });
  if (all.elements().length > 0) await all.click();
  const moved = sheet.getByRole('region', { name: 'What this moves at Moscow' });
  await expect.element(moved).toBeVisible();
  const answers = readTape(made.present, wordsOf(made)).map(({ cable }) => cable);
  const told = movedBy(made.present, from, answers);
  expect(told.length).toBeGreaterThan(0);
  const { game } = made.present.timeline.value.moments[from - 1] ?? {};
  if (game === undefined) throw new Error('no moment before the answer');
  const demand = { kind: 'chair', power: 'ROM' } as const;
  expect(permissionFor(game, demand).ledger.enough).toBe(false);
  expect(permissionFor(made.present.game.value, demand)).toMatchObject({
    ledger: { enough: true },
    foretold: 'open',
  });
  await expect
    .element(moved.getByRole('listitem').filter({ hasText: 'an invitation to Romania' }))
    .toHaveTextContent(/from \d+ to \d+: not certain yet \(needs \d+\)/);
});

test('what an act adds to a mind stands in its ledger at once, told where it is told and unknown where it is not', async () => {
  const made = lay(deskAfter(WARSAW));
  untilAsked(made);
  made.dialogs.close();
  made.pages.select('POL');
  expect(added(made, 'POL')).toEqual([]);
  made.orders.give({ do: 'audience', power: 'POL' });
  const [trust] = added(made, 'POL');
  const told = made.present.timeline.value.moments.at(-1)?.cables.find(({ is }) => is === 'received');
  expect(trust).toMatchObject({ amount: told?.is === 'received' ? told.trust : null, fresh: true });
  made.orders.give({ do: 'assure', power: 'POL' });
  expect(added(made, 'POL').map(({ amount, fresh }) => [amount === null, fresh])).toEqual([
    [false, false],
    [true, true],
  ]);
  const since = page.getByRole('region', { name: 'Added since that answer, not in its sum' });
  await expect.element(since.getByText('how much is not known')).toBeVisible();
  // It stands below the sum of the answer, which it is no part of.
  const sum = root.querySelector('.answer .why-row');
  const isBelow = sum?.compareDocumentPosition(since.element()) === Node.DOCUMENT_POSITION_FOLLOWING;
  expect(isBelow).toBe(true);
  expect(added(made, 'LTU')).toEqual([]);
});

test.each([
  [
    'en',
    'It may have raised or lowered the trust of Bucharest (−30…+30); that depends on the motives there.',
    'perhaps',
  ],
  ['pl', 'Mogło to zjednać ci życzliwość albo ją odebrać (Bukareszt −30…+30)', 'być może'],
  ['ru', 'Это могло прибавить вам расположения или отнять его (Бухарест −30…+30)', 'возможно'],
])(
  'what is printed says at once whose trust it may have moved, and that dossier says so too: %s',
  async (language, said, perhaps) => {
    const made = deskAfter(
      '1928-12-29 note POL\n1929-01-11 ask ROM | note ROM | publish',
      'moscow-1929',
      language,
    );
    const words = wordsOf(made);
    expect(readTape(made.present, words).at(-1)?.paper.text).toContain(said);
    lay(made);
    expect(added(made, 'ROM').map(({ amount, fresh }) => [amount, fresh])).toEqual([['perhaps', true]]);
    expect(added(made, 'POL')).toEqual([]);
    made.pages.select('ROM');
    await expect.element(page.getByText(perhaps, { exact: true }).first()).toBeInTheDocument();
  },
);

test('an audience after the signature says at once between what its motives decide', async () => {
  const made = deskAfter(`${NOON} sign POL ROM | answer table 2\n1929-02-09 sign\n1929-02-11 audience POL`);
  const words = wordsOf(made);
  expect(readTape(made.present, words).at(-1)?.paper.text).toBe(
    'You receive the envoy of Poland. Trust 0…+12: its motives decide which.',
  );
  expect(added(made, 'POL').at(-1)).toMatchObject({ amount: [0, 1200], fresh: true });
});

test('audiences of unknown effect are one line of what was added, and known ones a sum', async () => {
  const made = lay(
    deskAfter(
      `${NOON} sign POL ROM | answer table 2\n1929-02-09 sign\n1929-03-11 audience EST\n1929-03-18 audience EST`,
    ),
  );
  made.pages.select('EST');
  const rows = () => [...root.querySelectorAll('.since li')].map(({ textContent }) => textContent);
  await expect.poll(rows).toEqual([expect.stringMatching(/^Trust0…\+\d+$/)]);
  // Before the signature an audience has a figure: the second is worth less, and both are in the sum.
  const [first = 0, second = 0] = made.present.timeline.value.world.scenario.rules.audience.trust;
  expect(second).toBeGreaterThan(0);
  lay(deskAfter('1928-12-21 audience EST\n1928-12-24 audience EST')).pages.select('EST');
  await expect.poll(rows).toEqual([`Trust${signed(wordsOf(made), first + second)}`]);
});

test('an article that is written anew adds what it is expected to be worth, and nothing once it is put back', () => {
  const made = deskAfter(WARSAW);
  untilAsked(made);
  made.orders.give({ do: 'draft', clause: 'form', option: 'joint' });
  const [joint] = added(made, 'POL').filter(({ key }) => key === 'form');
  // Its motives decide how much more: the least and the greatest are told.
  expect(joint?.amount).toEqual([expect.any(Number), expect.any(Number)]);
  const [least = 0, greatest = 0] = [joint?.amount ?? 0].flat().map(Number);
  expect(0 < least && least < greatest).toBe(true);
  made.orders.give({ do: 'draft', clause: 'form', option: 'successive' });
  expect(added(made, 'POL').filter(({ key }) => key === 'form')).toEqual([]);
});

test('an act points on the map to whom it concerns: one power, those told, or all who have the text that changes', () => {
  const made = deskAfter(NOON);
  const view = made.present.view.value;
  const have = view.powers
    .filter(({ road }) => road !== 'outside' && road !== 'informed')
    .map(({ id }) => id);
  expect(concerned({ do: 'assure', power: 'FIN' }, view)).toEqual(['FIN']);
  expect(concerned({ do: 'inform', powers: ['TUR', 'PER'] }, view)).toEqual(['TUR', 'PER']);
  expect(concerned({ do: 'draft', clause: 'form', option: 'joint' }, view)).toEqual(have);
  expect(concerned({ do: 'wait' }, view)).toEqual([]);
  expect(concerned(null, view)).toEqual([]);
});

test('every power that has the text has a column, and its head stays in view while the articles pass beneath', async () => {
  const made = lay(deskAfter(NOON));
  const heads = () =>
    [...root.querySelectorAll('.draft-columns b')].map(({ textContent }) => textContent ?? '');
  const have = made.present.view.value.powers.filter(
    ({ road, id }) => id === made.pages.selected.value || (road !== 'outside' && road !== 'informed'),
  );
  await expect.poll(heads).toHaveLength(have.length + 1);
  expect(have.length).toBeGreaterThan(3);
  await expect.poll(() => root.querySelectorAll('.article:last-child .marks li').length).toBe(heads().length);
  const body = root.querySelector<HTMLElement>('.draft-body');
  const head = root.querySelector<HTMLElement>('.draft-columns');
  if (body === null || head === null) throw new Error('no draft');
  body.style.cssText = 'height: 240px; overflow: auto';
  body.scrollTop = 10_000;
  expect(body.scrollTop).toBeGreaterThan(100);
  expect(Math.abs(head.getBoundingClientRect().top - body.getBoundingClientRect().top)).toBeLessThan(2);
});

test('in the room at home the people speak before the papers that can be shown to them', async () => {
  const made = lay(deskAfter(NOON));
  made.pages.select('SOV');
  await expect.poll(() => root.querySelector('.members q')).not.toBeNull();
  await expect.poll(() => root.querySelector('.request, .room-verbs')).not.toBeNull();
  const request = root.querySelector('.request, .room-verbs');
  const voice = root.querySelector('.members q');
  if (request === null || voice === null) throw new Error('no room');
  expect(voice.compareDocumentPosition(request) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('outside of the sheet that explains an answer every figure is whole', async () => {
  const made = lay(deskAfter(NOON));
  const tenths = () =>
    [...(root.textContent ?? '').matchAll(/.{20}\d[.,]\d(?!\d).{10}/g)].map(([text]) => text);
  const sheets = [
    () => made.pages.select('SOV'),
    () => made.pages.select('POL'),
    () => made.dialogs.open({ is: 'confidence' }),
    () => made.dialogs.open({ is: 'clause', clause: 'terr' }),
    () => made.dialogs.open({ is: 'counsel' }),
  ];
  for (const open of sheets) {
    open();
    await expect.poll(() => root.textContent).toMatch(/\d/);
    expect(tenths()).toEqual([]);
    made.dialogs.close();
  }
});

test('the price of a request says why it is what it is today, and its parts add up', () => {
  const made = deskAfter(NOON);
  for (const demand of [
    { kind: 'chair', power: 'FIN' },
    { kind: 'option', clause: 'terr', option: 'respect' },
  ] as const) {
    const { paid, paidRefused, parts, earlier } = permissionFor(made.present.game.value, demand);
    expect(parts.asking + parts.earlier + parts.loss).toBe(-paid.change);
    expect(parts.earlier > 0).toBe(earlier > 0);
    const printed = wholeParts({ paid, paidRefused, parts, earlier });
    expect(printed.asking + printed.earlier + printed.loss).toBe(printedPrice(paid));
  }
});
