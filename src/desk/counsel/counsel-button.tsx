/**
 * The button "What now?" (the lamp) in the bar under the draft, and on a wide desk in the bar under the map.
 */
import type { JSX } from 'preact';
import { useDialogs } from '../shell/dialogs.ts';
import { useWords } from '../shell/words.ts';

export function CounselButton(): JSX.Element {
  const words = useWords();
  const dialogs = useDialogs();
  return (
    <button
      type="button"
      class="plain counsel-open"
      aria-haspopup="dialog"
      aria-label={words.say('counsel')}
      aria-keyshortcuts="N"
      onClick={() => dialogs.open({ is: 'counsel' })}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path
          d="M3 9.5C3 5 6.5 3.2 10 3.2S17 5 17 9.5zM10 9.5v7M5.5 16.7h9M13.5 9.5v3.5"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
        />
      </svg>
      <span>{words.say('counsel-short')}</span>
      <kbd>N</kbd>
    </button>
  );
}
