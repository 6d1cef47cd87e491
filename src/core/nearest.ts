/**
 * What would change a mind: for one power, the fewest changes of text and circle that it would accept today, and
 * whether the player's own government would let them be made. Exact over every text and every circle. Rule R10.
 */
import type { PowerId } from '../scenario/primitives.ts';
import { type Demand, demandsIn } from './home.ts';
import type { Position, Wish } from './position.ts';
import { friendsAwaited, judge, nearestText, wouldAgree } from './reply.ts';
import { requestsInTurn } from './requests-in-turn.ts';
import type { World } from './world.ts';

/** What a power would say if it were asked today. */
export interface Nearest {
  /** Nothing to change: it would accept what lies on the desk. */
  readonly accepts: boolean;
  /** Null where no text and no circle would do. */
  readonly wish: Wish | null;
  /** Where no text is named: whose yes would do, the text being as it stands. */
  readonly waitsFor: readonly PowerId[];
  /** What of it is beyond the mandate, and whether leave would be given if all were asked for today, one after another. */
  readonly beyond: readonly { readonly demand: Demand; readonly granted: boolean }[];
}

/** R10: nothing where it accepts what lies there, where nothing would do, or where the text is closed. */
export function nearestFor(world: World, position: Position, power: PowerId): Nearest {
  const judged = judge(world, position, power);
  const { ledger } = judged;
  const nothing = { accepts: false, wish: null, waitsFor: [], beyond: [] };
  // R7: of who is asked to accede no chamber is thought of before its bill.
  if (position.treaty) return { ...nothing, accepts: ledger.total >= ledger.aspiration };
  if (wouldAgree(world, judged)) return { ...nothing, accepts: true };
  const found = nearestText(world, position, power, ledger.aspiration);
  if (!found) return { ...nothing, waitsFor: friendsAwaited(world, position, power, judged).missing };
  const beyond = requestsInTurn(world, position, demandsIn(found.wish))
    .filter(({ allowed }) => !allowed)
    .map(({ demand, granted }) => ({ demand, granted }));
  return { ...nothing, wish: found.wish, beyond };
}
