/** One sitting for everything that a power asks: the button, what would be decided and the price. */
import type { JSX } from 'preact';
import { demandKey, demandsIn, type PutTogether, sittingFor } from '../../core/view-what-if.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { demandWords, voiceOf } from '../../strings/power-names.ts';
import { VerbButton } from '../acts/verb-button.tsx';
import { find } from '../acts/verbs.ts';
import { priceOf } from '../shell/figures.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';

/** Renders nothing if fewer than two of the power's demands still need permission. */
export function Sitting({ power }: { power: PowerId }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const possible = find(
    present,
    (command) => command.do === 'ask' && 'for' in command && command.for === power,
  );
  if (possible === null || possible.refusal?.code === 'asks-for-too-little') return null;
  const wish = present.view.value.powers.find(({ id }) => id === power)?.wish ?? null;
  const { put, paid } = sittingFor(present.game.value, power);
  const own = new Set((wish === null ? [] : demandsIn(wish)).map(demandKey));
  const said = sittingWords(words, put, priceOf(words, paid));
  const passedOn = put
    .filter(({ demand }) => !own.has(demand))
    .map(({ demand }) => demandWords(words, demand));
  return (
    <div class="sitting">
      <VerbButton
        possible={possible}
        more={
          passedOn.length === 0
            ? said
            : words.say('sitting-passed-on', {
                said,
                voice: voiceOf(words, power),
                demands: words.list(passedOn),
              })
        }
      />
    </div>
  );
}

function sittingWords(words: Words, put: readonly PutTogether[], price: string): string {
  const named = (granted: boolean): string =>
    words.list(put.filter((one) => one.granted === granted).map(({ demand }) => demandWords(words, demand)));
  const refused = put.filter(({ granted }) => !granted).length;
  const said = { granted: named(true), refused: named(false), price };
  if (refused === 0) return words.say('sitting-granted', said);
  return words.say(refused === put.length ? 'sitting-refused' : 'sitting-both', said);
}
