/**
 * Why an answer takes as long as it does: the courier, the habit of that ministry, and what shortens it.
 */
import type { JSX } from 'preact';
import type { PowerView } from '../../core/view.ts';
import { power as named } from '../../strings/power-names.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { readTape } from '../tape/tape-words.ts';

export function Delay({ power }: { power: PowerView }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const { iso } = present;
  const partner = present.timeline.value.world.scenario.partners.find(({ id }) => id === power.id);
  if (power.replyDue === null || partner === undefined) return null;
  const { first, later, accession } = partner.replyDays;
  const answered = readTape(present, words).some(
    ({ cable }) => cable.is === 'replied' && cable.from === power.id,
  );
  const kind = present.view.value.signed !== null ? 'accession' : answered ? 'later' : 'first';
  return (
    <details class="delay">
      <summary>{words.say('delay')}</summary>
      <p class="note">
        {words.say(`delay-${kind}`, {
          ...named(words, power.id),
          travel: partner.noteTravelDays,
          days: { first, later, accession }[kind],
          date: words.date(iso(power.replyDue), 'medium'),
        })}
      </p>
    </details>
  );
}
