/** Stores a teacher's last assignment in the browser, so that it is there when the page is opened again. */
import { type Assignment, printAssignment, readAssignment } from '../../../lesson/assignment.ts';

const KEPT = 'litvinov-protocol:assignment';

export function keepDraft(assignment: Assignment): void {
  try {
    localStorage.setItem(KEPT, printAssignment(assignment));
  } catch {
    // A browser may refuse storage or be full; the draft then lasts as long as the sheet is open.
  }
}

/** Null if there is none for this scenario. */
export function keptDraft(scenario: string): Assignment | null {
  try {
    const read = readAssignment(localStorage.getItem(KEPT) ?? '');
    return 'fault' in read || read.assignment.scenario !== scenario ? null : read.assignment;
  } catch {
    return null;
  }
}
