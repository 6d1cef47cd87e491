/**
 * Saves the game after every act and finds it again; only the window that holds the pen writes. The player is
 * told of an act that came too late to be saved. Loaded after the desk; window-lock.ts decides which window
 * holds the pen.
 */
import { isLogOf, makeLog, prepareLogs } from '../../chronicle/log.ts';
import { setAside, shelve } from '../../chronicle/shelf.ts';
import { isFinished, type Timeline } from '../../chronicle/timeline.ts';
import { view } from '../../core/view.ts';
import { whenIn } from '../../strings/command-words.ts';
import type { Lost } from '../shell/dialogs.ts';
import { insist } from '../shell/fetching.ts';
import type { NewGames } from '../shell/ports.ts';
import { hasCommands, type Keeping, type KeptGame } from './saves.ts';

/** Key of the running game in the store: each scenario has its own, so that no game takes the place of another's. */
export const slotOf = ({ world }: NewGames): string => `game:${world.scenario.id}`;

/** Where earlier versions stored the running game, of whichever scenario was played last. */
const OLD_SLOT = 'current';

/** Milliseconds for which a write waits for a frame: longer than the slowest one (design choice). */
const PATIENCE = 400;

/** Writes that wait for a frame; a hidden page draws none, so it writes at once. */
const waiting = new Set<() => void>();

export function writeNow(): void {
  for (const go of waiting) go();
}

/** Calls when the browser has nothing more urgent to do, such as the next key press; not every browser can say so. */
function whenIdle(go: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(go, { timeout: PATIENCE });
  else setTimeout(go);
}

/** Waits until the effect of a key press has been drawn; the write comes after it. */
async function drawn(): Promise<void> {
  let go: () => void = () => undefined;
  const hurried = new Promise<void>((done) => {
    go = done;
  });
  waiting.add(go);
  const frame = new Promise((done) => requestAnimationFrame(done)).then(() => new Promise<void>(whenIdle));
  await Promise.race([frame, hurried, new Promise((done) => setTimeout(done, PATIENCE))]);
  waiting.delete(go);
}

/**
 * Writes one state of the game. "Saved" is shown only for the state that is in the store. A finished game,
 * and one that is replaced, goes to the shelf before anything can overwrite it.
 */
export async function keep(keeping: Keeping, timeline: Timeline, insteadOf: Timeline | null): Promise<void> {
  const { saves, progress, store, newGames } = keeping;
  await drawn();
  await progress.asked;
  await progress.taken;
  // Another window may have taken the pen during any of these waits; `lose` reports what was not saved.
  if (!saves.mine.value) return;
  if (insteadOf !== null && hasCommands(insteadOf) && !isFinished(insteadOf))
    await shelve(store, insteadOf, Date.now(), { leaving: timeline });
  if (isFinished(timeline)) await shelve(store, timeline, Date.now());
  if (saves.unread.value !== null) await keepUnread(keeping, await store.load(slotOf(newGames)));
  if (!saves.mine.value) return;
  const saved = await store.save(slotOf(newGames), makeLog(timeline));
  if (saved === 'safe') progress.last = timeline;
  if (saved === 'taken') void lose(keeping);
  else if (saves.mine.value && saves.own.value === timeline) say(keeping, saved);
}

/** What is in the place of the running game and cannot be read goes to the shelf as it is. */
async function keepUnread({ saves, store, newGames }: Keeping, data: unknown): Promise<void> {
  if (typeof data === 'object' && data !== null)
    await setAside(store, newGames.world.scenario.id, data, Date.now());
  saves.unread.value = null;
}

function say({ saves, progress, dialogs }: Keeping, saved: 'safe' | 'memory'): void {
  saves.saved.value = saved;
  if (saved === 'safe' || progress.warned) return;
  progress.warned = true;
  dialogs.open({ is: 'notice', notice: { about: 'unsaved' } });
}

/** Another window has the pen: this window writes nothing more, and the player is told what was not saved. */
export async function lose(keeping: Keeping): Promise<void> {
  const { saves, progress, dialogs } = keeping;
  if (!saves.mine.value) return;
  const given = saves.own.value;
  saves.mine.value = false;
  saves.saved.value = 'elsewhere';
  dialogs.opened.value = [{ is: 'elsewhere' }];
  // A write in progress when the pen was taken may have succeeded.
  await progress.saving;
  const lost = notKept(given, progress.last);
  if (lost !== null) dialogs.open({ is: 'notice', notice: { about: 'lost', lost } });
  if (given !== null) await readAlong(keeping);
}

