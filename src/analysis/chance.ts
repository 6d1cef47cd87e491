/**
 * Seeded random number generator for bots; the same seed gives the same numbers on every platform. The rules never use
 * random numbers.
 */
import { seededNumber } from '../core/seeded-number.ts';

/** Draws a whole number from 0 to one less than `below`. */
export type Chance = (below: number) => number;

/** A generator; equal seeds draw equal sequences. */
export function chance(seed: string): Chance {
  let drawn = 0;
  return (below) => {
    drawn += 1;
    return seededNumber(`${seed}/${drawn}`) % below;
  };
}

/** Draws one element of a list. Throws if the list is empty. */
export function drawn<T>(from: Chance, list: readonly T[]): T {
  const found = list[from(list.length)];
  if (found === undefined) throw new Error('an empty list has nothing to draw');
  return found;
}
