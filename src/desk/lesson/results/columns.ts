/**
 * The columns by which rows can be sorted. Rows without a value come last in both directions, and results
 * that cannot be shown come after all others.
 */
import { unlikeHistory } from '../../../lesson/results-row.ts';
import type { Words } from '../../../strings/fluent.ts';
import type { Entry, Shown } from './class-results.ts';
import { endingName, groupName } from './result-words.ts';

export const COLUMNS = [
  'number',
  'name',
  'text',
  'circle',
  'signed',
  'force',
  'score',
  'ending',
  'turning',
  'answers',
] as const;

export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly by: Column;
  readonly is: 'ascending' | 'descending';
}

/** The direction of a column when it is first pressed: the most points and signatures come first. */
const firstWay = (by: Column): Order['is'] =>
  by === 'score' || by === 'circle' || by === 'answers' ? 'descending' : 'ascending';

export const pressed = (order: Order, by: Column): Order =>
  order.by === by
    ? { by, is: order.is === 'ascending' ? 'descending' : 'ascending' }
    : { by, is: firstWay(by) };

function sortedBy(words: Words, entry: Shown, by: Column, nameless: boolean): number | string | null {
  const { row, turning } = entry;
  switch (by) {
    case 'number':
      return entry.number;
    case 'name':
      return nameless ? entry.number : groupName(words, entry, nameless);
    case 'text':
      return unlikeHistory(row).length;
    case 'circle':
      return row.signed.length * 100 + row.joined.length;
    case 'signed':
      return row.signedOn;
    case 'force':
      return row.inForceOn;
    case 'score':
      return row.score;
    case 'ending':
      return endingName(words, row);
    case 'turning':
      return turning?.is === 'named' ? turning.date : turning?.is === 'stretch' ? turning.from : null;
    case 'answers':
      return entry.answers.filter((answer) => answer.trim() !== '').length;
  }
}

/** The rows in that order; equal rows keep the order of arrival. */
export function ordered(words: Words, entries: readonly Entry[], order: Order, nameless: boolean): Entry[] {
  const collator = new Intl.Collator(words.language, { numeric: true });
  const sign = order.is === 'ascending' ? 1 : -1;
  const compare = (a: Shown, b: Shown): number => {
    const [one, other] = [sortedBy(words, a, order.by, nameless), sortedBy(words, b, order.by, nameless)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const by =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : collator.compare(`${one}`, `${other}`);
    return sign * by;
  };
  const shown = entries.filter((entry) => entry.is === 'result');
  return [...shown.sort(compare), ...entries.filter((entry) => entry.is === 'broken')];
}
