/**
 * What has arrived is laid before the player: a card for answers, a polite word for the rest; and it is put away again.
 */

import { waitingWords } from '../acts/waiting-paper.ts';
import { announce } from '../shell/announce.ts';
import type { Desk } from '../shell/desk.ts';
import type { Ports } from '../shell/ports.ts';
import { type Entry, freshEntries, readTape } from '../shell/tape-words.ts';

/** What is said aloud of a paper: its title where it has one; of an answer, what came of it. */
function spoken({ words }: Ports, { paper, cable }: Entry): string {
  const short = cable.is === 'answered' ? null : paper.title;
  return words.say('announce-paper', { slug: paper.slug, text: short ?? paper.text });
}

/** Cables with which a paper comes that waits for an answer. */
const CALLING: ReadonlySet<Entry['cable']['is']> = new Set(['dilemma', 'leaving']);

/** New papers lie on the table: a card for answers, a polite word for the rest. */
export function arrived(desk: Desk, from: number, card: boolean): void {
  const fresh = freshEntries(readTape(desk), from);
  if (fresh.length === 0) {
    const { words } = desk.ports;
    if (card) announce(words.say('announce-day', { date: words.date(desk.view.value.date, 'long') }));
    return;
  }
  // What came of a table is told as a night.
  const night = fresh.some(({ cable }) => cable.is === 'tableCalled' || cable.is === 'signed');
  const until = desk.timeline.value.moments.length;
  if (card || fresh.some(({ cable }) => cable.is === 'act'))
    desk.open(night ? { is: 'night', from, until, again: false } : { is: 'papers', from });
  else announce(fresh.map((entry) => spoken(desk.ports, entry)).join(' '));
}

/** The papers are read and put away; what among them waits for an answer is laid there, and said once. */
export function putAway(desk: Desk, from: number): void {
  desk.close();
  if (desk.over.value) desk.screen.value = 'end';
  const waiting = desk.waiting.value;
  const came = freshEntries(readTape(desk), from).some(({ cable }) => CALLING.has(cable.is));
  if (waiting === null || !came) return;
  desk.turnToWaiting();
  announce(waitingWords(desk.ports, waiting));
}
