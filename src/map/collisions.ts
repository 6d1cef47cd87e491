// Collision tests between printed words and other occupied areas of the sheet. Device pixels.
import type { Box, Line, Point } from '../atlas/rings.ts';
import type { Laid } from './text-on-curve.ts';

/** Margin around a letter, as a share of the size. */
const AIR = 0.06;

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** Whether a box, shifted by (dx, dy), overlaps nothing in `taken`. */
export const isFree = ({ left, right, top, bottom }: Box, taken: readonly Box[], dx = 0, dy = 0): boolean =>
  !taken.some(
    (other) =>
      left + dx < other.right &&
      right + dx > other.left &&
      top + dy < other.bottom &&
      bottom + dy > other.top,
  );

/** A box around each point of lines: the points of a frontier are dense enough to represent it. */
export const pointsOf = (
  lines: readonly Line[],
  on: (point: Point) => Point,
  margin: number,
): readonly Box[] =>
  lines.flat().map((point) => {
    const [x, y] = on(point);
    return { left: x - margin, right: x + margin, top: y - margin, bottom: y + margin };
  });

export const isInside = (box: Box, of: Box): boolean =>
  box.left >= of.left && box.right <= of.right && box.top >= of.top && box.bottom <= of.bottom;

export const shifted = ({ left, right, top, bottom }: Box, dx: number, dy: number): Box => ({
  left: left + dx,
  right: right + dx,
  top: top + dy,
  bottom: bottom + dy,
});

/** The corners of each letter of a laid-out word, rotated, with a margin around its ink. */
export const inksOf = ({ places, size, letters }: Laid, margin = 0): readonly (readonly Point[])[] =>
  places.map(({ x, y, angle, ink }) => {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const sunk = (letters.sunk ?? 0) * size;
    return [ink.left - margin, ink.right + margin].flatMap((across) =>
      [ink.top + sunk - margin, ink.bottom + sunk + margin].map(
        (down): Point => [x + across * cos - down * sin, y + across * sin + down * cos],
      ),
    );
  });

/** A box around each letter of a laid-out word. */
export const lettersOf = (laid: Laid): readonly Box[] =>
  inksOf(laid).map((corners) => {
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    const air = AIR * laid.size;
    return {
      left: Math.min(...xs) - air,
      right: Math.max(...xs) + air,
      top: Math.min(...ys) - air,
      bottom: Math.max(...ys) + air,
    };
  });

/** A word on a sheet enlarged by a factor. */
export const enlarged = (laid: Laid, by: number): Laid => ({
  ...laid,
  size: laid.size * by,
  places: laid.places.map((place) => ({ ...place, x: place.x * by, y: place.y * by })),
});

/** A word shifted by (dx, dy). */
export const moved = (laid: Laid, dx: number, dy: number): Laid => ({
  ...laid,
  places: laid.places.map((place) => ({ ...place, x: place.x + dx, y: place.y + dy })),
});
