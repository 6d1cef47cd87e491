/**
 * The goal that the last act has decided. Kept outside of the components: while the signing is told, which decides most
 * goals, the desk is not rendered.
 */
import { signal } from '@preact/signals';
import { type Goal, goalsOf } from '../../chronicle/goals.ts';
import type { Timeline } from '../../chronicle/timeline.ts';

/** Shown until the next act. */
export const told = signal<Goal | null>(null);

let last: Timeline | null = null;

/** Compares a game with what it was when it was last compared; returns a chosen goal decided since, each once. */
export function decidedSince(timeline: Timeline, isAimed: (id: string) => boolean): Goal | null {
  const earlier = last;
  if (earlier === timeline) return null;
  last = timeline;
  // Another game, or the same one read from the store, has decided nothing since.
  const before = goalsOf(earlier?.moments[0] === timeline.moments[0] ? earlier : timeline);
  told.value =
    goalsOf(timeline).find(
      ({ id, is }) =>
        is !== 'open' && isAimed(id) && before.some((one) => one.id === id && one.is === 'open'),
    ) ?? null;
  return told.value;
}
