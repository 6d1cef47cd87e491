/**
 * The lamp that opens the settings, wherever there is a bar for it.
 */
import type { JSX } from 'preact';
import { useDesk } from '../desk.ts';

export function Lamp({ named = false }: { named?: boolean }): JSX.Element {
  const desk = useDesk();
  const name = desk.house.words.say('settings');
  return (
    <button
      type="button"
      class="plain icon lamp"
      aria-haspopup="dialog"
      aria-label={name}
      aria-keyshortcuts="S"
      onClick={() => desk.open({ is: 'settings' })}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path
          d="M3 9.5C3 5 6.5 3.2 10 3.2S17 5 17 9.5zM10 9.5v7M5.5 16.7h9M13.5 9.5v3.5"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
        />
      </svg>
      {named && name}
    </button>
  );
}
