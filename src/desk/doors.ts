/**
 * What the page does once the desk stands and nothing is waited for any more: who holds the pen, a game that came with
 * the address, and the page kept for days without a network.
 */
import type { Desk } from './desk.ts';
import { askForPen } from './hold.ts';
import { keepPage } from './offline.ts';
import { receiveAddress } from './record.ts';

export async function openDoors(desk: Desk): Promise<void> {
  await askForPen(desk);
  await receiveAddress(desk);
  window.addEventListener('hashchange', () => void receiveAddress(desk));
  keepPage();
}
