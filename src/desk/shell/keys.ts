/**
 * Every key of the page in one table: what it does, where it holds, and the words for it. The help sheet is drawn
 * from it, and so is what happens.
 */

import { giveOrAsk } from '../acts/irreversible.ts';
import { letDaysRun } from '../acts/long-wait.ts';
import { PURPOSES } from '../acts/purpose.ts';
import { choose, isDossierSeen } from '../acts/questions.ts';
import { shownNow } from '../acts/verbs.ts';
import { hasCodex } from '../codex/codex.ts';
import { lastAnswer } from '../dossier/past-answers.ts';
import { toggleSound } from '../settings/sound.ts';
import { togglePlay } from '../watch/days.ts';
import type { Desk, Tab } from './desk.ts';
import { readTape } from './tape-words.ts';

export interface Key {
  /** As the browser names it, in lower case. */
  readonly key: string;
  /** As it is printed; a message id where it is a word. */
  readonly cap: string;
  /** The message that says what it does. */
  readonly does: string;
  readonly where: 'everywhere' | 'desk' | 'playing' | 'watching';
  readonly press: (desk: Desk) => void;
}

/** Brings a card to the front and the focus to its heading or its surface. */
function turnTo(desk: Desk, tab: Tab, place: string): void {
  desk.tab.value = tab;
  requestAnimationFrame(() => {
    const found = document.getElementById(place);
    found?.focus({ preventScroll: false });
  });
}

function why(desk: Desk): void {
  const at = lastAnswer(readTape(desk), desk.selected.value, desk.timeline.value.world.player);
  if (at >= 0) desk.open({ is: 'why', at });
}

function home(desk: Desk): void {
  desk.select(desk.timeline.value.world.player);
  turnTo(desk, 'dossier', 'dossier-head');
}

/** To the paper that waits for an answer. */
function waiting(desk: Desk): void {
  if (desk.waiting.value === null) return;
  desk.turnToWaiting();
  turnTo(desk, 'dossier', 'dossier-head');
}

function openCodex(desk: Desk): void {
  if (hasCodex(desk)) desk.open({ is: 'codex', entry: null });
}

/** Purposes stand in the dossier of a power, as long as something can be done about it. */
function nextPurpose(desk: Desk): void {
  if (desk.page.value.is !== 'power' || desk.over.value) return;
  const now = PURPOSES.indexOf(desk.purpose.value);
  desk.purpose.value = PURPOSES[(now + 1) % PURPOSES.length] ?? 'hand';
}

