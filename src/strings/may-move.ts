/**
 * Whose trust a public act moves perhaps, as the player may know it (K1, K9): judged for every hidden type that a power might
 * have, so that it gives none away.
 */
import type { Cable } from '../core/cables.ts';
import type { Partner } from '../scenario/power.ts';
import type { PowerId } from '../scenario/primitives.ts';
import type { Arguments, Words } from './fluent.ts';
import { capitalOf } from './power-names.ts';

/** An act in public that is taken as a sign. */
export type PublicAct = Extract<Cable, { is: 'published' | 'registered' }>;

/** Such an act, given or not yet given, and the powers that have been approached. */
interface Sign {
  readonly is: PublicAct['is'] | 'dayNamed';
  readonly near: readonly PowerId[];
}

interface MayMove {
  /** Powers whose trust it may raise. */
  readonly more: readonly PowerId[];
  /** Powers whose trust it may lower. */
  readonly less: readonly PowerId[];
}

const AMOUNT = {
  published: 'trustOnPublication',
  registered: 'trustOnRegistration',
  dayNamed: 'trustOnDeadline',
} as const;

export function mayMove(partners: readonly Partner[], { is, near }: Sign): MayMove {
  const some = (sign: 1 | -1): PowerId[] =>
    partners.flatMap(({ id, types }) =>
      near.includes(id) && types.some((type) => type[AMOUNT[is]] * sign > 0) ? [id] : [],
    );
  return { more: some(1), less: some(-1) };
}

/** Arguments for a message that names these powers; null where there are none. */
export function mayMoveNames(words: Words, partners: readonly Partner[], sign: Sign): Arguments | null {
  const { more, less } = mayMove(partners, sign);
  if (more.length + less.length === 0) return null;
  const list = (powers: readonly PowerId[]): string =>
    words.list(powers.map((one) => `${capitalOf(words, one)}`));
  const all = [...new Set([...more, ...less])];
  const isEither = all.length < more.length + less.length;
  const is = isEither ? 'either' : less.length === 0 ? 'more' : more.length === 0 ? 'less' : 'both';
  return { is, all: list(all), more: list(more), less: list(less) };
}
