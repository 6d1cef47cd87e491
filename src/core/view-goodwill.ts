/** What the trust of the bound powers would count if today were the last day, as far as a seat reads it. */
import type { PowerId } from '../scenario/primitives.ts';
import { type Game, positionOf, worldOf } from './game.ts';
import { boundPowers } from './in-force.ts';
import type { Amount } from './integers.ts';
import { standing } from './position.ts';
import { roundOne } from './rounded-sum.ts';
import { fidelityFor, type Seat } from './seat.ts';
import { BAND } from './seen.ts';
import { countedGoodwill } from './verdict.ts';

/** E9, as a seat sees it. */
export interface SeenGoodwill {
  /**
   * For each bound power its trust in hundredths of a point, rounded to bands at fidelity 2; null where it is not read,
   * below fidelity 2.
   */
  readonly trust: Readonly<Record<PowerId, Amount | null>>;
  /** Bounds of what it counts in the verdict, in hundredths of a point; equal where all trust is read. */
  readonly least: Amount;
  readonly greatest: Amount;
  /** What it can count at most. */
  readonly most: Amount;
}

/** What goodwill counts today; null where nobody is bound, or where it counts nothing in this scenario. */
export function goodwillToday(game: Game, seat: Seat): SeenGoodwill | null {
  const world = worldOf(game);
  const position = positionOf(game);
  const rule = world.scenario.verdict.durability.goodwill;
  const bound = boundPowers(world, position).filter((power) => power !== world.player);
  if (rule === undefined || bound.length === 0) return null;
  const trust: Record<PowerId, Amount | null> = {};
  for (const power of bound) {
    const fidelity = fidelityFor(position, seat, power);
    const exact = standing(position, power).trust;
    trust[power] = fidelity < 2 ? null : fidelity === 2 ? roundOne(exact, BAND) : exact;
  }
  const counted = (unread: Amount): Amount =>
    countedGoodwill(world, position, (power) => trust[power] ?? unread);
  return { trust, least: counted(rule.from), greatest: counted(rule.until), most: rule.most };
}
