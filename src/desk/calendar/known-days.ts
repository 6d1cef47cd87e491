/** What is known to happen on a day: the awaited vote, answers due, bills and instruments under way. */
import type { Day } from '../../core/integers.ts';
import type { Arguments, Words } from '../../strings/fluent.ts';
import { plainNames } from '../../strings/power-names.ts';
import { hasChamber } from '../dossier/chambers.ts';
import type { Present } from '../shell/present.ts';

/** The texts of each marked day. */
export function marksOn(present: Present, words: Words): Map<Day, string[]> {
  const { world } = present.timeline.value;
  const view = present.view.value;
  const marks = new Map<Day, string[]>();
  const put = (day: Day | null, id: string, args?: Arguments): void => {
    if (day !== null) marks.set(day, [...(marks.get(day) ?? []), words.say(id, args)]);
  };
  put(world.awaited, 'day-awaited');
  for (const power of view.powers) {
    const name = { power: plainNames(words, power.id) };
    put(power.replyDue, 'day-reply', name);
    put(power.needDue, 'day-need', name);
    put(power.pollDue, 'day-poll', name);
    if (power.deposited === null && power.acceded === null) {
      put(power.handsIn, 'day-hands-in', name);
      if (power.handsIn === null)
        put(power.bill, hasChamber(world, power.id) ? 'day-bill' : 'day-decision', name);
    }
  }
  // Once the text is signed, the day that was named for it has no meaning.
  if (view.signed === null) put(view.namedDay, 'day-named');
  if (view.dilemma !== null) put(view.dilemma.until, `dilemma-${view.dilemma.id}.title`);
  for (const { id, choice, due, later } of view.ahead) {
    const title = words.say(`dilemma-${id}.title`);
    const unless = later.unless === undefined ? null : words.say(`dilemma-${id}-${choice}.unless`);
    put(due, unless === null ? 'day-ahead' : 'day-ahead-unless', { title, ...(unless && { unless }) });
  }
  // Registration may have opened the last act before its day, on which nothing new begins then.
  if (!view.stages.includes('registered')) put(world.sunset, 'act-sunset');
  put(world.calendar.lastDay, 'day-last');
  return marks;
}
