/**
 * Tying one's own hands to move others (Schelling 1960; Fearon 1994): a named day, and a wording that one has bound
 * oneself to in public. Rules K1-K8.
 */
import type { ClauseId, OptionId, PowerId } from '../scenario/primitives.ts';
import { hopeAgainst } from './aspiration.ts';
import { hastenBill } from './chamber.ts';
import { clamp, perMille } from './integers.ts';
import type { StepBuilder } from './step-builder.ts';
import { day, profile } from './world.ts';

/** K1, K8: a day is named, the last possible one if none is given. It moves others only if somebody had agreed by then; else it is an empty word. */
export function nameDay(builder: StepBuilder, on?: string): void {
  if (builder.position.treaty) {
    nameDayOfExchange(builder);
    return;
  }
  const { world, position } = builder;
  const rule = world.scenario.rules.deadline;
  const until = on === undefined ? position.day + rule.days : day(world, on);
  const agreedThen = world.partners.filter((power) => builder.standing(power).road === 'agreed');
  const number = position.daysNamed + 1;
  builder.set({ namedDay: { until, number, agreedThen }, daysNamed: number });
  builder.tell({ is: 'dayNamed', until, withWhom: agreedThen });
  if (agreedThen.length === 0) {
    builder.credibility(rule.emptyCredibility);
  } else {
    for (const power of world.partners)
      builder.hastenReply(power, () => position.day + rule.repliesWithinDays);
  }
  for (const power of world.partners) {
    if (builder.standing(power).contact === null) continue;
    builder.trust(power, profile(world, power).type.trustOnDeadline);
  }
}

/** K7: who signs on a day that was named and kept has met a man of his word; who resents such days, an ultimatum. */
export function keepNamedDay(builder: StepBuilder, founders: readonly PowerId[]): void {
  const { namedDay } = builder.position;
  if (namedDay === null || namedDay.agreedThen.length === 0) return;
  const { world } = builder;
  const { keptTrust } = world.scenario.rules.deadline;
  for (const power of founders) {
    const { deadlinePerMille } = profile(world, power).type;
    builder.trust(power, perMille(keptTrust, clamp(deadlinePerMille, -1000, 1000)));
  }
}

/** K3: a day for the exchange of ratifications, once somebody has deposited, brings the founders' bills forward as far as they can come. */
function nameDayOfExchange(builder: StepBuilder): void {
  const { rules } = builder.world.scenario;
  const { day: today, treaty } = builder.position;
  builder.set({ exchangeNamed: today });
  builder.tell({ is: 'exchangeNamed' });
  for (const power of treaty?.founders ?? []) {
    // A chamber that keeps to its own day is not hurried, and a government without one has nobody to be soured.
    if (!hastenBill(builder, power, rules.deadline.billSoonerDays)) continue;
    builder.change(power, { soured: builder.standing(power).soured + rules.deadline.sours });
  }
}

/** K4: the named day goes by unused: the next one is believed less. */
export function passNamedDay(builder: StepBuilder): void {
  const { namedDay, day: today, treaty } = builder.position;
  if (namedDay === null) return;
  if (treaty) {
    builder.set({ namedDay: null });
    return;
  }
  if (today <= namedDay.until) return;
  builder.set({ namedDay: null });
  builder.tell({ is: 'dayPassed' });
  builder.credibility(builder.world.scenario.rules.deadline.unusedCredibility);
}

/** K5: the player binds himself in public to a wording; who had hoped for another stops hoping, and minds it; home likes a stand. */
export function commit(builder: StepBuilder, clause: ClauseId, option: OptionId): void {
  const { world } = builder;
  const { trust, trustFromHope, standAtHome } = world.scenario.rules.commitment;
  const commitment = { clause, option };
  builder.set({ commitments: [...builder.position.commitments, commitment] });
  builder.tell({ is: 'committed', clause, option });
  const hopeful = world.partners.filter(
    (power) => hopeAgainst(profile(world, power), commitment) >= trustFromHope,
  );
  for (const power of hopeful)
    builder.trust(power, trust + profile(world, power).type.trustOnCommitmentAgainstIt);
  builder.confidence(standAtHome * hopeful.length, 'commitment', `${clause}=${option}`);
}

/** K6: to go back on it is seen by everybody. */
export function breakCommitment(builder: StepBuilder, clause: ClauseId): void {
  const { commitments } = builder.position;
  const broken = commitments.find((one) => one.clause === clause);
  if (!broken) return;
  builder.set({ commitments: commitments.filter((one) => one !== broken) });
  const { broken: price } = builder.world.scenario.rules.commitment;
  builder.confidence(price, 'commitment', `${broken.clause}=${broken.option}`);
}
