/**
 * The game as a file and as an address: how it leaves the desk, and how one that comes from outside is received. A game
 * that comes is shown before it takes the place of the kept one, which is then put with the player's other games.
 */

import { playInSteps } from '../../chronicle/autoplay.ts';
import { MOST_LETTERS, openGame, readGame } from '../../chronicle/door.ts';
import { heldIn, momentIn, pack, unpack } from '../../chronicle/link.ts';
import { type MomentAddress, momentAt } from '../../chronicle/moment-address.ts';
import { recordOf, sealedRecordOf } from '../../chronicle/record.ts';
import { gameOf, type Timeline } from '../../chronicle/timeline.ts';
import { view } from '../../core/view.ts';
import type { Arrived, Dialogs } from '../shell/dialogs.ts';
import type { NewGames } from '../shell/ports.ts';
import type { Beginnings } from '../title/beginnings.ts';
import type { Pen } from '../watch/pen.ts';
import type { Saves } from './saves.ts';

/** Hands the game to the browser as a file named after its scenario and its day. */
export function saveFile(timeline: Timeline): void {
  download(
    recordOf(timeline),
    `${timeline.world.scenario.id}-${view(gameOf(timeline), 'player').date}.despatch`,
  );
}

/** Hands a text to the browser as a file. */
export function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The address that opens this page with the game in it, at a moment of it where one is given. */
export async function addressOf(timeline: Timeline, at: MomentAddress | null = null): Promise<string> {
  const address = new URL(location.href);
  const { id } = timeline.world.scenario;
  address.search = address.searchParams.get('scenario') === id ? `?scenario=${id}` : '';
  address.hash = await pack(sealedRecordOf(timeline), at);
  return address.href;
}

/** Reads a text that came and lays what it is before the player, at a moment of it where the address names one. */
export function receive(
  dialogs: Dialogs,
  newGames: NewGames,
  text: string,
  moment: MomentAddress | null = null,
): void {
  const arrived = arrivedOf(newGames, text, moment !== null);
  const at = moment === null || 'fault' in arrived ? null : momentAt(arrived.timeline, moment);
  dialogs.open({ is: 'arrived', arrived, at });
}

/** A game that is opened at a moment has every moment on the way. */
function arrivedOf({ world, begin }: NewGames, text: string, inSteps: boolean): Arrived {
  const read = readGame(text);
  if ('fault' in read) return read;
  return inSteps ? openGame(read, world.scenario, begin, playInSteps) : openGame(read, world.scenario, begin);
}

/** What the address holds is received once and taken out of the address: a reload is not to bring it again. */
export async function receiveAddress(dialogs: Dialogs, newGames: NewGames): Promise<void> {
  const { hash } = location;
  const held = heldIn(hash);
  if (held === null) return;
  history.replaceState(null, '', location.pathname + location.search);
  if (held !== 'game') {
    dialogs.open({ is: 'class', arrived: hash });
    return;
  }
  const text = await unpack(hash, MOST_LETTERS);
  if (text === null) dialogs.open({ is: 'arrived', arrived: { fault: { code: 'packed' } } });
  else receive(dialogs, newGames, text, momentIn(hash));
}

/** Makes the game the player's own, and keeps it; a window without the pen is asked about first. */
export function adopt(pen: Pen, saves: Saves, beginnings: Beginnings, timeline: Timeline): void {
  if (saves.asksForPen()) return;
  const before = saves.kept.value;
  saves.found.value = { timeline, stopped: null, changed: null };
  saves.own.value = null;
  pen.branched.value = false;
  beginnings.resume();
  saves.keep(timeline, before);
}
