/**
 * What the page does once the desk stands: what is heard, a game that came with the address, a write when the page goes
 * out of sight, and the page kept for days without a network. Nothing here waits for the database.
 */

import { receiveAddress } from '../saves/record.ts';
import { writeNow } from '../saves/saving.ts';
import { mountCaptions } from '../settings/captions.tsx';
import { listen } from '../settings/sound.ts';
import type { Desk } from './desk.ts';
import { keepPage } from './offline.ts';

export async function openDoors(desk: Desk): Promise<void> {
  listen(desk);
  mountCaptions(desk);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) writeNow();
  });
  keepPage();
  // A window without the pen says so first; what has come is laid on top of that.
  await desk.keeping.asked;
  await receiveAddress(desk);
  window.addEventListener('hashchange', () => void receiveAddress(desk));
}
