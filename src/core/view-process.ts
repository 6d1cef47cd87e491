/**
 * What a seat may know of the process as a whole: the chart's own outline, where in it a game is, and why an act that
 * leads on is not possible now. It stands apart from view-later.ts because the sheet "Where do we stand?" alone asks
 * for it, and is fetched with it.
 */
import type { StateValue } from 'xstate';
import { type Outline, outline } from './chart-outline.ts';
import { type Game, refusal } from './game.ts';
import type { Refusal } from './refuse.ts';

export { type Outline, statesIn, type Way } from './chart-outline.ts';
export { isStage } from './stages.ts';

let whole: Outline | null = null;

/** The chart of the process as it is played; it never changes. */
export function theProcess(): Outline {
  whole ??= outline();
  return whole;
}

function pathsIn(value: StateValue, before: string): string[] {
  if (typeof value === 'string') return [before + value];
  return Object.entries(value).flatMap(([name, inner]) =>
    inner === undefined ? [] : pathsIn(inner, `${before}${name}.`),
  );
}

/** The paths of the innermost states that the game is in, as the outline has them. */
export const standsIn = (game: Game): string[] => pathsIn(game.snapshot.value, '');

/** Why an act that leads on, and needs nothing to be named with it, is not possible now; null where it is possible. */
export const leadsOn = (game: Game, act: 'sign' | 'register'): Refusal | null => refusal(game, { do: act });
