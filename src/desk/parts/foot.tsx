/**
 * The bar under the draft, always in reach: time and its undoing, or, watching history, the transport.
 */
import type { ComponentType, JSX } from 'preact';
import { useDesk } from '../desk.ts';
import { Late } from './late.tsx';

const loadTransport = (): Promise<ComponentType> => import('../later.ts').then(({ Transport }) => Transport);

export function Foot(): JSX.Element {
  const desk = useDesk();
  const { words } = desk.house;
  if (desk.seat.value === 'historian') return <Late load={loadTransport} />;
  return (
    <div class="foot">
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
      <span class="note saved">{words.say(`saved-${desk.saved.value}`)}</span>
      {desk.branched.value && (
        <button type="button" class="plain" onClick={() => desk.backToHistory()} aria-keyshortcuts="B">
          <kbd>B</kbd>
          {words.say('back-to-history')}
        </button>
      )}
      {desk.over.value ? (
        <button type="button" class="main" onClick={() => (desk.screen.value = 'end')}>
          {words.say('to-the-end')}
        </button>
      ) : (
        <button
          type="button"
          class="main"
          onClick={() => desk.give({ do: 'wait' })}
          aria-keyshortcuts="W Space"
        >
          {words.say('command-wait')}
          <kbd>W</kbd>
        </button>
      )}
    </div>
  );
}
