/**
 * The assignment that the player is working at, or null: whoever offers an aid asks is-open.ts whether it may. It is begun,
 * found again and left by assignment/run.ts, which comes late; the words of a lesson are there as long as one runs.
 */
import type { Signal } from '@preact/signals';
import type { Timeline } from '../../chronicle/timeline.ts';
import type { Assignment } from '../../lesson/assignment.ts';
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
