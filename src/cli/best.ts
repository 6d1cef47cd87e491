/** `best`: the best line known for each deal, with a gloss; with --games it searches on, and keeps what it finds. */
import { verbsAskedAbout } from '../analysis/bars/bans.ts';
import { actsOf, lineFor } from '../analysis/search/book.ts';
import { VERBS, type Verb } from '../core/commands.ts';
import { canonicalJson } from '../core/fingerprint.ts';
import { makeWorld } from '../core/world.ts';
import { readArguments, readCount, readRange, textFlag } from './arguments.ts';
import { BadInput, WrongUse } from './errors.ts';
import { openFolder, wordsOf } from './folder.ts';
import { glossed } from './gloss.ts';
import { bookPath, readBook } from './lines.ts';
import { inThreads } from './pool.ts';
import { searchOn } from './search.ts';

/** Each verb in turn, every other one allowed. */
const EVERY = 'every';

/** Lists of verbs to do without, one search each. */
function readWithout(text: string | undefined): readonly (readonly Verb[])[] {
  if (text === undefined) return [[]];
  if (text === EVERY) return verbsAskedAbout(VERBS).map((verb) => [verb]);
  const isVerb = (word: string): word is Verb => (VERBS as readonly string[]).includes(word);
  const words = text.split(',');
  const unknown = words.find((word) => !isVerb(word));
  if (unknown !== undefined)
    throw new WrongUse(`--without ${unknown}: no such verb; they are ${VERBS.join(', ')}, or "${EVERY}"`);
  return [words.filter(isVerb).sort()];
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
  const seeds = readRange('seeds', given.flags.seeds, { from: 0, to: 11 });
  const lists = readWithout(textFlag(given, 'without'));
  const games = given.flags.games === undefined ? 0 : readCount('games', given.flags.games, 0);
  const rounds = readCount('rounds', given.flags.rounds, 1);
  const folder = textFlag(given, 'scenario');
  const scenario = await openFolder(folder);
  const path = await bookPath(folder, textFlag(given, 'book'));
  let book = await readBook(path, scenario);
  if (games > 0) {
    book = await inThreads(async (threads) => {
      let now = book;
      for (const without of lists)
        now = await searchOn(threads, now, { folder, scenario, path, seeds, without, games, rounds });
      return now;
    });
  }
  const words = wordsOf(scenario);
  for (const without of lists) {
    for (const seed of seeds) {
      const line = lineFor(book, seed, without);
      if (!line)
        throw new BadInput(`${path} has no such line for seed ${seed}; search for one with --games 20000`);
      if (given.flags.json === true) {
        process.stdout.write(`${canonicalJson(line)}\n`);
        continue;
      }
      const world = makeWorld(scenario, seed);
      const tag = without.length === 0 ? '' : ` [Without "${without.join(' ')}"]`;
      process.stdout.write(`[Scenario "${scenario.id}"] [Seed "${seed}"]${tag} [Score "${line.score}"]\n`);
      for (const told of glossed(words, world, actsOf(world, line) ?? [])) process.stdout.write(`${told}\n`);
      process.stdout.write('\n');
    }
  }
  return 0;
}
