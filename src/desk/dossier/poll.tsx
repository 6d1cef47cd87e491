/**
 * What a leader's poll of its friends means for a power: the leader does not answer until they have, and a
 * friend found ready is invited by the next note to the leader.
 */
import type { JSX } from 'preact';
import type { PowerView } from '../../core/view.ts';
import { names, voiceOf, wishWords } from '../../strings/power-names.ts';
import { useDerived } from '../shell/derived.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';

export function Poll({ power }: { power: PowerView }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const { id, pollDue, broughtBy, road, wish } = power;
  const { isSigned, mayInvite } = useDerived(() => {
    const { mandate, signed } = present.view.value;
    return { isSigned: signed !== null, mayInvite: mandate.circle.includes(id) };
  }, [id]);
  if (isSigned) return null;
  if (pollDue !== null)
    return (
      <p class="note poll">
        {words.say('poll-asking', {
          voice: voiceOf(words, id),
          date: words.date(present.iso(pollDue), 'medium'),
        })}
      </p>
    );
  if (broughtBy === null || (road !== 'outside' && road !== 'informed')) return null;
  const by = names(words, [broughtBy]);
  return (
    <p class="note poll">
      {words.say('poll-ready', { by, demands: wish === null ? 'none' : wishWords(words, wish) })}{' '}
      {words.say(mayInvite ? 'poll-invites' : 'poll-no-permission', { by })}
    </p>
  );
}
