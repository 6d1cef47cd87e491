// Finds the place of a land in the window: on a large-scale map its name stands there if its own curve is out
// of view.
import { pick } from '../../atlas/pick.ts';
import type { Point } from '../../atlas/rings.ts';
import type { Atlas } from '../../atlas/shapes.ts';
import { type Curve, through } from '../curve.ts';
import { toWorld, type View } from '../viewport.ts';
import type { Sight } from '../visible-area.ts';

/** Number of sample points of the window along each side. */
const GRID = 16;
/** Minimum number of them on a land for it to be named. */
const LEAST = 6;

interface Spot {
  readonly at: Point;
  readonly column: number;
  readonly row: number;
  readonly code: string | null;
}

/**
 * Returns a function that gives the horizontal line across a land's middle in the window; null if little of
 * the land is visible.
 */
export function linesWithin(view: View, atlas: Atlas, { inside }: Sight): (state: string) => Curve | null {
  const step = { x: (inside.right - inside.left) / GRID, y: (inside.bottom - inside.top) / GRID };
  const spots = Array.from({ length: GRID * GRID }, (_, i): Spot => {
    const [column, row] = [i % GRID, Math.floor(i / GRID)];
    const at: Point = [inside.left + (column + 0.5) * step.x, inside.top + (row + 0.5) * step.y];
    return { at, column, row, code: pick(atlas, toWorld(view, at), 0) };
  });
  return (state) => {
    const own = spots.filter(({ code }) => code === state);
    if (own.length < LEAST) return null;
    // The row in which it is widest; of two the one nearer to the middle of its visible part.
    const height = own.reduce((sum, { row }) => sum + row, 0) / own.length;
    const off = (stretch: readonly Spot[]): number => Math.abs((stretch[0]?.row ?? 0) - height);
    const [stretch = []] = Array.from({ length: GRID }, (_, at) =>
      longestOf(own.filter(({ row }) => row === at)),
    ).sort((a, b) => b.length - a.length || off(a) - off(b));
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (first === undefined || last === undefined || first === last) return null;
    const [y, from, to] = [first.at[1], first.at[0], last.at[0]];
    return through([from, y], [(from + to) / 2, y], [to, y]);
  };
}

/** The longest run of adjacent points in a row. */
function longestOf(row: readonly Spot[]): readonly Spot[] {
  const stretches: Spot[][] = [];
  for (const spot of row) {
    const last = stretches.at(-1);
    if (last?.at(-1)?.column === spot.column - 1) last.push(spot);
    else stretches.push([spot]);
  }
  return stretches.sort((a, b) => b.length - a.length)[0] ?? [];
}
