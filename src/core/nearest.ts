/**
 * What would change a mind: for one power, the fewest changes of text and circle that it would accept today, and
 * whether the player's own government would let them be made. Exact over every text and every circle. Rule R10.
 */
import type { PowerId } from '../scenario/primitives.ts';
import { allows, type Demand, demandsIn, requestLedger } from './home.ts';
import type { Position, Wish } from './position.ts';
import { judge, nearestText } from './reply.ts';
import type { World } from './world.ts';

/** What a power would say if it were asked today. */
export interface Nearest {
  /** Nothing to change: it would accept what lies on the desk. */
  readonly accepts: boolean;
  /** Null where no text and no circle would do. */
  readonly wish: Wish | null;
  /** What of it is beyond the mandate, and whether leave would be given today. */
  readonly beyond: readonly { readonly demand: Demand; readonly granted: boolean }[];
}

/** R10: nothing where it accepts what lies there, where nothing would do, or where the text is closed. */
export function nearestFor(world: World, position: Position, power: PowerId): Nearest {
  const { ledger, slack } = judge(world, position, power);
  if (ledger.total >= ledger.aspiration && slack >= world.scenario.rules.reply.riskItTakes)
    return { accepts: true, wish: null, beyond: [] };
  if (position.treaty) return { accepts: false, wish: null, beyond: [] };
  const found = nearestText(world, position, power, ledger.aspiration);
  if (!found) return { accepts: false, wish: null, beyond: [] };
  const beyond = demandsIn(found.wish)
    .filter((demand) => !allows(position, demand))
    .map((demand) => {
      const request = requestLedger(world, position, demand);
      return { demand, granted: request.total >= request.aspiration };
    });
  return { accepts: false, wish: found.wish, beyond };
}
