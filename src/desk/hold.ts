/**
 * Who holds the pen when the page stands open in several windows: one of them, by a lock of the browser's. The others
 * read along, and may take the pen over; the game lies in the store, so nothing is lost between them.
 */
import { play } from '../chronicle/play.ts';
import { KEPT_CHANNEL } from '../chronicle/store.ts';
import { isFinished } from '../chronicle/timeline.ts';
import { type Desk, SLOT } from './desk.ts';

const LOCK = 'litvinov-protocol:pen';

/** Holds the pen until it is taken away; true if it came, at once or by force. */
function hold(desk: Desk, how: LockOptions): Promise<boolean> {
  return new Promise((came) => {
    navigator.locks
      .request(LOCK, how, (lock) => {
        came(lock !== null);
        return lock === null ? undefined : new Promise<never>(() => undefined);
      })
      // Another window has taken it.
      .catch(() => loseTo(desk));
  });
}

function loseTo(desk: Desk): void {
  desk.mine.value = false;
  desk.saved.value = 'elsewhere';
  desk.dialogs.value = [{ is: 'elsewhere' }];
}

/** Asks for the pen when the page opens; where the browser knows no locks, every window writes as before. */
export async function askForPen(desk: Desk): Promise<void> {
  if (!('locks' in navigator)) return;
  new BroadcastChannel(KEPT_CHANNEL).onmessage = () => {
    if (!desk.mine.value) void follow(desk);
  };
  if (!(await hold(desk, { ifAvailable: true }))) loseTo(desk);
}

/** The pen, whoever holds it; the game goes on as it was last kept. */
export async function takeOver(desk: Desk): Promise<void> {
  await hold(desk, { steal: true });
  await follow(desk);
  desk.mine.value = true;
  desk.saved.value = 'nothing';
  desk.close();
}

/** Puts the game as it lies in the store before whoever reads along. */
async function follow(desk: Desk): Promise<void> {
  const log = await desk.house.store.load(SLOT);
  if (log === null || log.scenario.id !== desk.house.world.scenario.id) return;
  const { timeline } = play(desk.house.worldWith(log.seed), log.commands);
  desk.found.value = { timeline, stopped: null, index: -1 };
  desk.own.value = timeline;
  const { screen } = desk;
  if (desk.seat.value !== 'player' || (screen.value !== 'desk' && screen.value !== 'end')) return;
  screen.value = isFinished(timeline) ? 'end' : 'desk';
}
