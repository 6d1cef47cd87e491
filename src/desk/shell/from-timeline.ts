/** The day of a game, and the text as it was last sent, read from a timeline. */
import type { Timeline } from '../../chronicle/timeline.ts';
import type { Game } from '../../core/game.ts';
import type { Day } from '../../core/integers.ts';
import { view } from '../../core/view.ts';
import type { Text } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';

/** Cached, because every key press asks for it and a whole view is expensive. */
const texts = new WeakMap<Game, { readonly text: Text; readonly day: Day }>();

function textOf(game: Game): { readonly text: Text; readonly day: Day } {
  const known = texts.get(game) ?? view(game, 'historian');
  texts.set(game, { text: known.text, day: known.day });
  return known;
}

/** The day on which a game stands. */
export const dayOf = (game: Game): Day => textOf(game).day;

/** The text as last sent, to anybody or to this power; before that, the text at the beginning. */
export function lastSent(timeline: Timeline, power?: PowerId): { text: Text; day: Day | null } {
  const sent = timeline.moments.findLast(({ cables }) =>
    cables.some((cable) => cable.is === 'noteSent' && (power === undefined || cable.power === power)),
  );
  const { text, day } = textOf((sent ?? timeline.moments[0]).game);
  return { text, day: sent === undefined ? null : day };
}
