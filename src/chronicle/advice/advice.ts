/** The type `Advice`: a reason, what it concerns, and the command. Callers word it. */
import type { Command } from '../../core/commands.ts';
import type { Amount, Day } from '../../core/integers.ts';
import type { Demand } from '../../core/permission.ts';
import type { PowerId } from '../../scenario/primitives.ts';

/** Every reason for a command. The desk has a message for each. */
export type Why =
  // A paper waits for an answer.
  | 'crisis-home'
  | 'crisis-power'
  | 'crisis-low'
  | 'leaving-keep'
  | 'leaving-let'
  | 'doubt'
  | 'ready-to-sign'
  // Before the signature.
  | 'first'
  | 'invite'
  | 'carried'
  | 'cold'
  | 'print'
  | 'wish'
  | 'wish-cold'
  | 'permission'
  | 'permission-open'
  | 'sitting'
  | 'sitting-open'
  | 'nearer'
  | 'nearer-open'
  | 'nearer-report'
  | 'nearer-publish'
  | 'let-it-ask'
  | 'need'
  | 'again'
  | 'again-part'
  | 'again-changed'
  | 'again-late'
  | 'sign'
  | 'sign-waiting'
  | 'sign-some'
  | 'hidden'
  | 'audience'
  // After the signature.
  | 'register'
  | 'ratify'
  | 'accede'
  | 'since'
  | 'bill'
  | 'lobby'
  | 'unheard'
  | 'trust'
  // At any time.
  | 'home-low'
  | 'report'
  // Nothing can be done about it today.
  | 'no-permission'
  | 'no-permission-open';

/** A reason, what it concerns, and the command. */
export interface Advice {
  readonly why: Why;
  /** Null if permission from home is needed and nothing can bring it nearer yet. */
  readonly act: Command | null;
  readonly power?: PowerId;
  readonly demand?: Demand;
  /** For a signing: the powers that would come, and in `others` those that would not come or only wait. */
  readonly powers?: readonly PowerId[];
  readonly others?: readonly PowerId[];
  readonly count?: number;
  readonly day?: Day;
  /** Hundredths of a point. */
  readonly amount?: Amount;
}

/** The advice with its command; empty if there is no command. */
export const advise = (act: Command | null, advice: Omit<Advice, 'act'>): Advice[] =>
  act === null ? [] : [{ ...advice, act }];
