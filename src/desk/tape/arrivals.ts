/**
 * Shows the player what has arrived, answers as a card and the rest as an announcement, and closes it again.
 */

import type { Signal } from '@preact/signals';
import type { Words } from '../../strings/fluent.ts';
import type { Scene } from '../../strings/teller.ts';
import { isQuiet } from '../acts/long-wait.ts';
import { waitingWords } from '../acts/waiting-words.ts';
import { fallenWords } from '../home/low-line.ts';
import { plainNow } from '../lesson/plain/plain.ts';
import { announce } from '../shell/announce.ts';
import type { Dialogs } from '../shell/dialogs.ts';
import type { Pages } from '../shell/pages.ts';
import type { Present } from '../shell/present.ts';
import type { Screen } from '../shell/screen.ts';
import { tableBefore } from '../table/night.ts';
import { type Entry, freshEntries, readTape, sceneOf } from './tape-words.ts';

/**
 * The announcement of a paper: its title if it has one, or for an answer its result. With "plain words" its
 * plain sentence follows.
 */
function spoken(words: Words, scene: Scene, entry: Entry): string {
  const { paper, cable } = entry;
  const short = cable.is === 'answered' ? null : paper.title;
  const said = words.say('announce-paper', { slug: paper.slug, text: short ?? paper.text });
  const plain = plainNow(words, scene, entry);
  return plain === null ? said : `${said} ${plain}`;
}

/** Cables whose paper waits for an answer. */
const CALLING: ReadonlySet<Entry['cable']['is']> = new Set(['dilemma', 'leaving', 'reservation']);

/** Cables that belong to a signing, from the call to its end. */
const OF_THE_TABLE: ReadonlySet<Entry['cable']['is']> = new Set([
  'tableCalled',
  'leaving',
  'walkedOut',
  'reservation',
  'settled',
  'unrecorded',
  'adjourned',
  'tableEmpty',
  'signed',
]);

/**
 * Cables whose paper is read in full whatever brought it: the beginning of an act, what is done in public and changes no
 * page of the desk, and the end, which opens its page.
 */
const READ_ALWAYS: ReadonlySet<Entry['cable']['is']> = new Set(['act', 'published', 'registered', 'ended']);

/** Shows the papers from that moment on: answers as a card, the rest as an announcement. */
export function arrived(
  { present, pages, dialogs }: Pick<OnThePage, 'present' | 'pages' | 'dialogs'>,
  words: Words,
  from: number,
  card: boolean,
): void {
  const fresh = freshEntries(readTape(present, words), from);
  const fallen = fallenWords(present, words, from);
  const say = (told: readonly string[]): void =>
    announce([...told, ...(fallen === null ? [] : [fallen])].join(' '));
  if (fresh.length === 0) {
    if (card) say([words.say('announce-day', { date: words.date(present.view.value.date, 'long') })]);
    return;
  }
  const until = present.timeline.value.moments.length;
  // Everything at a table is told as one scene, from the call on.
  if (fresh.some(({ cable }) => OF_THE_TABLE.has(cable.is))) {
    pages.turnToWaiting();
    const called = tableBefore(present, words, until);
    dialogs.open({ is: 'night', from: called, until, again: false, fresh: from });
    return;
  }
  const scene = sceneOf(present.world.value, present.iso);
  // News about the rest of the world goes to the tape without interrupting.
  const { awaited } = present.timeline.value.world;
  const stops = fresh.some(({ cable }) => !isQuiet(cable, awaited));
  if ((card && stops) || fresh.some(({ cable }) => READ_ALWAYS.has(cable.is)))
    dialogs.open({ is: 'papers', from });
  else {
    const told = fresh.filter(({ joined }) => !joined);
    say(told.map((entry) => spoken(words, scene, entry)));
  }
}

/** The parts of the page that are involved when papers are closed. */
interface OnThePage {
  readonly present: Present;
  readonly pages: Pages;
  readonly dialogs: Dialogs;
  readonly screen: Signal<Screen>;
}

/** Closes papers that have been read; one that waits for an answer is opened and announced once. */
export function putAway({ present, pages, dialogs, screen }: OnThePage, words: Words, from: number): void {
  dialogs.close();
  if (present.over.value) screen.value = 'end';
  const waiting = pages.waiting.value;
  const came = freshEntries(readTape(present, words), from).some(({ cable }) => CALLING.has(cable.is));
  if (waiting === null || !came) return;
  pages.turnToWaiting();
  announce(waitingWords(words, present.iso, waiting));
}
