/** `merge`: one summary of the lines of one or many simulations; the same however the games were divided. */

import { readFile } from 'node:fs/promises';
import type { Outcome } from '../analysis/outcome.ts';
import { isOutcome } from '../analysis/simulate.ts';
import { summaryOf } from '../analysis/statistics.ts';
import { canonicalJson } from '../core/fingerprint.ts';
import { readArguments } from './arguments.ts';
import { BadInput } from './errors.ts';
import type { Terminal } from './terminal.ts';

const MOST_FILES = 10_000;

async function read(path: string): Promise<Outcome[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new BadInput(`can't read ${path}; name files that "simulate" has written`);
  });
  return text.split('\n').flatMap((line, index) => (line === '' ? [] : [outcomeIn(line, path, index + 1)]));
}

function outcomeIn(line: string, path: string, number: number): Outcome {
  try {
    const data: unknown = JSON.parse(line);
    if (isOutcome(data)) return data;
  } catch {
    // Reported below, with its place.
  }
  throw new BadInput(`${path}, line ${number}: no game; expected a line that "simulate" has written`);
}

export async function merge(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { words } = readArguments(argv, {}, { least: 1, most: MOST_FILES });
  const outcomes: Outcome[] = [];
  const seen = new Map<string, string>();
  for (const path of words) {
    for (const outcome of await read(path)) {
      const game = `${outcome.bot}, seed ${outcome.seed}`;
      const before = seen.get(game);
      if (before !== undefined)
        throw new BadInput(`${path}: the game of ${game} is in ${before} already; give each shard once`);
      seen.set(game, path);
      outcomes.push(outcome);
    }
  }
  terminal.out(`${canonicalJson(summaryOf(outcomes))}\n`);
  return 0;
}
