/**
 * Which endings may come: those that need not wait for the last day and can still come, and the one that the
 * last day would bring if it were today.
 */
import type { Verb } from '../../core/commands.ts';
import { statesIn, theProcess } from '../../core/view-process.ts';
import { type EndingSeen, endings } from '../../core/view-what-if.ts';
import type { Condition } from '../../scenario/condition.ts';
import type { Present } from '../shell/present.ts';
import { type Chart, isIn } from './chart.ts';
import type { Standing } from './past.ts';

const MOST = 4;

/** What happens by an act of the player, and by which. */
const VERB_FOR: Readonly<Partial<Record<string, Verb>>> = {
  withdrawn: 'withdraw',
  published: 'publish',
  signed: 'sign',
  registered: 'register',
};

/** Can what is not so now still become so, as far as acts that are gone for good say? */
function canCome(condition: Condition, knows: (verb: Verb) => boolean): boolean {
  if ('all' in condition) return condition.all.every((one) => canCome(one, knows));
  if ('any' in condition) return condition.any.some((one) => canCome(one, knows));
  // What has happened has happened.
  if ('not' in condition) return !('happened' in condition.not);
  if (!('happened' in condition)) return true;
  const verb = VERB_FOR[condition.happened];
  return verb === undefined || knows(verb);
}

/** The verbs that some state knows in which the game is, or to which it can come. */
export function verbsAhead(chart: Chart, { active, reachable }: Standing): (verb: Verb) => boolean {
  const open = [...new Set([...active, ...reachable])].flatMap((name) => chart.all.get(name)?.states ?? []);
  const known = statesIn(theProcess()).filter((state) => open.some(({ path }) => isIn(path, state)));
  const verbs = new Set(known.flatMap((state) => state.verbs));
  return (verb) => verbs.has(verb);
}

/** At most four, none once all is over; the one of today comes last. */
export function endingsAhead(present: Present, knows: (verb: Verb) => boolean): EndingSeen[] {
  if (present.over.value) return [];
  const all = endings(present.game.value);
  const sudden = all.filter(
    ({ atOnce, asks }) => atOnce && asks.every(({ condition, met }) => met || canCome(condition, knows)),
  );
  const today = all.find(({ asks }) => asks.every(({ met }) => met));
  return [...sudden.slice(0, MOST - 1), ...(today === undefined ? [] : [today])];
}
