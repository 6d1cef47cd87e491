/** Opens the scene of the signing when the replay reaches it step by step, not on jumps and not going back. */
import { effect, untracked } from '@preact/signals';
import type { Seat } from '../../core/seat.ts';
import type { Dialogs } from '../shell/dialogs.ts';
import type { Present } from '../shell/present.ts';
import type { Watching } from './watching.ts';

const WATCHED: Seat = 'historian';

/** Runs as soon as the cursor has moved, before anything of the new moment is rendered. */
export function openWatchedSigning(present: Present, watching: Watching, dialogs: Dialogs): () => void {
  let before = watching.cursor.peek();
  return effect(() => {
    const at = watching.cursor.value;
    const came = at === before + 1 && present.seat.peek() === WATCHED;
    before = at;
    const cables = came ? (watching.watched.peek()?.moments[at]?.cables ?? []) : [];
    if (!cables.some((cable) => cable.is === 'signed')) return;
    untracked(() => dialogs.open({ is: 'night', from: at, until: at, again: false }));
  });
}
