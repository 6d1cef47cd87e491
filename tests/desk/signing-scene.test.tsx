// The signing fills the page: nothing on it gives away the ending before the pens do, guests are heard and
// answered, one list determines who is called, and the call says what attention it leaves for the night.
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import locarno from '../../scenarios/moscow-1929/endings/eastern-locarno.despatch?raw';
import vilna from '../../scenarios/moscow-1929/endings/vilna-at-the-same-table.despatch?raw';
import { playInSteps } from '../../src/chronicle/autoplay.ts';
import { parseDespatch } from '../../src/chronicle/notation.ts';
import { said } from '../../src/desk/shell/announce.ts';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { FIVE, NOON } from '../line.ts';
import { desk, deskAfter } from './given.ts';
import { lay, root } from './laid.tsx';
import '../../src/desk/desk.css';

beforeEach(() => page.viewport(1280, 800));

/** Four have agreed, and the week has two attention left; on its last day, one. */
const FOUR = `${NOON}\n1929-02-09`;

const night = () => page.getByRole('dialog', { name: 'The night of the signing' });
const main = (name: RegExp) => night().getByRole('button', { name });
const cards = (): string[] =>
  [...root.querySelectorAll('.sitter')].map(({ textContent }) => textContent ?? '');
const inked = (): number => root.querySelectorAll('.signatures .inked').length;

/** Words that only the end of the night makes true, anywhere on the page: in text, labels, titles or the tab. */
const RESULT = /Signed by|has signed|signed\b(?! [a-z ]*at once)|Ratification|A signature|Where do we stand/i;
const everything = (): string => {
  const labels = [...document.querySelectorAll('[aria-label], [title], [aria-valuetext]')].flatMap((one) =>
    ['aria-label', 'title', 'aria-valuetext'].map((name) => one.getAttribute(name) ?? ''),
  );
  return [document.title, said.value.text, root.textContent ?? '', ...labels].join('\n');
};

/** Reads on to the point where the table asks the player. */
async function toTheQuestion(): Promise<void> {
  await expect.element(night()).toBeVisible();
  await main(/^Show all/).click();
  await expect
    .element(night().getByRole('heading', { name: /^(Ready to sign|Not all would sign)$/ }))
    .toBeVisible();
}

/** Reads what is left out of the minutes, which is told before the first pen. */
async function toThePens(): Promise<void> {
  await expect.element(night().getByText(/^Left out of the minutes: what/)).toBeVisible();
  await main(/^The next hour/).click();
}

function called(made: Desk = deskAfter(FOUR)): Desk {
  lay(made);
  made.orders.give({ do: 'call' });
  return made;
}

test('before the last pen nothing on the page says how it ends, and the desk is not there', async () => {
  const made = called();
  await toTheQuestion();
  made.orders.give({ do: 'sign' });
  expect(made.present.view.value.signed).not.toBeNull();
  await toThePens();
  await expect.poll(() => document.activeElement?.textContent).toMatch(/^The next pen/);
  const seen: string[] = [];
  for (let presses = 0; presses < 5; presses++) {
    expect(root.querySelector('main, header, .map, .tape')).toBeNull();
    seen.push(everything().match(/Signed by|Ratification|A signature/)?.[0] ?? 'nothing');
    expect(inked()).toBe(presses);
    await userEvent.keyboard('{Enter}');
    await expect.poll(inked).toBe(presses + 1);
  }
  expect(seen).toEqual(Array.from({ length: 5 }, () => 'nothing'));
  // The same check finds the result once it may be shown.
  expect(inked()).toBe(5);
  expect(everything()).toMatch(/Signed by/);
  await main(/^Show all/).click();
  await main(/^Leave the table/).click();
  await expect.element(page.getByRole('banner')).toBeVisible();
  expect(everything()).toMatch(/Ratification/);
});

test('in a low window the page of signatures comes into view with the pens', async () => {
  await page.viewport(1024, 520);
  const made = called();
  await toTheQuestion();
  made.orders.give({ do: 'sign' });
  await toThePens();
  await main(/^Show all/).click();
  await expect.poll(inked).toBe(5);
  const last = [...root.querySelectorAll('.signatures .inked')].at(-1);
  await expect.poll(() => last?.getBoundingClientRect().bottom).toBeLessThanOrEqual(520);
});

