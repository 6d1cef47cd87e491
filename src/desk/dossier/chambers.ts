/**
 * The chamber behind a government, as far as it is read: its factions with their votes, how each would vote
 * on this text today, and which faction completes the quota.
 */

import type { Game } from '../../core/game.ts';
import type { Amount, Day } from '../../core/integers.ts';
import { inPoints, inTenths } from '../../core/seen.ts';
import type { PowerView } from '../../core/view.ts';
import {
  type ChamberSeen,
  chamberSeen,
  delayOfDeposit,
  factionsInOrder,
  pivot,
  votesAt,
} from '../../core/view-chamber.ts';
import type { PublicWorld } from '../../core/world.ts';
import type { Partner } from '../../scenario/power.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { signed } from '../shell/figures.ts';
import type { Present } from '../shell/present.ts';

type ChamberData = Extract<Partner['ratification'], { track: 'chamber' }>;

export interface Faction {
  readonly id: string;
  /** Votes in per cent. */
  readonly weight: number;
  /** Its room for this text, as its government counts; null if not known. */
  readonly room: Amount | null;
  /** C11: open where it depends on deputies who have not been heard. */
  readonly vote: 'aye' | 'nay' | 'open' | 'unread';
  /** Its votes decide: counted from the easiest faction it completes the quota, and as far as is known not without it. */
  readonly pivot: boolean;
}

export interface Chamber {
  readonly quota: number;
  /** The easiest first. */
  readonly factions: readonly Faction[];
  /** Votes for the text today, at the least and at the most; null if not known. */
  readonly ayes: { readonly least: number; readonly most: number } | null;
}

/** The scenario's data on its chamber; null for a government that decides without one. */
export function chamberData(world: PublicWorld, id: string): ChamberData | null {
  const ratification = world.scenario.partners.find((one) => one.id === id)?.ratification;
  return ratification?.track === 'chamber' ? ratification : null;
}

export const hasChamber = (world: PublicWorld, id: string): boolean => chamberData(world, id) !== null;

/** Whether nothing is left to vote on: its bill has passed, or it is out for good. Forecasts of the vote end with this. */
export function isDecided({ handsIn, deposited, acceded, road }: PowerView): boolean {
  return [handsIn, deposited, acceded].some((day) => day !== null) || ['shelved', 'disowned'].includes(road);
}

/** How often this power's chamber may put a bill off before it shelves it. */
export function mostPutOff(world: PublicWorld, id: string): number {
  return chamberData(world, id)?.mostPutOff ?? world.scenario.rules.chamber.mostPutOff;
}

const known = new WeakMap<Game, Map<string, ChamberSeen>>();

/**
 * What is read of a power's chamber today. Cached, because every article of the draft asks for it at every
 * rendering.
 */
export function chamberRead(present: Present, power: PowerId): ChamberSeen {
  const [game, seat] = [present.game.value, present.seat.value];
  const ofGame = known.get(game) ?? new Map<string, ChamberSeen>();
  known.set(game, ofGame);
  const key = `${seat} ${power}`;
  const found = ofGame.get(key) ?? chamberSeen(game, seat, power);
  ofGame.set(key, found);
  return found;
}

/**
 * C8: the day on which the deposit would come if the bill passed on its day with today's margin, or, where none is known
 * or it would not pass today, with none to spare; null where no bill is to come.
 */
export function depositAfterVote(
  present: Present,
  { id, bill, handsIn }: Pick<PowerView, 'id' | 'bill' | 'handsIn'>,
): { readonly day: Day; readonly passes: boolean } | null {
  if (bill === null || handsIn !== null || !hasChamber(present.timeline.value.world, id)) return null;
  const { room } = chamberRead(present, id);
  const total = room === null ? null : inTenths(room).total;
  const passes = total !== null && total >= 0;
  return { day: bill + delayOfDeposit(present.game.value, id, passes ? total : 0), passes };
}

/**
 * The room ledger is the pivot's. Without the pivot's own tolerance, the rest is what every faction compares
 * with its own tolerance.
 */
export function chamberOf(present: Present, power: PowerView): Chamber | null {
  const data = chamberData(present.timeline.value.world, power.id);
  if (data === null) return null;
  const { quota } = data;
  const order = factionsInOrder(data);
  const counts = pivot(data);
  const { room: read, open } = chamberRead(present, power.id);
  const total = read === null ? null : inPoints(read).total;
  const [least, most] = [open?.least ?? 0, open?.most ?? 0];
  const ayes = total === null ? null : votesAt(data, total).ayes;
  // Where the pivot is for the bill too, its votes decide only if those of the others are too few.
  const others = ayes === null || total === null || total < 0 ? 0 : ayes - counts.weight;
  const factions = order.map(({ id, weight, tolerance }): Faction => {
    const room = total === null ? null : total + counts.tolerance - tolerance;
    const vote =
      room === null ? 'unread' : room + least >= 0 ? 'aye' : room + most < 0 ? 'nay' : ('open' as const);
    return { id, weight, room, vote, pivot: id === counts.id && others < quota };
  });
  const votes = (undecided: Amount): number => votesAt(data, (total ?? 0) + undecided).ayes;
  return { quota, factions, ayes: total === null ? null : { least: votes(least), most: votes(most) } };
}

/** Its margin as far as it is read, in hundredths, with the least and the most that undecided deputies make of it (C11). */
export function marginRead(
  present: Present,
  power: PowerId,
): { readonly least: Amount; readonly most: Amount } | null {
  const { room, open } = chamberRead(present, power);
  const total = room === null ? null : inPoints(room).total;
  return total === null ? null : { least: total + (open?.least ?? 0), most: total + (open?.most ?? 0) };
}

/** C11: how far undecided deputies may move the margin, in words; null where none are, or they have been heard. */
export function undecidedWords(
  present: Present,
  words: Words,
  power: PowerId,
): { readonly least: string; readonly most: string } | null {
  const { open } = chamberRead(present, power);
  return open && { least: signed(words, open.least), most: signed(words, open.most) };
}
