// Room on the sheet: what is printed already, so that no word is printed over another. Device pixels.
import type { Box } from '../atlas/shapes.ts';
import type { Laid } from './lettering.ts';

/** A letter's box as shares of the size: its half width, what stands above the baseline, and what hangs below. */
const LETTER = { half: 0.36, up: 0.74, down: 0.06 } as const;

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

export const isFree = (box: Box, taken: readonly Box[]): boolean =>
  !taken.some((other) => overlap(box, other));

/** A box about each letter of a laid word; turned letters are taken as upright, which is near enough. */
export const lettersOf = ({ places, size, letters }: Laid): readonly Box[] =>
  places.map(({ x, y }) => {
    const base = y + (letters.sunk ?? 0) * size;
    return {
      left: x - LETTER.half * size,
      right: x + LETTER.half * size,
      top: base - LETTER.up * size,
      bottom: base + LETTER.down * size,
    };
  });

/** A word moved aside. */
export const moved = (laid: Laid, dx: number, dy: number): Laid => ({
  ...laid,
  places: laid.places.map((place) => ({ ...place, x: place.x + dx, y: place.y + dy })),
});
