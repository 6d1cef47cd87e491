/**
 * `bars`: measures the properties that the game as a whole must have. With --quick it replays the committed lines and
 * uses small samples; without it the samples are full. --only measures parts of the table. It never searches: `best`
 * does, and stores what it finds.
 */

import { banRow, verbsAskedAbout } from '../analysis/bars/bans.ts';
import { atLeast, type Bar, unmeasured } from '../analysis/bars/bar.ts';
import { criticalRow } from '../analysis/bars/critical.ts';
import { INFORMING, informingRow } from '../analysis/bars/informing.ts';
import { knowingRows } from '../analysis/bars/knowing.ts';
import {
  elsewhere,
  endingsOfPersonas,
  endingsReached,
  type Games,
  LADDER_BOTS,
  ladder,
  PERSONA_BOTS,
  searcherRow,
} from '../analysis/bars/ladder.ts';
import { type Answered, answersRow, linesRows, type Portrait } from '../analysis/bars/lines.ts';
import {
  adviceRows,
  crisesRows,
  goodEndingsRow,
  methodRows,
  springRows,
  verbsRow,
  withoutTheMainRow,
} from '../analysis/bars/spring.ts';
import { mainPower } from '../analysis/bots/reading.ts';
import type { DatedAct } from '../analysis/line.ts';
import { datedActs, despatchActs } from '../analysis/line.ts';
import type { Outcome } from '../analysis/outcome.ts';
import { actsOf, type Book, lineFor } from '../analysis/search/book.ts';
import { play } from '../analysis/search/track.ts';
import { mean } from '../analysis/statistics.ts';
import { parseDespatch } from '../chronicle/notation.ts';
import { VERBS } from '../core/commands.ts';
import { endingNow } from '../core/ending.ts';
import { canonicalJson } from '../core/fingerprint.ts';
import { positionOf } from '../core/game.ts';
import { makeWorld } from '../core/world.ts';
import type { Scenario } from '../scenario/schema.ts';
import { readArguments, textFlag } from './arguments.ts';
import { WrongUse } from './errors.ts';
import { historyRow } from './history-row.ts';
import { bookPath, readBook } from './lines-file.ts';
import { plannedScores } from './planner-games.ts';
import { inThreads, type Threads } from './pool.ts';
import { findFolder, openFolder, scriptsOf } from './scenario-folder.ts';
import type { Task } from './tasks.ts';
import type { Terminal } from './terminal.ts';

/** The deals on which everything is measured, the historical one first. */
const SEEDS = Array.from({ length: 12 }, (_, seed) => seed);

/** First seed of the other deals, for which no line was found. */
const OTHER_DEALS = 100;

/** Size of the samples: deals for lines and for bots, every n-th act for criticality, the planner's deals. */
interface Sample {
  readonly deals: number;
  readonly method: number;
  readonly advised: number;
  readonly everyNth: number;
  readonly planned: number;
}

const QUICK: Sample = { deals: 32, method: 60, advised: 40, everyNth: 3, planned: 0 };
const FULL: Sample = { deals: 200, method: 1000, advised: 400, everyNth: 1, planned: 640 };

interface Given {
  readonly folder: string | undefined;
  readonly scenario: Scenario;
  readonly book: Book;
  readonly sample: Sample;
  readonly threads: Threads;
  /** The file in which the planner's games are stored, if any. */
  readonly kept: string | undefined;
}

async function gamesOfBots({ folder, threads }: Given): Promise<Games> {
  const bots = [...new Set([...LADDER_BOTS, ...PERSONA_BOTS])];
  const tasks = bots.map((bot): Task<'games'> => ({ kind: 'games', scenario: folder, bot, seeds: SEEDS }));
  const answers = await threads.all(tasks);
  return new Map(bots.map((bot, index) => [bot, answers[index] ?? []]));
}

/** The acts of the stored line for a deal. */
function keptLine(
  { scenario, book }: Given,
  seed: number,
  without: readonly string[],
): readonly DatedAct[] | null {
  const line = lineFor(book, seed, without);
  return line && actsOf(makeWorld(scenario, seed), line);
}

