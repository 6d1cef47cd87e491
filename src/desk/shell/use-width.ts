/** The width of an element: a picture in it is laid out again for every width and never scaled. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** In CSS pixels; at least `least`, and `usual` until it has been measured or while it is not shown. */
export function useWidth(usual: number, least = 0): readonly [RefObject<HTMLDivElement | null>, number] {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const box = place.current;
    if (box === null) return;
    const measure = (): void => setWidth(Math.max(least, box.clientWidth || usual));
    measure();
    // In the next frame: a new layout within this one would change what is being observed.
    const sizes = new ResizeObserver(() => requestAnimationFrame(measure));
    sizes.observe(box);
    return () => sizes.disconnect();
  }, []);
  return [place, width];
}
