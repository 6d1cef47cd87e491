/**
 * "What now?", on the bar under the draft and, on a wide desk, on that under the map.
 */
import type { JSX } from 'preact';
import { useDesk } from '../desk.ts';

export function CounselButton(): JSX.Element {
  const desk = useDesk();
  const { words } = desk.house;
  return (
    <button
      type="button"
      class="plain counsel-open"
      aria-haspopup="dialog"
      aria-label={words.say('counsel')}
      aria-keyshortcuts="N"
      onClick={() => desk.open({ is: 'counsel' })}
    >
      {words.say('counsel-short')}
      <kbd>N</kbd>
    </button>
  );
}
