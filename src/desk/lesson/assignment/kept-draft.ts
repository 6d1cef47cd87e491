/**
 * The assignment that a teacher made last, kept by the browser: it is there again when the page is turned to again.
 */
import { type Assignment, printAssignment, readAssignment } from '../../../lesson/assignment.ts';

const KEPT = 'litvinov-protocol:assignment';

export function keepDraft(assignment: Assignment): void {
  try {
    localStorage.setItem(KEPT, printAssignment(assignment));
  } catch {
    // A browser may forbid to keep anything, or be full; it holds as long as the sheet lies open.
  }
}

/** Null where there is none for this scenario. */
export function keptDraft(scenario: string): Assignment | null {
  try {
    const read = readAssignment(localStorage.getItem(KEPT) ?? '');
    return 'fault' in read || read.assignment.scenario !== scenario ? null : read.assignment;
  } catch {
    return null;
  }
}
