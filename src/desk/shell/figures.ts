/**
 * Amounts as figures beside words: signs always shown where they matter, no decimals that say nothing.
 */

import type { Amount } from '../../core/integers.ts';
import type { Fidelity } from '../../core/seat.ts';
import { inPoints, type Words } from '../../strings/fluent.ts';

const formats = new Map<string, { plain: Intl.NumberFormat; signed: Intl.NumberFormat }>();

function formatsOf(language: string): { plain: Intl.NumberFormat; signed: Intl.NumberFormat } {
  const known = formats.get(language);
  if (known) return known;
  const made = {
    plain: new Intl.NumberFormat(language, { maximumFractionDigits: 1 }),
    signed: new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
  };
  formats.set(language, made);
  return made;
}

/** 4578 as "45.8", 1500 as "15". */
export function plain(words: Words, amount: Amount): string {
  return formatsOf(words.language).plain.format(inPoints(amount)).replace('-', '−');
}

/** 1500 as "+15", -270 as "−2.7". */
export function signed(words: Words, amount: Amount): string {
  return formatsOf(words.language).signed.format(inPoints(amount)).replace('-', '−');
}

/** Whole points with a sign: 1480 as "+15"; what rounds to nought has none. */
export function signedWhole(words: Words, amount: Amount): string {
  return signed(words, whole(amount) * 100);
}

/** Whole points, for the strip and the verdicts; never minus nought. */
export function whole(amount: Amount): number {
  return Math.round(amount / 100) + 0;
}

/** A change as it is read: a figure with its sign, or, below full knowledge, a rough one: "about +15". */
export function asRead(words: Words, fidelity: Fidelity, amount: Amount): string {
  return rough(words, fidelity, signed(words, amount));
}

/** A level as it is read: what a sum comes to, and what it must reach, bear no plus. */
export function levelAsRead(words: Words, fidelity: Fidelity, amount: Amount): string {
  return rough(words, fidelity, plain(words, amount));
}

const rough = (words: Words, fidelity: Fidelity, figure: string): string =>
  fidelity === 3 ? figure : words.say('figure-about', { figure });
