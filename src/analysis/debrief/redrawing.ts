/**
 * Updates a debrief with a line that the player found when he retried a decision. The line can be replayed like any
 * other, so its score counts as within reach before that decision. Nothing is searched again.
 */
import { halfOf } from './half-kept.ts';
import { lessened, TURNING } from './labelling.ts';
import type { PlayedGame } from './played-game.ts';
import type { Debrief, Decision, Stretch } from './report.ts';
import { departsAfter, type Witness } from './witnesses.ts';

/**
 * The debrief with this line as the witness of every node where it is better. A loss may grow or shrink. A label may
 * become milder or go, but none is added: it would need a remedy, which only a search finds.
 */
export function redrawn(debrief: Debrief, { nodes, track }: PlayedGame, line: Witness): Debrief {
  const last = departsAfter(nodes, track.acts, line.acts);
  const isBetter = (node: number): boolean => node <= last && line.score > (debrief.nodes[node]?.reach ?? 0);
  if (!debrief.nodes.some((_, node) => isBetter(node))) return debrief;
  const drawn = debrief.nodes.map((node, place) =>
    isBetter(place) ? { ...node, reach: line.score, witness: line.acts } : node,
  );
  const decisions = debrief.decisions.map((decision, place): Decision => {
    if (!isBetter(place)) return decision;
    const fall = (drawn[place]?.reach ?? 0) - (drawn[place + 1]?.reach ?? 0);
    const { least, most } = decision.lost;
    const lost = { least: Math.min(least, fall), most: Math.max(most, fall), merged: fall };
    return { ...decision, lost, label: lessened(decision.label, lost, debrief.spread) };
  });
  return {
    ...debrief,
    nodes: drawn,
    decisions,
    turningPoints: debrief.turningPoints.filter((place) => decisions[place]?.label === 'turning-point'),
    halfKept: keepsHalf(debrief, drawn) ? debrief.halfKept : null,
    stretches: debrief.stretches.flatMap((stretch) => shrunk(stretch, drawn)),
    yours: [...debrief.yours, line],
  };
}

/** Whether the line still keeps half of the greatest fall. */
function keepsHalf({ greatestFall, halfKept }: Debrief, nodes: Debrief['nodes']): boolean {
  if (greatestFall === null || halfKept === null) return false;
  const [before, after] = [nodes[greatestFall]?.reach ?? 0, nodes[greatestFall + 1]?.reach ?? 0];
  return halfKept.score >= halfOf(before, after);
}

/** The stretch with its loss as it is now; none if it is no longer large enough. */
function shrunk(stretch: Stretch, nodes: Debrief['nodes']): Stretch[] {
  const fall = (nodes[stretch.from]?.reach ?? 0) - (nodes[stretch.until]?.reach ?? 0);
  const { least, most } = stretch.lost;
  const lost = { least: Math.min(least, fall), most: Math.max(most, fall), merged: fall };
  return lost.least < TURNING ? [] : [{ ...stretch, lost }];
}
