/** Lets the days pass to the end of the game, for when nothing that they could still bring would come in time. */
import { advance, isFinished } from '../../chronicle/timeline.ts';
import type { Waiter } from '../acts/long-wait.ts';

/** Limit on the moments of one run; the longest game is over within it. */
const MOST = 200;

/** Waits until the game is over or a paper waits for an answer; such a paper is shown first. */
export function letTheRestPass({ present, pages, orders }: Omit<Waiter, 'assigned'>): void {
  if (pages.waiting.value !== null) {
    pages.turnToWaiting();
    return;
  }
  let line = present.timeline.value;
  for (let waits = 0; waits < MOST && !isFinished(line); waits++) {
    const next = advance(line, { do: 'wait' });
    if ('refusal' in next) break;
    line = next.timeline;
    if (next.moment.cables.some(({ is }) => is === 'dilemma' || is === 'leaving')) break;
  }
  orders.runTo(line);
}
