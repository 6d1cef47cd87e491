/**
 * Several requests to the player's own government, one after another on the same day: what each would be answered once
 * those before it are paid for. Used to price a whole wish; the rules themselves do not use it.
 */

import { isOverNow } from './ending.ts';
import { allows, ask, type Demand, requestLedger } from './permission.ts';
import type { Position } from './position.ts';
import { StepBuilder } from './step-builder.ts';
import type { World } from './world.ts';

/** One of several requests that are put one after another on the same day. */
export interface Turn {
  readonly demand: Demand;
  /** Home has allowed it already, so it is not asked for. */
  readonly allowed: boolean;
  /** How many granted requests come before it; they cost confidence and raise the bar. */
  readonly after: number;
  /** As far as anybody can foresee it: undecided members at home (H12) are left out. */
  readonly granted: boolean;
  /** The position in which it is put. */
  readonly position: Position;
}

/**
 * H10: what home would answer to each of these demands, asked one after another today. A demand that would be refused
 * is not asked for and costs the next ones nothing; once the player is recalled nothing more is granted.
 */
export function requestsInTurn(world: World, position: Position, demands: readonly Demand[]): Turn[] {
  let before = position;
  let after = 0;
  return demands.map((demand) => {
    const allowed = allows(before, demand);
    const { total, aspiration } = requestLedger(world, before, demand);
    const granted = !allowed && total >= aspiration && !isOverNow(world, before);
    const turn = { demand, allowed, after, granted, position: before };
    if (granted) {
      const builder = new StepBuilder(world, before);
      ask(builder, [demand], () => 0);
      before = builder.position;
      after += 1;
    }
    return turn;
  });
}
