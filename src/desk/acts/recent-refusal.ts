/**
 * Whether a no to the closed text is still fresh: to ask again at once is possible, and no more than that.
 */
import type { SeenCable } from '../../core/seen.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { lastAnswer } from '../dossier/past-answers.ts';
import type { Desk } from '../shell/desk.ts';
import { readTape } from '../shell/tape-words.ts';

/** Papers that change what it is asked to join. */
const NEARER: ReadonlySet<SeenCable['is']> = new Set(['signed', 'deposited', 'acceded', 'inForce']);

/** It has answered the closed text, not with a yes, and nothing has been handed in since that could change its mind. */
export function hasJustDeclined(desk: Desk, power: PowerId): boolean {
  if (desk.view.value.signed === null) return false;
  const tape = readTape(desk);
  const answer = lastAnswer(tape, power, desk.timeline.value.world.player);
  return answer >= 0 && !tape.slice(answer + 1).some(({ cable }) => NEARER.has(cable.is));
}
