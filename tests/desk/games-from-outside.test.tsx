// What the page says about games from outside: in words, with the place and the remedy, in every language. A
// game made under other rules is opened and marked as such.
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { type Log, makeLog } from '../../src/chronicle/log.ts';
import { sealedRecordOf } from '../../src/chronicle/record.ts';
import { openFile } from '../../src/desk/saves/open-file.ts';
import { receive } from '../../src/desk/saves/record.ts';
import { look } from '../../src/desk/saves/saving.ts';
import { App } from '../../src/desk/shell/app.tsx';
import { type Desk, makeDesk } from '../../src/desk/shell/desk.ts';
import { ASSIGNMENT_FORMAT, printAssignment } from '../../src/lesson/assignment.ts';
import { HAND_IN_FORMAT, type HandIn, printHandIn } from '../../src/lesson/hand-in.ts';
import { deskAfter, ports } from './given.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const log = makeLog(deskAfter('1928-12-29 note POL').present.timeline.value);
const other = 'f'.repeat(64);
const stale: Log = { ...log, scenario: { ...log.scenario, digest: other } };

/** The text of an element with plain spaces. */
const plainly = (place: Element | null): string => (place?.textContent ?? '').replaceAll(/\s+/g, ' ');

/** The sheet that opens when this text is received. */
async function sheetFor(text: string, language = 'en'): Promise<string> {
  const made = makeDesk(ports('moscow-1929', language));
  render(<App desk={made} />, root);
  receive(made.dialogs, made.ports, text);
  const sheet = page.getByRole('dialog');
  await expect.element(sheet).toBeVisible();
  return plainly(sheet.element());
}

describe.each([
  [
    'en',
    /Line 1, column 1: “0x10” is not a seed\. Write a whole number from 0 to 4294967295 and open the file again/,
  ],
  ['pl', /Wiersz 1, kolumna 1: „0x10” nie jest numerem rozdania\. .* liczbę całkowitą od 0 do 4294967295/],
  ['ru', /Строка 1, столбец 1: «0x10» — не номер расклада\. Впишите целое число от 0 до 4294967295/],
])('%s', (language, words) => {
  test('a seed that is none is refused with its place and the remedy', async () => {
    expect(await sheetFor('[Seed "0x10"]\n1928-12-29  note POL\n', language)).toMatch(words);
  });
});

test.each(['abc', '5000000000', '-3', '1e3', '0x10'])(
  'the seed %j is refused in a despatch and in a log, and no game is dealt from another',
  async (seed) => {
    expect(await sheetFor(`[Seed "${seed}"]\n1928-12-29  note POL\n`)).toContain(`“${seed}” is not a seed`);
    render(null, root);
    expect(await sheetFor(JSON.stringify({ ...log, seed }))).toContain(`The seed of this game is "${seed}".`);
  },
);

test('a log that was made under other rules comes with a sentence that says so, and can be played', async () => {
  expect(await sheetFor(JSON.stringify(stale))).toContain(
    'It was played under other rules. It has been replayed under today’s',
  );
  await expect.element(page.getByRole('button', { name: 'Play on from here' })).toBeVisible();
});

test('a log that does not come out as it says comes with a sentence that says so, and can be played', async () => {
  expect(await sheetFor(JSON.stringify({ ...log, fingerprint: other }))).toContain(
    'Replayed, it does not come out as written',
  );
  await expect.element(page.getByRole('button', { name: 'Play on from here' })).toBeVisible();
});

test('a log as the game keeps it comes without any such sentence', async () => {
  expect(await sheetFor(JSON.stringify(log))).not.toMatch(/rules|come out/);
});

