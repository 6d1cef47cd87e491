/**
 * Integer arithmetic with one stated rounding: every quotient is truncated toward zero. The dates of the historical
 * path depend on it.
 */

/** Hundredths of a point. */
export type Amount = number;
/** Thousandths. */
export type PerMille = number;
/** Whole days since the scenario's first day. */
export type Day = number;

/** A day that no game reaches. */
export const NEVER: Day = Number.MAX_SAFE_INTEGER;

/** `amount * factor / whole`, truncated toward zero; never minus zero. */
export function part(amount: number, factor: number, whole: number): number {
  return Math.trunc((amount * factor) / whole) + 0;
}

/** `factor` thousandths of the amount. */
export function perMille(amount: Amount, factor: PerMille): Amount {
  return part(amount, factor, 1000);
}

/** The value, limited to these bounds. */
export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
