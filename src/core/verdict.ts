/** The verdicts on a game: five of them, and the score as their sum. Rules E1-E6, E8, E9. */
import type { PowerId } from '../scenario/primitives.ts';
import { hopeAgainst } from './aspiration.ts';
import { boundPowers, boundSince, forceBy } from './in-force.ts';
import { type Amount, clamp, part, perMille } from './integers.ts';
import { besides, countClauses, shareOf, summed } from './ledger.ts';
import { isFounder, type Position, standing } from './position.ts';
import { isOut } from './road.ts';
import { option, profile, type World } from './world.ts';

/** The five verdicts, in hundredths of a point. */
export interface Verdict {
  readonly peace: Amount;
  readonly breadth: Amount;
  readonly text: Amount;
  readonly durability: Amount;
  readonly home: Amount;
}

/** Names of the verdicts, in the order in which they are shown. */
export const VERDICTS = ['peace', 'breadth', 'text', 'durability', 'home'] as const;

/** The score: the sum of the verdicts. */
export function score(verdict: Verdict): Amount {
  return VERDICTS.reduce((points, name) => points + verdict[name], 0);
}

const pairKey = (a: PowerId, b: PowerId): string => (a < b ? `${a},${b}` : `${b},${a}`);

/** Cache of the weights of a day in force between two powers; they do not change in a game. */
const weights = new WeakMap<World, ReadonlyMap<string, Amount>>();

function weightOf(world: World, a: PowerId, b: PowerId): Amount {
  const { pairs: weighed, others } = world.scenario.verdict.peace;
  const known = weights.get(world) ?? new Map(weighed.map((pair) => [pairKey(pair.a, pair.b), pair.weight]));
  weights.set(world, known);
  return known.get(pairKey(a, b)) ?? others;
}

/** E1: weighted days in force before the last day. */
function peace(world: World, position: Position): Amount {
  const { points, divisor } = world.scenario.verdict.peace;
  const bound = boundPowers(world, position);
  let weighted = provisionalDays(world, position);
  for (const [index, a] of bound.entries()) {
    for (const b of bound.slice(index + 1)) {
      const since = Math.max(boundSince(world, position, a) ?? 0, boundSince(world, position, b) ?? 0);
      weighted += weightOf(world, a, b) * (world.calendar.lastDay - since);
    }
  }
  return part(weighted, points, divisor);
}

/** E2: where the text is in force from signature, part of the days between signature and deposit count. */
function provisionalDays(world: World, position: Position): Amount {
  const { treaty } = position;
  if (!treaty || forceBy(world, treaty.text) !== 'signature') return 0;
  const share = world.scenario.verdict.peace.shareBetweenSignatureAndDeposit;
  const signers = [world.player, ...treaty.founders].filter(
    (power) => !isOut(position.standings[power]?.road ?? 'outside'),
  );
  let weighted = 0;
  for (const a of signers) {
    for (const b of signers) {
      if (a >= b) continue;
      const until = Math.max(
        boundSince(world, position, a) ?? world.calendar.lastDay,
        boundSince(world, position, b) ?? world.calendar.lastDay,
      );
      weighted += perMille(weightOf(world, a, b) * (until - treaty.day), share);
    }
  }
  return weighted;
}

/** Whether the player committed himself in public to the wording against somebody's hope. */
function isPledged(world: World, position: Position, clause: string): boolean {
  const { trustFromHope } = world.scenario.rules.commitment;
  const pledge = position.commitments.find((one) => one.clause === clause);
  return (
    pledge !== undefined &&
    world.partners.some((power) => hopeAgainst(profile(world, power), pledge) >= trustFromHope)
  );
}

/** E4: what the text is worth in itself, half as much again for wordings pledged in public. */
function textWorth(world: World, position: Position): Amount {
  const { treaty } = position;
  if (!treaty) return 0;
  const rule = world.scenario.verdict.text;
  let worth = 0;
  for (const clause of world.clauses) {
    const { verdict: itself } = option(world, clause.id, treaty.text[clause.id] ?? clause.start);
    worth += itself;
    if (isPledged(world, position, clause.id))
      worth += perMille(itself, world.scenario.rules.commitment.inTheText);
  }
  return Math.min(rule.most, perMille(worth, rule.perMille));
}

