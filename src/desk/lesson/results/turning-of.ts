/**
 * What the table keeps of a debrief: the decision that is named first; without one, the stretch in which most was lost
 * bit by bit, or the change that would have given most, or that nothing was found.
 */
import type { Debrief } from '../../../analysis/debrief/report.ts';
import type { Day } from '../../../core/integers.ts';
import type { Turning } from '../../../lesson/turning.ts';
import { wholePoints } from '../../../strings/fluent.ts';
import { flagged, lossAt, lossOver } from '../../debrief/fortune/rows.ts';

export function turningOf(debrief: Debrief, iso: (day: Day) => string): Turning {
  const { decisions, turningPoints, greatestChange, score } = debrief;
  // The greatest of the turning points; without one, the first decision with a flag.
  const at = turningPoints[0] ?? flagged(debrief)[0];
  const named = at === undefined ? undefined : decisions[at];
  if (at !== undefined && named !== undefined && isNamed(named.label))
    return {
      is: 'named',
      label: named.label,
      date: iso(named.day),
      act: named.command,
      lost: lossAt(debrief, at),
    };
  const [stretch] = [...debrief.stretches].sort((a, b) => b.lost.merged - a.lost.merged);
  if (stretch !== undefined)
    return {
      is: 'stretch',
      from: iso(debrief.nodes[stretch.from]?.day ?? 0),
      until: iso(debrief.nodes[stretch.until]?.day ?? 0),
      lost: lossOver(debrief, stretch),
    };
  const change = greatestChange === null ? undefined : decisions[greatestChange];
  if (change === undefined) return { is: 'none' };
  return {
    is: 'change',
    date: iso(change.day),
    act: change.command,
    gain: Math.max(0, wholePoints(change.changedScore) - wholePoints(score)),
  };
}

type Named = Extract<Turning, { is: 'named' }>['label'];

const isNamed = (label: string | null): label is Named =>
  label === 'turning-point' || label === 'mistake' || label === 'unlucky';
