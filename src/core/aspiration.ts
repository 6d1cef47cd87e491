/**
 * A power's aspiration: the premium above its reservation that it hopes for, falling with time. The curve is the
 * time-dependent tactic of Faratin, Sierra and Jennings (1998), stored as a table. Rules A1-A4, K2, K5.
 */

import type { PowerId } from '../scenario/primitives.ts';
import { type Amount, clamp, type PerMille, part, perMille } from './integers.ts';
import { type Count, summed } from './ledger.ts';
import { type Commitment, type Position, standing } from './position.ts';
import type { TermName } from './term-name.ts';
import { type Profile, profile, type World } from './world.ts';

/** Value of the curve at a share of the time, interpolated linearly between its tenths. */
export function curveAt(curve: readonly PerMille[], time: PerMille): PerMille {
  const tau = clamp(time, 0, 1000);
  const tenth = part(tau, 1, 100);
  const here = curve[tenth] ?? 0;
  const next = curve[tenth + 1] ?? here;
  return here + part(next - here, tau % 100, 100);
}

/** A2: share of its time that a power has used since first contact, without what its treatment has moved. */
export function timeUsed(world: World, position: Position, power: PowerId): PerMille {
  const { contact } = standing(position, power);
  return contact === null ? 0 : part(position.day - contact, 1000, profile(world, power).data.daysToConcede);
}

/** K2: by how much a named day lowers a power's hope; 0 unless another power had agreed when the day was named. */
function cutByNamedDay(world: World, position: Position, power: PowerId): PerMille {
  const { namedDay } = position;
  if (!namedDay?.agreedThen.some((other) => other !== power)) return 0;
  const { cuts, mostCut } = world.scenario.rules.deadline;
  const cut = cuts[Math.min(namedDay.number, cuts.length) - 1] ?? 0;
  return Math.min(mostCut, perMille(cut, profile(world, power).type.deadlinePerMille));
}

/** K5: how much more the power's best wording of the clause is worth to it than the one committed to in public. */
export function hopeAgainst(who: Profile, { clause, option }: Commitment): Amount {
  const row = who.weights[clause] ?? {};
  return Math.max(0, ...Object.values(row).map((weight) => weight - (row[option] ?? 0)));
}

/**
 * A1-A4, K2, K5: counts the parts of what the power's ledger has to reach today. Each applies to what those before it
 * have left, so each amount is the difference that it makes; the sum is never below zero.
 */
export function countHope(
  world: World,
  position: Position,
  power: PowerId,
  accession: boolean,
  count: Count,
): void {
  const who = profile(world, power);
  const { aspiration: rules, commitment } = world.scenario.rules;
  const { contact, shift } = standing(position, power);
  const time = timeUsed(world, position, power);
  const hopedAt = (used: PerMille): Amount => perMille(who.premium, curveAt(who.curve, used));
  let left = 0;
  const becomes = (name: TermName, amount: Amount, about?: string): void => {
    count(name, amount - left, about);
    left = amount;
  };
  becomes('hope', who.premium);
  becomes('time', hopedAt(time));
  if (contact !== null) becomes('treatment', hopedAt(time + shift));
  becomes('print', perMille(left, 1000 - part(rules.publicityCut, position.publicity, 100)));
  becomes('named-day', perMille(left, 1000 - cutByNamedDay(world, position, power)));
  for (const { clause, option } of position.commitments) {
    const killed = perMille(hopeAgainst(who, { clause, option }), commitment.ofTheHope);
    becomes('commitment', Math.max(0, left - Math.min(commitment.mostPoints, killed)), `${clause}=${option}`);
  }
  if (accession) becomes('accession', perMille(left, rules.accession));
}

/** The sum that the power's ledger has to reach today, in hundredths; never below zero. */
export function aspiration(world: World, position: Position, power: PowerId, accession: boolean): Amount {
  return summed((count) => countHope(world, position, power, accession, count));
}
