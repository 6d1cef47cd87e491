/** What is known to happen on a day: the awaited vote, answers due, bills and instruments under way. */
import type { Day } from '../../core/integers.ts';
import type { Words } from '../../strings/fluent.ts';
import { plainNames } from '../../strings/power-names.ts';
import { hasChamber } from '../dossier/chambers.ts';
import type { Present } from '../shell/present.ts';

/** The texts of each marked day. */
export function marksOn(present: Present, words: Words): Map<Day, string[]> {
  const { world } = present.timeline.value;
  const view = present.view.value;
  const marks = new Map<Day, string[]>();
  const put = (day: Day | null, text: string): void => {
    if (day !== null) marks.set(day, [...(marks.get(day) ?? []), text]);
  };
  put(world.awaited, words.say('day-awaited'));
  for (const power of view.powers) {
    const name = { power: plainNames(words, power.id) };
    put(power.replyDue, words.say('day-reply', name));
    put(power.needDue, words.say('day-need', name));
    put(power.pollDue, words.say('day-poll', name));
    if (power.deposited === null && power.acceded === null) {
      put(power.handsIn, words.say('day-hands-in', name));
      if (power.handsIn === null)
        put(power.bill, words.say(hasChamber(world, power.id) ? 'day-bill' : 'day-decision', name));
    }
  }
  // Once the text is signed, the day that was named for it has no meaning.
  if (view.signed === null) put(view.namedDay, words.say('day-named'));
  if (view.dilemma !== null) put(view.dilemma.until, words.say(`dilemma-${view.dilemma.id}.title`));
  // Registration may have opened the last act before its day.
  if (view.phase !== 'sunset' || view.day >= world.sunset) put(world.sunset, words.say('act-sunset'));
  put(world.calendar.lastDay, words.say('day-last'));
  return marks;
}
