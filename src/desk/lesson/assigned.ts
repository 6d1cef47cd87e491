/**
 * The assignment that the player is working at; null where there is none. A component that offers an aid first asks
 * `isOpen` (is-open.ts). assignment/run.ts begins, restores and ends an assignment; it is fetched late.
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
