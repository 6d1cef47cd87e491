/**
 * The shown game (the player's own or the watched one) at its present moment, as one seat sees it. Read-only:
 * it is derived from the player's commands (acts/orders.ts), the cursor of what is watched
 * (watch/watching.ts) and who holds the pen (watch/pen.ts).
 */
import { computed, type ReadonlySignal } from '@preact/signals';
import { gameOf, isFinished, type Timeline } from '../../chronicle/timeline.ts';
import type { Game } from '../../core/game.ts';
import type { Day } from '../../core/integers.ts';
import type { Seat } from '../../core/seat.ts';
import { type View, view } from '../../core/view.ts';
import type { PublicWorld } from '../../core/world.ts';
import { stateContext } from './state-context.ts';

export interface Present {
  readonly seat: ReadonlySignal<Seat>;
  readonly timeline: ReadonlySignal<Timeline>;
  /** The world of the game; a component that reads only this is not rendered again at every move. */
  readonly world: ReadonlySignal<PublicWorld>;
  readonly game: ReadonlySignal<Game>;
  readonly view: ReadonlySignal<View>;
  readonly over: ReadonlySignal<boolean>;
  /** The date of a day, as 1928-12-20. */
  readonly iso: (day: Day) => string;
}

export const [PresentContext, usePresent] = stateContext<Present>();

export function makePresent(
  seat: ReadonlySignal<Seat>,
  timeline: ReadonlySignal<Timeline>,
  iso: Present['iso'],
): Present {
  const game = computed(() => gameOf(timeline.value));
  return {
    seat,
    timeline,
    world: computed(() => timeline.value.world),
    game,
    view: computed(() => view(game.value, seat.value)),
    over: computed(() => isFinished(timeline.value)),
    iso,
  };
}
