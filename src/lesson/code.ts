/**
 * An assignment as twelve letters that can be dictated: "K7QM-2X9A-4B0C". A code holds the moment of history or the
 * deal with which the assignment begins, its end, its aids, and which of the scenario's assignments gives the words. A
 * teacher's own words and moments of other games need a link. Three of the letters are a check (code-check.ts): up to
 * three wrong letters are always detected, and a single one is located and corrected.
 */
import { MOST_SEED } from '../chronicle/seed.ts';
import { type Calendar, dayOf, isoOf } from '../core/calendar.ts';
import { fingerprint } from '../core/fingerprint.ts';
import { AIDS, type ReadyAssignment, type Until } from '../scenario/lesson/assignments.ts';
import { ASSIGNMENT_FORMAT, type Assignment, type Start } from './assignment.ts';
import { mended, withCheck } from './code-check.ts';

/** Letters of a code, and how many of them carry data. */
const CODE_LETTERS = 12;
const CARRYING = 9;

/** Crockford's alphabet, without I, L, O and U. Letters that look like a 1 or a 0 are read as one. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const READ_AS: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/** The scenario that a code is for; the same letters mean nothing in another one. */
export interface CodeBook {
  readonly scenario: string;
  readonly calendar: Calendar;
  readonly ready: readonly Pick<ReadyAssignment, 'id' | 'number'>[];
}

export type CodeFault =
  /** A character that is in no code; positions are counted from 1. */
  | { readonly code: 'sign'; readonly at: number; readonly found: string }
  | { readonly code: 'length'; readonly found: number; readonly expected: number }
  /** One letter is wrong; the code tells which and what it should be. */
  | { readonly code: 'letter'; readonly at: number; readonly found: string; readonly right: string }
  /** Two neighbours are exchanged. */
  | { readonly code: 'swapped'; readonly at: number; readonly found: string }
  /** More is wrong than can be located, or it is a code of another scenario. */
  | { readonly code: 'unfit' }
  /** The letters are right, but this page has no such assignment. */
  | { readonly code: 'unknown' };

/** Width of each field in bits, in order: kind of start, end, aids, pace, number of the words, place of the start. */
const WIDTHS = { kind: 1, until: 9, aids: AIDS.length, brisk: 1, number: 6, place: 25 };
type Fields = Record<keyof typeof WIDTHS, number>;
const NAMES = ['kind', 'until', 'aids', 'brisk', 'number', 'place'] as const;

/** The last two numbers of the field `until` stand for ends that are not a day. */
const SIGNATURE = 510;
const END = 511;
/** The lowest five bits of a place in history are the acts of that day; the greatest number stands for its evening. */
const ACTS = 32;

const DAYS = 510;

/** The greatest seed that fits into a code. */
export const MOST_DEAL = 2 ** WIDTHS.place - 1;

function numberOfDay({ calendar }: CodeBook, date: string): number | null {
  const day = dayOf(calendar, date);
  return day === null || day < 0 || day > calendar.lastDay || day >= DAYS ? null : day;
}

const numberOfEnd = (book: CodeBook, until: Until): number | null =>
  until === 'signature' ? SIGNATURE : until === 'end' ? END : numberOfDay(book, until);

function numberOfStart(book: CodeBook, start: Start): number | null {
  if (start.is === 'opening') return start.seed <= MOST_DEAL ? start.seed : null;
  if (start.is === 'game') return null;
  const { date, acts } = start.at;
  const day = numberOfDay(book, date);
  return day === null || (acts ?? 0) >= ACTS - 1 ? null : day * ACTS + (acts ?? ACTS - 1);
}

