/**
 * What a guest on the list says: that it has agreed or waits for others, and which powers it would miss if
 * only those on the list were called.
 */
import type { JSX } from 'preact';
import type { PowerId } from '../../scenario/primitives.ts';
import { roadWord } from '../../strings/ledger-words.ts';
import { names } from '../../strings/power-names.ts';
import { waitsFor } from '../dossier/waits-for.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { missedBy } from './stakes.ts';
import { Warning } from './verb-button.tsx';

interface GuestProps {
  readonly id: PowerId;
  /** Every power that is called, including this one. */
  readonly called: readonly PowerId[];
}

export function GuestSays({ id, called }: GuestProps): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const view = present.view.value;
  const power = view.powers.find((one) => one.id === id);
  if (power === undefined) return null;
  const missed = called.includes(id) ? missedBy(view, id, called) : [];
  return (
    <span class="note guest-says" id={`guest-${id}`}>
      {roadWord(words, power.road)}
      {waitsFor(present, words, power)}
      {missed.length > 0 && (
        <b>
          {' '}
          <Warning /> {words.say('guest-misses', { friends: names(words, missed) })}
        </b>
      )}
    </span>
  );
}
