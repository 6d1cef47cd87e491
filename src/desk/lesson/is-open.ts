import type { Aid } from '../../scenario/lesson/assignments.ts';
import type { Assigned } from './assigned.ts';

/** Every aid is open without an assignment, in any other game, and after the assignment's end. */
export function isOpen(assigned: Assigned, aid: Aid): boolean {
  const run = assigned.value;
  return run === null || !run.here || run.ended || run.assignment.aids.includes(aid);
}
