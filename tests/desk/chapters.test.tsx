// Watched history has chapters: marks on the track where its acts begin, and one line for each that says what
// it is about; a replayed game of the player's keeps the general line of the act.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/desk/desk.css';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { dayOf } from '../../src/desk/shell/from-timeline.ts';
import { chapterAt, chaptersOf, marksOf } from '../../src/desk/watch/chapters.ts';
import { NOON } from '../line.ts';
import { desk, played } from './given.ts';
import { lay, root } from './laid.tsx';

async function watched(language = 'en'): Promise<Desk> {
  const made = desk('moscow-1929', language);
  made.beginnings.watch();
  made.screen.value = 'desk';
  await made.watching.onceThere(() => undefined);
  return lay(made);
}

const line = () => root.querySelector('.transport .chapter')?.textContent ?? '';
const marks = () => [...root.querySelectorAll<HTMLElement>('.chapter-marks i')];
const days = (made: Desk, month: number, day: number): number =>
  made.watching.watched.value?.moments.findLastIndex(
    ({ game }) => made.present.iso(dayOf(game)) <= `1929-0${month}-${`${day}`.padStart(2, '0')}`,
  ) ?? 0;

test('the track has a mark for each act, where it begins', async () => {
  await page.viewport(1440, 900);
  const made = await watched();
  await expect.poll(marks).toHaveLength(5);
  const moments = made.watching.watched.value?.moments ?? [];
  const begins = moments.flatMap(({ cables }, at) =>
    cables.flatMap((one) => (one.is === 'act' ? [{ at, act: one.act }] : [])),
  );
  expect(begins.length).toBeGreaterThan(5);
  const track = root.querySelector('.chapter-marks')?.getBoundingClientRect();
  for (const [index, mark] of marks().entries()) {
    const act = ['proposal', 'counterproposal', 'table', 'ratification', 'sunset'][index];
    const at = begins.find((one) => one.act === act)?.at ?? Number.NaN;
    const { left } = mark.getBoundingClientRect();
    expect(left + 1 - (track?.left ?? 0)).toBeCloseTo(((track?.width ?? 0) * at) / (moments.length - 1), 0);
  }
});

test('in every act one line says what it is about, also after the table was left', async () => {
  const made = await watched();
  await expect.poll(line).toMatch(/^Act I Moscow sends its draft to Warsaw and to Kovno/);
  for (const [month, day, said] of [
    [1, 20, /^Act II Warsaw will not sign without/],
    [2, 8, /^Act II /],
    [3, 1, /^Act IV Parliaments vote/],
    [7, 1, /^Act V The head start ends/],
  ] as const) {
    made.watching.jump(days(made, month, day));
    await expect.poll(line).toMatch(said);
  }
});

test('the list of moments leads to the beginning of every act', async () => {
  const made = await watched();
  const list = page.getByRole('combobox', { name: 'Jump to', exact: true });
  await list.selectOptions('Act IV. Ratifications');
  await expect.poll(line).toMatch(/^Act IV /);
  const { cursor } = made.watching;
  expect(made.watching.watched.value?.moments[cursor.value]?.cables.some(({ is }) => is === 'signed')).toBe(
    true,
  );
});

test('a game of the player’s is not told as history', async () => {
  const made = await watched();
  made.watching.replayed.value = played(made, NOON);
  made.watching.jump(0);
  await expect.poll(line).toMatch(/^Act I The text is yours/);
});

test('in Polish and Russian the lines are there, and fit a telephone in three lines', async () => {
  await page.viewport(390, 844);
  for (const language of ['pl', 'ru']) {
    const made = await watched(language);
    await expect.poll(line).not.toBe('');
    const chapters = chaptersOf(made.watching.watched.value ?? played(made, ''));
    for (const { act, moment } of marksOf(chapters)) {
      made.watching.jump(moment);
      const shown = chapterAt(chapters, moment)?.act ?? act;
      const own = made.ports.pageLanguage.words.value.say(`chapter-${shown}`);
      expect(own).toMatch(/^[А-ЯA-Z0-9]/);
      await expect.poll(line).toContain(own);
      expect(root.querySelector('.chapter')?.getBoundingClientRect().height).toBeLessThanOrEqual(58);
    }
  }
  await page.viewport(1280, 800);
});