function notKept(given: Timeline | null, kept: Timeline | null): Lost | null {
  if (given === null) return null;
  const shared = given.moments.findIndex((moment, at) => moment !== kept?.moments[at]);
  if (shared < 0) return given.moments.length === kept?.moments.length ? null : { is: 'undo' };
  if (shared === 0) return given.moments.length === 1 ? null : { is: 'game' };
  const acts = given.moments.slice(shared).flatMap(({ command }, at) => {
    const before = given.moments[shared + at - 1];
    return command === null || before === undefined
      ? []
      : [{ command, when: whenIn(view(before.game, 'player').phase) }];
  });
  return { is: 'acts', acts };
}

/** Whether the game in the store's slot is this one, in this state. */
export async function isInItsSlot({ store, newGames }: Keeping, timeline: Timeline): Promise<boolean> {
  return isLogOf(await store.load(slotOf(newGames)), timeline);
}

/** Opens what is in the store through the door; null if there is nothing. */
export async function openKept(newGames: NewGames, data: unknown): Promise<KeptGame | null> {
  if (data === null) return null;
  // Loaded late, so that the page can be shown before the door and the schema library behind it.
  const { openGame, readLog } = await insist(() => import('../../chronicle/written-game.ts'));
  const read = readLog(data);
  return 'fault' in read ? read : openGame(read, newGames.world.scenario, newGames.begin);
}

/**
 * The running game of this scenario: the content of its slot or, without any, what an earlier version stored. A game
 * of another scenario stays where it is until that one is opened.
 */
export async function runningGame({ newGames, store }: Keeping, data: unknown): Promise<KeptGame | null> {
  if (data !== null) return openKept(newGames, data);
  const old = await openKept(newGames, await store.load(OLD_SLOT));
  return old !== null && 'fault' in old && old.fault.code === 'scenario' ? null : old;
}

/** Looks for the kept game, so that the first screen can show its day. */
export async function look(keeping: Keeping): Promise<void> {
  const { saves, progress, store, newGames } = keeping;
  whenIdle(() => prepareLogs(newGames.world));
  const data = await store.load(slotOf(newGames));
  const kept = await runningGame(keeping, data);
  if (kept === null) return;
  // A player who was faster than the database already has a game, which has replaced this one or soon will.
  if (saves.kept.value !== null) return saveFromReplacing(keeping, kept, data);
  if ('fault' in kept) {
    saves.unread.value = kept.fault;
    return;
  }
  saves.found.value = kept;
  progress.last = kept.timeline;
}

/** Puts a game that was found too late to be offered with the player's other games. */
async function saveFromReplacing(keeping: Keeping, kept: KeptGame, data: unknown): Promise<void> {
  const { saves, progress, store } = keeping;
  await progress.asked;
  if (!saves.mine.value) return;
  if ('fault' in kept) return keepUnread(keeping, data);
  const { timeline } = kept;
  if (hasCommands(timeline) && !isFinished(timeline)) await shelve(store, timeline, Date.now());
}

/** Shows the stored game in a window that does not hold the pen. */
export async function readAlong(keeping: Keeping): Promise<void> {
  const { saves, progress, store, newGames } = keeping;
  // Until `lose` has determined what was not saved, the game known to this window must not be replaced.
  await progress.saving;
  const kept = await runningGame(keeping, await store.load(slotOf(newGames)));
  if (!saves.mine.value) show(keeping, kept);
}

/** Shows the kept game as the player's own. */
export function show({ saves, progress, screen, seat }: Keeping, kept: KeptGame | null): void {
  if (kept === null || 'fault' in kept) return;
  const { timeline } = kept;
  saves.found.value = kept;
  saves.own.value = timeline;
  progress.last = timeline;
  if (seat.value !== 'player' || (screen.value !== 'desk' && screen.value !== 'end')) return;
  screen.value = isFinished(timeline) ? 'end' : 'desk';
}
