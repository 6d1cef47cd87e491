/**
 * Upper bounds on how far a power can be brought: into the circle, and to a yes. They assume that everything the rules
 * can give comes at once and that nothing is taken, so a warning is never false.
 */
import type { Partner, PowerType } from './power.ts';
import type { Scenario } from './schema.ts';
import type { Effects } from './story.ts';

const HIGHEST_CONFIDENCE = 10_000;

/** The greatest of these amounts, but at least 0. */
const most = (amounts: Iterable<number>): number => Math.max(0, ...amounts);

/** The sum of the amounts above zero. */
const gain = (amounts: Iterable<number>): number => [...amounts].reduce((all, one) => all + most([one]), 0);

const perMille = (amount: number, factor: number): number => (amount * factor) / 1000;

/** What the most favourable answer of every crisis gives, at once and later. */
function byCrises(scenario: Scenario, given: (effects: Effects) => number | undefined): number {
  const mostOf = (effects: Effects | undefined): number =>
    effects === undefined ? 0 : most([given(effects) ?? 0]);
  return gain(
    scenario.dilemmas.map(({ answers }) =>
      most(answers.map(({ effects, later }) => mostOf(effects) + mostOf(later?.effects))),
    ),
  );
}

/** The most that these effects can add to a power's trust, under any hidden types. */
const trustBy = (effects: Effects, power: string): number =>
  most([
    effects.trust?.[power] ?? 0,
    ...Object.values(effects.byType ?? {}).flatMap((byType) =>
      Object.values(byType).map(({ trust }) => trust?.[power] ?? 0),
    ),
  ]);

/** Whether permission for a note to this power is out of reach, and a note without permission would end the game. */
export function cannotBeInvited(scenario: Scenario, power: string): boolean {
  const { home, rules } = scenario;
  if (home.mandate.circle.includes(power)) return false;
  const { ask, breach, evidence } = home;
  const speaksForIt =
    perMille(HIGHEST_CONFIDENCE, ask.confidenceCountsFor) +
    perMille(gain(Object.values(evidence.weight)), most(evidence.perMilleByUnits)) +
    most([perMille(ask.publicityCountsUpTo, ask.publicityCountsFor)]) +
    most([ask.standingCommitment]) * rules.commitment.most +
    most([rules.deadline.easierAtHome]) +
    byCrises(scenario, ({ bar }) => -(bar ?? 0));
  const loss = most([-(home.circle[power] ?? 0)]);
  if (speaksForIt >= ask.bar + perMille(loss, ask.barPerPointOfLoss)) return false;
  // The player is not recalled by a single act before he has read every warning.
  return home.warnBelow.length === 0 && HIGHEST_CONFIDENCE - breach.price < home.recallBelow;
}

/** Whether for every hidden type of this power the best text in the best company is worth less than zero. */
export function cannotAgree(scenario: Scenario, partner: Partner): boolean {
  return partner.types.every((type) => mostWorth(scenario, partner, type) < 0);
}

function mostWorth(scenario: Scenario, partner: Partner, type: PowerType): number {
  return (
    most([perMille(partner.pledge, type.pledgePerMille)]) -
    partner.reserve +
    most([type.untilTheAwaitedVote]) +
    bestText(scenario, partner, type) +
    bestCompany(scenario, partner, type) +
    mostTrust(scenario, partner) +
    byCrises(scenario, ({ weighs }) => weighs?.[partner.id]) +
    most([perMille(partner.opinion, type.opinionPerMille) * (scenario.rules.opinionCountsUpTo / 100)]) +
    byPersuasion(scenario, partner, type)
  );
}

function bestText(scenario: Scenario, { weights }: Partner, type: PowerType): number {
  let best = 0;
  for (const { id, options } of scenario.clauses)
    best += Math.max(
      ...options.map((option) => (weights[id]?.[option.id] ?? 0) + (type.addToWeights[id]?.[option.id] ?? 0)),
    );
  return best;
}

function bestCompany(scenario: Scenario, partner: Partner, type: PowerType): number {
  const share = Math.max(
    1000,
    ...scenario.clauses.flatMap(({ options }) => options.map((o) => o.linkageShare ?? 0)),
  );
  return gain(
    Object.entries(partner.linkage).map(([other, amount]) => {
      const factor = type.linkage ? (type.linkage.perMille[other] ?? type.linkage.allPerMille) : 1000;
      return perMille(perMille(amount, factor), share);
    }),
  );
}

function mostTrust(scenario: Scenario, { id, trust, types }: Partner): number {
  const { audience, sounding } = scenario.rules;
  return (
    trust +
    gain(audience.trust) * most([1, ...types.map(({ audiencePerMille }) => audiencePerMille / 1000)]) +
    most(types.map(({ trustOnPublication }) => trustOnPublication)) +
    most(types.map(({ trustOnRegistration }) => trustOnRegistration)) +
    most([sounding.trust]) * sounding.most +
    byCrises(scenario, (effects) => trustBy(effects, id))
  );
}

/** An assurance, pressure, a favour, and every third party that may speak to it. */
function byPersuasion(scenario: Scenario, partner: Partner, type: PowerType): number {
  const { assurance, pressure, favour, mediation } = scenario.rules;
  const neighbours = Object.keys(partner.linkage).length * most([mediation.most]);
  const observers = gain(scenario.observers.map(({ leansOn }) => leansOn[partner.id] ?? 0));
  return (
    most([perMille(assurance.points, type.assurancePerMille)]) +
    most([perMille(pressure.points, type.pressurePerMille)]) * pressure.most +
    (partner.favour ? most([perMille(favour.points, type.favourPerMille)]) : 0) +
    most([perMille(neighbours + observers, type.mediationPerMille)])
  );
}
