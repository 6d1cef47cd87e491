/**
 * The end of the game of which the desk shows a moment: what has changed since can be marked on draft and map.
 */
import { gameOf } from '../../chronicle/timeline.ts';
import { type View, view } from '../../core/view.ts';
import type { Present } from '../shell/present.ts';
import type { Watching } from './watching.ts';

/** Null while the player plays: what comes later is not known yet. */
export function laterOf({ seat }: Present, { watched }: Watching): View | null {
  return seat.value === 'player' || watched.value === null ? null : view(gameOf(watched.value), seat.value);
}
