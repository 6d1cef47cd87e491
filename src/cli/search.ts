/** Runs rounds of the searcher on all cores for several aims, and writes the book after each round. */
import type { DatedAct } from '../analysis/line.ts';
import { datedActs, despatchActs } from '../analysis/line.ts';
import {
  actsOf,
  type Book,
  daysOf,
  FOR_MANY_DEALS,
  type KeptLine,
  lineFor,
  withLine,
} from '../analysis/search/book.ts';
import { type DealKind, dealKinds } from '../analysis/search/kinds.ts';
import type { Despatch } from '../chronicle/notation.ts';
import { makeWorld } from '../core/world.ts';
import type { PowerId } from '../scenario/primitives.ts';
import type { Scenario } from '../scenario/schema.ts';
import { writeBook } from './lines-file.ts';
import type { Threads } from './pool.ts';
import type { Task } from './tasks.ts';
import type { Terminal } from './terminal.ts';

/** What a line is searched for: one deal, or the best mean over several. */
export interface Aim {
  /** The line's number in the book. */
  readonly number: number;
  readonly seeds: readonly number[];
  /** The types that the deals share, if there are several deals. */
  readonly types?: DealKind['types'];
}

export interface Search {
  readonly folder: string | undefined;
  readonly scenario: Scenario;
  readonly path: string;
  readonly aims: readonly Aim[];
  /** Banned verbs, and powers that may not be approached. */
  readonly without: readonly string[];
  /** The ending that every line must have, if one is named. */
  readonly ending: string | undefined;
  /** Games to start with besides the book's lines. */
  readonly scripts: readonly Despatch[];
  /** Number of lines tried for each aim in a round. */
  readonly games: number;
  readonly rounds: number;
}

/** Each deal by itself. */
export const aimsAt = (seeds: readonly number[]): Aim[] =>
  seeds.map((seed) => ({ number: seed, seeds: [seed] }));

/** Numbers in the book that are reserved for the kinds of one set of powers. */
const A_SET = 100;

/**
 * One aim for each kind of deals that these powers' hidden types make; these are the lines that the planner plays from.
 * Every set of powers has its own numbers, by the indexes of its members among the partners.
 */
export function aimsAtKinds(scenario: Scenario, powers: readonly PowerId[]): Aim[] {
  const { partners } = makeWorld(scenario, 0);
  const set = partners.reduce((sum, power, place) => sum + (powers.includes(power) ? 2 ** place : 0), 0);
  return dealKinds(scenario, powers).map(({ types, seeds }, index) => ({
    number: FOR_MANY_DEALS + set * A_SET + index,
    seeds,
    types,
  }));
}

/** Lines to start with or copy from: the aim's own line first, then the book's, then history. */
function linesFor(
  book: Book,
  { scenario, without, scripts }: Search,
  { number, seeds }: Aim,
): { own: KeptLine | null; lines: (readonly DatedAct[])[] } {
  const world = makeWorld(scenario, seeds[0] ?? 0);
  const own = lineFor(book, number, without);
  const others = book.lines.filter(
    (line) =>
      line !== own &&
      (line.seed === number || line.without.length === 0 || line.without.join() === without.join()),
  );
  const lines = [own, ...others].map((line) => line && actsOf(world, line));
  const played = scripts.map(({ commands }) => datedActs(world, commands));
  return {
    own,
    lines: [...lines, ...played, despatchActs(world, 'history')].filter((line) => line !== null),
  };
}

/**
 * Losses accepted at the beginning of a round, in hundredths, in turn: a different value may find what another did not.
 */
const HEATS = [250, 100, 500, 40];

/**
 * One round: each aim is searched with the book as it was before the round, so the order of threads does not matter.
 */
async function round(threads: Threads, book: Book, search: Search, number: number): Promise<Book> {
  const { folder, scenario, aims, without, ending, games } = search;
  const tasks = aims.map((aim): Task<'search'> => {
    const { own, lines } = linesFor(book, search, aim);
    // A search that continues from a kept line uses other random numbers than the one that found it.
    const draw = (own?.score ?? 0) * 1000 + number;
    const heat = HEATS[number % HEATS.length] ?? 0;
    const { seeds } = aim;
    const means = { banned: without, games, draw, heat, book: lines, ...(ending && { ending }) };
    return { kind: 'search', scenario: folder, seeds, ...means };
  });
  let now = book;
  for (const [index, { acts, score }] of (await threads.all(tasks)).entries()) {
    const aim = aims[index];
    if (!aim) continue;
    const days = daysOf(makeWorld(scenario, aim.seeds[0] ?? 0), acts);
    now = withLine(now, { seed: aim.number, without, score, days });
  }
  return now;
}

export async function searchOn(
  threads: Threads,
  book: Book,
  search: Search,
  terminal: Terminal,
): Promise<Book> {
  const { scenario, path, aims, without, rounds } = search;
  let now = book;
  for (let number = 0; number < rounds; number++) {
    now = await round(threads, now, search, number);
    await writeBook(path, now, scenario);
    const scores = aims.map((aim) => lineFor(now, aim.number, without)?.score ?? 0);
    const name = without.length === 0 ? '' : `without ${without.join(' ')}, `;
    terminal.err(`${name}round ${number + 1} of ${rounds}: ${scores.join(' ')}\n`);
  }
  return now;
}
