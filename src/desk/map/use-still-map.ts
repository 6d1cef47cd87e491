/**
 * A map that shows a single picture. It is mounted when its place first becomes visible and destroyed with
 * it. If there can be no map, the place stays empty: the page says the same in words elsewhere.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { MapEvents, MapHandle, Picture } from '../../atlas/picture.ts';
import { useMountMap } from '../shell/ports.ts';

/** Picture and events are read once, when the map is mounted; without events it is not interactive. */
export function useStillMap(
  host: RefObject<HTMLElement | null>,
  picture: () => Picture,
  events: MapEvents | null,
): RefObject<MapHandle | null> {
  const mountMap = useMountMap();
  const mounted = useRef<MapHandle>(null);
  useEffect(() => {
    const place = host.current;
    if (place === null) return;
    let gone = false;
    const sizes = new ResizeObserver(() => mounted.current?.resize());
    // A place that is not displayed never intersects.
    const sight = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      sight.disconnect();
      mountMap(place, events).then(
        (sheet) => {
          if (gone) return sheet.destroy();
          mounted.current = sheet;
          sheet.show(picture());
          sizes.observe(place);
        },
        () => undefined,
      );
    });
    sight.observe(place);
    return () => {
      gone = true;
      sight.disconnect();
      sizes.disconnect();
      mounted.current?.destroy();
      mounted.current = null;
    };
  }, [mountMap]);
  return mounted;
}
