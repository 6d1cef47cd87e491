/**
 * The list of guests beside the button that calls the signing: everyone who would come, or the ticked ones
 * among them.
 */
import type { JSX } from 'preact';
import { isCalled, leaveOutOrCall, wouldCome } from '../acts/guest-list.ts';
import { GuestSays } from '../acts/guest-says.tsx';
import { crowd } from '../acts/stakes.ts';
import { VerbButton } from '../acts/verb-button.tsx';
import { atHome, digitsOf, shownNow } from '../acts/verbs.ts';
import { usePages } from '../shell/pages.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';

export function Guests(): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const possible = atHome(present, 'table').find(({ command }) => command.do === 'call');
  if (possible === undefined || possible.refusal?.code === 'signed-already') return null;
  const come = wouldCome(present);
  const called = come.filter((id) => isCalled(present, id));
  const many = crowd(present.timeline.value.world, words, called.length);
  const asked = JSON.stringify(possible.command);
  const digit = [...digitsOf(shownNow(present, words, pages))].find(
    ([one]) => JSON.stringify(one.command) === asked,
  )?.[1];
  return (
    <div class="signing">
      {come.length > 1 && (
        <fieldset class="called">
          <legend>{words.say('sign-who')}</legend>
          {come.map((id) => (
            <div class="guest" key={id}>
              <label>
                <input
                  type="checkbox"
                  aria-describedby={`guest-${id}`}
                  checked={isCalled(present, id)}
                  onChange={() => leaveOutOrCall(present, id)}
                />
                {words.say(`power-${id}`)}
              </label>
              <GuestSays id={id} called={called} />
            </div>
          ))}
          {many !== null && <p class="note">{many}</p>}
        </fieldset>
      )}
      <VerbButton possible={possible} digit={digit} first={possible.refusal === null} />
    </div>
  );
}
