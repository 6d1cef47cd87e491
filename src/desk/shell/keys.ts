/**
 * All keyboard shortcuts of the page in one table: action, scope and words. The help sheet and the key
 * handler both use it.
 */

import type { Words } from '../../strings/fluent.ts';
import { giveOrAsk } from '../acts/irreversible.ts';
import { letDaysRun, waitOn } from '../acts/long-wait.ts';
import { PURPOSES } from '../acts/purpose.ts';
import { asksAtTheTable, choose, isDossierSeen } from '../acts/questions.ts';
import { shownNow } from '../acts/verbs.ts';
import { hasCodex } from '../codex/codex.ts';
import { lastAnswer } from '../dossier/past-answers.ts';
import { toggleSound } from '../settings/sound.ts';
import { readTape } from '../tape/tape-words.ts';
import { togglePlay } from '../watch/days.ts';
import { announce } from './announce.ts';
import type { Desk } from './desk.ts';
import type { Dialog } from './dialogs.ts';
import type { Pages, Tab } from './pages.ts';

export interface Key {
  /** `KeyboardEvent.key` in lower case. */
  readonly key: string;
  /** The label of the key; a message id if it is a word. */
  readonly cap: string;
  /** The message that describes the action. */
  readonly does: string;
  readonly where: 'everywhere' | 'desk' | 'playing' | 'watching';
  /** Whether a key that is held down acts again and again; otherwise it counts as one press. */
  readonly repeats?: true;
  readonly press: (desk: Desk, event: KeyboardEvent) => void;
}

/** Brings a card to the front and moves the focus to its heading or its surface. */
function turnTo({ tab }: Pages, card: Tab, place: string): void {
  tab.value = card;
  requestAnimationFrame(() => {
    const found = document.getElementById(place);
    found?.focus({ preventScroll: false });
  });
}

const turnsTo =
  (card: Tab, place: string): Key['press'] =>
  ({ pages }) =>
    turnTo(pages, card, place);

const opens =
  (dialog: Dialog): Key['press'] =>
  ({ dialogs }) =>
    dialogs.open(dialog);

const wordsOf = ({ ports }: Desk): Words => ports.pageLanguage.words.value;

function why(desk: Desk): void {
  const { present, pages, dialogs } = desk;
  const { player } = present.timeline.value.world;
  const at = lastAnswer(readTape(present, wordsOf(desk)), pages.selected.value, player);
  if (at >= 0) dialogs.open({ is: 'why', at });
  else announce(wordsOf(desk).say('why-nothing'));
}

function home({ present, pages }: Desk): void {
  pages.select(present.timeline.value.world.player);
  turnTo(pages, 'dossier', 'dossier-head');
}

/** Opens the paper that waits for an answer. */
function waiting({ pages }: Desk): void {
  if (pages.waiting.value === null) return;
  pages.turnToWaiting();
  turnTo(pages, 'dossier', 'dossier-head');
}

function openCodex({ present, dialogs }: Desk): void {
  if (hasCodex(present.timeline.value.world)) dialogs.open({ is: 'codex', entry: null });
}

/** A power's dossier has purposes as long as something can be done about it. */
function nextPurpose({ pages: { page, purpose }, present }: Desk): void {
  if (page.value.is !== 'power' || present.over.value) return;
  const now = PURPOSES.indexOf(purpose.value);
  purpose.value = PURPOSES[(now + 1) % PURPOSES.length] ?? 'hand';
}

