// Finds a courier's route between two stops: the shortest by the railways of the time, or by sea or road where there
// were none. A frontier without a train cannot be crossed by rail.

import type { Line, Point } from './rings.ts';
import type { Way } from './shapes.ts';

/** Cost of a world pixel: a ship costs as much as a train, a road more. */
const COST = { rail: 1, sea: 1, road: 1.5 } as const;

interface Leg {
  readonly to: string;
  readonly line: Line;
  readonly cost: number;
}

/** The points of the route from one stop to the other; null where there is none. */
export function wayBetween(ways: readonly Way[], from: string, to: string): Line | null {
  const legs = legsOf(ways);
  const cost = new Map([[from, 0]]);
  const came = new Map<string, { from: string; line: Line }>();
  const open = new Set([from]);
  while (open.size > 0) {
    const here = [...open].reduce((a, b) => ((cost.get(a) ?? 0) <= (cost.get(b) ?? 0) ? a : b));
    open.delete(here);
    if (here === to) break;
    for (const leg of legs.get(here) ?? []) {
      const sum = (cost.get(here) ?? 0) + leg.cost;
      if (sum >= (cost.get(leg.to) ?? Number.POSITIVE_INFINITY)) continue;
      cost.set(leg.to, sum);
      came.set(leg.to, { from: here, line: leg.line });
      open.add(leg.to);
    }
  }
  if (from === to || !came.has(to)) return null;
  const line: Point[] = [];
  for (let step = came.get(to); step !== undefined; step = came.get(step.from)) {
    line.unshift(...(line.length === 0 ? step.line : step.line.slice(0, -1)));
    if (step.from === from) break;
  }
  return line;
}

/** The lines that are drawn: railways only. */
export const railways = (ways: readonly Way[]): readonly Line[] =>
  ways.filter(([by]) => by === 'rail').map(([, , , through]) => pointsOf(through));

function legsOf(ways: readonly Way[]): ReadonlyMap<string, readonly Leg[]> {
  const legs = new Map<string, Leg[]>();
  const add = (from: string, leg: Leg): void => {
    const known = legs.get(from);
    if (known === undefined) legs.set(from, [leg]);
    else known.push(leg);
  };
  for (const [by, from, to, through] of ways) {
    const line = pointsOf(through);
    const cost = COST[by] * length(line);
    add(from, { to, line, cost });
    add(to, { to: from, line: [...line].reverse(), cost });
  }
  return legs;
}

const pointsOf = (flat: readonly number[]): Line =>
  Array.from({ length: flat.length / 2 }, (_, i): Point => [flat[2 * i] ?? 0, flat[2 * i + 1] ?? 0]);

const length = (line: Line): number =>
  line
    .slice(1)
    .reduce((sum, [x, y], i) => sum + Math.hypot(x - (line[i]?.[0] ?? x), y - (line[i]?.[1] ?? y)), 0);
