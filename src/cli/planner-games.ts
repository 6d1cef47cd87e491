/**
 * The planner's games for `bars`. They take some hours, so each batch is stored in a file as soon as it is played, and
 * an interrupted run continues from there.
 */
import { appendFile, readFile } from 'node:fs/promises';
import type { Verb } from '../core/commands.ts';
import { canonicalJson, digestOf } from '../core/fingerprint.ts';
import type { Amount } from '../core/integers.ts';
import type { Scenario } from '../scenario/schema.ts';
import { BadInput } from './errors.ts';
import type { Threads } from './pool.ts';
import type { Task } from './tasks.ts';

/** One game of the planner, under the rules with this digest, without these verbs. */
interface Planned {
  readonly rules: string;
  readonly without: readonly Verb[];
  readonly seed: number;
  readonly score: Amount;
}

/** Games in one task: the planner caches its thoughts, so more games in one task are cheaper. */
const BATCH = 20;

/** Scores by the banned verbs, then by seed. */
export type Scores = ReadonlyMap<string, ReadonlyMap<number, Amount>>;

const isPlanned = (data: unknown): data is Planned => {
  if (typeof data !== 'object' || data === null) return false;
  const { rules, without, seed, score } = data as Record<string, unknown>;
  return (
    typeof rules === 'string' &&
    Array.isArray(without) &&
    Number.isSafeInteger(seed) &&
    Number.isSafeInteger(score)
  );
};

async function readKept(path: string | undefined, rules: string): Promise<Planned[]> {
  const text = path === undefined ? '' : await readFile(path, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      try {
        const data: unknown = JSON.parse(line);
        if (isPlanned(data)) return data;
      } catch {
        // Reported below, with its place.
      }
      throw new BadInput(
        `${path}, line ${index + 1} is no kept game; take the line out, or name another file`,
      );
    })
    .filter((game) => game.rules === rules);
}

/**
 * Plays the games that are not stored yet: every list of verbs on the same deals, batch by batch, so that pairs are
 * complete early.
 */
export async function plannedScores(
  { scenario, folder, threads }: { scenario: Scenario; folder: string | undefined; threads: Threads },
  seeds: readonly number[],
  lists: readonly (readonly Verb[])[],
  path: string | undefined,
): Promise<Scores> {
  const rules = digestOf(scenario);
  const scores = new Map(lists.map((without) => [without.join(), new Map<number, Amount>()]));
  const note = ({ without, seed, score }: Planned): unknown => scores.get(without.join())?.set(seed, score);
  for (const game of await readKept(path, rules)) note(game);
  const tasks: Task<'games'>[] = [];
  for (let from = 0; from < seeds.length; from += BATCH) {
    for (const without of lists) {
      const known = scores.get(without.join());
      const left = seeds.slice(from, from + BATCH).filter((seed) => !known?.has(seed));
      if (left.length > 0)
        tasks.push({ kind: 'games', scenario: folder, bot: 'planner', seeds: left, without });
    }
  }
  let at = 0;
  for await (const games of threads.inOrder(tasks)) {
    const without = tasks[at]?.without ?? [];
    at += 1;
    const played = games.map(({ seed, score }): Planned => ({ rules, without, seed, score }));
    played.forEach(note);
    if (path !== undefined) await appendFile(path, played.map((game) => `${canonicalJson(game)}\n`).join(''));
  }
  return scores;
}
