/** What a seat may know of the chamber behind a government: its slack, what is open in it, and what delays its deposit. */
import type { PowerId } from '../scenario/primitives.ts';
import {
  depositDelay,
  slack,
  soonerBill,
  undecidedAdd,
  undecidedHeard,
  undecidedTellFrom,
  wonOver,
} from './chamber.ts';
import { type Game, positionOf, worldOf } from './game.ts';
import type { Amount, Day, PerMille } from './integers.ts';
import { offerToday } from './ledger.ts';
import { type Position, standing } from './position.ts';
import { fidelityFor, type Seat } from './seat.ts';
import { type SeenLedger, seen } from './seen.ts';
import { winSet } from './win-set.ts';
import { profile, type World } from './world.ts';

export { factionsInOrder, pivot, votesAt } from './chamber.ts';

/** C11: the undecided deputies of a chamber who have not been heard. */
export interface Undecided {
  readonly least: Amount;
  readonly most: Amount;
  /** The first day on which a talk in the lobbies tells how they will vote; null while no bill is to come. */
  readonly tellFrom: Day | null;
}

/** A power's chamber as far as the seat reads it: only with good intelligence, and only if there is one. */
export interface ChamberSeen {
  /** Its slack for the text as it stands; without its undecided deputies, as long as the seat has not heard them. */
  readonly room: SeenLedger | null;
  /** C11: the least and the most that undecided deputies may add to it, read or not; null where nothing is open. */
  readonly open: Undecided | null;
  /** Share of all texts that it would pass, in thousandths. */
  readonly winSet: PerMille | null;
}

/** What a seat reads of a power's chamber today. */
export function chamberSeen(game: Game, seat: Seat, power: PowerId): ChamberSeen {
  const world = worldOf(game);
  const position = positionOf(game);
  const fidelity = fidelityFor(position, seat, power);
  const offer = offerToday(world, position, power);
  const isHeard = seat === 'historian' || undecidedHeard(standing(position, power));
  const open = isHeard ? null : undecidedIn(world, position, power);
  if (fidelity < 2) return { room: null, open, winSet: null };
  const undecided = isHeard ? undecidedAdd(world, position, power) : 0;
  const room = slack(world, position, power, offer, undecided);
  return {
    room: room === null ? null : seen(room, fidelity),
    open,
    winSet: winSet(world, position, power, offer, undecided),
  };
}

/** C11: the least and the most that the undecided of a power's chamber may add to its slack, which everybody may know. */
function undecidedIn(world: World, position: Position, power: PowerId): ChamberSeen['open'] {
  const { ratification } = profile(world, power).data;
  const adds = ratification.track === 'chamber' ? ratification.undecided?.adds : undefined;
  if (adds === undefined) return null;
  const s = standing(position, power);
  return {
    least: wonOver(world, Math.min(...adds), s),
    most: wonOver(world, Math.max(...adds), s),
    tellFrom: s.bill === null ? null : undecidedTellFrom(world, s.bill),
  };
}

/** By how many days its vote would come sooner if it were hurried by this many today; 0 where it cannot come sooner. */
export function voteSoonerBy(game: Game, power: PowerId, by: Day): Day {
  const position = positionOf(game);
  const { bill } = standing(position, power);
  const sooner = soonerBill(worldOf(game), position, power, by);
  return bill === null || sooner === null ? 0 : bill - sooner;
}

/** C8: the days from a vote in the power's chamber that is carried by this margin to the deposit; 0 without a chamber. */
export function delayOfDeposit(game: Game, power: PowerId, margin: Amount): number {
  const { ratification } = profile(worldOf(game), power).data;
  return ratification.track === 'chamber' ? depositDelay(ratification, margin) : 0;
}
