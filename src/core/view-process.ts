/**
 * What a seat may know of the process as a whole: the chart's outline, the states that a game is in, and why an act
 * that leads on is not possible now. Separate from view-what-if.ts because only the sheet "Where do we stand?" needs it
 * and loads it with itself.
 */
import { type Outline, outline } from './chart-outline.ts';
import { ownRatificationDue } from './days.ts';
import { type Game, positionOf, refusal, worldOf } from './game.ts';
import type { Day } from './integers.ts';
import type { Refusal } from './refusal.ts';
import { standpointOf } from './standpoint.ts';

export { type Outline, statesIn, type Transition } from './chart-outline.ts';
export { accessionBy, forceBy } from './in-force.ts';
export { isOut } from './road.ts';
export { isStage } from './stages.ts';

let whole: Outline | null = null;

/** The outline of the chart that is played; it never changes. */
export function theProcess(): Outline {
  whole ??= outline();
  return whole;
}

/** Paths of the innermost states that the game is in, as in the outline. */
export const standsIn = (game: Game): readonly string[] => standpointOf(game.snapshot).paths;

/**
 * The day on which the player's own ratification will be deposited; null before the signature and after the deposit.
 */
export const ownDue = (game: Game): Day | null => ownRatificationDue(worldOf(game), positionOf(game));

/** Why an act without arguments that leads on is not possible now; null where it is possible. */
export const whyNotYet = (game: Game, act: 'call' | 'sign' | 'register'): Refusal | null =>
  refusal(game, { do: act });
