// Hit test: which state is under a point. All borders are sorted once into horizontal bands, so that only those at the
// point's own height are tested. A state too small to hit is found within a distance of its centre.

import type { Box, Line, Point } from './rings.ts';
import type { Atlas, Shape } from './shapes.ts';

/** Area in square world pixels (about 2800 km2) below which a state is found by distance, since a finger covers it. */
const TINY = 150;

/**
 * The code of the state under the point; null at sea. `reach` is in world pixels: 8 screen pixels divided by the zoom.
 */
export function pick(atlas: Atlas, point: Point, reach: number): string | null {
  const { tiny, bands } = known(atlas);
  let best: { code: string; distance: number } | null = null;
  for (const shape of tiny) {
    const distance = Math.hypot(point[0] - shape.centre[0], point[1] - shape.centre[1]);
    if (distance <= reach && (best === null || distance < best.distance))
      best = { code: shape.code, distance };
  }
  if (best !== null) return best.code;
  return bands[Math.floor(point[1] / BAND)]?.find(({ edges }) => isWithin(edges, point))?.code ?? null;
}

/** Height of a band in world pixels. */
const BAND = 2;

/** A state's borders in one band: four numbers for each edge, x and y of both ends. */
interface Borders {
  readonly code: string;
  readonly edges: readonly number[];
}

interface Known {
  readonly tiny: readonly Shape[];
  readonly bands: readonly (readonly Borders[])[];
}

const KNOWN = new WeakMap<Atlas, Known>();

function known(atlas: Atlas): Known {
  const before = KNOWN.get(atlas);
  if (before !== undefined) return before;
  const states = [...atlas.states.values()];
  const bands: { code: string; edges: number[] }[][] = [];
  for (const { code, parts } of states) {
    for (const [[ax, ay], [bx, by]] of parts.flatMap(({ rings }) => rings.flatMap(edgesOf))) {
      for (let i = Math.floor(Math.min(ay, by) / BAND); i <= Math.max(ay, by) / BAND; i++) {
        bands[i] ??= [];
        const band = bands[i] ?? [];
        if (band.at(-1)?.code !== code) band.push({ code, edges: [] });
        band.at(-1)?.edges.push(ax, ay, bx, by);
      }
    }
  }
  const found = { tiny: states.filter(({ area }) => area < TINY), bands };
  KNOWN.set(atlas, found);
  return found;
}

const edgesOf = (ring: Line): (readonly [Point, Point])[] =>
  ring.map((point, i) => [ring.at(i - 1) ?? point, point]);

/** Even-odd rule: the point is inside if a ray crosses an odd number of edges. */
function isWithin(edges: readonly number[], [x, y]: Point): boolean {
  let inside = false;
  for (let i = 0; i < edges.length; i += 4) {
    const [ay = 0, by = 0] = [edges[i + 1], edges[i + 3]];
    if (ay > y === by > y) continue;
    const [ax = 0, bx = 0] = [edges[i], edges[i + 2]];
    if (x < ((ax - bx) * (y - by)) / (ay - by) + bx) inside = !inside;
  }
  return inside;
}

/** Whether the point is in the state or region. */
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
