/**
 * Hints for whoever sits down here for the first time: one at a time, each when its matter comes up. It goes for good
 * when the thing is done, when it is dismissed, or when it has been shown long enough to be read; the browser
 * remembers which have been said.
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

/** Acts and desk moments through which a hint may stand unheeded: design choice. */
const READ_BY_THEN = 6;

/** The states by which it is decided which hint is due. */
export interface Situation {
  readonly present: Present;
  readonly pages: Pages;
  readonly dialogs: Dialogs;
  readonly pen: Pen;
}

interface Hint {
  readonly id: string;
  /** Its matter has come up. */
  readonly due: (now: Situation) => boolean;
  /** It has been understood: the thing was done. */
  readonly done: (now: Situation) => boolean;
}

const has = ({ timeline }: Present, kind: Cable['is']): boolean =>
  timeline.value.moments.some(({ cables }) => cables.some(({ is }) => is === kind));

const opened = ({ dialogs }: Situation, kind: Dialog['is']): boolean =>
  dialogs.opened.value.some(({ is }) => is === kind);

const gave = ({ timeline }: Present, verb: Verb): boolean =>
  timeline.value.moments.some(({ command }) => command?.do === verb);

/** Something is wanted for which home has given no leave. */
function wantsLeave({ powers, mandate, signed }: View): boolean {
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

/** In the order in which they come before one another. */
const HINTS: readonly Hint[] = [
  {
    id: 'draft',
    due: ({ present }) => playing(present) && !present.view.value.tabled,
    done: (now) => opened(now, 'clause') || now.present.view.value.tabled,
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
    due: ({ present }) => playing(present) && has(present, 'replied'),
    done: (now) => opened(now, 'why'),
  },
  {
    id: 'leave',
    due: ({ present }) => playing(present) && wantsLeave(present.view.value),
    done: ({ present, pages }) => gave(present, 'ask') || pages.page.value.is === 'home',
  },
  {
    id: 'attention',
    due: ({ present }) => playing(present) && present.view.value.attention === 0,
    // It is gone with its matter, on Monday.
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
    // Private windows may refuse, and anybody may write there: then everything is said once more.
    return new Set();
  }
}

const said = signal(remembered());

/** It is not said again, neither now nor in a later game. */
export function putAway(id: string): void {
  if (said.value.has(id)) return;
  said.value = new Set([...said.value, id]);
  try {
    localStorage.setItem(KEPT, JSON.stringify([...said.value]));
  } catch {
    // It is said once more another day.
  }
}

/** Everything is said once more, as to a newcomer. */
export function sayAgain(): void {
  said.value = new Set();
  try {
    localStorage.removeItem(KEPT);
  } catch {
    // Nothing was kept.
  }
}

/** The first matter that has come up and has not been understood yet, whether it was said or not. */
export const hintDue = (now: Situation): string | null =>
  HINTS.find((hint) => hint.due(now) && !hint.done(now))?.id ?? null;

/** What is to be said now, or null. A paper that waits for an answer says enough by itself. */
export function hintNow(now: Situation): string | null {
  if (now.pages.waiting.value !== null) return null;
  return HINTS.find((hint) => !said.value.has(hint.id) && hint.due(now) && !hint.done(now))?.id ?? null;
}

/**
 * What was done needs no hint any more, whether it was said or not; what was said and is no longer the matter, or has
 * been said for long, is put away too. Gives what ends the watching.
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
