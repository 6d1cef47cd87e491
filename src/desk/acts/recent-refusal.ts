/**
 * Whether a power has just refused the closed text: to ask again at once is possible, but not worth proposing.
 */
import type { SeenCable } from '../../core/seen.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { lastAnswer } from '../dossier/past-answers.ts';
import type { Present } from '../shell/present.ts';
import { readTape } from '../tape/tape-words.ts';

/** Papers that change what it is asked to join. */
const NEARER: ReadonlySet<SeenCable['is']> = new Set(['signed', 'deposited', 'acceded', 'inForce']);

/** It has answered the closed text, not with a yes, and nothing has been handed in since that could change its mind. */
export function hasJustDeclined(present: Present, words: Words, power: PowerId): boolean {
  if (present.view.value.signed === null) return false;
  const tape = readTape(present, words);
  const answer = lastAnswer(tape, power, present.timeline.value.world.player);
  return answer >= 0 && !tape.slice(answer + 1).some(({ cable }) => NEARER.has(cable.is));
}
