// Which state lies under a point: bounding boxes first, then even-odd rings.
// A state too small to be hit is found within a reach around its middle.
import type { Atlas, Box, Line, Point, Shape } from './shapes.ts';

/** Square world pixels (about 2800 km2) under which a state snaps: a finger covers it. */
const TINY = 150;

/** The code of the state under the point, or null at sea. `reach` is in world pixels: 8 screen pixels over the zoom. */
export function pick(atlas: Atlas, point: Point, reach: number): string | null {
  let best: { code: string; distance: number } | null = null;
  for (const shape of atlas.states.values()) {
    if (shape.area >= TINY) continue;
    const distance = Math.hypot(point[0] - shape.centre[0], point[1] - shape.centre[1]);
    if (distance <= reach && (best === null || distance < best.distance))
      best = { code: shape.code, distance };
  }
  if (best !== null) return best.code;
  for (const shape of atlas.states.values()) {
    if (contains(shape, point)) return shape.code;
  }
  return null;
}

/** Does the point lie in the state or region? */
export function contains(shape: Shape, point: Point): boolean {
  if (!inBox(shape.box, point)) return false;
  return shape.parts.some(
    ({ rings, box }) => inBox(box, point) && rings.filter((ring) => inRing(ring, point)).length % 2 === 1,
  );
}

function inBox(box: Box, [x, y]: Point): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

function inRing(ring: Line, [x, y]: Point): boolean {
  let inside = false;
  let before = ring.at(-1);
  for (const point of ring) {
    if (before !== undefined && point[1] > y !== before[1] > y) {
      const at = ((before[0] - point[0]) * (y - point[1])) / (before[1] - point[1]) + point[0];
      if (x < at) inside = !inside;
    }
    before = point;
  }
  return inside;
}
