/**
 * The games that can be compared: history, saved games, the running one, and one that is only watched. Each
 * log is replayed once per window.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Member } from '../../chronicle/family.ts';
import { isOf, readShelf, type Shelved } from '../../chronicle/shelf.ts';
import { isFinished, type Timeline } from '../../chronicle/timeline.ts';
import type { Words } from '../../strings/fluent.ts';
import { hasCommands, type Keeping, useKeeping } from '../saves/saves.ts';
import { openKept } from '../saves/saving.ts';
import type { GivenGame } from '../shell/dialogs.ts';
import { whole } from '../shell/figures.ts';
import { usePresent } from '../shell/present.ts';
import { type History, useHistory } from '../watch/historical-line.ts';
import { useWatching } from '../watch/watching.ts';

export interface Game extends Member {
  readonly kind: 'history' | 'running' | 'shelved' | 'watched' | 'given';
  /** The saved game; null for all other kinds. */
  readonly shelved: Shelved | null;
  /** The name of a game that was handed in; null for all other kinds. */
  readonly called: string | null;
}

export const HISTORY = 'history';
const RUNNING = 'running';
const WATCHED = 'watched';

/** Replayed games by storage key, which belongs to the acts of a game and the state that it has reached. */
const played = new Map<string, Timeline | null>();

async function playShelved(keeping: Keeping, shelved: Shelved): Promise<Game[]> {
  const { key } = shelved;
  if (!played.has(key)) {
    const opened = await openKept(keeping.newGames, shelved.log);
    // A game that today's rules refuse can only be read from the shelf.
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

/** History and the games that were handed in, without the player's own. */
async function gatherGiven(history: History, given: readonly GivenGame[]): Promise<Game[]> {
  const others = given.map(
    ({ name, ...member }): Game => ({ ...member, kind: 'given', shelved: null, called: name }),
  );
  return [...(await historyOf(history)), ...others];
}

/** History first, then saved games from the oldest on, and last the one being played or watched. */
async function gather(keeping: Keeping, history: History, watched: Timeline | null): Promise<Game[]> {
  const { store, progress, saves, newGames } = keeping;
  const beginning = await historyOf(history);
  // Waits for a save in progress, so that it is included.
  await progress.saving;
  const shelf = await readShelf(store, newGames.world.scenario.id);
  const games: Game[] = [...beginning];
  for (const one of [...shelf.games].reverse()) games.push(...(await playShelved(keeping, one)));
  const own = saves.kept.value;
  const lies = (timeline: Timeline): boolean => shelf.games.some((one) => isOf(one, timeline));
  if (own !== null && hasCommands(own) && !(isFinished(own) && lies(own)))
    games.push({ key: RUNNING, timeline: own, kind: 'running', shelved: null, called: null });
  if (watched !== null && watched !== own && !lies(watched))
    games.push({ key: WATCHED, timeline: watched, kind: 'watched', shelved: null, called: null });
  return games;
}

/**
 * Null until the games are loaded; `again` reloads them after one was named or deleted. `given` games replace
 * the player's own.
 */
export function useGames(given: readonly GivenGame[] | undefined): {
  readonly games: readonly Game[] | null;
  readonly again: () => Promise<void>;
} {
  const keeping = useKeeping();
  const history = useHistory();
  const { replayed } = useWatching();
  const [games, setGames] = useState<readonly Game[] | null>(null);
  const again = async (): Promise<void> =>
    setGames(
      await (given === undefined ? gather(keeping, history, replayed.value) : gatherGiven(history, given)),
    );
  useEffect(() => void again(), [keeping]);
  return { games, again };
}

/** The game open on the desk, complete even if only its beginning is being watched; null for history. */
export function useGameOnDesk(): (games: readonly Game[]) => Game | null {
  const { seat, timeline } = usePresent();
  const { replayed } = useWatching();
  const watches = seat.value === 'historian';
  // After the pen was taken, what was watched before is no longer on the desk.
  const whole = watches ? replayed.value : timeline.value;
  return (games) =>
    whole === null
      ? null
      : (games.find((game) => game.timeline === whole) ??
        games.find(({ shelved }) => shelved !== null && isOf(shelved, whole)) ??
        games.find(({ kind }) => kind === 'running') ??
        null);
}

/** The player's name for the game, or its outcome. */
export function nameOfGame(words: Words, { kind, shelved, called }: Game): string {
  if (called !== null) return called;
  if (kind !== 'shelved' || shelved === null) return words.say(`game-${kind}`);
  if (shelved.name !== undefined) return shelved.name;
  return shelved.ending === null ? words.say('shelf-unfinished') : words.say(`ending-${shelved.ending}`);
}

/** The name in a list of choices, with what tells games of one name apart. */
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