/** The code, in groups of four; null where it cannot hold the assignment. */
export function codeOfAssignment(book: CodeBook, given: Assignment): string | null {
  const number = book.ready.find(({ id }) => id === given.words)?.number;
  const until = numberOfEnd(book, given.until);
  const place = numberOfStart(book, given.start);
  if (number === undefined || until === null || place === null) return null;
  const aids = AIDS.reduce((sum, aid, index) => sum + (given.aids.includes(aid) ? 2 ** index : 0), 0);
  const kind = given.start.is === 'opening' ? 0 : 1;
  const symbols = withCheck(symbolsOf({ kind, until, aids, brisk: given.brisk ? 1 : 0, number, place }));
  const mask = maskOf(book);
  const letters = symbols.map((symbol, index) => ALPHABET[symbol ^ (mask[index] ?? 0)] ?? '').join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

function symbolsOf(fields: Fields): number[] {
  const bits = NAMES.map((name) => fields[name].toString(2).padStart(WIDTHS[name], '0')).join('');
  return Array.from({ length: CARRYING }, (_, index) =>
    Number.parseInt(bits.slice(index * 5, index * 5 + 5), 2),
  );
}

function fieldsOf(symbols: readonly number[]): Fields {
  const bits = symbols.map((symbol) => symbol.toString(2).padStart(5, '0')).join('');
  const fields: Fields = { kind: 0, until: 0, aids: 0, brisk: 0, number: 0, place: 0 };
  let at = 0;
  for (const name of NAMES) {
    fields[name] = Number.parseInt(bits.slice(at, at + WIDTHS[name]), 2);
    at += WIDTHS[name];
  }
  return fields;
}

/** A mask that makes the letters of codes look random, and codes of other scenarios or later versions invalid. */
function maskOf({ scenario }: CodeBook): number[] {
  const digits = fingerprint(`litvinov-protocol/code@1 ${scenario}`);
  return Array.from(
    { length: CODE_LETTERS },
    (_, index) => Number.parseInt(digits.slice(index * 2, index * 2 + 2), 16) % 32,
  );
}

/** The letters of a typed code: without spaces and dashes, in capitals. */
const lettersIn = (typed: string): string[] =>
  [...typed.toUpperCase()].filter((sign) => !/[\s\p{Pd}_.]/u.test(sign));

/** Reads a code. Never throws. */
export function readCode(
  book: CodeBook,
  typed: string,
): { readonly assignment: Assignment } | { readonly fault: CodeFault } {
  const signs = lettersIn(typed);
  const odd = signs.findIndex((sign) => !ALPHABET.includes(READ_AS[sign] ?? sign));
  if (odd >= 0) return { fault: { code: 'sign', at: odd + 1, found: signs[odd] ?? '' } };
  if (signs.length !== CODE_LETTERS)
    return { fault: { code: 'length', found: signs.length, expected: CODE_LETTERS } };
  const mask = maskOf(book);
  const symbols = signs.map((sign, index) => ALPHABET.indexOf(READ_AS[sign] ?? sign) ^ (mask[index] ?? 0));
  const found = mended(symbols, mask);
  switch (found.is) {
    case 'right':
      return assignmentOf(book, fieldsOf(symbols.slice(0, CARRYING)));
    case 'letter': {
      const right = ALPHABET[found.symbol ^ (mask[found.at] ?? 0)] ?? '';
      return { fault: { code: 'letter', at: found.at + 1, found: signs[found.at] ?? '', right } };
    }
    case 'swapped':
      return {
        fault: { code: 'swapped', at: found.at + 1, found: signs.slice(found.at, found.at + 2).join('') },
      };
    case 'unfit':
      return { fault: { code: 'unfit' } };
  }
}

function assignmentOf(
  book: CodeBook,
  { kind, until, aids, brisk, number, place }: Fields,
): { readonly assignment: Assignment } | { readonly fault: CodeFault } {
  const { calendar } = book;
  const ready = book.ready.find((one) => one.number === number);
  const end =
    until === SIGNATURE
      ? 'signature'
      : until === END
        ? 'end'
        : until <= calendar.lastDay
          ? isoOf(calendar, until)
          : null;
  const start = kind === 0 ? openingAt(place) : historyAt(calendar, place);
  if (ready === undefined || end === null || start === null) return { fault: { code: 'unknown' } };
  return {
    assignment: {
      format: ASSIGNMENT_FORMAT,
      scenario: book.scenario,
      words: ready.id,
      start,
      until: end,
      aids: AIDS.filter((_, index) => Math.trunc(aids / 2 ** index) % 2 === 1),
      brisk: brisk === 1,
    },
  };
}

const openingAt = (seed: number): Start | null => (seed <= MOST_SEED ? { is: 'opening', seed } : null);

function historyAt(calendar: Calendar, place: number): Start | null {
  const day = Math.trunc(place / ACTS);
  if (day > calendar.lastDay || day >= DAYS) return null;
  const acts = place % ACTS;
  return { is: 'history', at: { date: isoOf(calendar, day), acts: acts === ACTS - 1 ? null : acts } };
}
