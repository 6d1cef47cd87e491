/**
 * Whose trust a public act moves perhaps, as the player may know it (K1, K9): judged for every hidden type that a power might
 * have, so that it gives none away.
 */
import type { Cable } from '../core/cables.ts';
import type { Amount } from '../core/integers.ts';
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

/** Arguments for a message that names these powers, each with by how much; null where there are none. */
export function mayMoveNames(words: Words, partners: readonly Partner[], sign: Sign): Arguments | null {
  const { more, less } = mayMove(partners, sign);
  if (more.length + less.length === 0) return null;
  const named = (id: PowerId): string => {
    const types = partners.find((one) => one.id === id)?.types ?? [];
    const amounts = types.map((type) => type[AMOUNT[sign.is]]).filter((amount) => amount !== 0);
    const by = spanOf(words, [...new Set([Math.min(...amounts), Math.max(...amounts)])]);
    return words.say('may-move-by', { capital: capitalOf(words, id), by });
  };
  const list = (powers: readonly PowerId[]): string => words.list(powers.map(named));
  const all = [...new Set([...more, ...less])];
  const isEither = all.length < more.length + less.length;
  const is = isEither ? 'either' : less.length === 0 ? 'more' : more.length === 0 ? 'less' : 'both';
  return { is, all: list(all), more: list(more), less: list(less) };
}

/**
 * P10: what an audience may bring in trust after the signature, by the hidden types that the power might have, each amount
 * once and the least first; `known` is the type that it has, where that is read.
 */
export function audienceTrust(
  { types }: Pick<Partner, 'types'>,
  usual: Amount,
  known: string | null,
): Amount[] {
  const all = types
    .filter(({ id }) => known === null || id === known)
    .map(({ audiencePerMille }) => Math.trunc((usual * audiencePerMille) / 1000));
  return [...new Set(all)].sort((a, b) => a - b);
}

/** These amounts as one figure or as a span: "+6", "0…+15"; amounts that are printed alike are one figure. */
export const spanOf = (words: Words, amounts: readonly Amount[]): string =>
  [...new Set(amounts.map((amount) => words.signed(amount)))].join('…');
