/**
 * What the page does once the desk stands: what is heard, a game that came with the address, a write when the page goes
 * out of sight, and the page kept for days without a network. Nothing here waits for the database.
 */

import { receiveAddress } from '../saves/record.ts';
import { writeNow } from '../saves/saving.ts';
import { mountCaptions } from '../settings/captions.tsx';
import { listen } from '../settings/sound.ts';
import type { Desk } from './desk.ts';
import { insist } from './fetching.ts';
import { scriptUrl } from './trusted-types.ts';

export async function openDoors(desk: Desk): Promise<void> {
  const { ports, dialogs, keeping } = desk;
  listen(desk.present);
  mountCaptions(ports.pageLanguage);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) writeNow();
  });
  keepPage();
  void findAssignment(desk);
  // A window without the pen says so first; what has come is laid on top of that.
  await keeping.progress.asked;
  await receiveAddress(dialogs, ports);
  window.addEventListener('hashchange', () => void receiveAddress(dialogs, ports));
}

/** The code of assignments is fetched where one is running: most players never have any. */
async function findAssignment({ ports, keeping, assigned }: Desk): Promise<void> {
  const { found } = await keeping.store.all('assigned:');
  if (found.length === 0) return;
  const { findRun } = await insist(() => import('../lesson/assignment/run.ts'));
  await findRun({ assigned, keeping }, ports.pageLanguage);
}

/**
 * Asks the browser to keep the page for days without a network, when the page has nothing else to do. Where it will
 * not, nothing is lost but that.
 */
function keepPage(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const wait = window.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 2000));
  wait(() => {
    navigator.serviceWorker.register(scriptUrl('sw.js')).catch(() => undefined);
  });
}
