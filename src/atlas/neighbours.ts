// Arrow keys on the map: finds the nearest place in a direction, by geography.
import type { Point } from './rings.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

export interface Stop {
  readonly code: string;
  readonly at: Point;
}

const AHEAD: Readonly<Record<Direction, Point>> = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] };

/** Weight of the distance sideways relative to the distance ahead; the cones make sure that the place is ahead. */
const ASIDE = 1;

/** Distance sideways for each step ahead: first a narrow cone, and a wide one only if that is empty. */
const CONES = [1.2, 3] as const;

/** The next stop from `from` in that direction; null where there is none. */
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
