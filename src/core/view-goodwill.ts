/** What the trust of the bound powers would count if today were the last day, as far as a seat reads it. */
import type { PowerId } from '../scenario/primitives.ts';
import type { Scenario } from '../scenario/schema.ts';
import { type Game, positionOf, worldOf } from './game.ts';
import { boundPowers } from './in-force.ts';
import { type Amount, part } from './integers.ts';
import { standing } from './position.ts';
import { roundOne } from './rounded-sum.ts';
import { type Fidelity, fidelityFor, type Seat } from './seat.ts';
import { BAND } from './seen.ts';
import { coverOf, goodwill } from './verdict.ts';

/** From a trust that counts nothing to one that counts more than two thirds of the most (design choice: thirds). */
export const TRUST_LEVELS = ['none', 'little', 'some', 'much'] as const;

/** The trust of a bound power, as far as it is read. */
export type SeenTrust =
  /** In hundredths of a point, rounded to bands at fidelity 2. */
  | { readonly is: 'figure'; readonly amount: Amount }
  /** Below fidelity 2: how its envoy behaves. */
  | { readonly is: 'level'; readonly level: (typeof TRUST_LEVELS)[number] };

/** E9, as a seat sees it. */
export interface SeenGoodwill {
  readonly trust: Readonly<Record<PowerId, SeenTrust>>;
  /** Bounds of what it counts in the verdict, in hundredths of a point; equal where all trust is read. */
  readonly least: Amount;
  readonly greatest: Amount;
  /** What it can count at most. */
  readonly most: Amount;
}

type Rule = NonNullable<Scenario['verdict']['durability']['goodwill']>;

/** The least trust of each level. */
const levelsFrom = ({ from, plus, over }: Rule): readonly Amount[] => [
  from,
  ...[0, 1, 2].map((thirds) => Math.trunc((over * thirds) / 3) - plus),
];

function seenTrust(rule: Rule, trust: Amount, fidelity: Fidelity): SeenTrust {
  if (fidelity === 3) return { is: 'figure', amount: trust };
  if (fidelity === 2) return { is: 'figure', amount: roundOne(trust, BAND) };
  const reached = levelsFrom(rule).filter((least) => trust >= least).length;
  return { is: 'level', level: TRUST_LEVELS[Math.max(0, reached - 1)] ?? 'none' };
}

/** The bounds between which the true trust lies. */
function boundsOf(rule: Rule, seen: SeenTrust): readonly [Amount, Amount] {
  if (seen.is === 'figure') return [seen.amount, seen.amount];
  const levels = levelsFrom(rule);
  const at = TRUST_LEVELS.indexOf(seen.level);
  return [levels[at] ?? rule.from, levels[at + 1] ?? rule.until];
}

/** What goodwill counts today; null where nobody is bound, or where it counts nothing in this scenario. */
export function goodwillToday(game: Game, seat: Seat): SeenGoodwill | null {
  const world = worldOf(game);
  const position = positionOf(game);
  const rule = world.scenario.verdict.durability.goodwill;
  const bound = boundPowers(world, position).filter((power) => power !== world.player);
  if (rule === undefined || bound.length === 0) return null;
  const trust: Record<PowerId, SeenTrust> = {};
  const bounds: Record<PowerId, readonly [Amount, Amount]> = {};
  for (const power of bound) {
    const fidelity = fidelityFor(position, seat, power);
    const seen = seenTrust(rule, standing(position, power).trust, fidelity);
    trust[power] = seen;
    bounds[power] = boundsOf(rule, seen);
  }
  const { covered, most } = coverOf(world, position);
  const counted = (end: 0 | 1): Amount =>
    part(
      goodwill(world, position, (power) => bounds[power]?.[end] ?? rule.from),
      covered,
      most,
    );
  return { trust, least: counted(0), greatest: counted(1), most: rule.most };
}