test('from the call to the pens nobody has signed, in no word and no label', async () => {
  called();
  await expect.element(night()).toBeVisible();
  for (let presses = 0; presses < 20 && root.querySelector('.night-ways') === null; presses++) {
    expect(everything()).not.toMatch(RESULT);
    await userEvent.keyboard('{Enter}');
  }
  expect(everything()).not.toMatch(RESULT);
  expect(root.querySelectorAll('.sitter-doubt')).toHaveLength(4);
});

test('each guest names one reservation of its own; to record one brings trust at a price that is told before', async () => {
  const made = called();
  await toTheQuestion();
  await expect
    .element(night().getByText(/Bucharest would sign. It had hoped for respect for the territory/))
    .toBeVisible();
  await expect
    .element(night().getByText(/Riga would sign. It had hoped for a commission of conciliation/))
    .toBeVisible();
  const bucharest = main(/^Record the reservation of Bucharest/);
  await expect
    .element(bucharest)
    .toHaveAccessibleDescription(/Trust \+16; costs 2 confidence. Otherwise trust −12. takes no attention/);
  const before = made.present.view.value;
  await bucharest.click();
  await expect.poll(cards).toContainEqual(expect.stringMatching(/Davila.*reservation recorded/));
  const after = made.present.view.value;
  expect(after.confidence - before.confidence).toBe(-200);
  expect(root.querySelectorAll('.night-ways [data-verb="settle"]')).toHaveLength(3);
  // The call has paid for three settlements only.
  for (const place of [/^Record the reservation of Riga/, /^Record the reservation of Reval/]) {
    await expect.element(main(place)).toHaveAccessibleDescription(/takes no attention/);
    await main(place).click();
    await expect.element(main(place)).not.toBeInTheDocument();
  }
  await expect.element(main(/^Record the reservation of/).first()).toHaveAccessibleDescription(/1 attention/);
});

/** The key shown on a button of the scene. */
const digitOf = (name: RegExp): string =>
  main(name).element().querySelector('kbd')?.textContent ?? 'no key stands there';

test('the question of the table has the focus, and by its digits it is answered', async () => {
  const made = called();
  await toTheQuestion();
  await expect.poll(() => document.activeElement?.textContent).toBe('Ready to sign');
  await userEvent.keyboard(digitOf(/^Record the reservation of Bucharest/));
  await expect.poll(cards).toContainEqual(expect.stringMatching(/Davila.*reservation recorded/));
  await userEvent.keyboard(digitOf(/^Sign with all/));
  await toThePens();
  await expect.element(main(/^The next pen/)).toBeVisible();
  expect(made.present.view.value.founders).toEqual(['POL', 'ROM', 'LVA', 'EST']);
  await expect.poll(() => document.activeElement?.textContent).toMatch(/^The next pen/);
});

test('each pen is said in turn, in a sentence of its own', async () => {
  const made = called();
  await toTheQuestion();
  made.orders.give({ do: 'sign' });
  const hand = (): string => root.querySelector('[aria-live="polite"] .last-hand')?.textContent ?? '';
  const heard: string[] = [];
  await toThePens();
  await expect.poll(() => document.activeElement?.textContent).toMatch(/^The next pen/);
  for (let pens = 0; pens < 5; pens++) {
    await userEvent.keyboard('{Enter}');
    await expect.poll(hand).not.toBe(heard.at(-1) ?? '');
    heard.push(hand());
  }
  expect(heard).toEqual([
    'Julius Seljamaa signs for Estonia.',
    'Kārlis Ozols signs for Latvia.',
    'Stanisław Patek signs for Poland.',
    'Carol A. Davila signs for Romania.',
    'Maxim Litvinov signs for the Soviet Union.',
  ]);
});

