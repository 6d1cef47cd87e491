/** The tasks of a worker thread; a task and its answer are plain data. */
import { criticalMoments, type Moments } from '../analysis/bars/critical.ts';
import { type Deal, typesOf } from '../analysis/bars/knowing.ts';
import { type Answered, bestAnswers, type Portrait, portraitOf } from '../analysis/bars/lines.ts';
import { type Spring, springOf } from '../analysis/bars/spring.ts';
import { debriefOf } from '../analysis/debrief/debrief.ts';
import { Exploration, type Findings, type Stream } from '../analysis/debrief/exploring.ts';
import { playedGame } from '../analysis/debrief/played-game.ts';
import { linesFor, poolFor } from '../analysis/debrief/pool.ts';
import type { Debrief } from '../analysis/debrief/report.ts';
import type { DatedAct } from '../analysis/line.ts';
import type { Outcome } from '../analysis/outcome.ts';
import { botOf } from '../analysis/roster.ts';
import { actsOf, plannersBook } from '../analysis/search/book.ts';
import { type Found, type Search, search } from '../analysis/search/searcher.ts';
import { play, withoutRefused } from '../analysis/search/track.ts';
import { playSeed } from '../analysis/simulate.ts';
import type { Command, Verb } from '../core/commands.ts';
import { makeWorld } from '../core/world.ts';
import type { Scenario } from '../scenario/schema.ts';
import { bookPath, readBook } from './lines-file.ts';
import { openFolder } from './scenario-folder.ts';

interface Somewhere {
  readonly scenario: string | undefined;
}

/** Each kind of task with its answer. */
interface Works {
  /** Games of one bot, in the order of the seeds. */
  games: {
    ask: {
      readonly bot: string;
      readonly seeds: readonly number[];
      /** Verbs that a bot which plays from the book may not use. */
      readonly without?: readonly Verb[];
    };
    answer: Outcome[];
  };
  /** A search for the best line of one deal, or for the mean of several. */
  search: { ask: Search & { readonly seeds: readonly number[] }; answer: Found };
  /** The scores of these lines under one deal, and what was dealt. */
  deal: { ask: { readonly seed: number; readonly lines: readonly (readonly DatedAct[])[] }; answer: Deal };
  /** The properties of one line; criticality at every n-th of its acts. */
  portrait: {
    ask: { readonly seed: number; readonly line: readonly DatedAct[]; readonly everyNth: number };
    answer: {
      readonly portrait: Portrait;
      readonly answered: Answered[];
      readonly moments: Moments;
      readonly spring: Spring;
    };
  };
  /** The best answer to each crisis that a game met. */
  answers: {
    ask: { readonly seed: number; readonly line: readonly DatedAct[] };
    answer: Answered[];
  };
  /** A round of one of the two explorations of a finished game. */
  explore: {
    ask: Debriefed & {
      readonly stream: Stream;
      /** Lines played by the end of the round. */
      readonly lines: number;
      readonly before: readonly [Findings, Findings] | null;
    };
    answer: Findings;
  };
  /** The debrief from two explorations of a finished game. */
  debrief: {
    ask: Debriefed & { readonly findings: readonly [Findings, Findings] };
    answer: Debrief;
  };
}

/** A finished game. */
interface Debriefed {
  readonly seed: number;
  readonly commands: readonly Command[];
}

/** The kinds of tasks. */
export type Kind = keyof Works;
/** A task, as plain data. */
export type Task<K extends Kind> = Somewhere & { readonly kind: K } & Works[K]['ask'];
/** Its answer, as plain data. */
export type Answer<K extends Kind> = Works[K]['answer'];

/** Caches what a reader returns, per thread and folder. */
function oncePerFolder<T>(read: (folder: string | undefined) => Promise<T>): typeof read {
  const known = new Map<string | undefined, Promise<T>>();
  return (folder) => {
    const found = known.get(folder) ?? read(folder);
    known.set(folder, found);
    return found;
  };
}

const scenarioAt = oncePerFolder(openFolder);

/** A finished game and its pool of lines; cached, because every round asks for it. */
function debriefed(
  scenario: Scenario,
  { scenario: folder, seed, commands }: Somewhere & Debriefed,
): Explored {
  const key = JSON.stringify([folder, seed, commands]);
  if (explored?.key !== key) explored = { key, made: madeReady(scenario, folder, seed, commands) };
  return explored.made;
}

type Explored = ReturnType<typeof madeReady>;
let explored: { readonly key: string; readonly made: Explored } | null = null;

async function madeReady(
  scenario: Scenario,
  folder: string | undefined,
  seed: number,
  commands: readonly Command[],
) {
  const book = await readBook(await bookPath(folder, undefined), scenario);
  const game = playedGame({ scenario, seed, commands });
  return { game, pool: poolFor(game.world, linesFor(game.world, book)) };
}

/** The lines that the planner uses. */
const bookAt = oncePerFolder(async (folder) => {
  const scenario = await scenarioAt(folder);
  const world = makeWorld(scenario, 0);
  const book = await readBook(await bookPath(folder, undefined), scenario);
  return plannersBook(book)
    .map((line) => actsOf(world, line))
    .filter((line) => line !== null);
});

const WORKERS: {
  readonly [K in Kind]: (scenario: Scenario, task: Task<K>) => Answer<K> | Promise<Answer<K>>;
} = {
  games: async (scenario, { scenario: folder, bot: name, seeds, without = [] }) => {
    const bot = botOf(name, scenario, await bookAt(folder), without);
    if (!bot) throw new Error(`no such bot here: ${name}`);
    return seeds.map((seed) => playSeed(scenario, bot, seed));
  },
  search: (scenario, task) =>
    search(
      task.seeds.map((seed) => makeWorld(scenario, seed)),
      task,
    ),
  deal: (scenario, { seed, lines }) => {
    const world = makeWorld(scenario, seed);
    return { types: typesOf(world), scores: lines.map((line) => play(world, line).score) };
  },
  portrait: (scenario, { seed, line, everyNth }) => {
    const world = makeWorld(scenario, seed);
    const track = play(world, withoutRefused(play(world, line)));
    return {
      portrait: portraitOf(track),
      answered: bestAnswers(track),
      moments: criticalMoments(track, everyNth),
      spring: springOf(track),
    };
  },
  explore: async (scenario, task) => {
    const { game, pool } = await debriefed(scenario, task);
    const exploration = new Exploration(game, { pool, lines: task.lines }, task.stream, task.before);
    for (const _ of exploration.steps());
    return exploration.findings();
  },
  debrief: async (scenario, task) => {
    const { game, pool } = await debriefed(scenario, task);
    return debriefOf(game, task.findings, pool);
  },
  answers: (scenario, { seed, line }) => bestAnswers(play(makeWorld(scenario, seed), line)),
};

/** Carries out one task in this thread. The pool calls a thread's default export. */
export default async function work<K extends Kind>(task: Task<K>): Promise<Answer<K>> {
  return WORKERS[task.kind](await scenarioAt(task.scenario), task);
}
