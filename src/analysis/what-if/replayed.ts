/**
 * Plays the acts of one game again in a world that may be another one; acts that the rules refuse there are skipped and
 * listed.
 */
import { advance, begin, gameOf, isFinished, type Timeline } from '../../chronicle/timeline.ts';
import { positionOf } from '../../core/game.ts';
import type { Day } from '../../core/integers.ts';
import type { Refusal } from '../../core/refusal.ts';
import { iso, type World } from '../../core/world.ts';
import type { DatedAct } from '../line.ts';

/** An act that the rules refused, with its index among the acts, counted from zero. */
export interface RefusedAct extends DatedAct {
  readonly index: number;
  readonly refusal: Refusal;
}

export interface Replayed {
  readonly timeline: Timeline;
  readonly refused: readonly RefusedAct[];
}

/** Plays the acts on their days, then lets time pass until the end. */
export function replayed(world: World, acts: readonly DatedAct[]): Replayed {
  let timeline = begin(world);
  const refused: RefusedAct[] = [];
  const waitFor = (day: Day): void => {
    if (isFinished(timeline) || positionOf(gameOf(timeline)).day >= day) return;
    timeline = advance(timeline, { do: 'wait', until: iso(world, day) }).timeline;
  };
  for (const [index, act] of acts.entries()) {
    waitFor(act.day);
    const next = advance(timeline, act.command);
    if ('refusal' in next) refused.push({ ...act, index, refusal: next.refusal });
    timeline = next.timeline;
  }
  waitFor(world.calendar.lastDay);
  return { timeline, refused };
}
