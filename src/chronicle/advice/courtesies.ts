/**
 * Advice when nothing is urgent: report to home, and spend on envoys the attention that would be lost with the week.
 */
import type { Day } from '../../core/integers.ts';
import type { Road } from '../../core/road.ts';
import type { PowerView } from '../../core/view.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { type Advice, advise } from './advice.ts';
import { byWeight, isIn, powerOf, withPower } from './reading.ts';
import type { Sighted } from './sighted.ts';

const WEEK = 7;

/** The day on which the next week begins; null before the first week has begun. */
function nextWeek({ ask, told }: Sighted): Day | null {
  const began = told.findLast(({ is }) => is === 'week')?.day;
  return began === undefined ? null : ask.view.day + WEEK - ((ask.view.day - began) % WEEK);
}

/** Whether confidence is below the first line at which home warns. */
export const isHomeLow = ({ ask, scenario }: Sighted): boolean =>
  ask.view.confidence < Math.max(...scenario.home.warnBelow);

/** Reports to home while a report still brings much, or when confidence is low. */
export function reports(s: Sighted): Advice[] {
  const isLow = isHomeLow(s);
  const given = s.told.filter(({ is }) => is === 'reported').length;
  if (!isLow && given >= s.scenario.home.report.most.length - 1) return [];
  const why = isLow ? 'home-low' : 'report';
  return advise(
    s.ask.first('report', () => true),
    { why, amount: s.ask.view.confidence },
  );
}

/** Whether its envoy was received in the last seven days; another audience would bring less. */
const isReceived = ({ ask, told }: Sighted, power: PowerId): boolean =>
  told.some((cable) => cable.is === 'received' && cable.power === power && ask.view.day - cable.day < WEEK);

/** Whether a sounding would still reveal something useful: the power has an answer to give, or a vote ahead. */
const isUnread = ({ intel, road, bill, deposited, acceded }: PowerView): boolean =>
  intel < 2 && (isPondering(road) || (bill !== null && deposited === null && acceded === null));

/** Whether the power has the text before it, has agreed or has joined. */
const isConcerned = (power: PowerView): boolean =>
  isIn(power) || power.road === 'agreed' || isPondering(power.road);

const isPondering = (road: Road): boolean =>
  ['considering', 'countered', 'noted', 'waiting', 'declined', 'withdrawn'].includes(road);

/** Talks with envoys, if no answer is due before the week is over. */
export function courtesies(s: Sighted): Advice[] {
  const { view } = s.ask;
  const monday = nextWeek(s);
  const due = view.powers.flatMap(({ replyDue, needDue }) => [replyDue, needDue]);
  if (monday === null || due.some((day) => day !== null && day < monday)) return [];
  const order = byWeight(
    s.scenario,
    s.scenario.partners.map(({ id }) => id),
  );
  const why = view.signed === null ? 'audience' : 'trust';
  return [
    ...order
      .filter((power) => !isReceived(s, power) && isConcerned(powerOf(s, power)))
      .flatMap((power) => advise(withPower(s, 'audience', power), { why, power })),
    ...order
      .filter((power) => isUnread(powerOf(s, power)))
      .flatMap((power) => advise(withPower(s, 'sound', power), { why: 'hidden', power })),
  ];
}
