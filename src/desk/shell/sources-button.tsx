/**
 * Keys to the sources, as a small button that opens the works.
 */
import type { JSX } from 'preact';
import { useDesk } from './desk.ts';

export function Sources({ keys }: { keys: readonly string[] | string }): JSX.Element | null {
  const desk = useDesk();
  const { words } = desk.ports;
  const list = typeof keys === 'string' ? [keys] : keys;
  if (list.length === 0) return null;
  return (
    <button
      type="button"
      class="source"
      aria-haspopup="dialog"
      aria-label={words.say('sources-open', { count: list.length })}
      onClick={() => desk.open({ is: 'sources', keys: list })}
    >
      {words.say('sources-short')}
    </button>
  );
}
