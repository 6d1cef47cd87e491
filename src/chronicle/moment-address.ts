/**
 * A moment of a game in an address: "1929-02-18" is the evening of that day, "1929-02-18.2" that day after the second
 * act. It does not depend on how waits were split into steps.
 */
import { positionOf } from '../core/game.ts';
import { iso } from '../core/world.ts';
import type { Timeline } from './timeline.ts';

const FORM = /^(\d{4}-\d{2}-\d{2})(?:\.(\d{1,3}))?$/;

export interface MomentAddress {
  readonly date: string;
  /** Number of acts of that day that are done; null for all of them. */
  readonly acts: number | null;
}

/** Null for a text that is not such an address. */
export function readMoment(text: string): MomentAddress | null {
  const [, date, acts] = FORM.exec(text) ?? [];
  return date === undefined ? null : { date, acts: acts === undefined ? null : Number(acts) };
}

export const printMoment = ({ date, acts }: MomentAddress): string =>
  acts === null ? date : `${date}.${acts}`;

/** For each moment of a game its date, and the number of acts of that day so far. */
function addresses(timeline: Timeline): { readonly date: string; readonly acts: number }[] {
  let [date, acts] = ['', 0];
  return timeline.moments.map(({ game, command }) => {
    const now = iso(timeline.world, positionOf(game).day);
    if (now !== date) [date, acts] = [now, 0];
    // An act that ends the day belongs to the day on which it was given, which is over then.
    else if (command !== null && command.do !== 'wait') acts += 1;
    return { date, acts };
  });
}

/** Index of the last moment at or before the address, at least the opening. */
export function momentAt(timeline: Timeline, { date, acts }: MomentAddress): number {
  const found = addresses(timeline).findLastIndex(
    (one) => one.date < date || (one.date === date && (acts === null || one.acts <= acts)),
  );
  return Math.max(0, found);
}

/** The address of the moment at this index. */
export function addressOfMoment(timeline: Timeline, at: number): MomentAddress {
  const all = addresses(timeline);
  const { date, acts } = all[Math.max(0, Math.min(at, all.length - 1))] ?? { date: '', acts: 0 };
  const isEvening = all[at + 1]?.date !== date;
  return { date, acts: isEvening ? null : acts };
}
