/**
 * Hints for whoever sits down here for the first time: one at a time, each when its matter comes up. It leaves for good
 * when the thing is done, when it is put away, or when it has stood there long enough to be read; the browser remembers
 * which have been said.
 */
import { effect, signal } from '@preact/signals';
import type { Desk } from './desk.ts';
import { readTape } from './tape-words.ts';

const KEPT = 'litvinov-protocol:hints';

/** Acts and desk moments through which a hint may stand unheeded: design choice. */
const READ_BY_THEN = 6;

interface Hint {
  readonly id: string;
  /** Its matter has come up. */
  readonly due: (desk: Desk) => boolean;
  /** It has been understood: the thing was done. */
  readonly done: (desk: Desk) => boolean;
}

const has = (desk: Desk, ...kinds: readonly string[]): boolean =>
  readTape(desk).some(({ cable }) => kinds.includes(cable.is));

const opened = (desk: Desk, kind: string): boolean => desk.dialogs.value.some(({ is }) => is === kind);

const gave = (desk: Desk, verb: string): boolean =>
  desk.timeline.value.moments.some(({ command }) => command?.do === verb);

/** Something is wanted for which home has given no leave. */
function wantsLeave(desk: Desk): boolean {
  const { powers, mandate, signed } = desk.view.value;
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

const playing = (desk: Desk): boolean => desk.seat.value === 'player' && !desk.over.value;

/** In the order in which they come before one another. */
const HINTS: readonly Hint[] = [
  {
    id: 'draft',
    due: (desk) => playing(desk) && !desk.view.value.tabled,
    done: (desk) => opened(desk, 'clause') || desk.view.value.tabled,
  },
  {
    id: 'send',
    due: (desk) => playing(desk) && !desk.view.value.tabled,
    done: (desk) => desk.view.value.tabled,
  },
  {
    id: 'wait',
    due: (desk) => playing(desk) && desk.view.value.tabled && !has(desk, 'replied'),
    done: (desk) => desk.view.value.tabled && desk.lastCommand?.do === 'wait',
  },
  { id: 'why', due: (desk) => playing(desk) && has(desk, 'replied'), done: (desk) => opened(desk, 'why') },
  {
    id: 'leave',
    due: (desk) => playing(desk) && wantsLeave(desk),
    done: (desk) => gave(desk, 'ask') || desk.page.value.is === 'home',
  },
  {
    id: 'attention',
    due: (desk) => playing(desk) && desk.view.value.attention === 0,
    // It is gone with its matter, on Monday.
    done: () => false,
  },
  {
    id: 'sign',
    due: (desk) =>
      playing(desk) &&
      desk.view.value.signed === null &&
      desk.view.value.powers.some(({ road }) => road === 'agreed'),
    done: (desk) => gave(desk, 'sign'),
  },
  {
    id: 'force',
    due: (desk) => playing(desk) && desk.view.value.signed !== null,
    done: (desk) => has(desk, 'deposited'),
  },
  { id: 'pen', due: (desk) => desk.seat.value === 'historian', done: (desk) => desk.branched.value },
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
export const hintDue = (desk: Desk): string | null =>
  HINTS.find((hint) => hint.due(desk) && !hint.done(desk))?.id ?? null;

/** What is to be said now, or null. A paper that waits for an answer says enough by itself. */
export function hintNow(desk: Desk): string | null {
  if (desk.waiting.value !== null) return null;
  return HINTS.find((hint) => !said.value.has(hint.id) && hint.due(desk) && !hint.done(desk))?.id ?? null;
}

/**
 * What was done needs no hint any more, whether it was said or not; what was said and is no longer the matter, or has
 * been said for long, is put away too. Gives what ends the watching.
 */
export function watchHints(desk: Desk): () => void {
  let now: string | null = null;
  const since = new Map<string, number>();
  return effect(() => {
    const { length } = desk.timeline.value.moments;
    for (const hint of HINTS) if (hint.done(desk) || (hint.id === now && !hint.due(desk))) putAway(hint.id);
    if (now !== null && length - (since.get(now) ?? length) >= READ_BY_THEN) putAway(now);
    now = hintNow(desk);
    if (now !== null && !since.has(now)) since.set(now, length);
  });
}
