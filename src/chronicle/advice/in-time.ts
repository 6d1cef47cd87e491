/**
 * What the remaining days can still hold, by the durations of the scenario: no advice is worth giving that needs an answer,
 * a vote or a deposit after the last day. Answers are counted with their usual days, which trust, soundings and pressure
 * shorten; votes with the fewest, as if they were hurried and the chamber sat.
 */
import type { Day } from '../../core/integers.ts';
import type { PowerView } from '../../core/view.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Advice } from './advice.ts';
import { answeredOn, powerOf } from './reading.ts';
import type { Sighted } from './sighted.ts';

/**
 * What can no longer be reached: an agreement; only that the text comes into force; or, once it is signed, that anybody
 * else is bound.
 */
export interface Lateness {
  readonly is: 'agreement' | 'force' | 'others';
  /** The fewest days that it usually takes from today; null if nobody could do it at all. */
  readonly takes: number | null;
  readonly left: number;
  readonly lastDay: Day;
}

const partnerOf = ({ scenario }: Sighted, id: PowerId) => scenario.partners.find((one) => one.id === id);

const leftIn = ({ ask: { view } }: Sighted): number => view.lastDay - view.day;

/** Days that an answer to a note sent today usually takes. */
function usualAnswer(s: Sighted, id: PowerId): number {
  const { unprepared } = powerOf(s, id);
  const days = partnerOf(s, id)?.replyDays;
  if (days === undefined) return Number.POSITIVE_INFINITY;
  const own =
    s.ask.view.signed !== null ? days.accession : answeredOn(s, id) === null ? days.first : days.later;
  return own + (unprepared?.days ?? 0);
}

/** Days until its next answer, to the note that is before it or to one sent today. */
function nextAnswer(s: Sighted, { id, replyDue, pollDue }: PowerView): number {
  const { day } = s.ask.view;
  if (replyDue !== null) return replyDue - day;
  return Math.max(usualAnswer(s, id), (pollDue ?? day) - day);
}

/** Days by which pressure may bring a bill of the power forward, as far as its committees let it. */
function hurry(s: Sighted, id: PowerId): number {
  const ratification = partnerOf(s, id)?.ratification;
  if (ratification?.track !== 'chamber') return 0;
  const { billAfterDays, leastDays } = ratification;
  return Math.max(0, Math.min(s.scenario.rules.pressure.billSoonerDays, billAfterDays - leastDays));
}

/** Days that a government needs for its own approval after signature or promise, if its bill is hurried. */
function approval(s: Sighted, id: PowerId, signed: boolean): number {
  const ratification = partnerOf(s, id)?.ratification;
  if (ratification === undefined) return Number.POSITIVE_INFINITY;
  if (ratification.track === 'chamber') return ratification.billAfterDays - hurry(s, id);
  // A government without a chamber accedes by its answer.
  return signed ? ratification.depositAfterDays : 0;
}

/** Days until the power could agree; none if it would come to a table today. */
const agreement = (s: Sighted, power: PowerView): number =>
  power.road === 'agreed' || power.road === 'waiting' ? 0 : nextAnswer(s, power);

/** Days until the text could be in force with the power, before the signature. */
const force = (s: Sighted, power: PowerView): number =>
  agreement(s, power) + Math.max(approval(s, power.id, true), s.scenario.home.ratification.days);

/** Days until the player's own ratification is deposited, at the soonest. */
function ownDeposit({ ask: { view }, scenario }: Sighted): number {
  const { deposited, ordered } = view.own;
  if (deposited !== null) return 0;
  return (ordered ?? view.day) + scenario.home.ratification.days - view.day;
}

/** Days until a power that is not bound yet could have done its part, after the signature; null if nothing leads there. */
function ownPart(s: Sighted, power: PowerView): number | null {
  const { id, founder, road, handsIn, bill } = power;
  const { day, verbs } = s.ask.view;
  if (handsIn !== null) return handsIn - day;
  if (bill !== null) return Math.max(Math.min(1, bill - day), bill - day - hurry(s, id));
  if (road === 'deposited' || road === 'acceded') return 0;
  // It has shelved or disowned the text, or nobody can join any more.
  if (founder || road === 'shelved' || !verbs.has('note')) return null;
  return nextAnswer(s, power) + approval(s, id, false);
}

/** Days until it could be bound; null if nothing leads there. */
function binding(s: Sighted, power: PowerView): number | null {
  const days = ownPart(s, power);
  return days === null ? null : Math.max(days, ownDeposit(s));
}

const isReachable = (s: Sighted, power: PowerView): boolean => {
  const days = binding(s, power);
  return days !== null && days <= leftIn(s);
};

const least = (all: readonly number[]): number | null => (all.length === 0 ? null : Math.min(...all));

/** What the remaining days can no longer hold; null while everything can still be reached, and at a table. */
export function lateness(s: Sighted): Lateness | null {
  const { view } = s.ask;
  const [left, { lastDay }] = [leftIn(s), view];
  if (view.table !== null) return null;
  if (view.signed === null) {
    const agreed = least(view.powers.map((power) => agreement(s, power)));
    // A text is signed on a day of the game; an answer on the last one comes too late.
    if (agreed === null || agreed >= left) return { is: 'agreement', takes: agreed, left, lastDay };
    const bound = least(view.powers.map((power) => force(s, power)));
    return bound !== null && bound <= left ? null : { is: 'force', takes: bound, left, lastDay };
  }
  const unbound = view.powers.filter(({ bound }) => bound === null);
  if (unbound.length === 0 || unbound.some((power) => isReachable(s, power))) return null;
  const takes = least(unbound.flatMap((power) => binding(s, power) ?? []));
  return { is: 'others', takes, left, lastDay };
}

/** Days until an agreement with the power to which the advice could lead. */
function agreementBy(s: Sighted, { act }: Advice, power: PowerView): number {
  if (act?.do === 'need') return s.scenario.rules.need.answerDays + usualAnswer(s, power.id);
  return act?.do === 'audience' || act?.do === 'sound' ? agreement(s, power) : nextAnswer(s, power);
}

/** Whether what the advice is for can still come before the last day. */
export function isInTime(s: Sighted, advice: Advice): boolean {
  const { act, power: about, why } = advice;
  if (act?.do === 'call' || act?.do === 'report') return true;
  const power = about === undefined ? null : powerOf(s, about);
  if (s.ask.view.signed === null) {
    if (power !== null) return agreementBy(s, advice, power) < leftIn(s);
    return lateness(s)?.is !== 'agreement';
  }
  if (act?.do === 'ratify') return ownDeposit(s) <= leftIn(s);
  // Trust counts with those who are bound, everything else with those who are on their way.
  return power === null || (why === 'trust' && power.bound !== null) || isReachable(s, power);
}
