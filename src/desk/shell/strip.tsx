/**
 * The calendar strip: which act and day it is, the fortnight around today, attention, confidence at home with its
 * trend, and the clock of the greater pact.
 */

import type { ComponentType, JSX } from 'preact';
import { useDialogs } from './dialogs.ts';
import { Late } from './fetched-part.tsx';
import { usePresent } from './present.ts';
import { secondPiece } from './second-piece.ts';
import { useWords } from './words.ts';

const loadFortnight = (): Promise<ComponentType> => secondPiece().then(({ Fortnight }) => Fortnight);
const loadGauges = (): Promise<ComponentType> => secondPiece().then(({ Gauges }) => Gauges);

const loadMenu = (): Promise<ComponentType> => secondPiece().then(({ Menu }) => Menu);

export function Strip(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const view = present.view.value;
  return (
    <header class="strip">
      <div class="strip-date">
        <button
          type="button"
          class="act"
          aria-haspopup="dialog"
          aria-keyshortcuts="J"
          title={words.say('process')}
          onClick={() => dialogs.open({ is: 'process' })}
        >
          {words.say(`act-${view.phase}.number`)}
          <span>{words.say(`act-${view.phase}.name`)}</span>
        </button>
        <h1 class="today">
          <time dateTime={view.date}>
            <span class="long">{words.date(view.date, 'long')}</span>
            <span class="medium" aria-hidden="true">
              {words.say('date-narrow', {
                date: words.date(view.date, 'short'),
                year: view.date.slice(0, 4),
              })}
            </span>
          </time>
        </h1>
      </div>
      <Late load={loadFortnight} meanwhile={<span class="strip-days" />} />
      <Late load={loadGauges} meanwhile={<GaugePlaces />} />
      <nav class="strip-menu" aria-label={words.say('menu')}>
        <Late load={loadMenu} />
      </nav>
    </header>
  );
}

/** The places of the three accounts, kept for them until they come. */
function GaugePlaces(): JSX.Element {
  return (
    <>
      <span class="strip-attention" />
      <span class="strip-confidence" />
      <span class="strip-clock" />
    </>
  );
}
