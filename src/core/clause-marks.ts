/** How each power stands to each clause, as far as a seat knows; read from a view, for the margin of the draft. */
import type { ClauseId, PowerId } from '../scenario/primitives.ts';
import type { View } from './view.ts';

/** What a seat knows of a power's stand on a clause, from what it asked for and what it agreed to. */
export type Mark = 'content' | 'objects' | 'no-view';

/** How a power stands to a clause as it is worded now, as far as it has said. */
export function mark(seenBy: View, power: PowerId, clause: ClauseId): Mark {
  const found = seenBy.powers.find(({ id }) => id === power);
  if (!found) return 'no-view';
  const wanted = found.wish?.text[clause];
  if (wanted !== undefined) return seenBy.text[clause] === wanted ? 'content' : 'objects';
  const yes =
    found.road === 'agreed' || found.signed !== null || found.road === 'acceded' || found.road === 'bound';
  return yes || found.road === 'countered' ? 'content' : 'no-view';
}
