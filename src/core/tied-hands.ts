/**
 * Tying one's own hands to move others (Schelling 1960; Fearon 1994): a named day, and a public commitment to a
 * wording; and acts in public that a hidden type takes in its own way. Rules K1-K9.
 */
import type { ClauseId, OptionId, PowerId } from '../scenario/primitives.ts';
import { hopeAgainst } from './aspiration.ts';
import { hastenBill } from './chamber.ts';
import { clamp, perMille } from './integers.ts';
import { approached, behindADay, hurriedByExchange, namingCredibility } from './public-acts.ts';
import type { StepBuilder } from './step-builder.ts';
import { day, profile } from './world.ts';

/**
 * K1, K8: names a day, the last possible one by default. It moves others only if somebody had agreed by then; otherwise
 * it costs credibility.
 */
export function nameDay(builder: StepBuilder, on?: string): void {
  if (builder.position.treaty) {
    nameDayOfExchange(builder);
    return;
  }
  const { world, position } = builder;
  const rule = world.scenario.rules.deadline;
  const until = on === undefined ? position.day + rule.days : day(world, on);
  const agreedThen = behindADay(world, position);
  const number = position.daysNamed + 1;
  builder.set({ namedDay: { until, number, agreedThen }, daysNamed: number });
  builder.tell({ is: 'dayNamed', until, withWhom: agreedThen });
  builder.credibility(namingCredibility(world, agreedThen));
  if (agreedThen.length > 0) {
    for (const power of world.partners)
      builder.hastenReply(power, () => position.day + rule.repliesWithinDays);
  }
  trustByType(builder, 'trustOnDeadline');
}

/**
 * K1, K9: a public act moves the trust of each power that has been approached, by an amount of its hidden type. Returns
 * these powers, whatever it was worth to them.
 */
export function trustByType(
  builder: StepBuilder,
  on: 'trustOnDeadline' | 'trustOnPublication' | 'trustOnRegistration',
): PowerId[] {
  const { world } = builder;
  const near = approached(world, builder.position);
  for (const power of near) builder.trust(power, profile(world, power).type[on]);
  return near;
}

/** K7: a named day that is kept brings trust with every founder; a founder that resents such days loses trust. */
export function keepNamedDay(builder: StepBuilder, founders: readonly PowerId[]): void {
  const { namedDay } = builder.position;
  if (namedDay === null) return;
  const { world } = builder;
  const keptTrust = namedDay.agreedThen.length > 0 ? world.scenario.rules.deadline.keptTrust : 0;
  builder.tell({ is: 'dayKept', powers: founders, trust: keptTrust });
  for (const power of founders) {
    const { deadlinePerMille } = profile(world, power).type;
    builder.trust(power, perMille(keptTrust, clamp(deadlinePerMille, -1000, 1000)));
  }
}

/**
 * K3: naming a day for the exchange of ratifications, once somebody has deposited, brings the founders' bills forward
 * as far as they can come.
 */
function nameDayOfExchange(builder: StepBuilder): void {
  const { billSoonerDays, sours } = builder.world.scenario.rules.deadline;
  builder.set({ exchangeNamed: builder.position.day });
  builder.tell({ is: 'exchangeNamed' });
  for (const power of hurriedByExchange(builder.world, builder.position)) {
    hastenBill(builder, power, billSoonerDays);
    builder.change(power, { soured: builder.standing(power).soured + sours });
  }
}

/** K4: a named day passes unused and costs credibility. */
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

/**
 * K5: the player commits himself in public to a wording. Powers that had hoped for another lose that hope and some
 * trust; home likes it.
 */
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

/** K6: going back on a commitment costs confidence. */
export function breakCommitment(builder: StepBuilder, clause: ClauseId): void {
  const { commitments } = builder.position;
  const broken = commitments.find((one) => one.clause === clause);
  if (!broken) return;
  builder.set({ commitments: commitments.filter((one) => one !== broken) });
  const { broken: price } = builder.world.scenario.rules.commitment;
  builder.confidence(price, 'commitment', `${broken.clause}=${broken.option}`);
}
