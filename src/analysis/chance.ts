/**
 * Numbers for those who play by chance: drawn from a written seed, the same ones everywhere. The rules know no chance;
 * only a player may.
 */
import { dealt } from '../core/seeded-number.ts';

/** Draws a whole number from 0 to one less than `below`. */
export type Chance = (below: number) => number;

/** Draws in the order in which they are asked for; equal seeds draw equal numbers. */
export function chance(seed: string): Chance {
  let drawn = 0;
  return (below) => {
    drawn += 1;
    return dealt(`${seed}/${drawn}`) % below;
  };
}

/** One of a list that is not empty. */
export function drawn<T>(from: Chance, list: readonly T[]): T {
  const found = list[from(list.length)];
  if (found === undefined) throw new Error('an empty list has nothing to draw');
  return found;
}
