/**
 * Hints for first-time players: one at a time, each when its subject comes up. A hint disappears for good
 * when the thing is done, when it is dismissed, or when it has been shown long enough to be read; the browser
 * remembers which have been shown.
 */
import { effect, signal } from '@preact/signals';
import { latest } from '../../chronicle/timeline.ts';
import type { Cable } from '../../core/cables.ts';
import type { Verb } from '../../core/commands.ts';
import type { View } from '../../core/view.ts';
import type { Pen } from '../watch/pen.ts';
import type { Dialog, Dialogs } from './dialogs.ts';
import type { Pages } from './pages.ts';
import type { Present } from './present.ts';

const KEPT = 'litvinov-protocol:hints';

/** Acts and desk moments for which an ignored hint is shown (design choice). */
const READ_BY_THEN = 6;

/** Cables after the first answer by which it has been read, with its button "Why?", on whatever page (design choice). */
const ANSWER_READ_BY_THEN = 12;

/** The states that decide which hint is due. */
export interface Situation {
  readonly present: Present;
  readonly pages: Pages;
  readonly dialogs: Dialogs;
  readonly pen: Pen;
}

interface Hint {
  readonly id: string;
  /** Its subject has come up. */
  readonly due: (now: Situation) => boolean;
  /** It has been understood: the thing was done. */
  readonly done: (now: Situation) => boolean;
}

const has = ({ timeline }: Present, kind: Cable['is']): boolean =>
  timeline.value.moments.some(({ cables }) => cables.some(({ is }) => is === kind));

/** Whether the first answer has come and has not been followed by so many cables that it must have been read. */
function isAnswerNew({ timeline }: Present): boolean {
  const told = timeline.value.moments.flatMap(({ cables }) => cables);
  const first = told.findIndex(({ is }) => is === 'replied');
  return first >= 0 && told.length - 1 - first < ANSWER_READ_BY_THEN;
}

const opened = ({ dialogs }: Situation, kind: Dialog['is']): boolean =>
  dialogs.opened.value.some(({ is }) => is === kind);

const gave = ({ timeline }: Present, verb: Verb): boolean =>
  timeline.value.moments.some(({ command }) => command?.do === verb);

/** Some power wants something for which home has given no permission. */
function wantsPermission({ powers, mandate, signed }: View): boolean {
  if (signed !== null) return false;
  return powers.some(
    ({ wish }) =>
      wish !== null &&
      (Object.entries(wish.text).some(
        ([clause, option]) => !(mandate.options[clause] ?? []).includes(option),
      ) ||
        wish.circle.some((power) => !mandate.circle.includes(power))),
  );
}

const playing = ({ seat, over }: Present): boolean => seat.value === 'player' && !over.value;

/** In order of priority. */
const HINTS: readonly Hint[] = [
  {
    id: 'draft',
    due: ({ present }) => playing(present) && !present.view.value.tabled,
    done: (now) => opened(now, 'clause') || gave(now.present, 'draft') || now.present.view.value.tabled,
  },
  {
    id: 'send',
    due: ({ present }) => playing(present) && !present.view.value.tabled,
    done: ({ present }) => present.view.value.tabled,
  },
  {
    id: 'wait',
    due: ({ present }) => playing(present) && present.view.value.tabled && !has(present, 'replied'),
    done: ({ present }) => present.view.value.tabled && latest(present.timeline.value).command?.do === 'wait',
  },
  {
    id: 'why',
    due: ({ present }) => playing(present) && isAnswerNew(present),
    done: (now) => opened(now, 'why'),
  },
  {
    id: 'permission',
    due: ({ present }) => playing(present) && wantsPermission(present.view.value),
    done: ({ present, pages }) => gave(present, 'ask') || pages.page.value.is === 'home',
  },
  {
    id: 'attention',
    due: ({ present }) => playing(present) && present.view.value.attention === 0,
    // It disappears with its subject, on Monday.
    done: () => false,
  },
  {
    id: 'sign',
    due: ({ present }) =>
      playing(present) &&
      present.view.value.signed === null &&
      present.view.value.powers.some(({ road }) => road === 'agreed'),
    done: ({ present }) => gave(present, 'call') || gave(present, 'sign'),
  },
  {
    id: 'force',
    due: ({ present }) => playing(present) && present.view.value.signed !== null,
    done: ({ present }) => has(present, 'deposited'),
  },
  {
    id: 'pen',
    due: ({ present }) => present.seat.value === 'historian',
    done: ({ pen }) => pen.branched.value,
  },
];

function remembered(): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.map(String) : []);
  } catch {
    // Private windows may refuse storage, and anybody may write there: then all hints are shown again.
    return new Set();
  }
}

const said = signal(remembered());

/** Marks a hint as shown, now and for later games. */
export function putAway(id: string): void {
  if (said.value.has(id)) return;
  said.value = new Set([...said.value, id]);
  try {
    localStorage.setItem(KEPT, JSON.stringify([...said.value]));
  } catch {
    // It will be shown again another day.
  }
}

/** Shows all hints again, as to a new player. */
export function sayAgain(): void {
  said.value = new Set();
  try {
    localStorage.removeItem(KEPT);
  } catch {
    // Nothing was stored.
  }
}

/** The first hint that is due and not understood yet, whether it has been shown or not. */
export const hintDue = (now: Situation): string | null =>
  HINTS.find((hint) => hint.due(now) && !hint.done(now))?.id ?? null;

/** The hint to show now, or null. A paper that waits for an answer needs no hint. */
export function hintNow(now: Situation): string | null {
  if (now.pages.waiting.value !== null) return null;
  return HINTS.find((hint) => !said.value.has(hint.id) && hint.due(now) && !hint.done(now))?.id ?? null;
}

/**
 * Marks hints as shown once the thing is done, the subject has passed, or they have been visible long enough.
 * Returns the function that stops watching.
 */
export function watchHints(situation: Situation): () => void {
  let now: string | null = null;
  const since = new Map<string, number>();
  return effect(() => {
    const { length } = situation.present.timeline.value.moments;
    for (const hint of HINTS)
      if (hint.done(situation) || (hint.id === now && !hint.due(situation))) putAway(hint.id);
    if (now !== null && length - (since.get(now) ?? length) >= READ_BY_THEN) putAway(now);
    now = hintNow(situation);
    if (now !== null && !since.has(now)) since.set(now, length);
  });
}
