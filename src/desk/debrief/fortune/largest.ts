/** What decided a game in which no decision has a name: the largest difference that was found, however small. */
import type { Debrief } from '../../../analysis/debrief/report.ts';
import { wholePoints } from '../../../strings/fluent.ts';
import { flagged, lossAt, smaller } from './rows.ts';

/** A decision at which points fell out of reach or, where none did, after which most more was in hand. */
export interface Largest {
  /** Index in `decisions`. */
  readonly decision: number;
  readonly is: 'lost' | 'won';
  /** Whole points, at least one. */
  readonly points: number;
}

/** Null where something else is told of the game, or where nothing ever changed. */
export function largestOf(debrief: Debrief): Largest | null {
  const { greatestChange, greatestFall, stretches } = debrief;
  const isTold = greatestChange !== null || greatestFall !== null || stretches.length > 0;
  if (isTold || flagged(debrief).length + smaller(debrief).length > 0) return null;
  return greatest(debrief, 'lost', lossAt) ?? greatest(debrief, 'won', gainAt);
}

function greatest(
  debrief: Debrief,
  is: Largest['is'],
  pointsAt: (debrief: Debrief, decision: number) => number,
): Largest | null {
  const points = debrief.decisions.map((_, decision) => pointsAt(debrief, decision));
  const most = Math.max(0, ...points);
  return most === 0 ? null : { decision: points.indexOf(most), is, points: most };
}

/** Whole points by which the printed figure "in hand" rose with an act. */
function gainAt({ nodes, decisions }: Debrief, decision: number): number {
  if (decisions[decision]?.command == null) return 0;
  const [before, after] = [nodes[decision]?.inHand ?? 0, nodes[decision + 1]?.inHand ?? 0];
  return Math.max(0, wholePoints(after) - wholePoints(before));
}
