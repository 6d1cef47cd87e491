// A coarser line through some of a line's points (Douglas and Peucker), for broad strokes that hide the detail:
// stroking the full coast eight times would take most of the time that the sheet costs.
import type { Line, Point } from '../atlas/shapes.ts';

/** Keeps the ends and every point that lies further than `tolerance` from the line without it. */
export function coarse(line: Line, tolerance: number): Line {
  const kept = new Set([0, line.length - 1]);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span;
    const [a, b] = [line[from], line[to]];
    if (a === undefined || b === undefined) continue;
    let worst = from;
    let most = tolerance;
    for (let i = from + 1; i < to; i++) {
      const point = line[i];
      const off = point === undefined ? 0 : farFromLine(point, a, b);
      if (off > most) [most, worst] = [off, i];
    }
    if (worst === from) continue;
    kept.add(worst);
    spans.push([from, worst], [worst, to]);
  }
  return line.filter((_, i) => kept.has(i));
}

/** From a point to the stretch between two others; a ring's two ends are one point. */
export function farFromLine(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point[0] - a[0] - t * dx, point[1] - a[1] - t * dy);
}
