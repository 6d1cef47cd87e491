/**
 * Permission from the player's own government for a wording or a chair beyond the mandate: what speaks for a request and
 * what it has to reach, its price, and the price of acting without permission. Rules H2-H5, H11, H12.
 */
import type { PowerId } from '../scenario/primitives.ts';
import { type Amount, perMille } from './integers.ts';
import { type Ledger, makeLedger, type Term } from './ledger.ts';
import type { Position } from './position.ts';
import { seededNumber } from './seeded-number.ts';
import type { DemandKey, Demands, Wish } from './standing.ts';
import type { StepBuilder } from './step-builder.ts';
import type { PublicWorld, World } from './world.ts';

/** A wording or a chair for which permission may be asked. */
export type Demand =
  | { readonly kind: 'option'; readonly clause: string; readonly option: string }
  | { readonly kind: 'chair'; readonly power: PowerId };

/** The key of a demand in mandate and evidence: "form=joint", "ROM". */
export function demandKey(demand: Demand): DemandKey {
  return demand.kind === 'chair' ? demand.power : `${demand.clause}=${demand.option}`;
}

/** All demands of a power, wordings first. */
export function demandsIn(wish: Wish): Demand[] {
  return [
    ...Object.entries(wish.text).map(([clause, option]): Demand => ({ kind: 'option', clause, option })),
    ...wish.circle.map((power): Demand => ({ kind: 'chair', power })),
  ];
}

/** The keys of all demands of a power. */
export const demandKeys = (wish: Wish): DemandKey[] => demandsIn(wish).map(demandKey);

/** H2: a power's evidence after it has asked for these things once more, counted as `units` each. */
export function withEvidence(s: Demands, wish: Wish | null, units: number): Demands['evidence'] {
  if (!wish) return s.evidence;
  const evidence = { ...s.evidence };
  for (const demand of demandKeys(wish)) evidence[demand] = (evidence[demand] ?? 0) + units;
  return evidence;
}

/** Whether home permits it, at the opening or since. */
export function allows(position: Position, demand: Demand): boolean {
  return demand.kind === 'chair'
    ? position.mandate.circle.includes(demand.power)
    : (position.mandate.options[demand.clause]?.includes(demand.option) ?? false);
}

/** What home loses: for a chair its price, for a wording how much less it is worth than the worst one allowed. */
function lossOf(world: World, position: Position, demand: Demand): Amount {
  const { weights, circle } = world.scenario.home;
  if (demand.kind === 'chair') return Math.max(0, -(circle[demand.power] ?? 0));
  const worth = (option: string): Amount => weights[demand.clause]?.[option] ?? 0;
  const allowed = position.mandate.options[demand.clause] ?? [];
  return Math.max(0, Math.min(...allowed.map(worth)) - worth(demand.option));
}

/** H2: what a power's evidence for a demand is worth; its units count by a table. */
export function evidenceOf(
  world: World,
  position: Position,
  key: DemandKey,
  power: PowerId,
  more = 0,
): Amount {
  const { weight, perMilleByUnits, mostUnits, intercept } = world.scenario.home.evidence;
  const s = position.standings[power];
  const shown = (s?.evidence[key] ?? 0) + more;
  const confirmed = shown > 0 && (s?.intercepts ?? 0) > 0 ? intercept : 0;
  return perMille(weight[power] ?? 0, perMilleByUnits[Math.min(mostUnits, shown + confirmed)] ?? 0);
}

function evidenceTerms(world: World, position: Position, key: DemandKey): Term[] {
  return world.partners.map((power) => ({
    name: 'evidence',
    amount: evidenceOf(world, position, key, power),
    about: power,
  }));
}

/** Whether a power has asked for another wording of this clause; before that a public stand on it costs nothing. */
function isContested(world: World, position: Position, clause: string): boolean {
  return world.partners.some((power) =>
    Object.keys(position.standings[power]?.evidence ?? {}).some((demand) => demand.startsWith(`${clause}=`)),
  );
}

/** H3: what publicity adds to what speaks for a request. */
export function opinionAtHome(world: World, publicity: Amount): Amount {
  const { publicityCountsFor, publicityCountsUpTo } = world.scenario.home.ask;
  return perMille(Math.min(publicity, publicityCountsUpTo), publicityCountsFor);
}

/**
 * H12: every amount that the undecided members at home may add to a request; none where nobody is undecided, or where it was
 * refused once: since then they go by what can be shown.
 */
export function amountsOfMembers(
  { scenario }: PublicWorld,
  { mandate }: Position,
  demand: Demand,
): readonly Amount[] {
  const { undecided } = scenario.home.ask;
  if (undecided === undefined || mandate.refused.includes(demandKey(demand))) return [];
  return demand.kind === 'chair' ? undecided.chairs : undecided.wordings;
}

/** H12: what they add to a request when it is decided. */
function membersAdd(world: World, position: Position, demand: Demand): Amount {
  const amounts = amountsOfMembers(world, position, demand);
  if (amounts.length === 0) return 0;
  const key = demandKey(demand);
  if (world.seed === 0) return world.scenario.home.ask.undecided?.inHistory[key] ?? 0;
  return amounts[seededNumber(`${world.seed}/home/${key}`) % amounts.length] ?? 0;
}

/** How many requests home has granted. */
export const grantedBefore = ({ requests, mandate }: Position): number => requests - mandate.refused.length;

