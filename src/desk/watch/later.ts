/** The end of the watched game: changes between the shown moment and the end can be marked on draft and map. */
import { gameOf } from '../../chronicle/timeline.ts';
import { type View, view } from '../../core/view.ts';
import type { Present } from '../shell/present.ts';
import type { Watching } from './watching.ts';

/** Null while the player plays, because the future is not known. */
export function laterOf({ seat }: Present, { watched }: Watching): View | null {
  return seat.value === 'player' || watched.value === null ? null : view(gameOf(watched.value), seat.value);
}
