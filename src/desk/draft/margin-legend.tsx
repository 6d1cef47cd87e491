/**
 * The legend of the marks in the margin; hidden from screen readers, because every mark has its own sentence.
 */
import type { JSX } from 'preact';
import { useWords } from '../shell/words.ts';
import { MarkIcon, type MarkSign } from './mark-icon.tsx';

const SIGNS: readonly MarkSign[] = ['content', 'bears', 'objects', 'beyond', 'no-view'];

export function Legend(): JSX.Element {
  const words = useWords();

  return (
    <p class="legend" aria-hidden="true">
      {SIGNS.map((sign) => (
        <span key={sign}>
          <MarkIcon mark={sign} /> {words.say(`legend-${sign}`)}
        </span>
      ))}
    </p>
  );
}
