/**
 * Going through what is watched by its days: history, or a finished game that is looked at again.
 */
import { batch } from '@preact/signals';
import type { Day } from '../../core/integers.ts';
import type { Desk } from '../shell/desk.ts';
import { dayOf } from '../shell/from-timeline.ts';

/**
 * Goes to that day, as it ended. Where no despatch lies on it: to the next day that has one, or, going back, to the
 * last before it.
 */
export function goToDay(desk: Desk, day: Day, back = false): void {
  const days = desk.watched?.moments.map(({ game }) => dayOf(game)) ?? [];
  const found = back ? days.findLast((one) => one <= day) : days.find((one) => one >= day);
  desk.playing.value = false;
  desk.jump(days.lastIndexOf(found ?? days.at(-1) ?? 0));
}

export function togglePlay(desk: Desk): void {
  desk.playing.value = !desk.playing.value;
}

/** The finished game once more, from its first day, as history is watched. */
export function lookAgain(desk: Desk): void {
  batch(() => {
    desk.replayed.value = desk.timeline.value;
    desk.cursor.value = 0;
    desk.playing.value = false;
    desk.backToHistory();
  });
}
