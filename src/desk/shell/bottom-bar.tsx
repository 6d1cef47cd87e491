/**
 * The bar under the draft, always in reach: time and its undoing, or, watching history, the transport.
 */
import type { ComponentType, JSX } from 'preact';
import { useDesk } from './desk.ts';
import { Late } from './fetched-part.tsx';

const loadAids = (): Promise<ComponentType> => import('./after-first-paint.ts').then(({ Aids }) => Aids);
const loadTransport = (): Promise<ComponentType> =>
  import('./after-first-paint.ts').then(({ Transport }) => Transport);

export function Foot(): JSX.Element {
  const desk = useDesk();
  const { words } = desk.ports;
  if (desk.seat.value === 'historian') return <Late load={loadTransport} />;
  const word = desk.waiting.value?.is === 'table' ? 'to-the-table' : 'command-wait';
  return (
    <section class="foot" aria-label={words.say('foot')}>
      <Late load={loadAids} />
      <button
        type="button"
        class="plain"
        aria-disabled={!desk.canUndo}
        onClick={() => desk.undo()}
        aria-keyshortcuts="Z"
      >
        <kbd>Z</kbd>
        {words.say('undo')}
      </button>
      {desk.saved.value !== 'nothing' && (
        <button
          type="button"
          class={`quiet saved ${desk.saved.value}`}
          aria-haspopup="dialog"
          onClick={() => desk.open({ is: 'record' })}
        >
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <path d="M3 4h12v11H3zM3 7h12M6 11l2 2 4-4" fill="none" stroke="currentColor" />
          </svg>
          <span>{words.say(`saved-${desk.saved.value}`)}</span>
        </button>
      )}
      {desk.branched.value && (
        <button
          type="button"
          class="plain back"
          onClick={() => desk.backToHistory()}
          aria-label={words.say(desk.replayed.value === null ? 'back-to-history' : 'back-to-replay')}
          aria-keyshortcuts="B"
        >
          <kbd>B</kbd>
          {words.say(desk.replayed.value === null ? 'history-short' : 'replay-short')}
        </button>
      )}
      {desk.over.value ? (
        <button type="button" class="main" onClick={() => (desk.screen.value = 'end')}>
          {words.say('to-the-end')}
        </button>
      ) : desk.view.value.verbs.has('wait') ? (
        <button
          type="button"
          class="main"
          data-verb="wait"
          aria-label={words.say(word)}
          onClick={() => desk.wait()}
          aria-keyshortcuts="W Space"
        >
          {/* On a narrow page, and beside the way back to history, the first word alone is seen. */}
          <span class="long">{words.say(word)}</span>
          <span class="short">{words.say(word === 'command-wait' ? 'wait-short' : 'tab-table')}</span>
          <kbd>W</kbd>
        </button>
      ) : null}
    </section>
  );
}
