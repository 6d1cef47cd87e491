/**
 * An assignment: what a teacher gives to a class, whole in itself. A link carries all of it; nothing is sent anywhere.
 */
import type { MomentAddress } from '../chronicle/moment-address.ts';
import type { Aid, Until } from '../scenario/lesson/assignments.ts';

export const ASSIGNMENT_FORMAT = 'litvinov-protocol/assignment@1';

/** Where it begins: a new game with a deal, a moment of history, or a moment of any game. */
export type Start =
  | { readonly is: 'opening'; readonly seed: number }
  | { readonly is: 'history'; readonly at: MomentAddress }
  | { readonly is: 'game'; readonly despatch: string; readonly at: MomentAddress };

/** Words of the teacher's own; an assignment of the scenario speaks the reader's language instead. */
export interface OwnWords {
  readonly title: string;
  readonly task: string;
  /** At most three, to be answered in writing. */
  readonly questions: readonly string[];
}

export interface Assignment {
  readonly format: typeof ASSIGNMENT_FORMAT;
  /** The id of its scenario. */
  readonly scenario: string;
  /** The id of one of the scenario's assignments, whose words it has, or the teacher's own words. */
  readonly words: string | OwnWords;
  readonly start: Start;
  readonly until: Until;
  /** The aids that are open; those that are not named are shut. */
  readonly aids: readonly Aid[];
  readonly brisk: boolean;
}
