/**
 * The assignment that the player is working on; null if there is none. A component that offers an aid first
 * asks `isOpen` (is-open.ts). assignment/run.ts, loaded late, begins, restores and ends an assignment.
 */
import type { Signal } from '@preact/signals';
import type { Timeline } from '../../chronicle/timeline.ts';
import type { Assignment } from '../../lesson/assignment.ts';
import { stateContext } from '../shell/state-context.ts';

export interface Running {
  readonly assignment: Assignment;
  /** The game from which it began. */
  readonly opening: Timeline;
  /** As typed so far. */
  readonly name: string;
  readonly answers: readonly string[];
  /** The player's own game is the one that began from there; another may have replaced it. */
  readonly here: boolean;
  /** Its end has been reached, and all aids are open. */
  readonly ended: boolean;
}

export type Assigned = Signal<Running | null>;

export const [AssignedContext, useAssigned] = stateContext<Assigned>();
