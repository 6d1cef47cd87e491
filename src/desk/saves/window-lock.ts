/**
 * Who holds the pen when the page stands open in several windows: one of them, by a lock of the browser's. The others
 * read along, and may take the pen over. Whoever takes it also takes the slot in the store, which refuses from then on
 * what any other window writes.
 */
import { KEPT_CHANNEL, type Store } from '../../chronicle/store.ts';
import type { Keeping } from './saves.ts';
import { lose, openKept, readAlong, SLOT, show } from './saving.ts';

const LOCK = 'litvinov-protocol:pen';

/** The pen as this window was given it; `lost` once another window has taken it. */
interface Lease {
  lost: boolean;
}

/**
 * Holds the pen until it is taken away; 'refused' where another window holds it, 'no-locks' where the browser gives
 * none to anybody.
 */
function hold(keeping: Keeping, how: LockOptions): Promise<Lease | 'refused' | 'no-locks'> {
  return new Promise((came) => {
    let lease: Lease | null = null;
    navigator.locks
      .request(LOCK, how, (lock) => {
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
 * Asks for the pen when the page opens. It does not wait for the database: the slot is taken once that has opened. Where
 * the browser knows no locks, every window writes.
 */
export async function askForPen(keeping: Keeping): Promise<void> {
  if (!('locks' in navigator)) return;
  new BroadcastChannel(KEPT_CHANNEL).onmessage = () => {
    if (!keeping.saves.mine.value) void readAlong(keeping);
  };
  const lease = await hold(keeping, { ifAvailable: true });
  if (lease === 'refused') void lose(keeping);
  else if (lease !== 'no-locks') keeping.progress.taken = takeSlot(keeping.store, lease);
}

/** The database may open late: whoever has lost the pen by then must not take the slot from the one who has it. */
async function takeSlot(store: Store, lease: Lease): Promise<void> {
  await store.load(SLOT);
  if (!lease.lost) await store.take(SLOT);
}

/** The pen, whoever holds it; the game goes on as it was last kept. */
export async function takeOver(keeping: Keeping): Promise<void> {
  const { saves, progress, store, newGames, dialogs } = keeping;
  // What this window still had to write before it lost the pen is settled first, and told.
  await progress.saving;
  const lease = await hold(keeping, { steal: true });
  if (typeof lease === 'string') return;
  const kept = await openKept(newGames, await store.take(SLOT));
  // A third window may have taken it meanwhile.
  if (lease.lost) return;
  show(keeping, kept);
  saves.mine.value = true;
  saves.saved.value = 'nothing';
  dialogs.opened.value = dialogs.opened.value.filter(({ is }) => is !== 'elsewhere');
  if (kept !== null && 'changed' in kept && kept.changed !== null)
    dialogs.open({ is: 'notice', notice: { about: 'rules' } });
}
