/** One piece of advice: why, about what, and the act that it stands for. Its words belong to who shows it. */
import type { Command } from '../../core/commands.ts';
import type { Demand } from '../../core/home.ts';
import type { Amount, Day } from '../../core/integers.ts';
import type { PowerId } from '../../scenario/primitives.ts';

/** Every reason that there is for an act; each has its words. */
export type Why =
  // A paper that waits.
  | 'crisis-home'
  | 'crisis-power'
  | 'crisis-low'
  | 'leaving-keep'
  | 'leaving-let'
  | 'pens'
  // Before the signature.
  | 'first'
  | 'invite'
  | 'cold'
  | 'print'
  | 'wish'
  | 'wish-cold'
  | 'leave'
  | 'sitting'
  | 'nearer'
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
  // Afterwards.
  | 'register'
  | 'ratify'
  | 'accede'
  | 'since'
  | 'bill'
  | 'lobby'
  | 'trust'
  // At any time.
  | 'home-low'
  | 'report'
  // Nothing to be done about it today.
  | 'no-leave';

/** A reason, what it speaks of, and the act. */
export interface Advice {
  readonly why: Why;
  /** The command; null where home is to be looked at and nothing is to be done there yet. */
  readonly act: Command | null;
  readonly power?: PowerId;
  readonly demand?: Demand;
  /** Those who would come, and those who would not or only wait. */
  readonly powers?: readonly PowerId[];
  readonly others?: readonly PowerId[];
  readonly count?: number;
  readonly day?: Day;
  /** Hundredths of a point. */
  readonly amount?: Amount;
}

/** With the act, if there is one. */
export const advise = (act: Command | null, advice: Omit<Advice, 'act'>): Advice[] =>
  act === null ? [] : [{ ...advice, act }];
