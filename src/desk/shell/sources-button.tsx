/** Keys to the sources, as a small button that opens the works. */
import type { JSX } from 'preact';
import { useDialogs } from './dialogs.ts';
import { useWords } from './words.ts';

export function Sources({ keys }: { keys: readonly string[] | string }): JSX.Element | null {
  const words = useWords();
  const dialogs = useDialogs();
  const list = typeof keys === 'string' ? [keys] : keys;
  if (list.length === 0) return null;
  return (
    <button
      type="button"
      class="source"
      aria-haspopup="dialog"
      aria-label={words.say('sources-open', { count: list.length })}
      onClick={() => dialogs.open({ is: 'sources', keys: list })}
    >
      {words.say('sources-short')}
    </button>
  );
}
