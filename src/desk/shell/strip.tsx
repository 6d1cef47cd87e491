/**
 * The calendar strip: act and date, the fortnight around today, attention, confidence at home with its trend,
 * and the clock of the greater pact.
 */

import type { JSX } from 'preact';
import { useDialogs } from './dialogs.ts';
import { Lazy } from './lazy.tsx';
import { partLater } from './load-second-chunk.ts';
import { usePresent } from './present.ts';
import { useWords } from './words.ts';

const loadGauges = partLater('Gauges');

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
          {words.say(`act-${view.phase}.number`)} <span>{words.say(`act-${view.phase}.name`)}</span>
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
      <Lazy load={loadGauges} meanwhile={<GaugePlaces />} />
    </header>
  );
}

/** Reserves the places beside the date until their content is loaded. */
function GaugePlaces(): JSX.Element {
  return (
    <>
      {['days', 'attention', 'confidence', 'clock', 'menu'].map((one) => (
        <span key={one} class={`strip-${one}`} />
      ))}
    </>
  );
}
