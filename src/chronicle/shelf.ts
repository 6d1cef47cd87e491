/**
 * The player's games of before, each as its log with what became of it, and which endings have been reached and which
 * goals met. A game that the player deletes leaves its ending and its goals there. What lies in the store comes from
 * outside, and what is not of this shape is passed over.
 */
import * as v from 'valibot';
import { fingerprintOf } from '../core/fingerprint.ts';
import { goalsOf } from './goals.ts';
import { makeLog } from './log.ts';
import { resultOf } from './result.ts';
import type { Store } from './store.ts';
import { gameOf, type Timeline } from './timeline.ts';

/** Games without an ending and without a name that are kept (design choice); every other game stays until it is deleted. */
export const MOST_UNFINISHED = 20;

const whole = v.pipe(v.number(), v.integer());

const gameShape = v.object({
  /** When it was put there, in milliseconds since 1970. */
  at: whole,
  /** The day that the game has reached, as "1929-07-24". */
  date: v.string(),
  /** Null while it goes on. */
  ending: v.nullable(v.string()),
  /** Hundredths of a point. */
  score: whole,
  /** Acts of the player; waits are not counted. */
  acts: whole,
  seed: whole,
  /** What the player calls it. */
  name: v.optional(v.pipe(v.string(), v.maxLength(60))),
  /** door.ts reads it. */
  log: v.unknown(),
});

const endingShape = v.object({
  /** The best score with this ending, in hundredths of a point. */
  best: whole,
});

/** A game as it lies on the shelf. */
export interface Shelved extends v.InferOutput<typeof gameShape> {
  /** Where it lies in the store. */
  readonly key: string;
}

export interface Shelf {
  /** The newest first. */
  readonly games: readonly Shelved[];
  /** The best score of every ending that has been reached. */
  readonly endings: ReadonlyMap<string, number>;
  /** The goals that have been met in a finished game. */
  readonly goals: ReadonlySet<string>;
  /** False where the browser keeps nothing. */
  readonly safe: boolean;
}

const home = (scenario: string): string => `shelf:${scenario}:`;

/** What lies on the shelf of a scenario. */
export async function readShelf(store: Store, scenario: string): Promise<Shelf> {
  const { found, safe } = await store.all(home(scenario));
  const games: Shelved[] = [];
  const endings = new Map<string, number>();
  const goals = new Set<string>();
  for (const { key, data } of found) {
    const [kind, ...id] = key.slice(home(scenario).length).split(':');
    const game = v.safeParse(gameShape, data);
    if (kind === 'game' && game.success) games.push({ ...game.output, key });
    if (kind === 'goal') goals.add(id.join(':'));
    const ending = v.safeParse(endingShape, data);
    if (kind === 'ending' && ending.success) endings.set(id.join(':'), ending.output.best);
  }
  return { games: games.sort((a, b) => b.at - a.at), endings, goals, safe };
}

const nameIn = (seed: number, fingerprint: string): string => `game:${seed}-${fingerprint.slice(0, 16)}`;

/** Is this the game, in this state, that lies there? */
export const isOf = ({ key }: Pick<Shelved, 'key'>, timeline: Timeline): boolean =>
  key.endsWith(nameIn(timeline.world.seed, fingerprintOf(gameOf(timeline))));

/** Letters that a name may have (design choice: it stands at the end of a line of the tree). */
export const MOST_NAME = 40;

/**
 * Puts a game there as it stands, and its ending where it has one. The same state of the same game lies there once, and
 * keeps its name. Of too many that were left unfinished the oldest goes.
 */
export async function shelve(store: Store, timeline: Timeline, at: number): Promise<void> {
  const { scenario, date, ending, score, commands, seed, fingerprint } = resultOf(timeline);
  const here = home(scenario.id);
  const key = `${here}${nameIn(seed, fingerprint)}`;
  const { games, endings } = await readShelf(store, scenario.id);
  const before = games.find((one) => one.key === key);
  const game = { at, date, ending, score, acts: commands, seed, log: makeLog(timeline) };
  await store.put(key, before?.name === undefined ? game : { ...game, name: before.name });
  if (ending !== null) {
    await store.put(`${here}ending:${ending}`, { best: Math.max(score, endings.get(ending) ?? score) });
    for (const goal of goalsOf(timeline))
      if (goal.is === 'met') await store.put(`${here}goal:${goal.id}`, {});
    return;
  }
  const unfinished = games.filter((one) => one.ending === null && one.name === undefined && one !== before);
  const room = before?.name === undefined ? MOST_UNFINISHED - 1 : MOST_UNFINISHED;
  for (const { key: old } of unfinished.slice(room)) await store.remove(old);
}

/** Gives a game of the shelf a name, or takes it away where the name is empty. */
export async function nameShelved(
  store: Store,
  { key, name: _, ...game }: Shelved,
  name: string,
): Promise<void> {
  const short = name.trim().slice(0, MOST_NAME);
  await store.put(key, short === '' ? game : { ...game, name: short });
}

/** Puts a game back that was taken from the shelf. */
export async function putBack(store: Store, { key, ...game }: Shelved): Promise<void> {
  await store.put(key, game);
}
