/**
 * What the page does once the desk stands and nothing is waited for any more: what is heard, who holds the pen, a game
 * that came with the address, and the page kept for days without a network.
 */
import type { Desk } from './desk.ts';
import { askForPen } from './hold.ts';
import { keepPage } from './offline.ts';
import { mountCaptions } from './parts/captions.tsx';
import { receiveAddress } from './record.ts';
import { listen } from './sound.ts';

export async function openDoors(desk: Desk): Promise<void> {
  listen(desk);
  mountCaptions(desk);
  await askForPen(desk);
  await receiveAddress(desk);
  window.addEventListener('hashchange', () => void receiveAddress(desk));
  keepPage();
}
