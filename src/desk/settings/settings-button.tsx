/** The button that opens the settings, in every bar that has room for it. */
import type { JSX } from 'preact';
import { useDialogs } from '../shell/dialogs.ts';
import { useWords } from '../shell/words.ts';

export function SettingsButton({ named = false }: { named?: boolean }): JSX.Element {
  const words = useWords();
  const dialogs = useDialogs();
  const name = words.say('settings');
  return (
    <button
      type="button"
      class="plain icon settings-door"
      aria-haspopup="dialog"
      aria-label={name}
      aria-keyshortcuts="S"
      onClick={() => dialogs.open({ is: 'settings' })}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M2 5h16M2 10h16M2 15h16" fill="none" stroke="currentColor" stroke-width="1.3" />
        <path d="M5 2.8h3v4.4H5zM12 7.8h3v4.4h-3zM7 12.8h3v4.4H7z" fill="currentColor" />
      </svg>
      {named && <span>{name}</span>}
    </button>
  );
}