/** E5: what the treaty is worth to a bound power now; an imposed text does not last. */
function surplus(world: World, position: Position, power: PowerId): Amount {
  const who = profile(world, power);
  const { treaty } = position;
  if (!treaty) return 0;
  const founder = isFounder(position, power);
  const share = founder ? shareOf(world, treaty.text) : world.scenario.rules.accessionShare;
  let worth = summed((count) => countClauses(who, treaty.text, !founder, count));
  for (const other of boundPowers(world, position)) worth += besides(who.linkage[other] ?? 0, share, 1000);
  const s = standing(position, power);
  worth += perMille(s.trust, world.scenario.rules.chamber.trustPerMille) - s.soured;
  if (position.registered !== null) worth += world.scenario.rules.registration.worth;
  const { from, until } = world.scenario.verdict.durability;
  return clamp(worth, from, until);
}

/**
 * Weighted mean over the bound partners, each by its weight of breadth plus a little; null where they weigh nothing.
 */
function meanOfTheBound(world: World, position: Position, amount: (power: PowerId) => Amount): Amount | null {
  const { verdict: rules } = world.scenario;
  let [weighted, weights] = [0, 0];
  for (const power of boundPowers(world, position)) {
    if (power === world.player) continue;
    const weight = (rules.breadth[power] ?? 0) + rules.durability.others;
    weighted += weight * amount(power);
    weights += weight;
  }
  return weights === 0 ? null : part(weighted, 1, weights);
}

/** E5, E9: the surplus of the bound powers, and their trust in the player's government. */
function durability(world: World, position: Position): Amount {
  const rule = world.scenario.verdict.durability;
  const mean = meanOfTheBound(world, position, (power) => surplus(world, position, power));
  if (mean === null) return 0;
  return (
    clamp(part(mean + rule.plus, rule.most, rule.over), 0, rule.most) +
    goodwill(world, position, (power) => standing(position, power).trust)
  );
}

/** E9: the mean trust of the bound powers, as `trustOf` tells it, each limited to the two bounds. */
export function goodwill(world: World, position: Position, trustOf: (power: PowerId) => Amount): Amount {
  const rule = world.scenario.verdict.durability.goodwill;
  if (rule === undefined) return 0;
  const trust = meanOfTheBound(world, position, (power) => clamp(trustOf(power), rule.from, rule.until));
  return trust === null ? 0 : clamp(part(trust + rule.plus, rule.most, rule.over), 0, rule.most);
}

/** E3: the weights of the bound powers, and all weights. */
export function coverOf(
  world: World,
  position: Position,
): { readonly covered: Amount; readonly most: Amount } {
  let [covered, most] = [0, 0];
  for (const [power, weight] of Object.entries(world.scenario.verdict.breadth)) {
    most += weight;
    if (boundSince(world, position, power) !== null) covered += weight;
  }
  return { covered, most };
}

/** E8: a player who is recalled can no longer keep the treaty alive. */
const isRecalled = (world: World, { confidence }: Position): boolean =>
  confidence < world.scenario.home.recallBelow;

/** The verdict on the game as it stands; before its end, what it would be if the game ended now. */
export function verdict(world: World, position: Position): Verdict {
  const { home } = world.scenario.verdict;
  const { covered, most } = coverOf(world, position);
  const atHome = clamp(part(position.confidence - home.from, home.most, home.over), 0, home.most);
  if (covered === 0) {
    return {
      peace: peace(world, position),
      breadth: 0,
      text: 0,
      durability: 0,
      home: part(atHome, 1, home.withoutATreatyOneIn),
    };
  }
  const byCover = (amount: Amount): Amount => part(amount, covered, most);
  return {
    peace: peace(world, position),
    breadth: covered,
    text: byCover(textWorth(world, position)),
    durability: isRecalled(world, position) ? 0 : byCover(durability(world, position)),
    home: byCover(atHome),
  };
}
