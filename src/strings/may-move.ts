/**
 * Whose trust a public act may have moved, as the player may know it (K9): judged for every hidden type that a power might
 * have, so that it gives none away.
 */
import type { Cable } from '../core/cables.ts';
import type { Partner } from '../scenario/power.ts';
import type { PowerId } from '../scenario/primitives.ts';

/** An act in public that is taken as a sign. */
export type PublicAct = Extract<Cable, { is: 'published' | 'registered' }>;

interface MayMove {
  /** Powers whose trust it may have raised. */
  readonly more: readonly PowerId[];
  /** Powers whose trust it may have lowered. */
  readonly less: readonly PowerId[];
}

const AMOUNT = { published: 'trustOnPublication', registered: 'trustOnRegistration' } as const;

export function mayMove(partners: readonly Partner[], { is, near }: PublicAct): MayMove {
  const some = (sign: 1 | -1): PowerId[] =>
    partners.flatMap(({ id, types }) =>
      near.includes(id) && types.some((type) => type[AMOUNT[is]] * sign > 0) ? [id] : [],
    );
  return { more: some(1), less: some(-1) };
}
