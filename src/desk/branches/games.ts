/**
 * The games that can be laid side by side: history, those of the shelf, the running one, and one that is only watched.
 * Each is played from its log once in this window.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Member } from '../../chronicle/family.ts';
import { isOf, readShelf, type Shelved } from '../../chronicle/shelf.ts';
import { isFinished, type Timeline } from '../../chronicle/timeline.ts';
import type { Words } from '../../strings/fluent.ts';
import { isBegun, type Keeping, useKeeping } from '../saves/saves.ts';
import { openKept } from '../saves/saving.ts';
import type { GivenGame } from '../shell/dialogs.ts';
import { whole } from '../shell/figures.ts';
import { usePresent } from '../shell/present.ts';
import { type History, useHistory } from '../watch/historical-line.ts';
import { useWatching } from '../watch/watching.ts';

export interface Game extends Member {
  readonly kind: 'history' | 'running' | 'shelved' | 'watched' | 'given';
  /** How it lies on the shelf; null for all others. */
  readonly shelved: Shelved | null;
  /** What a game that was given is called; null for all others. */
  readonly called: string | null;
}

export const HISTORY = 'history';
const RUNNING = 'running';
const WATCHED = 'watched';

/** By where they lie: a log never changes under its key. */
const played = new Map<string, Timeline | null>();

async function playShelved(keeping: Keeping, shelved: Shelved): Promise<Game[]> {
  const { key } = shelved;
  if (!played.has(key)) {
    const opened = await openKept(keeping.newGames, shelved.log);
    // A game that the rules of today refuse can be read from the shelf alone.
    played.set(key, opened === null || 'fault' in opened ? null : opened.timeline);
  }
  const timeline = played.get(key) ?? null;
  return timeline === null ? [] : [{ key, timeline, kind: 'shelved', shelved, called: null }];
}

async function historyOf(history: History): Promise<Game[]> {
  await history.unroll();
  const timeline = history.line.value;
  return timeline === null ? [] : [{ key: HISTORY, timeline, kind: 'history', shelved: null, called: null }];
}

/** History and the games that were given, and none of the player's own. */
async function gatherGiven(history: History, given: readonly GivenGame[]): Promise<Game[]> {
  const others = given.map(
    ({ name, ...member }): Game => ({ ...member, kind: 'given', shelved: null, called: name }),
  );
  return [...(await historyOf(history)), ...others];
}

/** History first, then the others, the oldest first, and last the one that is being played or watched. */
async function gather(keeping: Keeping, history: History, watched: Timeline | null): Promise<Game[]> {
  const { store, progress, saves, newGames } = keeping;
  const beginning = await historyOf(history);
  // What is being put there is seen too.
  await progress.saving;
  const shelf = await readShelf(store, newGames.world.scenario.id);
  const games: Game[] = [...beginning];
  for (const one of [...shelf.games].reverse()) games.push(...(await playShelved(keeping, one)));
  const own = saves.kept.value;
  const lies = (timeline: Timeline): boolean => shelf.games.some((one) => isOf(one, timeline));
  if (own !== null && isBegun(own) && !(isFinished(own) && lies(own)))
    games.push({ key: RUNNING, timeline: own, kind: 'running', shelved: null, called: null });
  if (watched !== null && watched !== own && !lies(watched))
    games.push({ key: WATCHED, timeline: watched, kind: 'watched', shelved: null, called: null });
  return games;
}

/**
 * Null until they have come; `again` reads them once more, after one was named or deleted. Where games are given they
 * stand instead of the player's own.
 */
export function useGames(given: readonly GivenGame[] | undefined): {
  readonly games: readonly Game[] | null;
  readonly again: () => Promise<void>;
} {
  const keeping = useKeeping();
  const history = useHistory();
  const { replayed } = useWatching();
  const [games, show] = useState<readonly Game[] | null>(null);
  const again = async (): Promise<void> =>
    show(
      await (given === undefined ? gather(keeping, history, replayed.value) : gatherGiven(history, given)),
    );
  useEffect(() => void again(), [keeping]);
  return { games, again };
}

/** The game that lies open on the desk, whole even where only its beginning is watched; null for history. */
export function useGameOnDesk(): (games: readonly Game[]) => Game | null {
  const { seat, timeline } = usePresent();
  const { replayed } = useWatching();
  const watches = seat.value === 'historian';
  // What was watched before the pen was taken is no longer what lies there.
  const whole = watches ? replayed.value : timeline.value;
  return (games) =>
    whole === null
      ? null
      : (games.find((game) => game.timeline === whole) ??
        games.find(({ shelved }) => shelved !== null && isOf(shelved, whole)) ??
        games.find(({ kind }) => kind === 'running') ??
        null);
}

/** What the player calls it, or what has become of it. */
export function nameOfGame(words: Words, { kind, shelved, called }: Game): string {
  if (called !== null) return called;
  if (kind !== 'shelved' || shelved === null) return words.say(`game-${kind}`);
  if (shelved.name !== undefined) return shelved.name;
  return shelved.ending === null ? words.say('shelf-unfinished') : words.say(`ending-${shelved.ending}`);
}

/** As it stands in a list of choices, where two may have one name. */
export function choiceOfGame(words: Words, game: Game): string {
  const name = nameOfGame(words, game);
  if (game.shelved === null) return name;
  return words.say('game-choice', {
    name,
    score: whole(game.shelved.score),
    date: words.date(game.shelved.date, 'short'),
    acts: game.shelved.acts,
  });
}
