/** The powers of the board in its order, and the next day on which something is due. */
import type { Day } from '../../core/integers.ts';
import type { PowerView, View } from '../../core/view.ts';
import type { PowerId } from '../../scenario/primitives.ts';

/** What is expected next: a vote, or the deposit after it. */
export interface NextDue {
  readonly power: PowerId;
  readonly day: Day;
  readonly is: 'vote' | 'deposit';
}

export interface Groups {
  readonly signatories: readonly PowerView[];
  /** Those that have handed in their accession, or are bound already. */
  readonly acceded: readonly PowerView[];
  /** Those that still may. */
  readonly others: readonly PowerView[];
  readonly bound: readonly PowerView[];
  readonly next: NextDue | null;
}

const isDone = ({ deposited, acceded, bound, road }: PowerView): boolean =>
  deposited !== null || acceded !== null || bound !== null || road === 'shelved' || road === 'disowned';

/** What a power is expected to do next; null if nothing is under way. A past day is late, and still due. */
function dueOf(power: PowerView): NextDue | null {
  if (isDone(power)) return null;
  if (power.handsIn !== null) return { power: power.id, day: power.handsIn, is: 'deposit' };
  return power.bill === null ? null : { power: power.id, day: power.bill, is: 'vote' };
}

const hasAcceded = ({ acceded, bound }: PowerView): boolean => acceded !== null || bound !== null;

export function groupsOf({ powers }: View): Groups {
  const due = powers.flatMap((power) => dueOf(power) ?? []).sort((a, b) => a.day - b.day);
  return {
    signatories: powers.filter(({ founder }) => founder),
    acceded: powers.filter((power) => !power.founder && hasAcceded(power)),
    others: powers.filter((power) => !power.founder && !hasAcceded(power)),
    bound: powers.filter(({ bound }) => bound !== null),
    next: due[0] ?? null,
  };
}
