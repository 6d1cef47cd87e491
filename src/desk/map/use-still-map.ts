/**
 * A map that only shows: it is hung when its place first comes into sight, and taken down with the place. Where none can
 * be had the place stays empty, as what it shows stands in words elsewhere.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../shell/desk.ts';
import type { Hand, MapSheet, Picture } from '../shell/ports.ts';

/** The picture and the hand are asked for once, when the map hangs. */
export function useHanging(
  host: RefObject<HTMLElement | null>,
  picture: () => Picture,
  hand: Hand,
): RefObject<MapSheet | null> {
  const { house } = useDesk();
  const hung = useRef<MapSheet>(null);
  useEffect(() => {
    const place = host.current;
    if (place === null) return;
    let gone = false;
    const sizes = new ResizeObserver(() => hung.current?.resize());
    // A place that is not displayed never comes into sight.
    const sight = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      sight.disconnect();
      house.mountMap(place, hand).then(
        (sheet) => {
          if (gone) return sheet.destroy();
          hung.current = sheet;
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
      hung.current?.destroy();
      hung.current = null;
    };
  }, [house]);
  return hung;
}
