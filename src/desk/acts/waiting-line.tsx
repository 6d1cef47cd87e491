/**
 * The paper that waits for an answer, as one line at the top of the bar. While the paper is open in the
 * dossier, the line is there for screen readers only.
 */
import type { JSX } from 'preact';
import { usePages } from '../shell/pages.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { waitingWords } from './waiting-words.ts';

export function WaitingLine(): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const waiting = pages.waiting.value;
  if (waiting === null) return null;
  const lies = pages.page.value.is === waiting.is;
  return (
    <button
      type="button"
      class={lies ? 'waits lies' : 'waits'}
      aria-keyshortcuts="A"
      onClick={() => pages.turnToWaiting()}
    >
      <span>{waitingWords(words, present.iso, waiting)}</span>
      <kbd>A</kbd>
    </button>
  );
}
