/**
 * What the marks in the margin mean; for the eye only, as every mark says its sentence itself.
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
