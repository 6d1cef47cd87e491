/**
 * The chamber behind a government, as far as it can be read: its factions with what they weigh, how each would vote on
 * this text today, and on whom the quota hangs.
 */

import type { Game } from '../../core/game.ts';
import type { Amount } from '../../core/integers.ts';
import { inPoints } from '../../core/seen.ts';
import type { PowerView } from '../../core/view.ts';
import { type ChamberSeen, chamberSeen } from '../../core/view-what-if.ts';
import type { PublicWorld } from '../../core/world.ts';
import type { Partner } from '../../scenario/power.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Present } from '../shell/present.ts';

export interface Faction {
  readonly id: string;
  /** Votes in a hundred. */
  readonly weight: number;
  /** What it would have to spare for this text; null where nobody can tell. */
  readonly room: Amount | null;
  /** Counted from the easiest, its yes completes the quota. */
  readonly pivot: boolean;
}

export interface Chamber {
  readonly quota: number;
  /** The easiest first. */
  readonly factions: readonly Faction[];
  /** Votes for it today, or null where nobody can tell. */
  readonly ayes: number | null;
}

function partnerOf(world: PublicWorld, id: string): Partner | undefined {
  return world.scenario.partners.find((one) => one.id === id);
}

/** A government that decides without a chamber has none. */
export function hasChamber(world: PublicWorld, id: string): boolean {
  return partnerOf(world, id)?.ratification.track === 'chamber';
}

/** How many times a bill may be put off before the chamber cannot. */
export const mostPutOff = (world: PublicWorld): number => world.scenario.rules.chamber.mostPutOff;

const known = new WeakMap<Game, Map<string, ChamberSeen>>();

/** What is read of a power's chamber today. Every article of the draft asks for it, at every drawing. */
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
 * The room ledger is the pivot's; another faction asks for more or less than that one. So what is left without the
 * pivot's own term is what every faction measures by its own tolerance.
 */
export function chamberOf(present: Present, power: PowerView): Chamber | null {
  const ratification = partnerOf(present.timeline.value.world, power.id)?.ratification;
  if (ratification?.track !== 'chamber') return null;
  const { quota } = ratification;
  const order = [...ratification.factions].sort(
    (a, b) => a.tolerance - b.tolerance || (a.id < b.id ? -1 : 1),
  );
  let votes = 0;
  const pivot = order.find(({ weight }) => {
    votes += weight;
    return votes >= quota;
  });
  const { room: read } = chamberRead(present, power.id);
  const total = read === null ? null : inPoints(read).total;
  const factions = order.map(
    ({ id, weight, tolerance }): Faction => ({
      id,
      weight,
      room: total === null || pivot === undefined ? null : total + pivot.tolerance - tolerance,
      pivot: id === pivot?.id,
    }),
  );
  const ayes = factions.reduce((sum, { room, weight }) => sum + (room !== null && room >= 0 ? weight : 0), 0);
  return { quota, factions, ayes: total === null ? null : ayes };
}
