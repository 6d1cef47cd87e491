/**
 * The side doors of the process: endings that need not wait for the last day and can still come, and the one that the
 * last day would bring if it were today.
 */
import type { Verb } from '../core/commands.ts';
import { type EndingSeen, endings } from '../core/view-later.ts';
import { statesIn, theProcess } from '../core/view-process.ts';
import type { Condition } from '../scenario/condition.ts';
import type { Desk } from './desk.ts';
import { type Chart, isIn } from './process.ts';
import type { Standing } from './process-past.ts';

const MOST = 4;

export interface Door {
  readonly ending: EndingSeen;
  /** It may come at any hour; otherwise only on the last day. */
  readonly atOnce: boolean;
}

/** What happens by an act of the player, and by which. */
const ACTS: Readonly<Partial<Record<string, Verb>>> = {
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
  const verb = ACTS[condition.happened];
  return verb === undefined || knows(verb);
}

/** The verbs that some state knows in which the game is, or to which it can come. */
export function verbsAhead(chart: Chart, { active, reachable }: Standing): (verb: Verb) => boolean {
  const open = [...new Set([...active, ...reachable])].flatMap((name) => chart.all.get(name)?.states ?? []);
  const known = statesIn(theProcess()).filter((state) => open.some(({ path }) => isIn(path, state)));
  const verbs = new Set(known.flatMap((state) => state.verbs));
  return (verb) => verbs.has(verb);
}

/** At most four, none once all is over. */
export function doorsOf(desk: Desk, knows: (verb: Verb) => boolean): Door[] {
  if (desk.over.value) return [];
  const { scenario } = desk.timeline.value.world;
  const all = endings(desk.game.value);
  const sudden = all.filter(({ id, asks }) => {
    const atOnce = scenario.endings.find((one) => one.id === id)?.atOnce === true;
    return atOnce && asks.every(({ condition, met }) => met || canCome(condition, knows));
  });
  const today = all.find(({ asks }) => asks.every(({ met }) => met));
  return [
    ...sudden.slice(0, MOST - 1).map((ending) => ({ ending, atOnce: true })),
    ...(today === undefined ? [] : [{ ending: today, atOnce: false }]),
  ];
}
