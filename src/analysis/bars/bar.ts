/** A bar: something that has to hold of the game as a whole, what it aims at, and what was measured. */
import type { Amount } from '../../core/integers.ts';

/** One thing that has to hold: its target and what was measured, in words, and whether it passes. */
export interface Bar {
  readonly name: string;
  readonly target: string;
  readonly measured: string;
  readonly pass: boolean;
}

/** Hundredths as points with one decimal, cut off and not rounded: a bar that is only nearly met reads so. */
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

/** So many of so many, where at least or at most a share of them is wanted, in thousandths. */
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

/** A row for what can't be measured yet: it does not pass. */
export function unmeasured(name: string, target: string, why: string): Bar {
  return { name, target, measured: `not measured: ${why}`, pass: false };
}
