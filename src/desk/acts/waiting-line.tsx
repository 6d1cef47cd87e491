/**
 * What waits for an answer, in one line at the head of the bar; it stops nothing. While it lies open beside, its line is
 * there for the ear alone.
 */
import type { JSX } from 'preact';
import { useDesk } from '../shell/desk.ts';
import { waitingWords } from './waiting-paper.ts';

export function Waits(): JSX.Element | null {
  const desk = useDesk();
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
      <span>{waitingWords(desk.ports, waiting)}</span>
      <kbd>A</kbd>
    </button>
  );
}
