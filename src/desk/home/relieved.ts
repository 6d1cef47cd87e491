/** When confidence at home runs out by the passing of the weeks and what earlier answers announce. */
import type { Timeline } from '../../chronicle/timeline.ts';
import type { Amount, Day } from '../../core/integers.ts';
import type { Dilemma } from '../../scenario/story.ts';
import type { Present } from '../shell/present.ts';
import { type Movement, ofAWeek } from './movements.ts';

type Answer = Pick<Dilemma['answers'][number], 'effects' | 'later'>;

/**
 * What later effects of answers do to confidence as things stand, by the day on which they come; with those of an answer
 * that is given today and that nothing would prevent.
 */
function announced({ view }: Present, answer: Answer | null): ReadonlyMap<Day, Amount> {
  const found = new Map<Day, Amount>();
  const add = (day: Day, { confidence }: Answer['effects']): void => {
    found.set(day, (found.get(day) ?? 0) + (confidence ?? 0));
  };
  for (const { due, later } of view.value.ahead) add(due, later.effects);
  const later = answer?.later;
  if (later !== undefined && later.unless === undefined) add(view.value.day + later.afterDays, later.effects);
  return found;
}

const known = new WeakMap<Timeline, readonly Movement[]>();

/** The next Monday's movement. Cached, because every answer to a crisis asks for it at every rendering. */
function weekAhead(timeline: Timeline): readonly Movement[] {
  const found = known.get(timeline) ?? ofAWeek(timeline);
  known.set(timeline, found);
  return found;
}

/**
 * The day on which the player would be relieved if only the weeks and what is announced moved confidence; null if never.
 * However far off it is, it is told: a warning that begins only some weeks before would come and go as that day moves.
 * With an answer to a crisis: as it would be after that answer.
 */
export function relievedOn(present: Present, answer: Answer | null = null): Day | null {
  if (present.seat.value !== 'player' || present.over.value) return null;
  const { world } = present.timeline.value;
  const { drift, recallBelow } = world.scenario.home;
  const { day: today, confidence, lastDay } = present.view.value;
  const [week] = weekAhead(present.timeline.value);
  if (week === undefined || week.change >= 0) return null;
  // Below a line a week costs more; the next week, as it is shown, counts that already if confidence is below it now.
  const { low } = drift;
  const usual = week.change - (low !== undefined && confidence < low.below ? low.perWeek : 0);
  const effects = announced(present, answer);
  let left = confidence + (answer?.effects.confidence ?? 0);
  for (let day = today + 1; day <= lastDay; day++) {
    if (day >= week.day && (day - week.day) % 7 === 0)
      left += usual + (low !== undefined && left < low.below ? low.perWeek : 0);
    left += effects.get(day) ?? 0;
    if (left < recallBelow) return day;
  }
  return null;
}
