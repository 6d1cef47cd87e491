/**
 * What has moved confidence, and what would move it next as far as the player may know: the passing of the week, and
 * each act at home or in public that is possible now. It runs the rules and reads only confidence from the result.
 */
import { advance, type Moment, type Timeline } from '../../chronicle/timeline.ts';
import type { CableOf } from '../../core/cables.ts';
import type { Verb } from '../../core/commands.ts';
import { possibleNow } from '../acts/possible.ts';
import type { Present } from '../shell/present.ts';

/** Acts whose price concerns home only; a request shows its own price. */
const AT_HOME: ReadonlySet<Verb> = new Set(['report', 'publish', 'ratify', 'register']);

/** A number of moments that always includes a Monday. */
const A_WEEK = 14;

export type Movement = CableOf<'confidence'>;

const movedIn = ({ cables }: Moment): Movement[] => cables.filter((cable) => cable.is === 'confidence');

export const movements = ({ moments }: Timeline): Movement[] => moments.flatMap(movedIn);

/**
 * Confidence in whole points; below the line of recall (H9) rounded down, so that it never stands at a line that it has
 * missed.
 */
export const confidenceShown = ({ world, view }: Present, confidence = view.value.confidence): number =>
  Math.floor(confidence / 100 + (confidence < world.value.scenario.home.recallBelow ? 0 : 0.5));

/** The last movement. Movements with one cause on one day, such as several signatures, are added up. */
export function lastOf(moved: readonly Movement[]): Movement | undefined {
  const last = moved.at(-1);
  if (last === undefined) return undefined;
  const other = moved.findLastIndex(({ cause, day }) => cause !== last.cause || day !== last.day);
  return { ...last, change: moved.slice(other + 1).reduce((sum, { change }) => sum + change, 0) };
}

/** The movement that the next Monday brings without any act. */
export function ofAWeek(timeline: Timeline): Movement[] {
  let line = timeline;
  for (let moment = 0; moment < A_WEEK; moment++) {
    const next = advance(line, { do: 'wait' });
    if ('refusal' in next) return [];
    line = next.timeline;
    const found = movedIn(next.moment).filter(({ cause }) => cause === 'time' || cause === 'neglect');
    if (found.length > 0) return found;
  }
  return [];
}

/** What would move confidence next. */
export function movingNext(present: Present): Movement[] {
  if (present.seat.value !== 'player' || present.over.value) return [];
  const timeline = present.timeline.value;
  const acts = possibleNow(present).filter(
    ({ command, refusal }) => refusal === null && AT_HOME.has(command.do),
  );
  return [
    ...ofAWeek(timeline),
    ...acts.flatMap(({ command }) => {
      const next = advance(timeline, command);
      return 'refusal' in next ? [] : movedIn(next.moment);
    }),
  ];
}