/** Bots in whose games the answers to crises are compared: one state of the world would show little. */
const ANSWERING = ['historian', 'history', 'yielder', 'lawyer'];

async function answersOfBots({ folder, scenario, threads }: Given, games: Games): Promise<Answered[]> {
  const tasks = ANSWERING.flatMap((bot) =>
    (games.get(bot) ?? []).flatMap(({ seed, despatch }): Task<'answers'>[] => {
      const parsed = parseDespatch(despatch);
      if ('faults' in parsed) return [];
      const line = datedActs(makeWorld(scenario, seed), parsed.despatch.commands);
      return [{ kind: 'answers', scenario: folder, seed, line }];
    }),
  );
  return (await threads.all(tasks)).flat();
}

/** The best lines of the book, measured, and their rows of the table. */
async function bestLines(
  given: Given,
  games: Games,
): Promise<{ readonly portraits: readonly Portrait[]; readonly rows: readonly Bar[] }> {
  const { folder, sample, threads } = given;
  const tasks = SEEDS.flatMap((seed): Task<'portrait'>[] => {
    const line = keptLine(given, seed, []);
    return line ? [{ kind: 'portrait', scenario: folder, seed, line, everyNth: sample.everyNth }] : [];
  });
  const found = await threads.all(tasks);
  const portraits = found.map(({ portrait }) => portrait);
  if (portraits.length < SEEDS.length) {
    const measured = `the book has ${portraits.length} of ${SEEDS.length}`;
    return { portraits, rows: [unmeasured('best lines', 'one a deal', measured)] };
  }
  const rows = [
    searcherRow(portraits.map(({ score }) => score)),
    ...linesRows(portraits),
    answersRow([...found.flatMap(({ answered }) => answered), ...(await answersOfBots(given, games))]),
    ...crisesRows(found.flatMap(({ answered }) => answered)),
    ...springRows(found.map(({ spring }) => spring)),
    criticalRow(found.map(({ moments }) => moments)),
  ];
  return { portraits, rows };
}

/** Two ways to play without a book, on many deals: the historical method, and granting everything to everybody. */
async function gamesOfMethods({ folder, sample, threads }: Given): Promise<readonly [Outcome[], Outcome[]]> {
  const seeds = Array.from({ length: sample.method }, (_, seed) => seed);
  const tasks = ['historian', 'yielder-all'].map(
    (bot): Task<'games'> => ({ kind: 'games', scenario: folder, bot, seeds }),
  );
  const [method = [], other = []] = await threads.all(tasks);
  return [method, other];
}

/** Games of a bot that always follows the help's first suggestion. */
async function gamesByAdvice({ folder, sample, threads }: Given): Promise<Outcome[]> {
  const seeds = Array.from({ length: sample.advised }, (_, seed) => seed);
  const task: Task<'games'> = { kind: 'games', scenario: folder, bot: 'adviser', seeds };
  return (await threads.all([task])).flat();
}

/** The verbs used by the planner or, where it does not play, by the lines of the book. */
async function rowOfVerbs({ folder, scenario, book, sample, threads }: Given): Promise<Bar> {
  const task: Task<'games'> = { kind: 'games', scenario: folder, bot: 'planner', seeds: SEEDS };
  const texts =
    sample.planned > 0
      ? (await threads.all([task])).flat().map(({ despatch }) => despatch)
      : book.lines.filter(({ without }) => without.length === 0).map(({ days }) => days.join('\n'));
  const used = texts.flatMap((text) => {
    const parsed = parseDespatch(text);
    return 'faults' in parsed ? [] : datedActs(makeWorld(scenario, 0), parsed.despatch.commands);
  });
  const asked = VERBS.filter((verb) => verb !== 'wait' && verb !== 'withdraw');
  const who = sample.planned > 0 ? 'the planner' : 'the kept lines';
  return verbsRow(who, asked, new Set(used.map(({ command }) => command.do)));
}

