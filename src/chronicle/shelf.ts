/**
 * The shelf: the player's earlier games as logs with their results, the endings reached and the goals met. Deleting a
 * game keeps its ending and its goals. Data in the store are not trusted, and what does not have this shape is skipped.
 */
import * as v from 'valibot';
import { fingerprint, fingerprintOf } from '../core/fingerprint.ts';
import { goalsOf } from './goals.ts';
import { makeLog } from './log.ts';
import { actsOf } from './parting.ts';
import { resultOf } from './result.ts';
import type { Store } from './store.ts';
import { gameOf, type Timeline } from './timeline.ts';

/** Games without ending and name that are kept (design choice); every other game stays until it is deleted. */
export const MOST_UNFINISHED = 20;

const whole = v.pipe(v.number(), v.integer());

const gameShape = v.object({
  /** When it was stored, in milliseconds since 1970. */
  at: whole,
  /** The day that the game has reached, as "1929-07-24". */
  date: v.string(),
  /** Null while it goes on. */
  ending: v.nullable(v.string()),
  /** Hundredths of a point. */
  score: whole,
  /** Number of the player's acts, without waits. */
  acts: whole,
  seed: whole,
  /** The name that the player gave it. */
  name: v.optional(v.pipe(v.string(), v.maxLength(60))),
  /** Read by written-game.ts. */
  log: v.unknown(),
});

const endingShape = v.object({
  /** The best score with this ending, in hundredths of a point. */
  best: whole,
});

/** A game on the shelf. */
export interface Shelved extends v.InferOutput<typeof gameShape> {
  /** Its key in the store. */
  readonly key: string;
}

/** A running game that this version could not read, as it was found. */
export interface SetAside {
  readonly key: string;
  readonly data: unknown;
}

export interface Shelf {
  /** The newest first. */
  readonly games: readonly Shelved[];
  readonly unread: readonly SetAside[];
  /** The best score of every ending that was reached. */
  readonly endings: ReadonlyMap<string, number>;
  /** Goals that were met in a finished game. */
  readonly goals: ReadonlySet<string>;
  /** False where the browser stores nothing permanently. */
  readonly safe: boolean;
}

const home = (scenario: string): string => `shelf:${scenario}:`;

/** Reads the shelf of a scenario. */
export async function readShelf(store: Store, scenario: string): Promise<Shelf> {
  const { found, safe } = await store.all(home(scenario));
  const games: Shelved[] = [];
  const unread: SetAside[] = [];
  const endings = new Map<string, number>();
  const goals = new Set<string>();
  for (const { key, data } of found) {
    const [kind, ...id] = key.slice(home(scenario).length).split(':');
    const game = v.safeParse(gameShape, data);
    if (kind === 'game' && game.success) games.push({ ...game.output, key });
    if (kind === 'unread') unread.push({ key, data });
    if (kind === 'goal') goals.add(id.join(':'));
    const ending = v.safeParse(endingShape, data);
    if (kind === 'ending' && ending.success) endings.set(id.join(':'), ending.output.best);
  }
  return { games: games.sort((a, b) => b.at - a.at), unread, endings, goals, safe };
}

interface Names {
  /** Of the state that the game has reached; entries of earlier versions have this name. */
  readonly ofState: string;
  /** Of the acts too: two games can reach one state by other acts, or on other days. */
  readonly full: string;
}

const known = new WeakMap<Timeline, Names>();

function makeNames(timeline: Timeline): Names {
  const ofState = `game:${timeline.world.seed}-${fingerprintOf(gameOf(timeline)).slice(0, 16)}`;
  const acts = actsOf(timeline).map(({ day, command }) => ({ day, command }));
  return { ofState, full: `${ofState}-${fingerprint(acts).slice(0, 8)}` };
}

/** The names of a game in its current state; cached. */
function namesOf(timeline: Timeline): Names {
  const names = known.get(timeline) ?? makeNames(timeline);
  known.set(timeline, names);
  return names;
}

/** Whether the entry is this game in this state. */
export const isOf = ({ key }: Pick<Shelved, 'key'>, timeline: Timeline): boolean => {
  const { ofState, full } = namesOf(timeline);
  return key.endsWith(`:${full}`) || key.endsWith(`:${ofState}`);
};

/** Limit on the letters of a name (design choice: it stands at the end of a line of the tree). */
export const MOST_NAME = 40;

const shortened = (name: string): string => name.trim().slice(0, MOST_NAME);

export interface Shelving {
  /** For a game that has no name there yet. */
  readonly name?: string;
  /** A game that is about to leave the shelf: it is not counted among the unfinished ones, nor removed. */
  readonly leaving?: Timeline;
}

/**
 * Stores a game in its current state, and its ending if it has one. The same state of the same game is stored once and
 * keeps its name. Of too many unfinished games without a name the oldest is removed.
 */
export async function shelve(
  store: Store,
  timeline: Timeline,
  at: number,
  { name: given = '', leaving }: Shelving = {},
): Promise<void> {
  const { scenario, date, ending, score, commands, seed } = resultOf(timeline);
  const here = home(scenario.id);
  const { games, endings } = await readShelf(store, scenario.id);
  const before = games.find((one) => isOf(one, timeline));
  const key = before?.key ?? `${here}${namesOf(timeline).full}`;
  const game = { at, date, ending, score, acts: commands, seed, log: makeLog(timeline) };
  const name = before?.name ?? shortened(given);
  await store.put(key, name === '' ? game : { ...game, name });
  if (ending !== null) {
    await store.put(`${here}ending:${ending}`, { best: Math.max(score, endings.get(ending) ?? score) });
    for (const goal of goalsOf(timeline))
      if (goal.is === 'met') await store.put(`${here}goal:${goal.id}`, {});
    return;
  }
  const unfinished = games.filter(
    (one) =>
      one.ending === null &&
      one.name === undefined &&
      one !== before &&
      (leaving === undefined || !isOf(one, leaving)),
  );
  const room = name === '' ? MOST_UNFINISHED - 1 : MOST_UNFINISHED;
  for (const { key: old } of unfinished.slice(room)) await store.remove(old);
}

/** Stores what was found in the place of the running game and cannot be read, before a new game takes that place. */
export async function setAside(store: Store, scenario: string, data: object, at: number): Promise<void> {
  await store.put(`${home(scenario)}unread:${at}`, data);
}

/** Games of other scenarios. */
export interface Elsewhere {
  readonly scenario: string;
  /** Number of games, the running one among them. */
  readonly games: number;
}

/** The other scenarios of which games are stored, in the order of their ids. */
export async function gamesElsewhere(store: Store, scenario: string): Promise<readonly Elsewhere[]> {
  const [shelved, running] = await Promise.all([store.all('shelf:'), store.all('game:')]);
  const counts = new Map<string, number>();
  for (const { key } of [...shelved.found, ...running.found]) {
    const [, id] = /^(?:shelf:(?=[^:]+:game:)|game:(?=[^:]+$))([^:]+)/.exec(key) ?? [];
    if (id !== undefined && id !== scenario) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, games]) => ({ scenario: id, games }));
}

/** Names a game of the shelf; an empty name removes the old one. */
export async function nameShelved(
  store: Store,
  { key, name: _, ...game }: Shelved,
  name: string,
): Promise<void> {
  const short = shortened(name);
  await store.put(key, short === '' ? game : { ...game, name: short });
}

/** Puts back a game that was removed from the shelf. */
export async function putBack(store: Store, { key, ...game }: Shelved): Promise<void> {
  await store.put(key, game);
}
