/** How wide an element is: a picture is drawn for its room, so that its letters keep their size on every page. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The width of the element in pixels of the page; `usual` until it stands. */
export function useWidth(element: RefObject<HTMLElement | null>, usual: number): number {
  const [width, become] = useState(usual);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = (): void => become(current.clientWidth || usual);
    const watch = new ResizeObserver(measure);
    watch.observe(current);
    measure();
    return () => watch.disconnect();
  }, [element, usual]);
  return width;
}
