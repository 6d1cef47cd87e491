/** Whether asking a power again is pointless for now. A module of its own because the desk needs it before any advice. */
import type { SeenCable } from '../../core/seen.ts';
import type { PowerId } from '../../scenario/primitives.ts';

/** Cables that change what a power is asked to join. */
const NEARER: ReadonlySet<SeenCable['is']> = new Set(['signed', 'deposited', 'acceded', 'inForce']);

/**
 * Whether none of the `NEARER` cables has come since the power's last answer to a note or a question. `told`: what the
 * seat was told, in order. Says something only after the signature.
 */
export function hasDeclinedSince(told: readonly SeenCable[], power: PowerId): boolean {
  const answer = told.findLastIndex(
    (cable) => (cable.is === 'replied' || cable.is === 'needed') && cable.from === power,
  );
  return answer >= 0 && !told.slice(answer + 1).some(({ is }) => NEARER.has(is));
}
