/**
 * Whether a no to the closed text is still fresh: to ask again at once is possible, and no more than that.
 */
import type { SeenCable } from '../core/seen.ts';
import type { PowerId } from '../scenario/primitives.ts';
import { lastAnswer } from './answers.ts';
import type { Desk } from './desk.ts';
import { readTape } from './tape.ts';

/** Papers that bring the circle nearer to being whole. */
const NEARER: ReadonlySet<SeenCable['is']> = new Set(['deposited', 'acceded', 'inForce']);

/** It has said no to the closed text, and nothing has been handed in since that could change its mind. */
export function hasJustDeclined(desk: Desk, power: PowerId): boolean {
  const { signed: closed, powers } = desk.view.value;
  if (closed === null || !powers.some(({ id, road }) => id === power && road === 'declined')) return false;
  const tape = readTape(desk);
  const answer = lastAnswer(tape, power, desk.timeline.value.world.player);
  return !tape.slice(answer + 1).some(({ cable }) => NEARER.has(cable.is));
}
