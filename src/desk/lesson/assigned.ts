/**
 * The assignment that the player is working at, or null: whoever offers an aid asks here whether it is open.
 */
import type { Signal } from '@preact/signals';
import type { Assignment } from '../../lesson/assignment.ts';
import type { Aid } from '../../scenario/lesson/assignments.ts';
import { stateContext } from '../shell/state-context.ts';

export type Assigned = Signal<Assignment | null>;

export const [AssignedContext, useAssigned] = stateContext<Assigned>();

/** Without an assignment every aid is open. */
export const isOpen = (assigned: Assigned, aid: Aid): boolean => assigned.value?.aids.includes(aid) ?? true;