export const KEYS: readonly Key[] = [
  { key: 's', cap: 'S', does: 'key-settings', where: 'everywhere', press: opens({ is: 'settings' }) },
  { key: '/', cap: '/', does: 'key-keys', where: 'everywhere', press: opens({ is: 'keys' }) },
  { key: 'v', cap: 'V', does: 'key-sound', where: 'everywhere', press: (desk) => toggleSound(wordsOf(desk)) },
  { key: 'r', cap: 'R', does: 'key-record', where: 'everywhere', press: opens({ is: 'record' }) },
  {
    key: 'w',
    cap: 'W',
    does: 'key-wait',
    where: 'playing',
    press: (desk, { timeStamp }) => waitOn(desk, wordsOf(desk), timeStamp),
  },
  { key: 'u', cap: 'U', does: 'key-run', where: 'playing', press: (desk) => letDaysRun(desk, wordsOf(desk)) },
  { key: 'n', cap: 'N', does: 'key-counsel', where: 'desk', press: opens({ is: 'counsel' }) },
  { key: 'a', cap: 'A', does: 'key-waiting', where: 'playing', press: waiting },
  { key: 'g', cap: 'G', does: 'key-purpose', where: 'playing', press: nextPurpose },
  { key: 'z', cap: 'Z', does: 'key-undo', where: 'playing', press: ({ orders }) => orders.undo() },
  {
    key: 'b',
    cap: 'B',
    does: 'key-back',
    where: 'playing',
    press: ({ pen }) => pen.branched.value && pen.putDown(),
  },
  { key: '?', cap: '?', does: 'key-why', where: 'desk', press: why },
  { key: 'd', cap: 'D', does: 'key-draft', where: 'desk', press: turnsTo('draft', 'draft-head') },
  { key: 'm', cap: 'M', does: 'key-map', where: 'desk', press: turnsTo('map', 'map-host') },
  { key: 'o', cap: 'O', does: 'key-dossier', where: 'desk', press: turnsTo('dossier', 'dossier-head') },
  { key: 'f', cap: 'F', does: 'key-fair', where: 'desk', press: opens({ is: 'treaty' }) },
  { key: 'h', cap: 'H', does: 'key-home', where: 'desk', press: home },
  { key: 't', cap: 'T', does: 'key-tape', where: 'desk', press: turnsTo('tape', 'roll') },
  { key: 'l', cap: 'L', does: 'key-list', where: 'desk', press: opens({ is: 'list' }) },
  { key: 'j', cap: 'J', does: 'key-process', where: 'desk', press: opens({ is: 'process' }) },
  { key: 'c', cap: 'C', does: 'key-calendar', where: 'desk', press: opens({ is: 'calendar' }) },
  { key: 'e', cap: 'E', does: 'key-calendars', where: 'desk', press: opens({ is: 'calendars' }) },
  { key: 'x', cap: 'X', does: 'key-codex', where: 'desk', press: openCodex },
  { key: 'k', cap: 'K', does: 'key-play', where: 'watching', press: ({ watching }) => togglePlay(watching) },
  {
    key: ',',
    cap: ',',
    does: 'key-step-back',
    where: 'watching',
    repeats: true,
    press: ({ watching }) => watching.step(-1),
  },
  {
    key: '.',
    cap: '.',
    does: 'key-step-forward',
    where: 'watching',
    repeats: true,
    press: ({ watching }) => watching.step(1),
  },
  { key: 'p', cap: 'P', does: 'key-pen', where: 'watching', press: ({ pen }) => pen.take() },
];

function holds(key: Key, { screen, present }: Desk): boolean {
  if (key.where === 'everywhere') return true;
  if (screen.value !== 'desk') return false;
  if (key.where === 'desk') return true;
  return (key.where === 'watching') === (present.seat.value === 'historian');
}

/**
 * Digits give the possible commands of the open page in display order. On a narrow page another card may hide
 * it; then they do nothing.
 */
function digit(desk: Desk, key: string): boolean {
  const { present, pages, dialogs, orders, screen } = desk;
  if (!/^[1-9]$/.test(key) || screen.value !== 'desk' || present.seat.value !== 'player') return false;
  if (!isDossierSeen() && !asksAtTheTable(dialogs)) return false;
  const possible = shownNow(present, wordsOf(desk), pages).filter(({ refusal }) => refusal === null);
  const chosen = possible[Number(key) - 1];
  if (chosen !== undefined) giveOrAsk(present.view.value, dialogs, orders, chosen.command);
  return true;
}

const TYPING = 'input, select, textarea, [contenteditable]';

/** Handles a key press on the desk; an open sheet keeps its keys, except for the answers to its question. */
export function onKey(desk: Desk, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(TYPING)) return;
  const found = KEYS.find((key) => key.key === event.key.toLowerCase() && holds(key, desk));
  // The list behind a digit changes with each act: held down, it would give one command after another.
  if (event.repeat && found?.repeats !== true) {
    if (found !== undefined) event.preventDefault();
    return;
  }
  // An open question comes first: in the projector's light its letters would otherwise be keys of the desk.
  if (choose(desk, desk.screen.value, event.key)) {
    event.preventDefault();
    return;
  }
  if (desk.dialogs.opened.value.length > 0) {
    if (asksAtTheTable(desk.dialogs) && digit(desk, event.key)) event.preventDefault();
    return;
  }
  if (found !== undefined) {
    event.preventDefault();
    found.press(desk, event);
  } else if (digit(desk, event.key)) event.preventDefault();
}
