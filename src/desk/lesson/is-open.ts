import type { Aid } from '../../scenario/lesson/assignments.ts';
import type { Assigned } from './assigned.ts';

/** Without an assignment every aid is open, and in any other game; after its end too. */
export function isOpen(assigned: Assigned, aid: Aid): boolean {
  const run = assigned.value;
  return run === null || !run.here || run.ended || run.assignment.aids.includes(aid);
}
