/**
 * What the page does once the desk is rendered: starts sounds and captions, receives a game from the address,
 * saves when the page is hidden, and caches the page for use without a network. Nothing here waits for the
 * database.
 */

import { takeDrops } from '../saves/open-file.ts';
import { receiveAddress } from '../saves/record.ts';
import { writeNow } from '../saves/saving.ts';
import { mountCaptions } from '../settings/captions.tsx';
import { listen } from '../settings/sound.ts';
import type { Desk } from './desk.ts';
import { insist } from './fetching.ts';
import { scriptUrl } from './trusted-types.ts';

/** Limit in characters for a name from the address (design choice). */
const MOST_NAME = 80;

export async function openDoors(desk: Desk): Promise<void> {
  const { ports, dialogs, keeping } = desk;
  listen(desk.present);
  mountCaptions(ports.pageLanguage);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) writeNow();
  });
  takeDrops(keeping);
  keepPage();
  void findAssignment(desk);
  // A window without the pen shows that notice first; the received game opens on top of it.
  await keeping.progress.asked;
  await receiveAddress(dialogs, ports);
  window.addEventListener('hashchange', () => void receiveAddress(dialogs, ports));
  tellOtherScenario(desk);
}

/** An address that asks for a scenario that is not there has opened another one. */
function tellOtherScenario({ present, dialogs }: Desk): void {
  const found = new URL(location.href).searchParams.get('scenario');
  if (found !== null && found !== present.world.value.scenario.id)
    dialogs.open({ is: 'notice', notice: { about: 'scenario', found: found.slice(0, MOST_NAME) } });
}

/** The code of assignments is loaded only if one is running: most players never have any. */
async function findAssignment({ ports, keeping, assigned }: Desk): Promise<void> {
  const { found } = await keeping.store.all('assigned:');
  if (found.length === 0) return;
  const { findRun } = await insist(() => import('../lesson/assignment/run.ts'));
  await findRun({ assigned, keeping }, ports.pageLanguage);
}

/** Registers the service worker when the page is idle. If that fails, only use without a network is lost. */
function keepPage(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const wait = window.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 2000));
  wait(() => {
    navigator.serviceWorker.register(scriptUrl('sw.js')).catch(() => undefined);
  });
}
