/**
 * What the red pencil marks: the difference between the current text and the chosen one to compare with (see
 * against.ts).
 */
import type { View } from '../../core/view.ts';
import type { Text } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { useDerived } from '../shell/derived.ts';
import { lastSent } from '../shell/from-timeline.ts';
import { usePages } from '../shell/pages.ts';
import { type Present, usePresent } from '../shell/present.ts';
import { laterOf } from '../watch/later.ts';
import { useWatching } from '../watch/watching.ts';
import { type Against, useAgainst } from './against.ts';

/** The text to compare with, and whose it is. */
export interface Compared {
  readonly text: Text | null;
  readonly against: Against;
}

/** For a power without a note, the text of the last note to anybody. */
export function useCompared(): Compared {
  const [present, pages, against, watching] = [usePresent(), usePages(), useAgainst(), useWatching()];
  return useDerived(() => compared(present, pages.selected.value, against.value, laterOf(present, watching)));
}

function compared(present: Present, selected: PowerId, against: Against, later: View | null): Compared {
  const timeline = present.timeline.value;
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
