/**
 * The evening before a vote that may fail. Waiting stops there once: it is the last chance to talk in the lobbies, and
 * the player knows what the next day decides.
 */
import type { Amount, Day } from '../../core/integers.ts';
import type { PowerView } from '../../core/view.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { power as named } from '../../strings/power-names.ts';
import { hasChamber, isDecided, marginRead } from '../dossier/chambers.ts';
import { plain } from '../shell/figures.ts';
import type { Present } from '../shell/present.ts';

/** How a vote may fail: nobody has read the chamber, its margin is below zero, or it depends on undecided deputies (C11). */
type Doubt =
  | { readonly is: 'unread' }
  | { readonly is: 'fails' | 'open'; readonly least: Amount; readonly most: Amount };

/** Null where no vote is to come, or where it passes even with all undecided deputies against it. */
function doubtOf(present: Present, power: PowerView): Doubt | null {
  if (power.bill === null || isDecided(power) || !hasChamber(present.timeline.value.world, power.id))
    return null;
  const margin = marginRead(present, power.id);
  if (margin === null) return { is: 'unread' };
  if (margin.least >= 0) return null;
  return { is: margin.most < 0 ? 'fails' : 'open', ...margin };
}

/** The evenings before votes that may fail, as far as is known today. */
export const evesOfVotes = (present: Present): Day[] =>
  present.view.value.powers.flatMap((power) =>
    power.bill === null || doubtOf(present, power) === null ? [] : [power.bill - 1],
  );

/** Tomorrow's votes that may fail, each with a key of its own and what is known of it. */
export function votesTomorrow(
  present: Present,
  words: Words,
): { readonly key: string; readonly text: string; readonly power: PowerId }[] {
  const { day, powers } = present.view.value;
  return powers.flatMap((power) => {
    const doubt = power.bill === day + 1 ? doubtOf(present, power) : null;
    if (doubt === null) return [];
    const [least, most] = doubt.is === 'unread' ? [0, 0] : [doubt.least, doubt.most];
    const figures = { is: doubt.is, least: plain(words, least), most: plain(words, most) };
    return [
      {
        key: `vote ${power.id} ${power.bill}`,
        text: words.say('halt-vote', { ...named(words, power.id), ...figures }),
        power: power.id,
      },
    ];
  });
}
