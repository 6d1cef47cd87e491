/**
 * Whom the signing calls: all who would come, or those of them who are ticked.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PowerId } from '../../scenario/primitives.ts';
import { GuestSays } from '../acts/guest-says.tsx';
import { VerbButton } from '../acts/verb-button.tsx';
import { digitsOf, find, shownNow } from '../acts/verbs.ts';
import { usePages } from '../shell/pages.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';

export function Signing(): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const [away, leave] = useState<readonly PowerId[]>([]);
  const all = find(present, (command) => command.do === 'sign' && command.with === undefined);
  if (all === null || all.refusal?.code === 'signed-already') return null;
  const come = present.view.value.powers
    .filter(({ road }) => road === 'agreed' || road === 'waiting')
    .map(({ id }) => id);
  const called = come.filter((id) => !away.includes(id));
  const some = called.length < come.length;
  const possible = !some
    ? all
    : {
        command: { do: 'sign' as const, with: called },
        refusal: called.length === 0 ? { code: 'nobody-to-sign' as const } : all.refusal,
      };
  return (
    <div class="signing">
      {come.length > 1 && present.view.value.table === null && (
        <fieldset class="called">
          <legend>{words.say('sign-who')}</legend>
          {come.map((id) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={!away.includes(id)}
                onChange={() => leave(away.includes(id) ? away.filter((one) => one !== id) : [...away, id])}
              />
              {words.say(`power-${id}`)}
              <GuestSays id={id} called={called} />
            </label>
          ))}
        </fieldset>
      )}
      <VerbButton
        possible={possible}
        digit={some ? undefined : digitsOf(shownNow(present, words, pages)).get(all)}
        first={all.refusal === null}
      />
    </div>
  );
}
