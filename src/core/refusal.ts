/**
 * Refusals: the closed list of reasons, and the two reasons that any command may meet: a power or a wording that the
 * scenario does not have.
 */
import type { ClauseId, OptionId, PowerId } from '../scenario/primitives.ts';
import type { Position } from './position.ts';
import type { Standing } from './standing.ts';
import type { World } from './world.ts';

/** Each code has a message `refusal-<code>`. */
export type RefusalCode =
  | 'over'
  | 'no-attention'
  | 'no-such-power'
  | 'no-such-clause'
  | 'no-such-option'
  | 'no-such-day'
  | 'not-later'
  | 'after-the-end'
  | 'signed-already'
  | 'not-signed'
  | 'same-wording'
  | 'reply-pending'
  | 'has-agreed'
  | 'is-in'
  | 'will-accede'
  | 'cannot-be-asked-again'
  | 'done-with-it'
  | 'closed-to-accession'
  | 'consent-withheld'
  | 'known-already'
  | 'asked-already'
  | 'nothing-to-print'
  | 'often-enough'
  | 'allowed-already'
  | 'asks-for-too-little'
  | 'not-yet-again'
  | 'ciphers-busy'
  | 'wholly-read'
  | 'nothing-to-report'
  | 'nobody-to-sign'
  | 'ordered-already'
  | 'registered-already'
  | 'deposits-missing'
  | 'too-few-bound'
  | 'nothing-offered'
  | 'no-relations'
  | 'no-envoy'
  | 'assured-already'
  | 'word-weighs-nothing'
  | 'nothing-to-give'
  | 'favoured-already'
  | 'not-in-touch'
  | 'pressure-moves-nobody'
  | 'no-bill'
  | 'signatories-voted'
  | 'no-chamber'
  | 'bill-no-sooner'
  | 'bill-far-off'
  | 'no-ear'
  | 'no-standing-to-speak'
  | 'spoken-already'
  | 'itself'
  | 'not-the-wording'
  | 'no-article'
  | 'committed-already'
  | 'day-named-already'
  | 'day-too-near'
  | 'day-too-far'
  | 'no-deposit-yet'
  | 'no-such-dilemma'
  | 'no-such-choice'
  | 'as-in-history'
  | 'no-reservation'
  | 'settled-already'
  | 'at-the-table';

/** Why a command is not possible now; a refused command changes nothing. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly power?: PowerId;
  readonly about?: string;
  readonly on?: string;
  /** The date from which the command will be possible, or until which something else runs. */
  readonly from?: string;
  readonly count?: number;
}

/** Makes a refusal of this code. */
export const refuse = (code: RefusalCode, more: Omit<Refusal, 'code'> = {}): Refusal => ({ code, ...more });

/** The standing of a power; null where the scenario has no such partner. */
export const standingOf = (position: Position, power: PowerId): Standing | null =>
  Object.hasOwn(position.standings, power) ? (position.standings[power] ?? null) : null;

/** A refusal where the scenario does not have this wording; else null. */
export function unknownOption(world: World, clause: ClauseId, id: OptionId): Refusal | null {
  if (!Object.hasOwn(world.options, clause)) return refuse('no-such-clause', { about: clause });
  return Object.hasOwn(world.options[clause] ?? {}, id)
    ? null
    : refuse('no-such-option', { about: `${clause}=${id}` });
}
