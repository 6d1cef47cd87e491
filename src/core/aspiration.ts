/**
 * A power's aspiration: the premium above its reservation that it hopes for, falling with time. The curve is the
 * time-dependent tactic of Faratin, Sierra and Jennings (1998), stored as a table. Rules A1-A4, K2, K5.
 */

import type { PowerId } from '../scenario/primitives.ts';
import { type Amount, clamp, type PerMille, part, perMille } from './integers.ts';
import { type Commitment, type Position, standing } from './position.ts';
import { type Profile, profile, type World } from './world.ts';

/** Value of the curve at a share of the time, interpolated linearly between its tenths. */
export function curveAt(curve: readonly PerMille[], time: PerMille): PerMille {
  const tau = clamp(time, 0, 1000);
  const tenth = part(tau, 1, 100);
  const here = curve[tenth] ?? 0;
  const next = curve[tenth + 1] ?? here;
  return here + part(next - here, tau % 100, 100);
}

/** Share of its time that a power has used since first contact, plus the shift from how it was treated. */
export function timeUsed(world: World, position: Position, power: PowerId): PerMille {
  const { contact, shift } = standing(position, power);
  if (contact === null) return 0;
  return part(position.day - contact, 1000, profile(world, power).data.daysToConcede) + shift;
}

/** K2: by how much a named day lowers a power's hope; 0 unless another power had agreed when the day was named. */
export function cutByNamedDay(world: World, position: Position, power: PowerId): PerMille {
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

function givenUp(world: World, position: Position, who: Profile): Amount {
  const { ofTheHope, mostPoints } = world.scenario.rules.commitment;
  let amount = 0;
  for (const commitment of position.commitments)
    amount += Math.min(mostPoints, perMille(hopeAgainst(who, commitment), ofTheHope));
  return amount;
}

/** A1, A4, K2, K5: the sum that the power's ledger has to reach today, in hundredths; never below zero. */
export function aspiration(world: World, position: Position, power: PowerId, accession: boolean): Amount {
  const who = profile(world, power);
  const { publicityCut, accession: accessionPart } = world.scenario.rules.aspiration;
  const hoped = perMille(who.premium, curveAt(who.curve, timeUsed(world, position, power)));
  const printed = perMille(hoped, 1000 - part(publicityCut, position.publicity, 100));
  const urged = perMille(printed, 1000 - cutByNamedDay(world, position, power));
  const left = Math.max(0, urged - givenUp(world, position, who));
  return accession ? perMille(left, accessionPart) : left;
}
