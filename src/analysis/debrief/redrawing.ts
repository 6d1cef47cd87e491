/**
 * A debrief with a line that the player has found himself when he retried a decision. It can be replayed like any other,
 * so what was within reach before that decision is what it comes to; no search is made anew.
 */
import { lessened } from './labelling.ts';
import type { PlayedGame } from './played-game.ts';
import type { Debrief, Decision } from './report.ts';
import { departsAfter, type Witness } from './witnesses.ts';

/**
 * The same debrief with this line, drawn from it wherever it is better. A loss may become greater or smaller. A word
 * may become a lesser one, or go, but none is added: it would need a remedy, and that only another search finds.
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
    return { ...decision, lost, label: lessened(decision.label, lost) };
  });
  return {
    ...debrief,
    nodes: drawn,
    decisions,
    turningPoints: debrief.turningPoints.filter((place) => decisions[place]?.label === 'turning-point'),
    yours: [...debrief.yours, line],
  };
}
