/**
 * Decides which of several open windows holds the pen, by a browser lock. The others read along and may take
 * the pen over. The window that takes it also takes the slot in the store, which then refuses writes of all
 * other windows.
 */
import { KEPT_CHANNEL } from '../../chronicle/store.ts';
import type { Keeping } from './saves.ts';
import { lose, readAlong, runningGame, show, slotOf } from './saving.ts';

/** Two windows may play two scenarios at the same time. */
const lockOf = (keeping: Keeping): string => `litvinov-protocol:pen:${slotOf(keeping.newGames)}`;

/** The pen as granted to this window; `lost` once another window has taken it. */
interface Lease {
  lost: boolean;
}

/**
 * Holds the pen until it is taken away; 'refused' if another window holds it, 'no-locks' if the browser
 * grants none to anybody.
 */
function hold(keeping: Keeping, how: LockOptions): Promise<Lease | 'refused' | 'no-locks'> {
  return new Promise((came) => {
    let lease: Lease | null = null;
    navigator.locks
      .request(lockOf(keeping), how, (lock) => {
        if (lock === null) {
          came('refused');
          return undefined;
        }
        lease = { lost: false };
        came(lease);
        return new Promise<never>(() => undefined);
      })
      .catch(() => {
        if (lease === null) {
          came('no-locks');
          return;
        }
        // Another window has taken it.
        lease.lost = true;
        void lose(keeping);
      });
  });
}

/**
 * Asks for the pen when the page opens. It does not wait for the database: the slot is taken once that has
 * opened. In browsers without locks every window writes.
 */
export async function askForPen(keeping: Keeping): Promise<void> {
  if (!('locks' in navigator)) return;
  new BroadcastChannel(KEPT_CHANNEL).onmessage = ({ data }) => {
    if (data === slotOf(keeping.newGames) && !keeping.saves.mine.value) void readAlong(keeping);
  };
  const lease = await hold(keeping, { ifAvailable: true });
  if (lease === 'refused') void lose(keeping);
  else if (lease !== 'no-locks') keeping.progress.taken = takeSlot(keeping, lease);
}

/**
 * The database may open late: a window that has lost the pen by then must not take the slot from the one that
 * has it.
 */
async function takeSlot({ store, newGames }: Keeping, lease: Lease): Promise<void> {
  const slot = slotOf(newGames);
  await store.load(slot);
  if (!lease.lost) await store.take(slot);
}

/** Takes the pen from whichever window holds it; the game continues as it was last saved. */
export async function takeOver(keeping: Keeping): Promise<void> {
  const { saves, progress, store, newGames, dialogs } = keeping;
  // Pending writes from before this window lost the pen are settled and reported first.
  await progress.saving;
  const lease = await hold(keeping, { steal: true });
  if (typeof lease === 'string') return;
  const kept = await runningGame(keeping, await store.take(slotOf(newGames)));
  // A third window may have taken it meanwhile.
  if (lease.lost) return;
  show(keeping, kept);
  saves.mine.value = true;
  saves.saved.value = 'nothing';
  dialogs.opened.value = dialogs.opened.value.filter(({ is }) => is !== 'elsewhere');
  if (kept !== null && 'changed' in kept && kept.changed !== null)
    dialogs.open({ is: 'notice', notice: { about: 'rules' } });
}
