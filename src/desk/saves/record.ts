/**
 * The game as a file and as an address: how it leaves the desk, and how one that comes from outside is received. A game
 * that comes is shown before it takes the place of the kept one.
 */

import { MOST_LETTERS, openGame, readGame } from '../../chronicle/door.ts';
import { holdsGame, pack, unpack } from '../../chronicle/link.ts';
import { recordOf, sealedRecordOf } from '../../chronicle/record.ts';
import type { Timeline } from '../../chronicle/timeline.ts';
import type { Desk } from '../shell/desk.ts';
import type { Arrived } from '../shell/dialogs.ts';

/** The text of the game that is looked at. */
export const written = (desk: Desk): string => recordOf(desk.timeline.value);

/** Hands the text to the browser as a file named after its scenario and its day. */
export function saveFile(desk: Desk): void {
  const url = URL.createObjectURL(new Blob([written(desk)], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${desk.timeline.value.world.scenario.id}-${desk.view.value.date}.despatch`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The address that opens this page with the game in it. */
export async function addressOf(desk: Desk): Promise<string> {
  const address = new URL(location.href);
  const { id } = desk.ports.world.scenario;
  address.search = address.searchParams.get('scenario') === id ? `?scenario=${id}` : '';
  address.hash = await pack(sealedRecordOf(desk.timeline.value));
  return address.href;
}

/** Reads a text that came and lays what it is before the player. */
export function receive(desk: Desk, text: string): void {
  desk.open({ is: 'arrived', arrived: arrivedOf(desk, text) });
}

function arrivedOf({ ports }: Desk, text: string): Arrived {
  const read = readGame(text);
  return 'fault' in read ? read : openGame(read, ports.world.scenario, ports.begin);
}

/** If the address holds a game, it is received once and taken out of the address: a reload is not to bring it again. */
export async function receiveAddress(desk: Desk): Promise<void> {
  const { hash } = location;
  if (!holdsGame(hash)) return;
  history.replaceState(null, '', location.pathname + location.search);
  const text = await unpack(hash, MOST_LETTERS);
  if (text === null) desk.open({ is: 'arrived', arrived: { fault: { code: 'packed' } } });
  else receive(desk, text);
}

/** Makes the game the player's own, and keeps it; a window without the pen is asked about first. */
export function adopt(desk: Desk, timeline: Timeline): void {
  if (desk.asksForPen()) return;
  desk.found.value = { timeline, stopped: null, changed: null };
  desk.own.value = null;
  desk.branched.value = false;
  desk.resume();
  desk.keep(timeline);
}
