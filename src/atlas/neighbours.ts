// From one place on the map to the next by an arrow key: nearest in that direction, by geography.
import type { Point } from './rings.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

export interface Stop {
  readonly code: string;
  readonly at: Point;
}

const AHEAD: Readonly<Record<Direction, Point>> = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] };

/** A step aside costs as much as a step ahead; the cones see to it that it is ahead at all. */
const ASIDE = 1;

/** Aside per step ahead: first what lies in a narrow cone, and only if it is empty a wide one. */
const CONES = [1.2, 3] as const;

/** The stop one comes to from `from`, or null at the end of the world. */
export function neighbour(stops: readonly Stop[], from: string, direction: Direction): string | null {
  const here = stops.find((stop) => stop.code === from);
  if (here === undefined) return null;
  for (const cone of CONES) {
    const found = nearest(stops, here, AHEAD[direction], cone);
    if (found !== null) return found;
  }
  return null;
}

function nearest(stops: readonly Stop[], here: Stop, [dx, dy]: Point, cone: number): string | null {
  let best: { code: string; cost: number } | null = null;
  for (const stop of stops) {
    const [x, y] = [stop.at[0] - here.at[0], stop.at[1] - here.at[1]];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy - y * dx);
    if (ahead <= 0 || aside > ahead * cone) continue;
    const cost = ahead + aside * ASIDE;
    if (best === null || cost < best.cost) best = { code: stop.code, cost };
  }
  return best?.code ?? null;
}
