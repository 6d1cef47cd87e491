/**
 * What the red pencil marks: how the text on the desk differs from the one last sent, from the one that the chosen
 * power was sent, from history's, or from nothing.
 */
import type { Text } from '../../core/world.ts';
import type { Desk } from '../shell/desk.ts';
import { lastSent } from '../shell/from-timeline.ts';
import type { Against } from './against.ts';

/** The text to compare with, and with whose it is: a power that was sent nothing is compared by the last note. */
export function compared(desk: Desk): { text: Text | null; against: Against } {
  const { world } = desk.timeline.value;
  const against = desk.against.value;
  if (against === 'nothing') return { text: null, against };
  if (against === 'history')
    return { text: Object.fromEntries(world.clauses.map(({ id, historical }) => [id, historical])), against };
  const theirs = against === 'power' ? lastSent(desk.timeline.value, desk.selected.value) : null;
  if (theirs !== null && theirs.day !== null) return { text: theirs.text, against };
  return { text: lastSent(desk.timeline.value).text, against: 'sent' };
}
