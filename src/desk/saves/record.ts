/**
 * Exports the game as a file and as an address, and receives games from outside. A received game is shown
 * before it replaces the kept one, which then moves to the player's other games.
 */

import { playInSteps } from '../../chronicle/autoplay.ts';
import { heldIn, pack } from '../../chronicle/link.ts';
import { receivedIn } from '../../chronicle/mended-link.ts';
import { type MomentAddress, momentAt } from '../../chronicle/moment-address.ts';
import { recordOf, sealedRecordOf } from '../../chronicle/record.ts';
import { gameOf, type Timeline } from '../../chronicle/timeline.ts';
import { MOST_LETTERS, openGame, readGame } from '../../chronicle/written-game.ts';
import { view } from '../../core/view.ts';
import type { Arrived, Dialogs } from '../shell/dialogs.ts';
import type { NewGames } from '../shell/ports.ts';
import type { Beginnings } from '../title/beginnings.ts';
import type { Pen } from '../watch/pen.ts';
import type { Saves } from './saves.ts';

/** Downloads the game as a file named after its scenario and its day. */
export function saveFile(timeline: Timeline): void {
  download(
    recordOf(timeline),
    `${timeline.world.scenario.id}-${view(gameOf(timeline), 'player').date}.despatch`,
  );
}

/** Downloads a text as a file. */
export function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The address that opens this page with the game, optionally at one of its moments. */
export async function addressOf(timeline: Timeline, at: MomentAddress | null = null): Promise<string> {
  const address = new URL(location.href);
  const { id } = timeline.world.scenario;
  address.search = address.searchParams.get('scenario') === id ? `?scenario=${id}` : '';
  address.hash = await pack(sealedRecordOf(timeline), at);
  return address.href;
}

/**
 * Reads a received text and shows the player what it is, at the moment that the address names, if any. `mended` is an
 * address that was changed on the way and could be read all the same.
 */
export function receive(
  dialogs: Dialogs,
  newGames: NewGames,
  text: string,
  moment: MomentAddress | null = null,
  mended = false,
): void {
  const arrived = arrivedOf(newGames, text, moment !== null);
  const at = moment === null || 'fault' in arrived ? null : momentAt(arrived.timeline, moment);
  dialogs.open({ is: 'arrived', arrived, at, remark: mended ? 'mended' : null });
}

/** A game that opens at a moment needs every moment on the way. */
function arrivedOf({ world, begin }: NewGames, text: string, inSteps: boolean): Arrived {
  const read = readGame(text);
  if ('fault' in read) return read;
  return inSteps ? openGame(read, world.scenario, begin, playInSteps) : openGame(read, world.scenario, begin);
}

/** The address up to its fragment, and the fragment; some programs encode the "#" between them. */
function inTwo(): readonly [string, string] {
  const { href, hash } = location;
  const at = hash === '' ? href.search(/%(25)*23/) : href.indexOf('#');
  return at < 0 ? [href, ''] : [href.slice(0, at), href.slice(at).replace(/^%(25)*23/, '#')];
}

/**
 * Receives what is in the address once and removes it from the address, so that a reload does not bring it again. An
 * address that cannot be read is shown as it came.
 */
export async function receiveAddress(dialogs: Dialogs, newGames: NewGames): Promise<void> {
  const sent = location.href;
  const [before, end] = inTwo();
  const received = await receivedIn(end, MOST_LETTERS);
  if (received === null) return;
  history.replaceState(null, '', before);
  const isRead = received.is === 'read';
  const held = isRead ? received.held : heldIn(end);
  if (held === 'lesson' || held === 'handin')
    dialogs.open({ is: 'class', arrived: isRead ? received.end : end });
  else if (isRead) receive(dialogs, newGames, received.text, received.at, received.mended);
  else dialogs.open({ is: 'arrived', arrived: { fault: { code: 'packed', sent } } });
}

/** Makes the game the player's own and keeps it; a window without the pen has to ask for it first. */
export function adopt(pen: Pen, saves: Saves, beginnings: Beginnings, timeline: Timeline): void {
  if (saves.asksForPen()) return;
  const before = saves.kept.value;
  saves.found.value = { timeline, stopped: null, changed: null };
  saves.own.value = null;
  pen.branched.value = false;
  beginnings.resume();
  saves.keep(timeline, before);
}
