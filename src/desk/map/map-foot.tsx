/**
 * The line under the map: the selected power with its road, since a phone has no other place for it, and the
 * button that opens the list.
 */
import type { JSX } from 'preact';
import { roadWord } from '../../strings/ledger-words.ts';
import { CounselButton } from '../counsel/counsel-button.tsx';
import { waitsFor } from '../dossier/waits-for.ts';
import { useDerived } from '../shell/derived.ts';
import { useDialogs } from '../shell/dialogs.ts';
import { usePages } from '../shell/pages.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';

export function MapFoot(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const dialogs = useDialogs();
  const state = useDerived(() => {
    const power = present.view.value.powers.find(({ id }) => id === pages.selected.value);
    return power === undefined ? null : `${roadWord(words, power.road)}${waitsFor(present, words, power)}`;
  }, [words]);
  return (
    <div class="map-foot">
      <p class="map-chosen" id="map-chosen">
        <b>{words.say(`power-${pages.selected.value}`)}</b>
        {state !== null && <span>{state}</span>}
      </p>
      <CounselButton />
      <button
        type="button"
        class="plain"
        aria-haspopup="dialog"
        aria-keyshortcuts="L"
        onClick={() => dialogs.open({ is: 'list' })}
      >
        {words.say('list-open')}
        <kbd>L</kbd>
      </button>
    </div>
  );
}
