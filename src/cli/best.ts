/**
 * `best`: prints the best known line for each deal, or each kind of deals, with annotations; with --games it searches
 * on and stores what it finds.
 */

import { verbsAskedAbout } from '../analysis/bars/bans.ts';
import { actsOf, lineFor } from '../analysis/search/book.ts';
import { play } from '../analysis/search/track.ts';
import { type Despatch, parseDespatch } from '../chronicle/notation.ts';
import { isVerb, VERBS } from '../core/commands.ts';
import { endingNow } from '../core/ending.ts';
import { canonicalJson } from '../core/fingerprint.ts';
import { positionOf } from '../core/game.ts';
import { makeWorld } from '../core/world.ts';
import type { PowerId } from '../scenario/primitives.ts';
import type { Scenario } from '../scenario/schema.ts';
import { glossed } from './annotated-line.ts';
import { readArguments, readCount, readRange, textFlag } from './arguments.ts';
import { BadInput, WrongUse } from './errors.ts';
import { bookPath, readBook } from './lines-file.ts';
import { inThreads } from './pool.ts';
import { findFolder, openFolder, scriptsOf, wordsOf } from './scenario-folder.ts';
import { type Aim, aimsAt, aimsAtKinds, searchOn } from './search.ts';
import type { Terminal } from './terminal.ts';

/** Each verb in turn, with all others allowed. */
const EVERY = 'every';

/** Lists of banned verbs and powers; each list is one search. */
function readWithout(scenario: Scenario, text: string | undefined): readonly (readonly string[])[] {
  if (text === undefined) return [[]];
  if (text === EVERY) return verbsAskedAbout(VERBS).map((verb) => [verb]);
  const words = text.split(',');
  const { partners } = makeWorld(scenario, 0);
  const unknown = words.find((word) => !isVerb(word) && !partners.includes(word));
  if (unknown !== undefined)
    throw new WrongUse(
      `--without ${unknown}: no such verb or partner; they are ${[...VERBS, ...partners].join(', ')}, or "${EVERY}"`,
    );
  return [words.sort()];
}

/** No kinds: one line for all deals. */
const ANY = 'any';

/** Powers whose hidden types distinguish kinds of deals. */
function readPowers(scenario: Scenario, text: string): readonly PowerId[] {
  if (text === ANY) return [];
  const powers = text.split(',');
  const { partners } = makeWorld(scenario, 0);
  const unknown = powers.find((power) => !partners.includes(power));
  if (unknown !== undefined)
    throw new WrongUse(`--kinds ${unknown}: no such partner; they are ${partners.join(', ')}, or "${ANY}"`);
  return powers;
}

/**
 * The ending to search for, if one is named. Its lines are not the best of their deals, so they need their own book.
 */
function readEnding(
  scenario: Scenario,
  ending: string | undefined,
  book: string | undefined,
): string | undefined {
  if (ending === undefined) return undefined;
  const ids = scenario.endings.map(({ id }) => id);
  if (!ids.includes(ending))
    throw new WrongUse(`--ending ${ending}: no such ending; they are ${ids.join(', ')}`);
  if (book === undefined)
    throw new WrongUse(
      '--ending: its lines are not the best of their deals; name a book for them with --book',
    );
  return ending;
}

/** The scripts of the scenario's endings, as games. */
async function scriptsIn(folder: string | undefined): Promise<Despatch[]> {
  const parsed = (await scriptsOf(await findFolder(folder))).map(parseDespatch);
  return parsed.flatMap((one) => ('faults' in one ? [] : [one.despatch]));
}

/** The tags of a despatch: the deal, or the types that the deals of one kind share. */
function tagsOf({ number, types }: Aim): string {
  if (!types) return `[Seed "${number}"]`;
  const kinds = Object.entries(types).map(([power, type]) => `${power} ${type}`);
  return `[Kind "${kinds.join(', ') || ANY}"]`;
}

export async function best(argv: readonly string[], terminal: Terminal): Promise<number> {
  const text = { type: 'string' } as const;
  const given = readArguments(
    argv,
    {
      seeds: text,
      kinds: text,
      games: text,
      rounds: text,
      without: text,
      ending: text,
      book: text,
      scenario: text,
      json: { type: 'boolean' },
    },
    { least: 0, most: 0 },
  );
  const kinds = textFlag(given, 'kinds');
  if (kinds !== undefined && given.flags.seeds !== undefined)
    throw new WrongUse(
      '--seeds and --kinds: a line is searched for single deals or for kinds; give one of them',
    );
  const seeds = readRange('seeds', given.flags.seeds, { from: 0, to: 11 });
  const games = given.flags.games === undefined ? 0 : readCount('games', given.flags.games, 0);
  if (given.flags.rounds !== undefined && games === 0)
    throw new WrongUse('--rounds: rounds of a search; name its games with --games');
  const rounds = readCount('rounds', given.flags.rounds, 1);
  const folder = textFlag(given, 'scenario');
  const scenario = await openFolder(folder);
  const lists = readWithout(scenario, textFlag(given, 'without'));
  const ending = readEnding(scenario, textFlag(given, 'ending'), textFlag(given, 'book'));
  const scripts = ending === undefined ? [] : await scriptsIn(folder);
  const aims = kinds === undefined ? aimsAt(seeds) : aimsAtKinds(scenario, readPowers(scenario, kinds));
  const path = await bookPath(folder, textFlag(given, 'book'));
  let book = await readBook(path, scenario);
  if (games > 0) {
    book = await inThreads(async (threads) => {
      let now = book;
      for (const without of lists)
        now = await searchOn(
          threads,
          now,
          { folder, scenario, path, aims, without, ending, scripts, games, rounds },
          terminal,
        );
      return now;
    });
  }
  const words = wordsOf(scenario);
  for (const without of lists) {
    for (const aim of aims) {
      const line = lineFor(book, aim.number, without);
      if (!line)
        throw new BadInput(`${path} has no such line for ${tagsOf(aim)}; search for one with --games 20000`);
      if (given.flags.json === true) {
        terminal.out(`${canonicalJson(line)}\n`);
        continue;
      }
      const world = makeWorld(scenario, aim.seeds[0] ?? 0);
      const acts = actsOf(world, line) ?? [];
      const tag = without.length === 0 ? '' : ` [Without "${without.join(' ')}"]`;
      const found = endingNow(world, positionOf(play(world, acts).last));
      const end = ending === undefined ? '' : ` [Ending "${found}"]`;
      terminal.out(`[Scenario "${scenario.id}"] ${tagsOf(aim)}${tag}${end} [Score "${line.score}"]\n`);
      for (const told of glossed(words, world, acts)) terminal.out(`${told}\n`);
      terminal.out('\n');
    }
  }
  return 0;
}
