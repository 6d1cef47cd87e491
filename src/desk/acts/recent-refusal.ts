/**
 * Whether a power has just declined the closed text. Asking again at once is possible but not worth advising.
 */
import { hasDeclinedSince } from '../../chronicle/advice/just-declined.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import type { Present } from '../shell/present.ts';
import { readTape } from '../tape/tape-words.ts';

export function hasJustDeclined(present: Present, words: Words, power: PowerId): boolean {
  if (present.view.value.signed === null) return false;
  const told = readTape(present, words).map(({ cable }) => cable);
  return hasDeclinedSince(told, power);
}
