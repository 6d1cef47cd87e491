/**
 * Chooses a day for the signing among those that may be named; after the signature there is only one day, for
 * the exchange.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Possible } from '../../core/view-what-if.ts';
import { VerbButton } from '../acts/verb-button.tsx';
import { digitsOf, shownNow } from '../acts/verbs.ts';
import { usePages } from '../shell/pages.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';

export function NamedDay({ possible }: { possible: Possible }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const { day, signed, lastDay } = present.view.value;
  const { soonestDays, days } = present.timeline.value.world.scenario.rules.deadline;
  const last = Math.min(day + days, lastDay);
  const [chosen, setChosen] = useState(last);
  const digit = digitsOf(shownNow(present, words, pages)).get(possible);
  if (signed !== null || possible.refusal !== null) return <VerbButton possible={possible} digit={digit} />;
  const open = Array.from({ length: last - day - soonestDays + 1 }, (_, index) => day + soonestDays + index);
  const named = open.includes(chosen) ? chosen : last;
  return (
    <div class="named-day">
      <label>
        {words.say('named-day-choose')}{' '}
        <select value={named} onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}>
          {open.map((one) => (
            <option key={one} value={one}>
              {words.date(present.iso(one), 'medium')}
            </option>
          ))}
        </select>
      </label>
      <VerbButton
        possible={{ command: { do: 'deadline', on: present.iso(named) }, refusal: null }}
        // The digit names the last day, as the key does.
        digit={named === last ? digit : undefined}
      />
    </div>
  );
}
