/**
 * What is watched, history or a finished game that is looked at again, and how: the moment that is looked at, the pace.
 */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Timeline } from '../../chronicle/timeline.ts';
import type { Seat } from '../../core/seat.ts';
import { stateContext } from '../shell/state-context.ts';
import type { History } from './historical-line.ts';

export interface Watching {
  /** The finished game that is looked at again, where it is not history that is watched. */
  readonly replayed: Signal<Timeline | null>;
  /** The line that is watched; null until history has been unrolled. */
  readonly watched: ReadonlySignal<Timeline | null>;
  /** The moment that is looked at of what is watched. */
  readonly cursor: Signal<number>;
  readonly playing: Signal<boolean>;
  readonly speed: Signal<number>;
  /** Moves by despatches; stops at both ends. */
  readonly step: (by: number) => void;
  readonly jump: (to: number) => void;
  /** Acts once what is watched lies there: what is pressed meanwhile is done then, in order. */
  readonly onceThere: (act: () => void) => Promise<void>;
}

export const [WatchingContext, useWatching] = stateContext<Watching>();

export function makeWatching(history: History, seat: ReadonlySignal<Seat>): Watching {
  const replayed = signal<Timeline | null>(null);
  const watched = computed(() => replayed.value ?? history.line.value);
  const cursor = signal(0);
  const playing = signal(false);
  const jump = (to: number): void => {
    const last = (watched.value?.moments.length ?? 1) - 1;
    cursor.value = Math.max(0, Math.min(last, to));
    if (cursor.value === last) playing.value = false;
  };
  const onceThere = async (act: () => void): Promise<void> => {
    if (watched.value === null) await history.unroll();
    if (seat.value === 'historian') act();
  };
  return {
    replayed,
    watched,
    cursor,
    playing,
    speed: signal(1),
    step: (by) => void onceThere(() => jump(cursor.value + by)),
    jump,
    onceThere,
  };
}
