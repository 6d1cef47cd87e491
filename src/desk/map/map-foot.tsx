/**
 * The line under the map: the chosen power with its road, as a phone has no other place for it, and the list, which is
 * always one press away.
 */
import type { JSX } from 'preact';
import { roadWords } from '../../strings/ledger-words.ts';
import { CounselButton } from '../acts/counsel-button.tsx';
import { waitsFor } from '../dossier/waits-for.ts';
import type { Desk } from '../shell/desk.ts';

export function MapFoot({ desk }: { desk: Desk }): JSX.Element {
  const { words } = desk.ports;
  const power = desk.view.value.powers.find(({ id }) => id === desk.selected.value);
  return (
    <div class="map-foot">
      <p class="map-chosen" id="map-chosen">
        <b>{words.say(`power-${desk.selected.value}`)}</b>
        {power !== undefined && (
          <span>
            {roadWords(words, power.road).word}
            {waitsFor(desk, power)}
          </span>
        )}
      </p>
      <CounselButton />
      <button
        type="button"
        class="plain"
        aria-haspopup="dialog"
        aria-keyshortcuts="L"
        onClick={() => desk.open({ is: 'list' })}
      >
        {words.say('list-open')}
        <kbd>L</kbd>
      </button>
    </div>
  );
}