test('a game that is over is not played on: its end is opened', async () => {
  const ended = makeLog(deskAfter('1928-12-29 note POL\n1929-07-24').present.timeline.value);
  await sheetFor(JSON.stringify(ended));
  await expect.element(page.getByRole('button', { name: 'Open the end' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Play on from here' })).not.toBeInTheDocument();
});

/** The line under "Continue", with this in the store, or what it holds in each slot. */
async function keptLine(kept: unknown, language = 'en'): Promise<string> {
  const given = ports('moscow-1929', language);
  const load = async (slot: string): Promise<unknown> => (typeof kept === 'function' ? kept(slot) : kept);
  const made = makeDesk({ ...given, store: { ...given.store, load } });
  await look(made.keeping);
  render(<App desk={made} />, root);
  const more = (): string => plainly(root.querySelector('#choice-continue-more'));
  await expect.poll(more).not.toBe('');
  return more();
}

test.each([
  ['en', 'Your game, 29 December 1928. The rules have changed since it was saved; it may go differently.'],
  ['pl', 'Odkąd ją zapisano, zmieniły się reguły'],
  ['ru', 'С тех пор правила изменились'],
])(
  'a kept game with another fingerprint is there to be gone on with, and one sentence says why it may differ: %s',
  async (language, words) => {
    expect(await keptLine({ ...log, fingerprint: other }, language)).toContain(words);
    const button = root.querySelector('[aria-labelledby=choice-continue]');
    expect(button?.getAttribute('aria-disabled')).toBe('false');
  },
);

test('a kept game that came out as it was says nothing of rules', async () => {
  expect(await keptLine(log)).toBe('Your game, 29 December 1928.');
});

test('what lies in the store and is no game is named and not passed over', async () => {
  expect(await keptLine({ ...log, seed: -1 })).toBe(
    'The saved game cannot be read. A new game does not delete it.',
  );
});

/** The line under "Continue" where only the slot of earlier versions, common to all scenarios, holds a game. */
const oldLine = (kept: unknown): Promise<string> =>
  keptLine(async (slot: string) => (slot === 'current' ? kept : null));

test('a game that an earlier version stored is continued in its own scenario, and in another one it is none', async () => {
  expect(await oldLine(log)).toBe('Your game, 29 December 1928.');
  render(null, root);
  expect(await oldLine({ ...log, scenario: { ...log.scenario, id: 'two-powers' } })).toBe(
    'No game saved yet.',
  );
});

describe('a file that a pupil handed in', () => {
  const given: HandIn = {
    format: HAND_IN_FORMAT,
    assignment: null,
    name: 'Jonas',
    answers: ['Because of Wilno.'],
    game: sealedRecordOf(deskAfter('1928-12-29 note POL').present.timeline.value),
  };
  const whole = printHandIn(given);

  /** The sheet that opens for this file. */
  async function sheetOf(text: string, language = 'en'): Promise<{ made: Desk; words: string }> {
    const made = makeDesk(ports('moscow-1929', language));
    render(<App desk={made} />, root);
    await openFile(made.keeping, new File([text], 'hand-in.json'));
    const sheet = page.getByRole('dialog');
    await expect.element(sheet).toBeVisible();
    return { made, words: plainly(sheet.element()) };
  }

  test('is opened as its game, and the sheet says where its answers are shown', async () => {
    const { made, words } = await sheetOf(whole);
    expect(words).toContain(
      'A pupil handed it in. The written answers are shown under “For a class”, Results.',
    );
    await page.getByRole('button', { name: 'Play on from here' }).click();
    expect(made.present.timeline.value.moments.at(-1)?.command).toEqual({ do: 'note', power: 'POL' });
  });

  test.each([
    ['en', /handed in by a pupil, but it was cut short or altered\. Ask for the whole file again/],
    ['pl', /praca ucznia, lecz ucięta lub zmieniona/],
    ['ru', /работа ученика, но она обрезана или изменена/],
  ])('is refused as such where it is damaged, in %s', async (language, words) => {
    expect((await sheetOf(whole.replace('Wilno', 'Vilna'), language)).words).toMatch(words);
    render(null, root);
    expect((await sheetOf(whole.slice(0, whole.indexOf('1928')), language)).words).toMatch(words);
  });

  test('is no assignment, and a log is still a log', async () => {
    const assignment = printAssignment({
      format: ASSIGNMENT_FORMAT,
      scenario: 'moscow-1929',
      words: 'evening',
      start: { is: 'opening', seed: 0 },
      until: 'end',
      aids: [],
      brisk: false,
    });
    expect((await sheetOf(assignment)).words).toContain('It is an assignment, and holds no game.');
    render(null, root);
    expect((await sheetOf(JSON.stringify(log))).words).toContain('A game was opened');
  });
});
