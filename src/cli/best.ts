/** `best`: the best line known for each deal, with a gloss; with --games it searches on, and keeps what it finds. */
import type { DatedAct } from '../analysis/line.ts';
import { despatchActs } from '../analysis/line.ts';
import { actsOf, type Book, daysOf, lineFor, withLine } from '../analysis/search/book.ts';
import { VERBS, type Verb } from '../core/commands.ts';
import { canonicalJson } from '../core/fingerprint.ts';
import { makeWorld } from '../core/world.ts';
import type { Scenario } from '../scenario/schema.ts';
import { readArguments, readCount, readRange, textFlag } from './arguments.ts';
import { BadInput, WrongUse } from './errors.ts';
import { openFolder, wordsOf } from './folder.ts';
import { glossed } from './gloss.ts';
import { bookPath, readBook, writeBook } from './lines.ts';
import { inThreads } from './pool.ts';
import type { Task } from './work.ts';

function readVerbs(text: string | undefined): Verb[] {
  if (text === undefined) return [];
  const isVerb = (word: string): word is Verb => (VERBS as readonly string[]).includes(word);
  const words = text.split(',');
  const unknown = words.find((word) => !isVerb(word));
  if (unknown !== undefined)
    throw new WrongUse(`--without ${unknown}: no such verb; they are ${VERBS.join(', ')}`);
  return words.filter(isVerb).sort();
}

/** Every line that a search on one deal may begin with or copy from: the book's and history. */
function linesFor(scenario: Scenario, book: Book): (readonly DatedAct[])[] {
  const world = makeWorld(scenario, 0);
  const history = despatchActs(world, 'history');
  const kept = book.lines.filter(({ without }) => without.length === 0);
  return [history, ...kept.map((line) => actsOf(world, line))].filter((line) => line !== null);
}

interface Search {
  readonly folder: string | undefined;
  readonly scenario: Scenario;
  readonly seeds: readonly number[];
  readonly without: readonly Verb[];
  readonly games: number;
}

/** One round: each deal is searched with the book as it was before the round, so that no order of threads matters. */
export async function searchRound(
  book: Book,
  { folder, scenario, seeds, without, games }: Search,
  round: number,
): Promise<Book> {
  const lines = linesFor(scenario, book);
  const tasks = seeds.map((seed): Task<'search'> => {
    const own = lineFor(book, seed, without);
    const acts = own && actsOf(makeWorld(scenario, seed), own);
    // A search that goes on from a kept line draws other numbers than the one that found it.
    const draw = (own?.score ?? 0) * 1000 + round;
    return {
      kind: 'search',
      scenario: folder,
      seed,
      banned: without,
      games,
      draw,
      book: acts ? [acts, ...lines] : lines,
    };
  });
  let now = book;
  let next = 0;
  for await (const { acts, score } of inThreads<'search'>(tasks)) {
    const seed = seeds[next] ?? 0;
    next += 1;
    const known = lineFor(now, seed, without);
    const days = daysOf(makeWorld(scenario, seed), acts);
    if (!known || score !== known.score || days.join() !== known.days.join())
      now = withLine(now, { seed, without, score, days });
  }
  return now;
}

export async function best(argv: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const given = readArguments(
    argv,
    {
      seeds: text,
      games: text,
      rounds: text,
      without: text,
      book: text,
      scenario: text,
      json: { type: 'boolean' },
    },
    { least: 0, most: 0 },
  );
  const folder = textFlag(given, 'scenario');
  const scenario = await openFolder(folder);
  const path = await bookPath(folder, textFlag(given, 'book'));
  const seeds = readRange('seeds', given.flags.seeds, { from: 0, to: 11 });
  const without = readVerbs(textFlag(given, 'without'));
  let book = await readBook(path, scenario);
  if (given.flags.games !== undefined) {
    const games = readCount('games', given.flags.games, 0);
    const rounds = readCount('rounds', given.flags.rounds, 1);
    for (let round = 0; round < rounds; round++) {
      book = await searchRound(book, { folder, scenario, seeds, without, games }, round);
      await writeBook(path, book, scenario);
      const scores = seeds.map((seed) => lineFor(book, seed, without)?.score ?? 0);
      process.stderr.write(`round ${round + 1} of ${rounds}: ${scores.join(' ')}\n`);
    }
  }
  const words = wordsOf(scenario);
  for (const seed of seeds) {
    const line = lineFor(book, seed, without);
    if (!line) throw new BadInput(`${path} has no line for seed ${seed}; search for one with --games 20000`);
    if (given.flags.json === true) {
      process.stdout.write(`${canonicalJson(line)}\n`);
      continue;
    }
    const world = makeWorld(scenario, seed);
    const tags = without.length === 0 ? '' : ` [Without "${without.join(' ')}"]`;
    process.stdout.write(`[Scenario "${scenario.id}"] [Seed "${seed}"]${tags} [Score "${line.score}"]\n`);
    for (const told of glossed(words, world, actsOf(world, line) ?? [])) process.stdout.write(`${told}\n`);
    process.stdout.write('\n');
  }
  return 0;
}
