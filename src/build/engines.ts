// Benchmarks the current engine against that of an older commit, alternating in one run, both built into single files
// in the same way: the historical game by its commands alone, and games of bots. Each plays the scenario of its own
// commit, so the games differ where the rules do; the scores are printed. The ratios are what counts. Times are
// processor times, so that load on the machine changes them little. It needs the history of the repository; without it
// it prints so and does nothing.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { load } from './launch.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** The last commit whose chart only relayed what a predicate had decided. */
const OLD = process.env.ENGINE ?? 'db7b3d7';
const SCENARIO = 'moscow-1929';
const ROUNDS = 120;
const GAMES_A_ROUND = 5;
const BOTS = [
  { bot: 'random', games: 60 },
  { bot: 'historian', games: 30 },
  { bot: 'planner', games: 1 },
] as const;

/** The operations that both engines have. */
interface Engine {
  /** Plays the historical game to its last day and returns its score. */
  readonly history: () => number;
  /** Plays games of a bot, from seed 1 on, and returns the sum of their scores. */
  readonly games: (bot: string, count: number) => number;
}

/** The entry module for either tree; it uses only names that both have. */
const entryOf = (tree: string): string => `
import { readFileSync } from 'node:fs';
import { isOver, open, positionOf, step } from '${tree}/src/core/game.ts';
import { makeWorld } from '${tree}/src/core/world.ts';
import { score, verdict } from '${tree}/src/core/verdict.ts';
import { parseDespatch } from '${tree}/src/chronicle/notation.ts';
import { gameOf } from '${tree}/src/chronicle/timeline.ts';
import { loadScenario } from '${tree}/src/scenario/load.ts';
import { scenarioFiles } from '${tree}/src/build/scenarios.ts';
import { botOf } from '${tree}/src/analysis/roster.ts';
import { actsOf, plannersBook } from '${tree}/src/analysis/search/book.ts';
import { playBot } from '${tree}/src/analysis/playout.ts';

const folder = '${tree}/scenarios';
const { scenario } = loadScenario(scenarioFiles(folder, '${SCENARIO}'));
const world = makeWorld(scenario, 0);
const { firstDay, lastDay } = scenario.calendar;
const told = parseDespatch(scenario.despatches.history).despatch.commands;
const commands = [...told, { do: 'wait', until: lastDay }].filter(({ until }) => until !== firstDay);
const worth = (of, game) => score(verdict(of, positionOf(game)));
const lines = plannersBook(JSON.parse(readFileSync(folder + '/${SCENARIO}/lines.json', 'utf8')));
const book = lines.map((line) => actsOf(world, line));

export function history() {
  let { game } = open(world);
  for (const command of commands) game = step(game, command).game;
  if (!isOver(game)) throw new Error('the game goes on');
  return worth(world, game);
}

export function games(name, count) {
  let sum = 0;
  for (let seed = 1; seed <= count; seed++) {
    const dealt = makeWorld(scenario, seed);
    sum += worth(dealt, gameOf(playBot(dealt, botOf(name, scenario, book))));
  }
  return sum;
}
`;

/** Unpacks the files of the older commit into a folder, with today's packages; null without that commit. */
async function unpack(commit: string, into: string): Promise<string | null> {
  try {
    const archive = execFileSync('git', ['archive', commit, 'src', 'scenarios', 'package.json'], {
      cwd: ROOT,
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    execFileSync('tar', ['-x', '-C', into], { input: archive });
  } catch {
    return null;
  }
  await symlink(join(ROOT, 'node_modules'), join(into, 'node_modules'));
  return into;
}

async function engineOf(tree: string): Promise<Engine> {
  const entry = join(tree, 'src', `engine-${process.pid}.mjs`);
  await writeFile(entry, entryOf(tree.replaceAll('\\', '/').replace(/\/$/, '')));
  try {
    return (await load(pathToFileURL(entry))) as Engine;
  } finally {
    await rm(entry, { force: true });
  }
}

const middle = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

/** Median processor time of each, in milliseconds, measured in turn. */
function byTurns(
  rounds: number,
  old: () => unknown,
  now: () => unknown,
): { readonly old: number; readonly now: number } {
  const times: { old: number[]; now: number[] } = { old: [], now: [] };
  const timed = (run: () => unknown): number => {
    const from = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };
  for (let round = 0; round < rounds; round++) {
    times.old.push(timed(old));
    times.now.push(timed(now));
  }
  return { old: middle(times.old), now: middle(times.now) };
}

function report(what: string, { old, now }: { old: number; now: number }, count: number): void {
  const each = (ms: number): string => (ms / count).toFixed(ms / count < 10 ? 2 : 0).padStart(8);
  console.log(`  ${what.padEnd(26)}${each(old)} ms ${each(now)} ms   ${(now / old).toFixed(2)}`);
}

/** Prints the table; the argument "quick" leaves out the planner, which takes a minute. */
export async function main(argv: readonly string[]): Promise<number> {
  const tree = await mkdtemp(join(tmpdir(), 'litvinov-engine-'));
  try {
    if ((await unpack(OLD, tree)) === null) {
      console.log(`engines: the commit ${OLD} is not here; nothing to compare with`);
      return 0;
    }
    const [old, now] = [await engineOf(tree), await engineOf(ROOT)];
    const repeat = (engine: Engine) => (): void => {
      for (let game = 0; game < GAMES_A_ROUND; game++) engine.history();
    };
    byTurns(ROUNDS, repeat(old), repeat(now));
    console.log(`\nengines, one core, medians by turns:       ${OLD}         now   now / ${OLD}`);
    console.log(`  history scores ${old.history()} there and ${now.history()} now`);
    report('history, commands only', byTurns(ROUNDS, repeat(old), repeat(now)), GAMES_A_ROUND);
    for (const { bot, games } of BOTS) {
      if (bot === 'planner' && argv.includes('quick')) continue;
      const rounds = bot === 'planner' ? 1 : 3;
      report(
        `a game of ${bot}`,
        byTurns(
          rounds,
          () => old.games(bot, games),
          () => now.games(bot, games),
        ),
        games,
      );
    }
    return 0;
  } finally {
    await rm(tree, { recursive: true, force: true });
  }
}
