/**
 * The historical line as the desk has it: unrolled once, from a file that is read late. What is asked of it meanwhile
 * waits.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Timeline } from '../../chronicle/timeline.ts';
import { insist } from '../shell/fetching.ts';
import { stateContext } from '../shell/state-context.ts';

export interface History {
  /** Null until it has been unrolled. */
  readonly line: ReadonlySignal<Timeline | null>;
  /** Unrolls it, once, with the minds that it had. */
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
