/**
 * The endings that may come: those that can happen before the last day and are still possible, and the one
 * that would come if today were the last day.
 */
import type { Verb } from '../../core/commands.ts';
import { statesIn, theProcess } from '../../core/view-process.ts';
import { type EndingSeen, endings } from '../../core/view-what-if.ts';
import type { Condition } from '../../scenario/condition.ts';
import type { Present } from '../shell/present.ts';
import { type Chart, isIn } from './chart.ts';
import type { Course } from './course.ts';

const MOST = 4;

/** The player's verb behind each event of a condition. */
const VERB_FOR: Readonly<Partial<Record<string, Verb>>> = {
  withdrawn: 'withdraw',
  published: 'publish',
  signed: 'sign',
  registered: 'register',
};

/** Whether an unmet condition can still be met, judging by the verbs that are no longer available. */
function canCome(condition: Condition, knows: (verb: Verb) => boolean): boolean {
  if ('all' in condition) return condition.all.every((one) => canCome(one, knows));
  if ('any' in condition) return condition.any.some((one) => canCome(one, knows));
  // What has happened cannot be undone.
  if ('not' in condition) return !('happened' in condition.not);
  if (!('happened' in condition)) return true;
  const verb = VERB_FOR[condition.happened];
  return verb === undefined || knows(verb);
}

/** The verbs available in the active states of the game or in those that it can reach. */
export function verbsAhead(chart: Chart, { active, reachable }: Course): (verb: Verb) => boolean {
  const open = [...new Set([...active, ...reachable])].flatMap((name) => chart.all.get(name)?.states ?? []);
  const known = statesIn(theProcess()).filter((state) => open.some(({ path }) => isIn(path, state)));
  const verbs = new Set(known.flatMap((state) => state.verbs));
  return (verb) => verbs.has(verb);
}

/** At most four, none once the game is over; today's ending comes last. */
export function endingsAhead(present: Present, knows: (verb: Verb) => boolean): EndingSeen[] {
  if (present.over.value) return [];
  const all = endings(present.game.value);
  const sudden = all.filter(
    ({ atOnce, conditions }) =>
      atOnce && conditions.every(({ condition, met }) => met || canCome(condition, knows)),
  );
  const today = all.find(({ conditions }) => conditions.every(({ met }) => met));
  return [...sudden.slice(0, MOST - 1), ...(today === undefined ? [] : [today])];
}
