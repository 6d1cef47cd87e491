/**
 * What every text would leave each party to spare if the table were called that evening: its own sum above what it
 * needs there and, for a government that has not agreed yet, its chamber's slack above the risk that it takes. The
 * rules compute the sums for one text and for every single change of it; these are added up, which is exact because no
 * clause in a ledger depends on another.
 */
import { roomLeft } from '../../core/chamber.ts';
import { fullPowers } from '../../core/home.ts';
import type { Amount } from '../../core/integers.ts';
import { total as sumOf, worthOf } from '../../core/ledger.ts';
import type { Position } from '../../core/position.ts';
import { maySit, neededAtTable, offerAtTable } from '../../core/table.ts';
import { profile, type Text, type World } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { type Space, textAt } from './space.ts';

/** A sum in parts: the worth of the first text, and by axis and option what another option adds. */
export interface Sum {
  readonly base: Amount;
  readonly gains: readonly (readonly Amount[])[];
}

/** The sums of one party. */
export interface PartySums {
  readonly party: PowerId;
  /** Its own sum minus what it has to reach. */
  readonly own: Sum;
  /** Its chamber's slack minus the least with which its government agrees; null where no chamber is asked. */
  readonly chamber: Sum | null;
}

/** What one party has to spare for each text, in hundredths, by the text's number; below zero it refuses. */
export interface Rooms {
  readonly party: PowerId;
  readonly room: readonly Amount[];
}

/** Computes a sum in parts from the first text and each single change of it. */
function sumOver(space: Space, worth: (text: Text) => Amount): Sum {
  const base = worth(textAt(space, 0));
  const gains = space.axes.map(({ options, stride }) =>
    options.map((_, place) => (place === 0 ? 0 : worth(textAt(space, place * stride)) - base)),
  );
  return { base, gains };
}

/** The sum of every text: each axis multiplies the list by its options. */
function everySum({ base, gains }: Sum): Int32Array {
  let sums = Int32Array.of(base);
  for (const gain of gains) {
    const longer = new Int32Array(sums.length * gain.length);
    let at = 0;
    for (const sum of sums) for (const amount of gain) longer[at++] = sum + amount;
    sums = longer;
  }
  return sums;
}

/**
 * The sums of a government that sits at a table with exactly these signatories (T3, T4). A government that would come
 * today is judged by its own sum alone, as at the table; any other would first have to agree, which its chamber must
 * bear (R2).
 */
export function sumsOf(
  world: World,
  position: Position,
  space: Space,
  circle: readonly PowerId[],
  power: PowerId,
): PartySums {
  const needs = sumOf(neededAtTable(world, position, power, circle));
  const { riskItTakes } = world.scenario.rules.reply;
  const offer = (text: Text) => offerAtTable(world, position, power, circle, text);
  const decidesAlone =
    maySit(position, power) || profile(world, power).data.ratification.track === 'executive';
  return {
    party: power,
    own: sumOver(space, (text) => worthOf(world, position, power, offer(text)) - needs),
    chamber: decidesAlone
      ? null
      : sumOver(space, (text) => roomLeft(world, position, power, offer(text)) - riskItTakes),
  };
}

/** The sums of the player's own government: full powers to sign this text with these powers (H8). */
export function homeSums(
  world: World,
  position: Position,
  space: Space,
  circle: readonly PowerId[],
): PartySums {
  const own = sumOver(space, (text) => {
    const { total, aspiration: needs } = fullPowers(world, { ...position, text }, circle);
    return total - needs;
  });
  return { party: world.player, own, chamber: null };
}

/** What a party has to spare for every text, by number: the lesser of its own sum and its chamber's. */
export function everyRoom({ own, chamber }: PartySums): Int32Array {
  const room = everySum(own);
  if (chamber === null) return room;
  const inside = everySum(chamber);
  return room.map((amount, number) => Math.min(amount, inside[number] ?? 0));
}

/** The same as plain data, with the name of the party. */
export const roomsOf = (sums: PartySums): Rooms => ({ party: sums.party, room: Array.from(everyRoom(sums)) });

/** For every text, the room of the party that has least. */
export function leastOf(parties: readonly Rooms[]): Amount[] {
  const [first = { room: [] }, ...others] = parties;
  return first.room.map((amount, number) =>
    others.reduce((least, { room }) => Math.min(least, room[number] ?? 0), amount),
  );
}
