/** The map beside the first sheet, where there is room for it; nothing has happened on it yet. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { gameOf, upTo } from '../../chronicle/timeline.ts';
import { view } from '../../core/view.ts';
import { pictureOf } from '../map/picture.ts';
import { useStillMap } from '../map/use-still-map.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';

export function TitleMap(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const host = useRef<HTMLDivElement>(null);
  useStillMap(
    host,
    () => {
      const opening = upTo(present.timeline.peek(), 1);
      return pictureOf(words, opening, view(gameOf(opening), 'player'), '');
    },
    null,
  );
  return <div class="title-map" ref={host} aria-hidden="true" />;
}
