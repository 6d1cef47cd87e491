/**
 * A longer wait: the days run until something comes that concerns the player, and what came meanwhile is shown
 * together in one sheet. Each day is a moment of its own, as if it had been waited for by hand.
 */
import { advance, isFinished, type Moment, type Timeline } from '../../chronicle/timeline.ts';
import type { Cable } from '../../core/cables.ts';
import type { Pages } from '../shell/pages.ts';
import type { Present } from '../shell/present.ts';
import type { Orders } from './orders.ts';

/** An answer, a paper that waits, a vote, a signature, a deposit, a warning; news from elsewhere does not count. */
const CONCERNS: ReadonlySet<Cable['is']> = new Set([
  'act',
  'replied',
  'needed',
  'dilemma',
  'leaving',
  'walkedOut',
  'signed',
  'billPassed',
  'billPutOff',
  'shelved',
  'disowned',
  'deposited',
  'acceded',
  'inForce',
  'dayPassed',
  'exposed',
  'echoed',
  'warned',
  'ended',
]);

/** Desk moments within which the longest affair is over. */
const MOST = 200;

const concerns = ({ cables }: Moment): boolean => cables.some(({ is }) => CONCERNS.has(is));

/** A new week that gives back what was spent. */
const restores = ({ cables }: Moment, attention: number): boolean =>
  cables.some((cable) => cable.is === 'week' && cable.attention > attention);

/** The timeline after so many waits as it takes. */
function ran(from: Timeline, attention: number): Timeline {
  let line = from;
  for (let waits = 0; waits < MOST && !isFinished(line); waits++) {
    const next = advance(line, { do: 'wait' });
    if ('refusal' in next) break;
    line = next.timeline;
    if (concerns(next.moment) || restores(next.moment, attention)) break;
  }
  return line;
}

/** Where something waits for an answer, that is turned to instead. */
export function letDaysRun(present: Present, pages: Pages, orders: Orders): void {
  if (present.seat.value !== 'player' || present.over.value) return;
  if (pages.waiting.value !== null) pages.turnToWaiting();
  else orders.runTo(ran(present.timeline.value, present.view.value.attention));
}
