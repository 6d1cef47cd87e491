/** Whether the player has let weeks pass without a decision. */
import { dayOf } from '../shell/from-timeline.ts';
import type { Present } from '../shell/present.ts';

/** Days after the last decision, or after the beginning (design choice). */
const IDLE = 14;

export function isIdle({ timeline, view }: Present): boolean {
  const { moments } = timeline.value;
  const decided = moments.findLast(({ command }) => command !== null && command.do !== 'wait');
  return view.value.day - dayOf((decided ?? moments[0]).game) >= IDLE;
}
