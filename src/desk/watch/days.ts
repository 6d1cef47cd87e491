/** Moves by days through what is watched: history, or a finished game that is replayed. */

import { batch } from '@preact/signals';
import type { Timeline } from '../../chronicle/timeline.ts';
import type { Day } from '../../core/integers.ts';
import { dayOf } from '../shell/from-timeline.ts';
import type { Pen } from './pen.ts';
import type { Watching } from './watching.ts';

/**
 * Goes to the end of that day. If no despatch came on it: to the next day that has one or, going back, to the
 * last one before it.
 */
export function goToDay(watching: Watching, day: Day, back = false): void {
  const days = watching.watched.value?.moments.map(({ game }) => dayOf(game)) ?? [];
  const found = back ? days.findLast((one) => one <= day) : days.find((one) => one >= day);
  watching.playing.value = false;
  watching.jump(days.lastIndexOf(found ?? days.at(-1) ?? 0));
}

export function togglePlay(watching: Watching): void {
  watching.playing.value = !watching.playing.value;
}

/** Replays a finished game from its first day. */
export function lookAgain(timeline: Timeline, watching: Watching, pen: Pen): void {
  batch(() => {
    watching.replayed.value = timeline;
    watching.cursor.value = 0;
    watching.playing.value = false;
    pen.putDown();
  });
}
