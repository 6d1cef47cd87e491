/**
 * Opens any moment of any game, to look at that day's desk or to take the pen there. The game itself is not
 * changed.
 */
import { batch } from '@preact/signals';
import type { Timeline } from '../../chronicle/timeline.ts';
import type { History } from './historical-line.ts';
import type { Pen } from './pen.ts';
import type { Watching } from './watching.ts';

/** Shows the desk as it stood after this moment, and closes every sheet. */
export function lookAt(
  timeline: Timeline,
  at: number,
  { history, watching, pen }: { history: History; watching: Watching; pen: Pen },
): void {
  batch(() => {
    watching.replayed.value = timeline === history.line.value ? null : timeline;
    watching.playing.value = false;
    pen.putDown();
    watching.jump(at);
  });
}

/** Makes the game the player's from this moment on; a window that does not hold the pen has to ask for it first. */
export function takePenAt(
  timeline: Timeline,
  at: number,
  states: { history: History; watching: Watching; pen: Pen },
): void {
  lookAt(timeline, at, states);
  states.pen.take();
}
