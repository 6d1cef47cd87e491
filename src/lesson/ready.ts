/** Turns the assignments of a scenario into complete assignments, like a teacher's own. */
import { readMoment } from '../chronicle/moment-address.ts';
import { AIDS, type ReadyAssignment } from '../scenario/lesson/assignments.ts';
import { ASSIGNMENT_FORMAT, type Assignment } from './assignment.ts';

export { AIDS } from '../scenario/lesson/assignments.ts';
export { QUESTIONS } from '../scenario/lesson/messages.ts';

export function assignmentOf(scenario: string, ready: ReadyAssignment): Assignment {
  // Validation of the scenario has checked that it can be parsed.
  const at = ready.from === undefined ? null : readMoment(ready.from);
  return {
    format: ASSIGNMENT_FORMAT,
    scenario,
    words: ready.id,
    start: at === null ? { is: 'opening', seed: 0 } : { is: 'history', at },
    until: ready.until,
    aids: AIDS.filter((aid) => ready.aids.includes(aid)),
    brisk: ready.brisk,
  };
}
