/** Measures what each verb is worth: the best line that was found without it, against the best one with all verbs. */
import type { Verb } from '../../core/commands.ts';
import { mean } from '../statistics.ts';
import { type Bar, points, unmeasured } from './bar.ts';

/**
 * Not measured: time itself, giving up, signing, informing, which costs nothing, and answering, which silence does too.
 */
const NOT_ASKED: ReadonlySet<Verb> = new Set<Verb>(['wait', 'withdraw', 'sign', 'inform', 'answer']);

/** Without these there is no negotiation, so their loss has no upper bound. */
const MAY_COST_ALL: ReadonlySet<Verb> = new Set<Verb>(['draft', 'note', 'ask', 'sign']);

const LOSS = 200;
const MOST_LOSS = 3500;

/** The verbs whose absence is measured. */
export function verbsAskedAbout(verbs: readonly Verb[]): Verb[] {
  return verbs.filter((verb) => !NOT_ASKED.has(verb));
}

/** Scores on the same deals, with all verbs and without one; empty where no line was kept. */
export interface Ban {
  readonly verb: Verb;
  readonly pairs: readonly { readonly all: number; readonly without: number }[];
}

/** The row on what the best line loses without the verb. */
export function banRow({ verb, pairs }: Ban): Bar {
  const name = `without ${verb}: deals on which the searcher loses 2 or more`;
  const most = MAY_COST_ALL.has(verb) ? '' : `, mean loss <= ${points(MOST_LOSS)}`;
  const target = `>= a third${most}`;
  if (pairs.length === 0) return unmeasured(name, target, 'no line is kept');
  const losses = pairs.map(({ all, without }) => Math.max(0, all - without));
  const losing = losses.filter((loss) => loss >= LOSS).length;
  const lost = mean(losses);
  return {
    name,
    target,
    measured: `${losing} of ${pairs.length}, mean loss ${points(lost)}`,
    pass: losing * 3 >= pairs.length && (MAY_COST_ALL.has(verb) || lost <= MOST_LOSS),
  };
}
