/** When confidence at home runs out by the passing of the weeks alone. */
import type { Day } from '../../core/integers.ts';
import type { Words } from '../../strings/fluent.ts';
import { ofAWeek } from '../home/movements.ts';
import { plain } from '../shell/figures.ts';
import type { Present } from '../shell/present.ts';

/** Days ahead within which the player is told (design choice: ten weeks, time for two reports and a few crises). */
const AHEAD = 70;

/** The Monday on which the player would be relieved if only weeks moved confidence; null if it is far off or never. */
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
  let left = week.now;
  for (let day = week.day; day <= Math.min(lastDay, today + AHEAD); day += 7) {
    if (left < recallBelow) return day;
    left += week.change + (low !== undefined && left < low.below ? more : 0);
  }
  return null;
}

/** The warning as a sentence. */
export const relievedWords = (present: Present, words: Words, on: Day): string =>
  words.say('counsel-relieved', {
    recall: plain(words, present.timeline.value.world.scenario.home.recallBelow),
    date: words.date(present.iso(on), 'medium'),
  });
