/**
 * Tying one's own hands to move others (Schelling 1960; Fearon 1994): a named day, and a wording that one has bound
 * oneself to in public. Rules K1-K7.
 */
import type { ClauseId, OptionId, PowerId } from '../scenario/primitives.ts';
import { hopeAgainst } from './aspiration.ts';
import { hastenBill } from './chamber.ts';
import type { Course } from './course.ts';
import { clamp, perMille } from './whole.ts';
import { profile } from './world.ts';

/** K1: a day is named. It moves others only if somebody had agreed by then; else it is an empty word. */
export function nameDay(course: Course): void {
  if (course.position.treaty) {
    nameDayOfExchange(course);
    return;
  }
  const { world, position } = course;
  const rule = world.scenario.rules.deadline;
  const until = position.day + rule.days;
  const agreedThen = world.partners.filter((power) => course.standing(power).road === 'agreed');
  const number = position.daysNamed + 1;
  course.set({ namedDay: { until, number, agreedThen }, daysNamed: number });
  course.tell({ is: 'dayNamed', until, withWhom: agreedThen });
  if (agreedThen.length === 0) {
    course.credibility(rule.emptyCredibility);
  } else {
    for (const power of world.partners)
      course.hastenReply(power, () => position.day + rule.repliesWithinDays);
  }
  for (const power of world.partners) {
    if (course.standing(power).contact === null) continue;
    course.trust(power, profile(world, power).type.trustOnDeadline);
  }
}

/** K7: who signs on a day that was named and kept has met a man of his word; who resents such days, an ultimatum. */
export function keepNamedDay(course: Course, founders: readonly PowerId[]): void {
  const { namedDay } = course.position;
  if (namedDay === null || namedDay.agreedThen.length === 0) return;
  const { world } = course;
  const { keptTrust } = world.scenario.rules.deadline;
  for (const power of founders) {
    const { deadlinePerMille } = profile(world, power).type;
    course.trust(power, perMille(keptTrust, clamp(deadlinePerMille, -1000, 1000)));
  }
}

/** K3: a day for the exchange of ratifications, once somebody has deposited, brings the founders' bills forward as far as they can come. */
function nameDayOfExchange(course: Course): void {
  const { rules } = course.world.scenario;
  const { day, treaty } = course.position;
  course.set({ exchangeNamed: day });
  course.tell({ is: 'exchangeNamed' });
  for (const power of treaty?.founders ?? []) {
    // A chamber that keeps to its own day is not hurried, and a government without one has nobody to be soured.
    if (!hastenBill(course, power, rules.deadline.billSoonerDays)) continue;
    course.change(power, { soured: course.standing(power).soured + rules.deadline.sours });
  }
}

/** K4: the named day goes by unused: the next one is believed less. */
export function passNamedDay(course: Course): void {
  const { namedDay, day, treaty } = course.position;
  if (namedDay === null) return;
  if (treaty) {
    course.set({ namedDay: null });
    return;
  }
  if (day <= namedDay.until) return;
  course.set({ namedDay: null });
  course.tell({ is: 'dayPassed' });
  course.credibility(course.world.scenario.rules.deadline.unusedCredibility);
}

/** K5: the player binds himself in public to a wording; who had hoped for another stops hoping, and minds it; home likes a stand. */
export function commit(course: Course, clause: ClauseId, option: OptionId): void {
  const { world } = course;
  const { trust, trustFromHope, standAtHome } = world.scenario.rules.commitment;
  const commitment = { clause, option };
  course.set({ commitments: [...course.position.commitments, commitment] });
  course.tell({ is: 'committed', clause, option });
  const hopeful = world.partners.filter(
    (power) => hopeAgainst(profile(world, power), commitment) >= trustFromHope,
  );
  for (const power of hopeful)
    course.trust(power, trust + profile(world, power).type.trustOnCommitmentAgainstIt);
  course.confidence(standAtHome * hopeful.length, 'commitment', `${clause}=${option}`);
}

/** K6: to go back on it is seen by everybody. */
export function breakCommitment(course: Course, clause: ClauseId): void {
  const { commitments } = course.position;
  const broken = commitments.find((one) => one.clause === clause);
  if (!broken) return;
  course.set({ commitments: commitments.filter((one) => one !== broken) });
  const { broken: price } = course.world.scenario.rules.commitment;
  course.confidence(price, 'commitment', `${broken.clause}=${broken.option}`);
}