async function rowsOfSecrets(given: Given): Promise<Bar[]> {
  const { folder, scenario, sample, threads } = given;
  const kept = given.book.lines
    .map((line) => actsOf(makeWorld(scenario, line.seed), line))
    .filter((line) => line !== null);
  const history = despatchActs(makeWorld(scenario, 0), 'history');
  const lines = history ? [...kept, history] : kept;
  const tasks = Array.from(
    { length: sample.deals },
    (_, index): Task<'deal'> => ({ kind: 'deal', scenario: folder, seed: OTHER_DEALS + index, lines }),
  );
  return knowingRows(makeWorld(scenario, 0), await threads.all(tasks));
}

/** Number of deals between two checks of the planner's results so far. */
const LOOK = 40;

/** Takes some seconds for each game: only in full samples, and only until the result for every verb is certain. */
async function rowsOfInforming(given: Given): Promise<Bar[]> {
  const { sample, kept } = given;
  const lists = [[], ...INFORMING.map((verb) => [verb])];
  const played = new Map(lists.map((without) => [without.join(), [] as number[]]));
  let rows: Bar[] = [];
  for (let from = 0; from < sample.planned && (from === 0 || !rows.every(({ pass }) => pass)); from += LOOK) {
    const seeds = Array.from({ length: LOOK }, (_, index) => OTHER_DEALS * 2 + from + index);
    const scores = await plannedScores(given, seeds, lists, kept);
    for (const [without, all] of played)
      all.push(...seeds.map((seed) => scores.get(without)?.get(seed) ?? 0));
    rows = INFORMING.map((verb) => informingRow(verb, played.get('') ?? [], played.get(verb) ?? []));
  }
  return rows;
}

function rowWithoutTheMain(given: Given): Bar {
  const main = mainPower(given.scenario);
  const scores = SEEDS.flatMap((seed) => {
    const line = keptLine(given, seed, [main]);
    return line ? [play(makeWorld(given.scenario, seed), line).score] : [];
  });
  return withoutTheMainRow(main, scores);
}

function rowsOfBans(given: Given): Bar[] {
  const worlds = SEEDS.map((seed) => makeWorld(given.scenario, seed));
  const bests = worlds.map((world) => {
    const line = keptLine(given, world.seed, []);
    return line && play(world, line).score;
  });
  const lost = bests.flatMap((best, seed) => {
    const line = keptLine(given, seed, ['ask']);
    return best === null || !line
      ? []
      : [Math.max(0, best - play(makeWorld(given.scenario, seed), line).score)];
  });
  const rows = verbsAskedAbout(VERBS.filter((verb) => !INFORMING.includes(verb))).map((verb) =>
    banRow({
      verb,
      pairs: worlds.flatMap((world, index) => {
        const best = bests[index] ?? null;
        const line = keptLine(given, world.seed, [verb]);
        return best === null || !line ? [] : [{ all: best, without: play(world, line).score }];
      }),
    }),
  );
  return [...rows, atLeast('without ask: mean loss', mean(lost), 800), rowWithoutTheMain(given)];
}

/** The results of the scenario's scripts; `endings/` has one script for each ending. */
async function gamesOfScripts({ folder, scenario }: Given): Promise<Pick<Outcome, 'ending' | 'score'>[]> {
  const texts = await scriptsOf(await findFolder(folder));
  return texts.flatMap((text) => {
    const parsed = parseDespatch(text);
    if ('faults' in parsed) return [];
    const { commands, tags } = parsed.despatch;
    const world = makeWorld(scenario, Number(tags.Seed ?? 0));
    const { last, score } = play(world, datedActs(world, commands));
    return [{ ending: endingNow(world, positionOf(last)), score }];
  });
}

const SPEED_MS = 5;
const SPEED_GAMES = 60;

