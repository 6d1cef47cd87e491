/**
 * The fewest changes of text and circle that a power would accept today, and whether the player's own government would
 * grant leave for them. Exact over every text and every circle. Rule R10.
 */
import type { PowerId } from '../scenario/primitives.ts';
import { type Demand, demandsIn } from './permission.ts';
import type { Position } from './position.ts';
import { friendsAwaited, judge, nearestText, wouldAgree } from './reply.ts';
import { requestsInTurn } from './requests-in-turn.ts';
import type { Wish } from './standing.ts';
import type { World } from './world.ts';

/** What a power would say if it were asked today. */
export interface Nearest {
  /** It would accept the text as it stands. */
  readonly accepts: boolean;
  /** Null where no text and no circle would do. */
  readonly wish: Wish | null;
  /** Without a wish: the powers whose yes would do for the text as it stands. */
  readonly waitsFor: readonly PowerId[];
  /**
   * The parts beyond the mandate, and whether leave would be granted if all were asked for today, one after another.
   */
  readonly beyond: readonly { readonly demand: Demand; readonly granted: boolean }[];
}

/** R10: what would change a power's mind; no wish where it accepts, where nothing would do, or after the signature. */
export function nearestFor(world: World, position: Position, power: PowerId): Nearest {
  const judged = judge(world, position, power);
  const { ledger } = judged;
  const nothing = { accepts: false, wish: null, waitsFor: [], beyond: [] };
  // R7: a power that is asked to accede does not consider its chamber before its bill.
  if (position.treaty) return { ...nothing, accepts: ledger.total >= ledger.aspiration };
  if (wouldAgree(world, judged)) return { ...nothing, accepts: true };
  const found = nearestText(world, position, power, ledger.aspiration);
  if (!found) return { ...nothing, waitsFor: friendsAwaited(world, position, power, judged).missing };
  const beyond = requestsInTurn(world, position, demandsIn(found.wish))
    .filter(({ allowed }) => !allowed)
    .map(({ demand, granted }) => ({ demand, granted }));
  return { ...nothing, wish: found.wish, beyond };
}