test('whoever is left out at home is left out under the draft too, and comes back in both', async () => {
  const made = lay(deskAfter(FOUR));
  made.pages.select(made.present.timeline.value.world.player);
  const calls = (): (string | undefined)[] =>
    [...root.querySelectorAll('[data-verb="call"]')].map(
      ({ textContent }) => /Calls ([^.]*)\./.exec(textContent ?? '')?.[1],
    );
  const romania = page.getByRole('checkbox', { name: 'Romania' });
  await romania.click();
  await expect
    .poll(calls)
    .toEqual([
      'Poland, Latvia and Estonia, without Lithuania and Romania',
      'Poland, Latvia and Estonia, without Lithuania and Romania',
    ]);
  await romania.click();
  await expect
    .poll(calls)
    .toEqual(Array.from({ length: 2 }, () => expect.stringMatching(/^Poland, Romania, Latvia/)));
});

test.each([
  [FOUR, /Leaves 1 attention for the night; the first 3 acts at the table cost none/],
  [
    `${FOUR} report`,
    /This is your last attention: in the night only the first 3 acts at the table cost none/,
  ],
])('the call says what it leaves for the night', async (game, said) => {
  const made = lay(deskAfter(game));
  made.pages.select(made.present.timeline.value.world.player);
  await expect
    .element(page.getByRole('button', { name: 'Call the signing' }).first())
    .toHaveAccessibleDescription(said);
});

test('on a telephone the scene fills the page from its first hour: the text on the table, and the button at the foot', async () => {
  await page.viewport(390, 844);
  const made = lay(deskAfter(FOUR));
  made.orders.give({ do: 'call' });
  await expect.element(main(/^The next hour/)).toBeVisible();
  await expect
    .poll(
      () =>
        main(/^The next hour/)
          .element()
          .getBoundingClientRect().bottom,
    )
    .toBeGreaterThan(844 - 24);
  expect(root.querySelector('.room-blank')?.getBoundingClientRect().height).toBeGreaterThan(60);
  await main(/^Show all/).click();
  await expect.element(night().getByRole('heading', { name: 'Ready to sign' })).toBeVisible();
  // Now the choices need its room.
  expect(root.querySelector('.room-blank')?.checkVisibility()).toBe(false);
  await page.viewport(1280, 800);
});

/** A game up to its signing, on a desk in this language. */
function deskBeforeSigning(game: string, language: string): Desk {
  const parsed = parseDespatch(game.split(/\|? sign\b/)[0] ?? '');
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  const { commands, tags } = parsed.despatch;
  const made = desk('moscow-1929', language);
  made.saves.own.value = playInSteps(made.ports.begin(Number(tags.Seed ?? 0)), commands).timeline;
  return made;
}

test.for(
  (['en', 'pl', 'ru'] as const).flatMap((language) =>
    ([FIVE, locarno, vilna] as const).map((game, at) => [language, 5 + (at === 2 ? 2 : 0), game] as const),
  ),
)(
  'on a telephone the page is whole from the first hour to the last pen, and no card lies alone: %s, %i guests',
  async ([language, guests, game]) => {
    await page.viewport(390, 844);
    const made = lay(deskBeforeSigning(game, language));
    made.orders.give({ do: 'call' });
    await expect.poll(() => root.querySelectorAll('.sitter').length).toBe(guests);
    await document.fonts.ready;
    const box = (one: Element | null | undefined): DOMRect => one?.getBoundingClientRect() ?? new DOMRect();
    const house = (): Element | null => root.querySelector('.sheet-night > .sheet-body');
    const isWhole = (): boolean =>
      house()?.scrollTop === 0 && box(root.querySelector('.room-paper')).bottom <= box(house()).bottom;
    expect(isWhole()).toBe(true);
    const all = [...root.querySelectorAll('.sitter')].map((one) => box(one).top);
    expect(all.filter((top) => top === all.at(-1)).length).toBeGreaterThan(1);
    const press = (which: string): void => root.querySelector<HTMLElement>(`.sheet-foot ${which}`)?.click();
    press('.plain');
    await expect.poll(() => root.querySelector('.night-ways')).not.toBeNull();
    made.orders.give({ do: 'sign' });
    for (let presses = 0; presses < 30 && root.querySelector('.signatures') === null; presses++) {
      press('.main');
      await expect.poll(() => root.querySelector('.sheet-foot .main')).not.toBeNull();
    }
    const hands = root.querySelectorAll('.signatures > li').length;
    expect(hands).toBeGreaterThan(3);
    for (let pen = 0; pen < hands; pen++) {
      expect(isWhole()).toBe(true);
      press('.main');
      await expect.poll(inked).toBe(pen + 1);
    }
    expect(isWhole()).toBe(true);
    await page.viewport(1280, 800);
  },
);

