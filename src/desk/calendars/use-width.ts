/** Width available to a picture: the picture is laid out again for every width and never scaled. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** In CSS pixels; at least `least`, and `usual` until it has been measured. */
export function useWidth(least: number, usual: number): readonly [RefObject<HTMLDivElement | null>, number] {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const box = place.current;
    if (box === null) return;
    const take = (): void => setWidth(Math.max(least, box.clientWidth));
    take();
    // In the next frame: a new layout within this one would change what is being observed.
    const seen = new ResizeObserver(() => requestAnimationFrame(take));
    seen.observe(box);
    return () => seen.disconnect();
  }, []);
  return [place, width];
}
