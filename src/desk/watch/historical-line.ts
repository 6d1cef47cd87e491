/** History as a timeline, computed once by code that is loaded when it is first needed. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Timeline } from '../../chronicle/timeline.ts';
import { insist } from '../shell/fetching.ts';
import { stateContext } from '../shell/state-context.ts';

export interface History {
  /** Null until it has been computed. */
  readonly line: ReadonlySignal<Timeline | null>;
  /** Computes it, once, with the historical types of the governments. */
  readonly unroll: () => Promise<void>;
}

export const [HistoryContext, useHistory] = stateContext<History>();

export function makeHistory(opening: () => Timeline): History {
  const line = signal<Timeline | null>(null);
  let coming: Promise<void> | undefined;
  return {
    line,
    unroll: () => {
      coming ??= insist(() => import('../../chronicle/autoplay.ts')).then(({ historyFrom }) => {
        line.value = historyFrom(opening());
      });
      return coming;
    },
  };
}
