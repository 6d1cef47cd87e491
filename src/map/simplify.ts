// Simplifies a line to some of its points (Douglas and Peucker), for broad strokes that hide the detail:
// stroking the full coast eight times would take most of the time of painting the sheet.
import type { Line, Point } from '../atlas/rings.ts';

/** Keeps the ends and every point farther than `tolerance` from the line without it. */
export function coarse(line: Line, tolerance: number): Line {
  const kept = new Uint8Array(line.length).fill(1, 0, 1).fill(1, -1);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span;
    const worst = farthest(line, from, to, tolerance);
    if (worst === from) continue;
    kept[worst] = 1;
    spans.push([from, worst], [worst, to]);
  }
  return line.filter((_, i) => kept[i] === 1);
}

/** The same line with its corners cut (Chaikin) and its ends kept. */
export function rounded(line: Line, times = 2): Line {
  const [first, last] = [line[0], line.at(-1)];
  if (times === 0 || first === undefined || last === undefined) return line;
  const cut = line.slice(1).flatMap((to, i): Point[] => {
    const from = line[i] ?? to;
    const at = (share: number): Point => [
      from[0] + (to[0] - from[0]) * share,
      from[1] + (to[1] - from[1]) * share,
    ];
    return [at(0.25), at(0.75)];
  });
  return rounded([first, ...cut, last], times - 1);
}

/**
 * The index of the point between two others that is farthest from the segment between them, or the first if
 * none is far.
 */
function farthest(line: Line, from: number, to: number, tolerance: number): number {
  const [a, b] = [line[from], line[to]];
  if (a === undefined || b === undefined) return from;
  let [most, worst] = [tolerance, from];
  for (let i = from + 1; i < to; i++) {
    const off = farFromLine(line[i] ?? a, a, b);
    if (off > most) [most, worst] = [off, i];
  }
  return worst;
}

/** Distance from a point to the segment between two others; a ring's two ends are one point. */
export function farFromLine(point: Point, a: Point, b: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const px = point[0] - a[0];
  const py = point[1] - a[1];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : (px * dx + py * dy) / square;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(px - t * dx, py - t * dy);
}
