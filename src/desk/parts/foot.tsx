/**
 * The bar under the draft, always in reach: time and its undoing, or, watching history, the transport.
 */
import type { ComponentType, JSX } from 'preact';
import { type Desk, useDesk } from '../desk.ts';
import { waitingWords } from '../waiting.ts';
import { Lamp } from './lamp.tsx';
import { Late } from './late.tsx';

const loadTransport = (): Promise<ComponentType> => import('../later.ts').then(({ Transport }) => Transport);

export function Foot(): JSX.Element {
  const desk = useDesk();
  const { words } = desk.house;
  if (desk.seat.value === 'historian') return <Late load={loadTransport} />;
  return (
    <section class="foot" aria-label={words.say('foot')}>
      <Waits desk={desk} />
      <Lamp />
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
          class="quiet saved"
          aria-haspopup="dialog"
          onClick={() => desk.open({ is: 'record' })}
        >
          {words.say(`saved-${desk.saved.value}`)}
        </button>
      )}
      {desk.branched.value && (
        <button
          type="button"
          class="plain"
          onClick={() => desk.backToHistory()}
          aria-label={words.say('back-to-history')}
          aria-keyshortcuts="B"
        >
          <kbd>B</kbd>
          {words.say('history-short')}
        </button>
      )}
      {desk.over.value ? (
        <button type="button" class="main" onClick={() => (desk.screen.value = 'end')}>
          {words.say('to-the-end')}
        </button>
      ) : (
        <button type="button" class="main" onClick={() => desk.wait()} aria-keyshortcuts="W Space">
          {words.say(mainWord(desk))}
          <kbd>W</kbd>
        </button>
      )}
    </section>
  );
}

/** Short where the way back to history stands beside it. */
function mainWord(desk: Desk): string {
  if (desk.waiting.value?.is === 'table') return 'to-the-table';
  return desk.branched.value ? 'wait-short' : 'command-wait';
}

/** What waits for an answer, unless it lies open beside; it stops nothing. */
function Waits({ desk }: { desk: Desk }): JSX.Element | null {
  const waiting = desk.waiting.value;
  if (waiting === null) return null;
  const lies = desk.page.value.is === waiting.is;
  return (
    <button
      type="button"
      class={lies ? 'waits lies' : 'waits'}
      aria-keyshortcuts="A"
      onClick={() => desk.turnToWaiting()}
    >
      <span>{waitingWords(desk.house, waiting)}</span>
      <kbd>A</kbd>
    </button>
  );
}
