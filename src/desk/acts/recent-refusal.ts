/**
 * Whether a power has just declined the closed text. Asking again at once is possible but not worth advising.
 */
import type { SeenCable } from '../../core/seen.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { lastAnswer } from '../dossier/past-answers.ts';
import type { Present } from '../shell/present.ts';
import { readTape } from '../tape/tape-words.ts';

/** Cables that change what the power is asked to join. */
const NEARER: ReadonlySet<SeenCable['is']> = new Set(['signed', 'deposited', 'acceded', 'inForce']);

/** Whether the power has answered the closed text without agreeing and none of the `NEARER` cables has come since. */
export function hasJustDeclined(present: Present, words: Words, power: PowerId): boolean {
  if (present.view.value.signed === null) return false;
  const tape = readTape(present, words);
  const answer = lastAnswer(tape, power, present.timeline.value.world.player);
  return answer >= 0 && !tape.slice(answer + 1).some(({ cable }) => NEARER.has(cable.is));
}