export const KEYS: readonly Key[] = [
  {
    key: 's',
    cap: 'S',
    does: 'key-settings',
    where: 'everywhere',
    press: (desk) => desk.open({ is: 'settings' }),
  },
  { key: '/', cap: '/', does: 'key-keys', where: 'everywhere', press: (desk) => desk.open({ is: 'keys' }) },
  { key: 'v', cap: 'V', does: 'key-sound', where: 'everywhere', press: toggleSound },
  {
    key: 'r',
    cap: 'R',
    does: 'key-record',
    where: 'everywhere',
    press: (desk) => desk.open({ is: 'record' }),
  },
  { key: 'w', cap: 'W', does: 'key-wait', where: 'playing', press: (desk) => desk.wait() },
  { key: ' ', cap: 'key-space', does: 'key-wait', where: 'playing', press: (desk) => desk.wait() },
  { key: 'u', cap: 'U', does: 'key-run', where: 'playing', press: letDaysRun },
  {
    key: 'n',
    cap: 'N',
    does: 'key-counsel',
    where: 'desk',
    press: (desk) => desk.open({ is: 'counsel' }),
  },
  { key: 'a', cap: 'A', does: 'key-waiting', where: 'playing', press: waiting },
  { key: 'g', cap: 'G', does: 'key-purpose', where: 'playing', press: nextPurpose },
  { key: 'z', cap: 'Z', does: 'key-undo', where: 'playing', press: (desk) => desk.undo() },
  {
    key: 'b',
    cap: 'B',
    does: 'key-back',
    where: 'playing',
    press: (desk) => desk.branched.value && desk.backToHistory(),
  },
  { key: '?', cap: '?', does: 'key-why', where: 'desk', press: why },
  {
    key: 'd',
    cap: 'D',
    does: 'key-draft',
    where: 'desk',
    press: (desk) => turnTo(desk, 'draft', 'draft-head'),
  },
  { key: 'm', cap: 'M', does: 'key-map', where: 'desk', press: (desk) => turnTo(desk, 'map', 'map-host') },
  {
    key: 'o',
    cap: 'O',
    does: 'key-dossier',
    where: 'desk',
    press: (desk) => turnTo(desk, 'dossier', 'dossier-head'),
  },
  { key: 'f', cap: 'F', does: 'key-fair', where: 'desk', press: (desk) => desk.open({ is: 'treaty' }) },
  { key: 'h', cap: 'H', does: 'key-home', where: 'desk', press: home },
  { key: 't', cap: 'T', does: 'key-tape', where: 'desk', press: (desk) => turnTo(desk, 'tape', 'roll') },
  { key: 'l', cap: 'L', does: 'key-list', where: 'desk', press: (desk) => desk.open({ is: 'list' }) },
  { key: 'j', cap: 'J', does: 'key-process', where: 'desk', press: (desk) => desk.open({ is: 'process' }) },
  { key: 'c', cap: 'C', does: 'key-calendar', where: 'desk', press: (desk) => desk.open({ is: 'calendar' }) },
  { key: 'x', cap: 'X', does: 'key-codex', where: 'desk', press: openCodex },
  {
    key: 'k',
    cap: 'K',
    does: 'key-play',
    where: 'watching',
    press: togglePlay,
  },
  { key: ',', cap: ',', does: 'key-step-back', where: 'watching', press: (desk) => desk.step(-1) },
  { key: '.', cap: '.', does: 'key-step-forward', where: 'watching', press: (desk) => desk.step(1) },
  { key: 'p', cap: 'P', does: 'key-pen', where: 'watching', press: (desk) => desk.takePenOrAsk() },
];

function holds(key: Key, desk: Desk): boolean {
  if (key.where === 'everywhere') return true;
  if (desk.screen.value !== 'desk') return false;
  if (key.where === 'desk') return true;
  return (key.where === 'watching') === (desk.seat.value === 'historian');
}

/**
 * The digits give the possible commands of the page that lies open, in the order in which they are shown; on a narrow
 * page another card may lie over it, and what is not seen is not given.
 */
function digit(desk: Desk, key: string): boolean {
  if (!/^[1-9]$/.test(key) || desk.screen.value !== 'desk' || desk.seat.value !== 'player') return false;
  if (!isDossierSeen()) return false;
  const chosen = shownNow(desk).filter(({ refusal }) => refusal === null)[Number(key) - 1];
  if (chosen !== undefined) giveOrAsk(desk, chosen.command);
  return true;
}

const TYPING = 'input, select, textarea, [contenteditable]';
const PRESSABLE = 'button, a, summary, input, select, textarea, label';

/** One press anywhere on the desk; a sheet on top keeps its keys to itself, but for the answers to what it asks. */
export function onKey(desk: Desk, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(TYPING)) return;
  // A question that lies open is answered first: before a class by letters, which are keys of the desk otherwise.
  if (choose(desk, event.key)) {
    event.preventDefault();
    return;
  }
  if (desk.dialogs.value.length > 0) return;
  if (event.key === ' ' && target?.closest(PRESSABLE)) return;
  const found = KEYS.find((key) => key.key === event.key.toLowerCase() && holds(key, desk));
  if (found !== undefined) {
    event.preventDefault();
    found.press(desk);
  } else if (digit(desk, event.key)) event.preventDefault();
}