test('with those who stay: by name, and not whoever would leave after all', async () => {
  const made = lay(deskAfter(`${NOON} call POL ROM`));
  made.pages.turnToWaiting();
  await expect
    .element(page.getByRole('button', { name: 'Sign with those who stay' }))
    .toHaveAccessibleDescription(/nobody would sign/);
});

test('watched, history comes to its signing as a scene, goes on by itself, and can be left at once', async () => {
  const made = lay(deskAfter(FOUR));
  made.beginnings.watch();
  made.screen.value = 'desk';
  const { watching } = made;
  await watching.onceThere(() => undefined);
  const signed = watching.watched.value?.moments.findIndex(({ cables }) =>
    cables.some(({ is }) => is === 'signed'),
  );
  watching.jump((signed ?? 0) - 1);
  expect(made.dialogs.opened.value).toEqual([]);
  watching.speed.value = 8;
  // If the code that opens the scene is not loaded yet, the key press waits for it.
  await userEvent.keyboard('.');
  await expect.element(night()).toBeVisible();
  watching.playing.value = true;
  expect(root.querySelector('main')).toBeNull();
  expect(everything()).not.toMatch(RESULT);
  await expect.poll(() => root.querySelectorAll('.hours > li').length).toBeGreaterThan(1);
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('banner')).toBeVisible();
  // After a jump the scene does not open: the player has seen it or does not want to.
  watching.playing.value = false;
  watching.jump(0);
  watching.jump(signed ?? 0);
  expect(made.dialogs.opened.value).toEqual([]);
});

test('who would sign is said as it will be: with what is left out of the minutes, and with how many sit there', async () => {
  const made = called(deskAfter(FIVE));
  await toTheQuestion();
  // Teheran would leave among so many guests, if nothing of what it said is recorded.
  await expect
    .element(main(/^Sign with those who stay/))
    .toHaveAccessibleDescription(/Poland, Romania, Latvia and Estonia would sign; Persia would leave\./);
  await expect.element(night().getByRole('heading', { name: 'Not all would sign' })).toBeVisible();
  const record = night()
    .getByRole('button', { name: /^Record the reservation of/ })
    .last();
  await expect.element(record).toHaveAccessibleDescription(/among so many guests it needs 4 more to stay/);
  await record.click();
  await expect.element(main(/^Sign with all/)).toHaveAccessibleDescription(/Estonia and Persia would sign\./);
  made.orders.give({ do: 'sign' });
  expect(made.present.view.value.powers.find(({ id }) => id === 'PER')?.road).toBe('signed');
});

test('no hour of the night comes before one that was told already', async () => {
  const made = called(deskAfter(FIVE));
  made.orders.give({ do: 'sign' });
  made.dialogs.close();
  made.dialogs.open({ is: 'night', from: 0, until: made.present.timeline.value.moments.length, again: true });
  await expect
    .element(
      night()
        .getByText(/^13\.00/)
        .first(),
    )
    .toBeVisible();
  const told = [...root.querySelectorAll('.hours .hour')].map(({ textContent }) => textContent?.trim() ?? '');
  const hours = told.filter((hour) => hour !== '').map((hour) => Number(hour));
  expect(hours).toContain(13);
  // Before the morning there was a night, and after the evening there is one.
  const day = hours.filter((hour) => hour > 8);
  expect(day).toEqual(day.toSorted((a, b) => a - b));
  expect(hours.length).toBeLessThan(told.length);
});
