/** Words for a row of the line of fortune: under the picture, in the table, and for screen readers. */
import type { Timeline } from '../../../chronicle/timeline.ts';
import type { Day } from '../../../core/integers.ts';
import type { Words } from '../../../strings/fluent.ts';
import { wholePoints } from '../../../strings/fluent.ts';
import { fullLabel, shortLabel } from '../act-label.ts';
import type { Row } from './rows.ts';

/** What led to this row, in few words. */
export function shortWords(words: Words, row: Row): string {
  if (row.command !== null) return shortLabel(words, row.command);
  return words.say(whatPassed(row));
}

/** The same in the words of the button. A row's act precedes its moment. */
export function actWords(words: Words, game: Timeline, row: Row): string {
  if (row.command === null) return words.say(whatPassed(row));
  return fullLabel(words, game, row.moment - 1, row.command);
}

const whatPassed = ({ is }: Row): 'fortune-opening' | 'fortune-ends' | 'fortune-passes' =>
  is === 'opening' ? 'fortune-opening' : is === 'end' ? 'fortune-ends' : 'fortune-passes';

/** The day of a decision; both days between which it let time pass. */
export function daysWords(words: Words, iso: (day: Day) => string, decided: Day, day: Day): string {
  const until = words.date(iso(day), 'medium');
  return decided === day
    ? until
    : words.say('fortune-days', { from: words.date(iso(decided), 'medium'), until });
}

/** The whole row, for a screen reader. */
export function rowWords(words: Words, game: Timeline, iso: (day: Day) => string, row: Row): string {
  const told = {
    date: daysWords(words, iso, row.decided ?? row.day, row.day),
    act: actWords(words, game, row),
    hand: wholePoints(row.inHand),
  };
  if (row.reach === null) return words.say('fortune-row-first', told);
  const reach = { ...told, reach: wholePoints(row.reach) };
  return row.lost === 0
    ? words.say('fortune-row', reach)
    : words.say('fortune-row-lost', { ...reach, lost: row.lost });
}
