/** What is watched (history or a finished game that is replayed), the current moment, and the speed. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Timeline } from '../../chronicle/timeline.ts';
import type { Seat } from '../../core/seat.ts';
import { stateContext } from '../shell/state-context.ts';
import type { History } from './historical-line.ts';

export interface Watching {
  /** The finished game that is replayed; null while history is watched. */
  readonly replayed: Signal<Timeline | null>;
  /** The line that is watched; null until history has been computed. */
  readonly watched: ReadonlySignal<Timeline | null>;
  /** The index of the moment that is shown. */
  readonly cursor: Signal<number>;
  readonly playing: Signal<boolean>;
  readonly speed: Signal<number>;
  /** Moves by despatches; stops at both ends. */
  readonly step: (by: number) => void;
  readonly jump: (to: number) => void;
  /** Calls `act` once history has been computed; calls made meanwhile run then, in order. */
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
