/** When confidence at home runs out by the passing of the weeks and what earlier answers announce. */
import type { Amount, Day } from '../../core/integers.ts';
import type { Words } from '../../strings/fluent.ts';
import { ofAWeek } from '../home/movements.ts';
import { plain } from '../shell/figures.ts';
import type { Present } from '../shell/present.ts';

/** What later effects of answers do to confidence as things stand, by the day on which they come. */
function announced({ view }: Present): ReadonlyMap<Day, Amount> {
  const found = new Map<Day, Amount>();
  for (const { due, later } of view.value.ahead)
    found.set(due, (found.get(due) ?? 0) + (later.effects.confidence ?? 0));
  return found;
}

/**
 * The day on which the player would be relieved if only the weeks and what is announced moved confidence; null if never.
 * However far off it is, it is told: a warning that begins only some weeks before would come and go as that day moves.
 */
export function relievedOn(present: Present): Day | null {
  if (present.seat.value !== 'player' || present.over.value) return null;
  const { world } = present.timeline.value;
  const { drift, recallBelow } = world.scenario.home;
  const { day: today, confidence, lastDay } = present.view.value;
  const [week] = ofAWeek(present.timeline.value);
  if (week === undefined || week.change >= 0) return null;
  // Below a line a week costs more. The first week already counts it if confidence is below the line now.
  const { low } = drift;
  const more = low !== undefined && confidence >= low.below ? low.perWeek : 0;
  const effects = announced(present);
  let left = confidence;
  for (let day = today + 1; day <= lastDay; day++) {
    if (day >= week.day && (day - week.day) % 7 === 0)
      left += week.change + (day > week.day && low !== undefined && left < low.below ? more : 0);
    left += effects.get(day) ?? 0;
    if (left < recallBelow) return day;
  }
  return null;
}

/** The warning as a sentence. */
export const relievedWords = (present: Present, words: Words, on: Day): string =>
  words.say('counsel-relieved', {
    recall: plain(words, present.timeline.value.world.scenario.home.recallBelow),
    date: words.date(present.iso(on), 'medium'),
  });
