/**
 * The legend of the marks in the margin; hidden from screen readers, because every mark has its own sentence.
 * Last under the articles, it also keeps the density of the whole draft.
 */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../shell/words.ts';
import { keepDensity } from './density.ts';
import { MarkIcon, type MarkSign } from './mark-icon.tsx';

const SIGNS: readonly MarkSign[] = ['content', 'bears', 'objects', 'beyond', 'no-view'];

export function Legend(): JSX.Element {
  const words = useWords();
  const legend = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const body = legend.current?.closest<HTMLElement>('.draft-body');
    return body === null || body === undefined ? undefined : keepDensity(body);
  }, []);
  return (
    <p class="legend" aria-hidden="true" ref={legend}>
      {SIGNS.map((sign) => (
        <span key={sign}>
          <MarkIcon mark={sign} /> {words.say(`legend-${sign}`)}
        </span>
      ))}
    </p>
  );
}
