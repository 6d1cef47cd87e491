/**
 * Whole-number arithmetic with one stated rounding: whatever could leave a fraction truncates toward zero. The dates of
 * the historical path stand on this.
 */

/** Hundredths of a point. */
export type Amount = number;
/** Thousandths of one. */
export type PerMille = number;
/** Whole days since the scenario's first day. */
export type Day = number;

/** A day that no game reaches. */
export const NEVER: Day = Number.MAX_SAFE_INTEGER;

/** `amount * factor / whole`, truncated toward zero; never minus zero. */
export function part(amount: number, factor: number, whole: number): number {
  return Math.trunc((amount * factor) / whole) + 0;
}

/** The given thousandths of an amount. */
export function perMille(amount: Amount, factor: PerMille): Amount {
  return part(amount, factor, 1000);
}

/** The value within these bounds. */
export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
