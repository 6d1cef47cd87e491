/**
 * The preamble and the powers that it names: the founders or, while the text is open, all that have been
 * asked and have not left.
 */

import type { Road } from '../../core/road.ts';
import { preambleOf, type View } from '../../core/view.ts';
import type { Text } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import type { Name } from '../../strings/name-value.ts';
import { names } from '../../strings/power-names.ts';
import type { Present } from '../shell/present.ts';

/** Roads of powers that the preamble does not name: never asked, or gone. */
const APART: ReadonlySet<Road> = new Set(['outside', 'informed', 'declined', 'withdrawn']);

/** The others, without the player. */
export function circleOf(view: View): readonly PowerId[] {
  const { founders, powers } = view;
  if (founders.length > 0) return founders;
  return powers.filter(({ road }) => !APART.has(road)).map(({ id }) => id);
}

function circleWords(present: Present, words: Words): string | Name {
  const { player } = present.timeline.value.world;
  const circle = circleOf(present.view.value);
  if (circle.length === 0) return words.say('circle-nobody', { player: names(words, [player]) });
  return names(words, [player, ...circle]);
}

/** The preamble in full for a given text, by default the current one. */
export const preambleWords = (present: Present, words: Words, text?: Text): string =>
  words.say(`preamble-${preambleOf(present.game.value, text)}`, { circle: circleWords(present, words) });
