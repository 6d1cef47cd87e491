/**
 * The bar under the draft, always in reach: time and its undoing, or, watching history, the transport.
 */

import type { ComponentType, JSX } from 'preact';
import { useOrders } from '../acts/orders.ts';
import { useSaves } from '../saves/saves.ts';
import { usePen } from '../watch/pen.ts';
import { useWatching } from '../watch/watching.ts';
import { useDialogs } from './dialogs.ts';
import { Late } from './fetched-part.tsx';
import { usePages } from './pages.ts';
import { usePresent } from './present.ts';
import { useScreen } from './screen.ts';
import { secondPiece } from './second-piece.ts';
import { useWords } from './words.ts';

const loadAids = (): Promise<ComponentType> => secondPiece().then(({ Aids }) => Aids);
const loadTransport = (): Promise<ComponentType> => secondPiece().then(({ Transport }) => Transport);

export function Foot(): JSX.Element {
  const { seat } = usePresent();
  const words = useWords();
  if (seat.value === 'historian') return <Late load={loadTransport} />;
  return (
    <section class="foot" aria-label={words.say('foot')}>
      <Late load={loadAids} />
      <Undo />
      <Saved />
      <BackToWatched />
      <Onward />
    </section>
  );
}

function Undo(): JSX.Element {
  const words = useWords();
  const { canUndo, undo } = useOrders();
  return (
    <button type="button" class="plain" aria-disabled={!canUndo.value} onClick={undo} aria-keyshortcuts="Z">
      <kbd>Z</kbd>
      {words.say('undo')}
    </button>
  );
}

function Saved(): JSX.Element | null {
  const words = useWords();
  const { open } = useDialogs();
  const saved = useSaves().saved.value;
  if (saved === 'nothing') return null;
  return (
    <button
      type="button"
      class={`quiet saved ${saved}`}
      aria-haspopup="dialog"
      onClick={() => open({ is: 'record' })}
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <path d="M3 4h12v11H3zM3 7h12M6 11l2 2 4-4" fill="none" stroke="currentColor" />
      </svg>
      <span>{words.say(`saved-${saved}`)}</span>
    </button>
  );
}

function BackToWatched(): JSX.Element | null {
  const words = useWords();
  const { branched, putDown } = usePen();
  const what = useWatching().replayed.value === null ? 'history' : 'replay';
  if (!branched.value) return null;
  return (
    <button
      type="button"
      class="plain back"
      onClick={putDown}
      aria-label={words.say(`back-to-${what}`)}
      aria-keyshortcuts="B"
    >
      <kbd>B</kbd>
      {words.say(what === 'history' ? 'history-short' : 'replay-short')}
    </button>
  );
}

/** Time passes; or, once the game is over, its end. */
function Onward(): JSX.Element | null {
  const words = useWords();
  const { over, view } = usePresent();
  const { waiting } = usePages();
  const { wait } = useOrders();
  const screen = useScreen();
  if (over.value)
    return (
      <button type="button" class="main" onClick={() => (screen.value = 'end')}>
        {words.say('to-the-end')}
      </button>
    );
  if (!view.value.verbs.has('wait')) return null;
  const word = waiting.value?.is === 'table' ? 'to-the-table' : 'command-wait';
  return (
    <button
      type="button"
      class="main"
      data-verb="wait"
      aria-label={words.say(word)}
      onClick={wait}
      aria-keyshortcuts="W Space"
    >
      {/* On a narrow page, and beside the way back to history, the first word alone is seen. */}
      <span class="long">{words.say(word)}</span>
      <span class="short">{words.say(word === 'command-wait' ? 'wait-short' : 'tab-table')}</span>
      <kbd>W</kbd>
    </button>
  );
}
