// Curves for words and threads: sampled once, then addressed by length.
import type { Point } from '../atlas/rings.ts';

const STEPS = 48;

export interface Curve {
  readonly points: readonly Point[];
  /** Length from the start to each point. */
  readonly lengths: readonly number[];
  readonly length: number;
}

export interface Place {
  readonly at: Point;
  /** Radians, clockwise from the east. */
  readonly angle: number;
}

/** A parabola through three points. */
export function through(a: Point, b: Point, c: Point, steps = STEPS): Curve {
  const pull: Point = [2 * b[0] - (a[0] + c[0]) / 2, 2 * b[1] - (a[1] + c[1]) / 2];
  const points = Array.from({ length: steps + 1 }, (_, i): Point => {
    const t = i / steps;
    const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [p * a[0] + q * pull[0] + r * c[0], p * a[1] + q * pull[1] + r * c[1]];
  });
  return along(points);
}

/** From one point to another with a bulge of `bow` times the distance, to the left of the direction. */
export function bowed(from: Point, to: Point, bow: number, steps = STEPS): Curve {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const middle: Point = [(from[0] + to[0]) / 2 + dy * bow, (from[1] + to[1]) / 2 - dx * bow];
  return through(from, middle, to, steps);
}

/** The polyline through given points. */
export function along(points: readonly Point[]): Curve {
  const lengths = [0];
  let before = points[0];
  let sum = 0;
  for (const point of points.slice(1)) {
    if (before !== undefined) sum += Math.hypot(point[0] - before[0], point[1] - before[1]);
    lengths.push(sum);
    before = point;
  }
  return { points, lengths, length: sum };
}

/** Position and direction after a given length. */
export function placeAt(curve: Curve, distance: number): Place {
  const last = curve.points.length - 1;
  let i = curve.lengths.findIndex((length) => length > distance);
  if (i === -1) i = last;
  i = Math.max(1, i);
  const [a, b] = [curve.points[i - 1] ?? [0, 0], curve.points[i] ?? [0, 0]];
  const [la, lb] = [curve.lengths[i - 1] ?? 0, curve.lengths[i] ?? 0];
  const t = lb === la ? 0 : (distance - la) / (lb - la);
  return {
    at: [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t],
    angle: Math.atan2(b[1] - a[1], b[0] - a[0]),
  };
}

/** The part of a curve between two lengths, as points. */
export function stretch(curve: Curve, from: number, to: number): Point[] {
  const inner = curve.points.filter((_, i) => {
    const length = curve.lengths[i] ?? 0;
    return length > from && length < to;
  });
  return [placeAt(curve, from).at, ...inner, placeAt(curve, to).at];
}
