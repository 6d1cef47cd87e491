/**
 * What a seat may know of the process as a whole: the chart's own outline, where in it a game is, and why an act that
 * leads on is not possible now. It stands apart from view-what-if.ts because the sheet "Where do we stand?" alone asks
 * for it, and is fetched with it.
 */
import { type Outline, outline } from './chart-outline.ts';
import { ownRatificationDue } from './days.ts';
import { type Game, positionOf, refusal, worldOf } from './game.ts';
import type { Day } from './integers.ts';
import { standpointOf } from './phase.ts';
import type { Refusal } from './refusal.ts';

export { type Outline, statesIn, type Way } from './chart-outline.ts';
export { accessionBy, forceBy } from './in-force.ts';
export { isOut } from './road.ts';
export { isStage } from './stages.ts';

let whole: Outline | null = null;

/** The chart of the process as it is played; it never changes. */
export function theProcess(): Outline {
  whole ??= outline();
  return whole;
}

/** The paths of the innermost states that the game is in, as the outline has them. */
export const standsIn = (game: Game): readonly string[] => standpointOf(game.snapshot).paths;

/** The day on which the player's own ratification is deposited; null before the signature, and once it is. */
export const ownDue = (game: Game): Day | null => ownRatificationDue(worldOf(game), positionOf(game));

/** Why an act that leads on, and needs nothing to be named with it, is not possible now; null where it is possible. */
export const leadsOn = (game: Game, act: 'call' | 'sign' | 'register'): Refusal | null =>
  refusal(game, { do: act });
