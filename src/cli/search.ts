/** Rounds of the searcher on all cores, deal by deal, with a book that is written after each of them. */
import type { DatedAct } from '../analysis/line.ts';
import { despatchActs } from '../analysis/line.ts';
import { actsOf, type Book, daysOf, type KeptLine, lineFor, withLine } from '../analysis/search/book.ts';
import type { Verb } from '../core/commands.ts';
import { makeWorld } from '../core/world.ts';
import type { Scenario } from '../scenario/schema.ts';
import { writeBook } from './lines.ts';
import type { Threads } from './pool.ts';
import type { Task } from './work.ts';

export interface Search {
  readonly folder: string | undefined;
  readonly scenario: Scenario;
  readonly path: string;
  readonly seeds: readonly number[];
  /** Verbs that may not be used. */
  readonly without: readonly Verb[];
  /** Lines tried for each deal in a round. */
  readonly games: number;
  readonly rounds: number;
}

/** What a search on one deal may begin with or copy from: its own line first, then the book's, then history. */
function linesFor(
  book: Book,
  { scenario, without }: Search,
  seed: number,
): { own: KeptLine | null; lines: (readonly DatedAct[])[] } {
  const world = makeWorld(scenario, seed);
  const own = lineFor(book, seed, without);
  const others = book.lines.filter(
    (line) =>
      line !== own &&
      (line.seed === seed || line.without.length === 0 || line.without.join() === without.join()),
  );
  const lines = [own, ...others].map((line) => line && actsOf(world, line));
  return { own, lines: [...lines, despatchActs(world, 'history')].filter((line) => line !== null) };
}

/** Losses accepted at the beginning of a round, in hundredths, in turn: what one temper does not find, another may. */
const HEATS = [250, 100, 500, 40];

/** One round: each deal is searched with the book as it was before the round, so that no order of threads matters. */
async function round(threads: Threads, book: Book, search: Search, number: number): Promise<Book> {
  const { folder, scenario, seeds, without, games } = search;
  const tasks = seeds.map((seed): Task<'search'> => {
    const { own, lines } = linesFor(book, search, seed);
    // A search that goes on from a kept line draws other numbers than the one that found it.
    const draw = (own?.score ?? 0) * 1000 + number;
    const heat = HEATS[number % HEATS.length] ?? 0;
    return { kind: 'search', scenario: folder, seed, banned: without, games, draw, heat, book: lines };
  });
  let now = book;
  for (const [index, { acts, score }] of (await threads.all(tasks)).entries()) {
    const seed = seeds[index] ?? 0;
    now = withLine(now, { seed, without, score, days: daysOf(makeWorld(scenario, seed), acts) });
  }
  return now;
}

export async function searchOn(threads: Threads, book: Book, search: Search): Promise<Book> {
  const { scenario, path, seeds, without, rounds } = search;
  let now = book;
  for (let number = 0; number < rounds; number++) {
    now = await round(threads, now, search, number);
    await writeBook(path, now, scenario);
    const scores = seeds.map((seed) => lineFor(now, seed, without)?.score ?? 0);
    const name = without.length === 0 ? '' : `without ${without.join(' ')}, `;
    process.stderr.write(`${name}round ${number + 1} of ${rounds}: ${scores.join(' ')}\n`);
  }
  return now;
}
