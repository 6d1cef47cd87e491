/** What a power waits for, as a clause after the word for its road. */
import type { PowerView } from '../../core/view.ts';
import type { Words } from '../../strings/fluent.ts';
import { plainNames } from '../../strings/power-names.ts';
import type { Present } from '../shell/present.ts';
import { readTape } from '../tape/tape-words.ts';
import { hasChamber } from './chambers.ts';
import { lastAnswer } from './past-answers.ts';

/** Begins with its own comma or space, or is empty: "countering, waits for Romania", "waiting for Romania". */
export function waitsFor(present: Present, words: Words, power: PowerView): string {
  const { iso } = present;
  if (power.arrives !== null && power.arrives > present.view.value.day && power.road === 'invited')
    return words.say('waits-courier', { date: words.date(iso(power.arrives), 'short') });
  // A hidden type may answer later than could be expected.
  if (power.replyDue !== null)
    return words.say(power.replyDue < present.view.value.day ? 'waits-reply-late' : 'waits-reply', {
      date: words.date(iso(power.replyDue), 'short'),
    });
  const uninvited = (power.wish?.circle ?? []).filter((chair) => isUninvited(present, chair));
  if (uninvited.length > 0) return words.say('waits-powers', { powers: plainNames(words, ...uninvited) });
  if (power.wish !== null && Object.keys(power.wish.text).length > 0) return words.say('waits-wording');
  if (power.road === 'waiting') return waitingFor(present, words, power);
  if (power.handsIn !== null && power.deposited === null)
    return words.say('waits-instrument', { date: words.date(iso(power.handsIn), 'short') });
  if (power.bill !== null && power.deposited === null && power.acceded === null)
    return words.say(hasChamber(present.timeline.value.world, power.id) ? 'waits-bill' : 'waits-decision', {
      date: words.date(iso(power.bill), 'short'),
    });
  return '';
}

/** A chair that the power asked for may have been offered since. */
const isUninvited = ({ view }: Present, chair: string): boolean =>
  view.value.powers.some(({ id, road }) => id === chair && (road === 'outside' || road === 'informed'));

function waitingFor(present: Present, words: Words, power: PowerView): string {
  const entry = readTape(present, words)[
    lastAnswer(readTape(present, words), power.id, present.timeline.value.world.player)
  ];
  const friends = entry?.cable.is === 'replied' ? entry.cable.waitsFor : [];
  if (friends.length === 0) return '';
  return words.say('waits-friends', { powers: plainNames(words, ...friends) });
}
