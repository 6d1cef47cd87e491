/**
 * The book of lines found so far: the best one for each deal and each list of banned verbs. Written as JSON with one
 * line for each day, so that people can read it and diffs are small.
 */
import { parseDespatch, printDespatch } from '../../chronicle/notation.ts';
import type { Command } from '../../core/commands.ts';
import { digestOf } from '../../core/fingerprint.ts';
import type { Amount } from '../../core/integers.ts';
import { iso, type World } from '../../core/world.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { type DatedAct, datedActs } from '../line.ts';

const BOOK_FORMAT = 'litvinov-protocol/lines@1';

/** The best line found for one deal. */
export interface KeptLine {
  readonly seed: number;
  /** Banned verbs and powers that were not to be approached, sorted. */
  readonly without: readonly string[];
  /** Hundredths of a point, under the rules that the book was written for. */
  readonly score: Amount;
  /** Despatch lines, one for each day. */
  readonly days: readonly string[];
}

/** All kept lines. */
export interface Book {
  readonly format: typeof BOOK_FORMAT;
  /** Digest of the rules under which the scores were reached; a line can be played under any rules. */
  readonly digest: string;
  readonly lines: readonly KeptLine[];
}

/** An empty book for these rules. */
export function emptyBook(scenario: Scenario): Book {
  return { format: BOOK_FORMAT, digest: digestOf(scenario), lines: [] };
}

/** The acts of a kept line; null where it cannot be parsed. */
export function actsOf(world: Pick<World, 'calendar'>, { days }: KeptLine): readonly DatedAct[] | null {
  const parsed = parseDespatch(days.join('\n'));
  return 'faults' in parsed ? null : datedActs(world, parsed.despatch.commands);
}

/** The acts as despatch lines, one for each day. */
export function daysOf(world: World, acts: readonly DatedAct[]): string[] {
  const commands: Command[] = [];
  for (const [index, { day, command }] of acts.entries()) {
    if (day > (acts[index - 1]?.day ?? 0)) commands.push({ do: 'wait', until: iso(world, day) });
    commands.push(command);
  }
  const text = printDespatch({ tags: {}, commands }, world.scenario.calendar.firstDay);
  return text.split('\n').filter((line) => line !== '');
}

const sameList = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();

/** The line kept for a deal and a list of bans, or null. */
export function lineFor(book: Book, seed: number, without: readonly string[]): KeptLine | null {
  return book.lines.find((line) => line.seed === seed && sameList(line.without, without)) ?? null;
}

/** The book with this line in place of the one for the same deal and bans. */
export function withLine(book: Book, line: KeptLine): Book {
  const others = book.lines.filter(
    ({ seed, without }) => seed !== line.seed || !sameList(without, line.without),
  );
  const key = ({ without }: KeptLine): string => without.join();
  const lines = [...others, line].sort((a, b) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.seed - b.seed,
  );
  return { ...book, lines };
}

/** The line width of the repository's formatter, so that formatting a book does not change it. */
const WIDTH = 110;

function printList(name: string, items: readonly string[], last: boolean): string {
  const end = last ? '' : ',';
  const texts = items.map((item) => JSON.stringify(item));
  const flat = `      "${name}": [${texts.join(', ')}]${end}`;
  if (flat.length <= WIDTH) return flat;
  return `      "${name}": [\n${texts.map((text) => `        ${text}`).join(',\n')}\n      ]${end}`;
}

function printLine({ seed, without, score, days }: KeptLine): string {
  return [
    '    {',
    `      "seed": ${seed},`,
    printList('without', without, false),
    `      "score": ${score},`,
    printList('days', days, true),
    '    }',
  ].join('\n');
}

/**
 * Lines from this seed on belong to no single deal: they were tried on several deals of one kind, and the planner plays
 * them.
 */
export const FOR_MANY_DEALS = 1000;

/** The lines that the planner plays from. */
export function plannersBook(book: Book): readonly KeptLine[] {
  return book.lines.filter(({ seed, without }) => seed >= FOR_MANY_DEALS && without.length === 0);
}

export function printBook({ format, digest, lines }: Book): string {
  const list = lines.length === 0 ? '[]' : `[\n${lines.map(printLine).join(',\n')}\n  ]`;
  return `{\n  "format": "${format}",\n  "digest": "${digest}",\n  "lines": ${list}\n}\n`;
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null;

const areStrings = (data: unknown): data is string[] =>
  Array.isArray(data) && data.every((item) => typeof item === 'string');

function isKeptLine(data: unknown): data is KeptLine {
  return (
    isRecord(data) &&
    Number.isSafeInteger(data.seed) &&
    Number.isSafeInteger(data.score) &&
    areStrings(data.without) &&
    areStrings(data.days)
  );
}

/** A book from outside; null where the text is not one. */
export function parseBook(text: string): Book | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(data) || data.format !== BOOK_FORMAT || typeof data.digest !== 'string') return null;
  const { lines } = data;
  return Array.isArray(lines) && lines.every(isKeptLine)
    ? { format: BOOK_FORMAT, digest: data.digest, lines }
    : null;
}
