/**
 * The house, at the end of the strip: what can be looked up, and the way out. It comes with the first piece after the
 * desk.
 */
import type { JSX } from 'preact';
import { hasCodex } from '../codex.ts';
import { useDesk } from '../desk.ts';

export function Menu(): JSX.Element {
  const desk = useDesk();
  const { words } = desk.house;
  return (
    <>
      {hasCodex(desk) && (
        <button
          type="button"
          class="quiet codex-open"
          onClick={() => desk.open({ is: 'codex', entry: null })}
          aria-haspopup="dialog"
          aria-keyshortcuts="X"
        >
          {words.say('codex')}
        </button>
      )}
      <button
        type="button"
        class="quiet process-open"
        onClick={() => desk.open({ is: 'process' })}
        aria-haspopup="dialog"
        aria-keyshortcuts="J"
        title={words.say('process')}
      >
        {words.say('process-short')}
      </button>
      <button
        type="button"
        class="quiet keys-open"
        onClick={() => desk.open({ is: 'keys' })}
        aria-haspopup="dialog"
        aria-keyshortcuts="/"
      >
        {words.say('keys')}
      </button>
      <button type="button" class="quiet" onClick={() => (desk.screen.value = 'title')}>
        {words.say('leave')}
      </button>
    </>
  );
}