/** H3: what speaks for a request today, and what it has to reach, without undecided members if none are given. */
export function requestLedger(world: World, position: Position, demand: Demand, members: Amount = 0): Ledger {
  const { ask } = world.scenario.home;
  const terms: Term[] = [
    { name: 'confidence', amount: perMille(position.confidence, ask.confidenceCountsFor) },
    ...evidenceTerms(world, position, demandKey(demand)),
    { name: 'opinion', amount: opinionAtHome(world, position.publicity) },
    ...position.commitments
      .filter(
        ({ clause, option }) => world.startText[clause] === option && isContested(world, position, clause),
      )
      .map(
        ({ clause, option }): Term => ({
          name: 'commitment',
          amount: ask.standingCommitment,
          about: `${clause}=${option}`,
        }),
      ),
  ];
  if (position.namedDay !== null && position.namedDay.agreedThen.length > 0)
    terms.push({ name: 'named-day', amount: world.scenario.rules.deadline.easierAtHome });
  terms.push({ name: 'members', amount: members });
  return makeLedger(terms, [
    { name: 'bar', amount: ask.bar },
    { name: 'loss', amount: perMille(lossOf(world, position, demand), ask.barPerPointOfLoss) },
    { name: 'requests', amount: grantedBefore(position) * ask.barPerEarlier },
    { name: 'crisis', amount: position.bar },
  ]);
}

/** H4: the parts of the price of a request that is granted: the asking itself, what was granted before, and what home loses. */
export interface PriceOfRequest {
  readonly asking: Amount;
  readonly earlier: Amount;
  readonly loss: Amount;
}

/** H4: the parts of that price for one demand. */
export function partsOfPrice(world: World, position: Position, demand: Demand): PriceOfRequest {
  const { ask } = world.scenario.home;
  return {
    asking: ask.price,
    earlier: grantedBefore(position) * ask.pricePerEarlier,
    loss: perMille(lossOf(world, position, demand), ask.pricePerPointOfLoss),
  };
}

/** H4: the price of a request that is granted; one that is refused costs only the asking. */
export function priceOfRequest(world: World, position: Position, demand: Demand): Amount {
  const { asking, earlier, loss } = partsOfPrice(world, position, demand);
  return asking + earlier + loss;
}

/**
 * H4, H11: puts the requests of one sitting. All are judged by how things stood when it began; each is paid and counted
 * as if it were asked after the one before. Permission once given stands. `members` is what undecided members add (H12),
 * which is another amount where the request is only imagined.
 */
export function ask(builder: StepBuilder, demands: readonly Demand[], members = membersAdd): void {
  const { world, position } = builder;
  const judged = demands.map((demand) => ({
    demand,
    ledger: requestLedger(world, position, demand, members(world, position, demand)),
  }));
  for (const { demand, ledger } of judged) {
    const granted = ledger.total >= ledger.aspiration;
    const price = granted ? priceOfRequest(world, builder.position, demand) : world.scenario.home.ask.price;
    builder.tell({ is: 'asked', demand: demandKey(demand), granted, ledger });
    builder.confidence(-price, 'asked', demandKey(demand));
    const { requests, mandate } = builder.position;
    builder.set({ requests: requests + 1, bar: 0, mandate: withDecision(mandate, demand, granted) });
  }
}

/**
 * H11: what can be put to home in one sitting for a power: everything not permitted that it asked for in its last
 * answer, and everything that the friends whom it brings ask for; wordings first.
 */
export function packetFor(world: World, position: Position, power: PowerId): Demand[] {
  const wishes = [
    power,
    ...world.partners.filter((friend) => position.standings[friend]?.broughtBy === power),
  ]
    .map((one) => position.standings[one]?.wish ?? null)
    .filter((wish) => wish !== null);
  const demands = new Map(wishes.flatMap(demandsIn).map((demand) => [demandKey(demand), demand]));
  const open = [...demands.values()].filter((demand) => !allows(position, demand));
  return open.sort((one, other) => Number(one.kind === 'chair') - Number(other.kind === 'chair'));
}

function withDecision(mandate: Position['mandate'], demand: Demand, granted: boolean): Position['mandate'] {
  if (!granted) return { ...mandate, refused: [...mandate.refused, demandKey(demand)] };
  if (demand.kind === 'chair') return { ...mandate, circle: [...mandate.circle, demand.power] };
  const options = [...(mandate.options[demand.clause] ?? []), demand.option];
  return { ...mandate, options: { ...mandate.options, [demand.clause]: options } };
}

/** H5: the price of acting without permission: more each time, plus part of what the request would have lacked. */
export function priceOfBreach(world: World, position: Position, demand: Demand): Amount {
  const { breach } = world.scenario.home;
  const ledger = requestLedger(world, position, demand);
  const lack = Math.max(0, ledger.aspiration - ledger.total);
  return (
    breach.price +
    position.breaches * breach.pricePerEarlier +
    perMille(lossOf(world, position, demand), breach.pricePerPointOfLoss) +
    Math.min(breach.mostOfTheLack, lack)
  );
}

/** H5: the player acts without permission. */
export function breach(builder: StepBuilder, demand: Demand): void {
  const price = priceOfBreach(builder.world, builder.position, demand);
  builder.tell({ is: 'breached', demand: demandKey(demand) });
  builder.confidence(-price, 'breach', demandKey(demand));
  builder.set({ breaches: builder.position.breaches + 1 });
}

/** All wordings in the text and all seats for which there is no permission. */
export function beyondMandate(world: World, position: Position, seats: readonly PowerId[]): Demand[] {
  const wordings = world.clauses.map(
    (clause): Demand => ({
      kind: 'option',
      clause: clause.id,
      option: position.text[clause.id] ?? clause.start,
    }),
  );
  const chairs = seats.map((power): Demand => ({ kind: 'chair', power }));
  return [...wordings, ...chairs].filter((demand) => !allows(position, demand));
}
