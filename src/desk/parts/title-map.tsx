/**
 * The map beside the first sheet, where there is room for it: nothing has happened on it yet.
 */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { gameOf, upTo } from '../../chronicle/timeline.ts';
import { view } from '../../core/view.ts';
import { useDesk } from '../desk.ts';
import { pictureOf } from '../picture.ts';

export function TitleMap(): JSX.Element {
  const desk = useDesk();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = host.current;
    if (place === null || getComputedStyle(place).display === 'none') return;
    let take = (): void => undefined;
    let gone = false;
    desk.house
      .mountMap(place, () => undefined)
      .then(
        ({ sheet }) => {
          if (gone) return sheet.destroy();
          const opening = upTo(desk.timeline.peek(), 1);
          sheet.show(pictureOf(desk.house, opening, view(gameOf(opening), 'player'), ''));
          const fit = new ResizeObserver(() => sheet.resize());
          fit.observe(place);
          take = () => {
            fit.disconnect();
            sheet.destroy();
          };
        },
        () => undefined,
      );
    return () => {
      gone = true;
      take();
    };
  }, [desk]);
  return <div class="title-map" ref={host} aria-hidden="true" />;
}
