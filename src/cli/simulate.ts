/**
 * `simulate`: plays many games of one bot on all cores and prints one line of JSON for each game, in the order of
 * seeds.
 */

import { type FileHandle, open } from 'node:fs/promises';
import { BOT_NAMES, botOf } from '../analysis/roster.ts';
import { lineOf, seedsOf } from '../analysis/simulate.ts';
import { MOST_SEED } from '../chronicle/seed.ts';
import { readArguments, readCount, readSeedFlag, readShard, textFlag } from './arguments.ts';
import { BadInput, WrongUse } from './errors.ts';
import { inThreads } from './pool.ts';
import { openFolder } from './scenario-folder.ts';
import type { Task } from './tasks.ts';
import type { Terminal } from './terminal.ts';

/** Games in one task: long enough to outweigh the cost of the message. */
const GAMES_A_TASK = 16;

const USUAL_GAMES = 12;

function tasksOf(scenario: string | undefined, bot: string, seeds: readonly number[]): Task<'games'>[] {
  const tasks: Task<'games'>[] = [];
  for (let at = 0; at < seeds.length; at += GAMES_A_TASK) {
    tasks.push({ kind: 'games', scenario, bot, seeds: seeds.slice(at, at + GAMES_A_TASK) });
  }
  return tasks;
}

export async function simulate(argv: readonly string[], terminal: Terminal): Promise<number> {
  const text = { type: 'string' } as const;
  const given = readArguments(
    argv,
    { bot: text, games: text, seed: text, shard: text, out: text, scenario: text },
    { least: 0, most: 0 },
  );
  const name = textFlag(given, 'bot');
  const known = `the bots are ${BOT_NAMES.join(', ')}`;
  if (name === undefined) throw new WrongUse(`no bot: name one with --bot; ${known}`);
  if (!BOT_NAMES.includes(name)) throw new WrongUse(`no such bot: ${name}; ${known}`);
  const games = readCount('games', given.flags.games, USUAL_GAMES);
  const seed = readSeedFlag(given.flags.seed, 0);
  if (seed + games - 1 > MOST_SEED)
    throw new WrongUse(`too many games: the last seed would be ${seed + games - 1}, at most ${MOST_SEED}`);
  const seeds = seedsOf({ games, seed, shard: readShard(given.flags.shard) });
  const folder = textFlag(given, 'scenario');
  const scenario = await openFolder(folder);
  if (!botOf(name, scenario))
    throw new BadInput(`${scenario.id} has no history.despatch for ${name} to play`);
  const out = textFlag(given, 'out');
  const file = out === undefined ? null : await openFile(out);
  const tasks = tasksOf(folder, name, seeds);
  try {
    await inThreads(async (threads) => {
      for await (const outcomes of threads.inOrder(tasks)) {
        const lines = outcomes.map((outcome) => `${lineOf(outcome)}\n`).join('');
        if (file) await file.write(lines);
        else terminal.out(lines);
      }
    });
  } finally {
    await file?.close();
  }
  return 0;
}

async function openFile(path: string): Promise<FileHandle> {
  return open(path, 'w').catch(() => {
    throw new BadInput(`can't write ${path}; name a file in a folder that is there`);
  });
}
