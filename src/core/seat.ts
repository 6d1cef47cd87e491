/** The seat from which a game is watched, and how far one reads from it. seen.ts applies this to ledgers. */
import type { PowerId } from '../scenario/primitives.ts';
import { type Position, standing } from './position.ts';

/** The seat from which a game is watched. */
export type Seat = 'player' | 'historian';

/** How much of a partner's ledger is read: 0 the direction, 1 two terms, 2 all terms in bands, 3 figures and type. */
export type Fidelity = 0 | 1 | 2 | 3;

/** How far a seat reads a power. */
export function fidelityFor(position: Position, seat: Seat, power: PowerId): Fidelity {
  if (seat === 'historian') return 3;
  const { intel } = standing(position, power);
  return intel >= 3 ? 3 : intel === 2 ? 2 : intel === 1 ? 1 : 0;
}
