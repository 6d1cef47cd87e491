/**
 * How each power stands to each clause, as far as a seat has been told: read off a view, for the margin of the draft.
 */
import type { ClauseId, PowerId } from '../scenario/primitives.ts';
import type { View } from './view.ts';

/** What a seat knows of each power's mind on each clause: from what it asked for, and from what was agreed. */
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
