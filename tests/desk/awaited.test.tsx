// What is said to be awaited, and when: no day that has lost its meaning, no day that is past, no vote where none is.
import { expect, test } from 'vitest';
import { historyFrom } from '../../src/chronicle/autoplay.ts';
import { upTo } from '../../src/chronicle/timeline.ts';
import { view } from '../../src/core/view.ts';
import { haltedAt, letDaysRun } from '../../src/desk/acts/long-wait.ts';
import { marksOn } from '../../src/desk/calendar/known-days.ts';
import { waitFor } from '../../src/desk/counsel/counsel.ts';
import { waitsFor } from '../../src/desk/dossier/waits-for.ts';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { desk, deskAfter, wordsOf } from './given.ts';
import { lay, root } from './laid.tsx';

const marks = (made: Desk): string[] => [...marksOn(made.present, wordsOf(made)).values()].flat();

const waits = (made: Desk, id: string): string => {
  const power = made.present.view.value.powers.find((one) => one.id === id);
  if (power === undefined) throw new Error(`no such power: ${id}`);
  return waitsFor(made.present, wordsOf(made), power);
};

const AGREED = `1928-12-21  note LTU | note PER
1929-01-02`;

test('the day named for the signature is no longer awaited once the text is signed', () => {
  expect(marks(deskAfter(`${AGREED}  deadline 1929-01-09`))).toContain('the day you named');
  expect(marks(deskAfter(`${AGREED}  deadline 1929-01-09 | sign`))).not.toContain('the day you named');
});

test('a government without a chamber decides and does not vote', () => {
  const made = deskAfter(`${AGREED}  sign`);
  expect(waits(made, 'LTU')).toBe(', decides about 2 Apr');
  expect(marks(made)).toContain('Lithuania decides');
});

test('a chair that was asked for is no longer wanted once its power has been invited', () => {
  const asked = '1928-12-29  note POL | note LTU\n1929-01-01  publish\n1929-01-11  answer orders 1';
  expect(waits(deskAfter(asked), 'POL')).toBe(', wants Romania, Latvia and Estonia invited');
  const two = `${asked} | ask LVA | note LVA\n1929-01-14  ask EST | note EST`;
  expect(waits(deskAfter(two), 'POL')).toBe(', wants Romania invited');
});

test('an answer that a hidden type delays is said to be missing once the announced day is past', () => {
  const deals = Array.from({ length: 12 }, (_, seed) =>
    deskAfter(`${AGREED}  sign | note POL\n1929-01-28`, 'moscow-1929', 'en', seed),
  );
  const late = deals.filter(({ present }) =>
    present.view.value.powers.some(({ id, replyDue }) => id === 'PER' && replyDue !== null),
  );
  expect(late.length).toBeGreaterThan(0);
  for (const made of late) expect(waits(made, 'PER')).toBe(', answer overdue since 4 Jan');
});

test('the reason for a long wait says that the day has passed, and does not say so before', async () => {
  const whyOf = (line: string) => {
    const deals = Array.from({ length: 12 }, (_, seed) => deskAfter(line, 'moscow-1929', 'en', seed));
    const made = deals.find(({ present }) =>
      present.view.value.powers.some(({ id, replyDue }) => id === 'PER' && replyDue !== null),
    );
    if (made === undefined) throw new Error('Persia has answered in all deals');
    lay(made).pages.select('PER');
    return expect.poll(() => root.querySelector('.delay')?.textContent ?? '');
  };
  await whyOf(`${AGREED}  sign`).toMatch(/Expected by 4 January 1929\.$/);
  await whyOf(`${AGREED}  sign | note POL\n1929-01-28`).toMatch(/let that day pass.*it has not said no\.$/);
});

test('an answer that is due this evening comes before whatever is known of later days', () => {
  const made = desk('moscow-1929');
  const whole = historyFrom(made.ports.begin(0));
  if (whole === null) throw new Error('no history in this scenario');
  const at = whole.moments.findIndex(({ game }) => {
    const { day, powers } = view(game, 'player');
    return powers.some(({ id, replyDue }) => id === 'LVA' && replyDue === day);
  });
  expect(at).toBeGreaterThan(0);
  made.saves.own.value = upTo(whole, at + 1);
  expect(waitFor(made.present, wordsOf(made))).toMatch(/^Next: .*Latvia answers.*, 8 February 1929\.$/);
});

test('letting the days run at an open paper says that it waits for an answer', () => {
  const made = deskAfter('1928-12-21  note LTU | note POL\n1929-01-11');
  const stood = made.present.timeline.value;
  expect(made.present.view.value.dilemma).not.toBeNull();
  letDaysRun(made, wordsOf(made));
  expect(made.present.timeline.value).toBe(stood);
  expect(haltedAt(made.present).value).toMatch(/waits for your answer until 13 Jan/);
});
