/** A bar: a property that the game as a whole must have, with its target and what was measured. */
import type { Amount } from '../../core/integers.ts';

/** One property: its target and the measurement, in words, and whether it passes. */
export interface Bar {
  readonly name: string;
  readonly target: string;
  readonly measured: string;
  readonly pass: boolean;
}

/** Hundredths as points with one decimal, truncated, so that a bar that is just missed does not look met. */
export function points(amount: Amount): string {
  const tenths = Math.trunc(amount / 10);
  const sign = tenths < 0 ? '-' : '';
  return `${sign}${Math.trunc(Math.abs(tenths) / 10)}.${Math.abs(tenths) % 10}`;
}

/** Passes at the bound; hundredths of a point. */
export function atMost(name: string, measured: Amount, most: Amount): Bar {
  return { name, target: `<= ${points(most)}`, measured: points(measured), pass: measured <= most };
}

/** Passes at the bound; hundredths of a point. */
export function atLeast(name: string, measured: Amount, least: Amount): Bar {
  return { name, target: `>= ${points(least)}`, measured: points(measured), pass: measured >= least };
}

/** Passes at both bounds; hundredths of a point. */
export function between(name: string, measured: Amount, least: Amount, most: Amount): Bar {
  return {
    name,
    target: `${points(least)} to ${points(most)}`,
    measured: points(measured),
    pass: measured >= least && measured <= most,
  };
}

/** Passes where `found` of `all` is at least or at most this share, in thousandths. */
export function share(
  name: string,
  found: number,
  all: number,
  wanted: 'least' | 'most',
  perMille: number,
): Bar {
  const pass =
    all > 0 && (wanted === 'least' ? found * 1000 >= perMille * all : found * 1000 <= perMille * all);
  const sign = wanted === 'least' ? '>=' : '<=';
  return { name, target: `${sign} ${points(perMille * 10)} %`, measured: `${found} of ${all}`, pass };
}

/** A row that cannot be measured yet; it does not pass. */
export function unmeasured(name: string, target: string, why: string): Bar {
  return { name, target, measured: `not measured: ${why}`, pass: false };
}
