/** The comparison of two games in words: rows of differences, and the acts on the day on which they part. */
import type { Row } from '../chronicle/comparison.ts';
import type { PartingAct } from '../chronicle/parting.ts';
import type { Day } from '../core/integers.ts';
import { commandWords } from './command-words.ts';
import { inPoints, type Words } from './fluent.ts';
import { plainNames } from './power-names.ts';

/** A row of the table: its subject, both games, and the difference where it can be computed. */
export interface RowWords {
  readonly label: string;
  readonly a: string;
  readonly b: string;
  readonly difference: string;
}

/** Points with one decimal; whole points would hide small differences. */
function inTenths(words: Words, amount: number): string {
  const format = new Intl.NumberFormat(words.language, { maximumFractionDigits: 1 });
  return format.format(inPoints(amount)).replace('-', '−');
}

function more(words: Words, amount: number): string {
  return amount > 0 ? `+${inTenths(words, amount)}` : inTenths(words, amount);
}

export function rowWords(words: Words, row: Row): RowWords {
  switch (row.is) {
    case 'ending': {
      const of = (ending: string | null): string =>
        ending === null ? words.say('row-goes-on') : words.say(`ending-${ending}`);
      return { label: words.say('row-ending'), a: of(row.a), b: of(row.b), difference: '' };
    }
    case 'clause': {
      const of = (option: string): string => words.say(`option-${row.clause}-${option}.label`);
      return { label: words.say(`clause-${row.clause}`), a: of(row.a), b: of(row.b), difference: '' };
    }
    case 'circle': {
      const of = (powers: readonly string[]): string =>
        powers.length === 0 ? words.say('row-nobody') : `${plainNames(words, ...powers)}`;
      return { label: words.say(`row-circle-${row.which}`), a: of(row.a), b: of(row.b), difference: '' };
    }
    case 'date': {
      const of = (date: string | null): string =>
        date === null ? words.say('row-never') : words.date(date, 'short');
      const powers = row.powers.length === 0 ? '' : plainNames(words, ...row.powers);
      return {
        label: words.say(`row-${row.what}`, { powers }),
        a: of(row.a),
        b: of(row.b),
        difference: row.later === null ? '' : words.say('row-of-a', { when: daysWords(words, row.later) }),
      };
    }
    case 'verdict':
    case 'score':
      return {
        label: words.say(row.is === 'score' ? 'row-score' : `verdict-${row.verdict}`),
        a: inTenths(words, row.a),
        b: inTenths(words, row.b),
        difference: more(words, row.a - row.b),
      };
  }
}

/** By how many days something came sooner or later. */
const daysWords = (words: Words, later: Day): string =>
  words.say(later < 0 ? 'row-sooner' : 'row-later', { days: Math.abs(later) });

/** An act on the day of the parting, and how much sooner or later the other game had it. */
export function partingActWords(words: Words, { command, otherDay }: PartingAct, day: Day): string {
  const act = commandWords(words, command).label;
  return otherDay === null
    ? words.say('parting-alone', { act })
    : words.say('parting-act', { act, when: daysWords(words, day - otherDay) });
}
