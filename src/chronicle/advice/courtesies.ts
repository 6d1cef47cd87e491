/** What is advised where nothing presses: to tell home, and to spend on envoys the attention that the week would lose. */
import type { Day } from '../../core/integers.ts';
import { type Advice, advise } from './advice.ts';
import { byWeight, withPower } from './reading.ts';
import type { Sighted } from './sighted.ts';

const WEEK = 7;

/** The day on which the next week begins; null before the first has. */
function nextWeek({ ask, told }: Sighted): Day | null {
  const began = told.findLast(({ is }) => is === 'week')?.day;
  return began === undefined ? null : ask.view.day + WEEK - ((ask.view.day - began) % WEEK);
}

/** Home is told of progress as often as it listens. */
export function reports({ ask, scenario }: Sighted): Advice[] {
  const [line = 0] = scenario.home.warnBelow;
  const why = ask.view.confidence < line ? 'home-low' : 'report';
  return advise(ask.first('report', () => true), { why, amount: ask.view.confidence });
}

/** Envoys, where nothing is due before the week is over. */
export function courtesies(s: Sighted): Advice[] {
  const { view } = s.ask;
  const monday = nextWeek(s);
  const due = view.powers.flatMap(({ replyDue, needDue }) => [replyDue, needDue]);
  if (monday === null || due.some((day) => day !== null && day < monday)) return [];
  const order = byWeight(
    s.scenario,
    s.scenario.partners.map(({ id }) => id),
  );
  return (['audience', 'sound'] as const).flatMap((verb) =>
    order.flatMap((power) =>
      advise(withPower(s, verb, power), {
        why: verb === 'sound' ? 'hidden' : view.signed === null ? 'audience' : 'trust',
        power,
      }),
    ),
  );
}
