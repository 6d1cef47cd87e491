/**
 * How wide the place of a picture is: it is laid out anew for every width, and never made smaller as a whole.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** In the pixels of the page; at least `least`, and `usual` until it has been measured. */
export function useWidth(least: number, usual: number): readonly [RefObject<HTMLDivElement | null>, number] {
  const place = useRef<HTMLDivElement>(null);
  const [width, measure] = useState(usual);
  useLayoutEffect(() => {
    const box = place.current;
    if (box === null) return;
    const take = (): void => measure(Math.max(least, box.clientWidth));
    take();
    // In the next frame: to lay out within this one would change what is being observed.
    const seen = new ResizeObserver(() => requestAnimationFrame(take));
    seen.observe(box);
    return () => seen.disconnect();
  }, []);
  return [place, width];
}