/** Whole games of history's length, commands only, after a warm-up. */
function speedRow({ scenario }: Given): Bar {
  const world = makeWorld(scenario, 0);
  const acts = despatchActs(world, 'history') ?? [];
  const times = Array.from({ length: SPEED_GAMES }, () => {
    const start = performance.now();
    play(world, acts);
    return performance.now() - start;
  });
  const later = times.slice(SPEED_GAMES / 3).sort((a, b) => a - b);
  const median = later[Math.trunc(later.length / 2)] ?? 0;
  return {
    name: 'speed: a whole game of history, headless, median',
    target: `< ${SPEED_MS} ms`,
    measured: `${median.toFixed(2)} ms`,
    pass: median < SPEED_MS,
  };
}

/** Computes a value on first use and keeps it. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** The parts of the table in its order, each measured only if it is asked for. */
function partsOf(given: Given): Readonly<Record<string, () => Promise<Bar[]>>> {
  const games = once(() => gamesOfBots(given));
  const methods = once(() => gamesOfMethods(given));
  const lines = once(async () => bestLines(given, await games()));
  const scripts = once(() => gamesOfScripts(given));
  return {
    ladder: async () => [...ladder(await games()), ...methodRows(...(await methods()))],
    help: async () => adviceRows(await gamesByAdvice(given)),
    lines: async () => [...(await lines()).rows],
    history: async () => [...elsewhere(await games()), await historyRow(given.scenario)],
    endings: async () => {
      const { portraits } = await lines();
      const played = [...portraits, ...[...(await games()).values()].flat(), ...(await scripts())];
      const ids = given.scenario.endings.map(({ id }) => id);
      return [
        endingsOfPersonas(await games()),
        endingsReached(ids, new Set(played.map(({ ending }) => ending))),
        goodEndingsRow([...played, ...(await methods()).flat()]),
      ];
    },
    secrets: () => rowsOfSecrets(given),
    verbs: async () => [...rowsOfBans(given), await rowOfVerbs(given), ...(await rowsOfInforming(given))],
    speed: async () => [speedRow(given)],
  };
}

/** The parts that `--only` names, or all of them without it. */
function readParts(given: Given, only: string | undefined): (() => Promise<Bar[]>)[] {
  const parts = partsOf(given);
  const names = only === undefined ? Object.keys(parts) : only.split(',');
  return names.map((name) => {
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (part) return part;
    throw new WrongUse(`--only ${name}: no such part; they are ${Object.keys(parts).join(', ')}`);
  });
}

async function measured(parts: readonly (() => Promise<Bar[]>)[]): Promise<Bar[]> {
  const rows: Bar[] = [];
  for (const part of parts) rows.push(...(await part()));
  return rows;
}

export async function bars(argv: readonly string[], terminal: Terminal): Promise<number> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { flags, ...rest } = readArguments(
    argv,
    { quick: flag, json: flag, only: text, scenario: text, book: text, keep: text },
    { least: 0, most: 0 },
  );
  const folder = textFlag({ flags, ...rest }, 'scenario');
  const scenario = await openFolder(folder);
  const book = await readBook(await bookPath(folder, textFlag({ flags, ...rest }, 'book')), scenario);
  const quick = flags.quick === true;
  const sample = quick ? QUICK : FULL;
  const kept = textFlag({ flags, ...rest }, 'keep');
  const only = textFlag({ flags, ...rest }, 'only');
  const rows = await inThreads((threads) =>
    measured(readParts({ folder, scenario, book, sample, threads, kept }, only)),
  );
  if (flags.json === true) {
    terminal.out(`${canonicalJson({ bars: rows, quick })}\n`);
    return 0;
  }
  const width = Math.max(...rows.map(({ name }) => name.length));
  for (const { name, target, measured: found, pass } of rows) {
    terminal.out(`${pass ? 'yes' : 'NO '}  ${name.padEnd(width)}  ${target.padEnd(22)}  ${found}\n`);
  }
  const met = rows.filter(({ pass }) => pass).length;
  terminal.out(
    `${met} of ${rows.length} bars are met${quick ? '; quick: kept lines replayed, small samples, the planner left out' : ''}\n`,
  );
  return 0;
}
