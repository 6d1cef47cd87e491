/**
 * A second attempt at a decision: the finished game as it stood before, and what is done instead. The
 * finished game is never changed.
 */
import type { Debrief } from '../../../analysis/debrief/report.ts';
import type { DatedAct } from '../../../analysis/line.ts';
import { advance, advanceAtMost, gameOf, type Timeline, upTo } from '../../../chronicle/timeline.ts';
import type { ActCommand } from '../../../core/commands.ts';
import type { Day } from '../../../core/integers.ts';
import { dayOf } from '../../shell/from-timeline.ts';

export interface Attempt {
  /** The game after the attempt's acts. */
  readonly line: Timeline;
  readonly acts: readonly DatedAct[];
  /** The attempt without its last step; null at its beginning. */
  readonly before: Attempt | null;
}

/** The same game, advanced to that day. */
function onDay(line: Timeline, day: Day, iso: (day: Day) => string): Timeline {
  let now = line;
  while (dayOf(gameOf(now)) < day) {
    const next = advanceAtMost(now, iso(day));
    if ('refusal' in next) break;
    now = next.timeline;
  }
  return now;
}

/** The game before the decision, with nothing done yet. */
export function beginning(
  game: Timeline,
  debrief: Debrief,
  decision: number,
  iso: (day: Day) => string,
): Attempt {
  const moment = debrief.decisions[decision]?.moment ?? 1;
  const day = debrief.decisions[decision]?.day ?? 0;
  return { line: onDay(upTo(game, moment), day, iso), acts: [], before: null };
}

/** The last day of the attempt: that of the moment after the decision, at most a week later. */
export const lastDay = ({ nodes, decisions }: Debrief, decision: number): Day =>
  nodes[decision + 1]?.day ?? decisions[decision]?.day ?? 0;

/** Adds an act; returns the same attempt if the rules refuse it. */
export function withAct(attempt: Attempt, command: ActCommand): Attempt {
  const day = dayOf(gameOf(attempt.line));
  const next = advance(attempt.line, command);
  if ('refusal' in next) return attempt;
  return { line: next.timeline, acts: [...attempt.acts, { day, command }], before: attempt };
}

/** One day later. */
export function aDayLater(attempt: Attempt, iso: (day: Day) => string): Attempt {
  const day = dayOf(gameOf(attempt.line)) + 1;
  return { ...attempt, line: onDay(attempt.line, day, iso), before: attempt };
}
