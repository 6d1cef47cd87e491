/**
 * The assignment that the player is working at, or null: whoever offers an aid asks here whether it is open. It is begun,
 * found again and left by assignment/run.ts, which comes late; the words of a lesson are there as long as one runs.
 */
import type { Signal } from '@preact/signals';
import type { Timeline } from '../../chronicle/timeline.ts';
import type { Assignment } from '../../lesson/assignment.ts';
import type { Aid } from '../../scenario/lesson/assignments.ts';
import { stateContext } from '../shell/state-context.ts';

export interface Running {
  readonly assignment: Assignment;
  /** The game from which it began. */
  readonly opening: Timeline;
  /** As it has been typed so far. */
  readonly name: string;
  readonly answers: readonly string[];
  /** The player's own game is the one that began from there; another may have taken its place. */
  readonly here: boolean;
  /** Its end is reached, and nothing is shut any more. */
  readonly ended: boolean;
}

export type Assigned = Signal<Running | null>;

export const [AssignedContext, useAssigned] = stateContext<Assigned>();

/** Without an assignment every aid is open, and in any other game; after its end too. */
export function isOpen(assigned: Assigned, aid: Aid): boolean {
  const run = assigned.value;
  return run === null || !run.here || run.ended || run.assignment.aids.includes(aid);
}
