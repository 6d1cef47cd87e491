/**
 * What the red pencil marks: how the text on the desk differs from the one last sent, from the one that the chosen
 * power was sent, from history's, from the one at the end of what is watched, or from nothing.
 */
import type { Text } from '../../core/world.ts';
import { lastSent } from '../shell/from-timeline.ts';
import { usePages } from '../shell/pages.ts';
import { usePresent } from '../shell/present.ts';
import { laterOf } from '../watch/later.ts';
import { useWatching } from '../watch/watching.ts';
import { type Against, useAgainst } from './against.ts';

/** The text to compare with, and with whose it is. */
export interface Compared {
  readonly text: Text | null;
  readonly against: Against;
}

/** For a power that was sent nothing, the text of the last note to anybody. */
export function useCompared(): Compared {
  const present = usePresent();
  const timeline = present.timeline.value;
  const selected = usePages().selected.value;
  const against = useAgainst().value;
  const later = laterOf(present, useWatching());
  if (against === 'later' && later !== null) return { text: later.text, against };
  if (against === 'nothing') return { text: null, against };
  if (against === 'history')
    return {
      text: Object.fromEntries(timeline.world.clauses.map(({ id, historical }) => [id, historical])),
      against,
    };
  const theirs = against === 'power' ? lastSent(timeline, selected) : null;
  if (theirs !== null && theirs.day !== null) return { text: theirs.text, against };
  return { text: lastSent(timeline).text, against: 'sent' };
}
