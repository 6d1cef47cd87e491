/**
 * Formats amounts as figures beside words: whole points, but tenths on the sheet that explains an answer,
 * where they have to add up; signs wherever they matter.
 */

import type { Amount } from '../../core/integers.ts';
import type { Fidelity } from '../../core/seat.ts';
import type { ConfidenceChange } from '../../core/view-permission.ts';
import { inPoints, printedChange, type Words, wholePoints } from '../../strings/fluent.ts';

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

/** Whole points: 4578 as "46", 1500 as "15", 40 as "½". */
export const plain = (words: Words, amount: Amount): string => words.points(amount);

/** Whole points with a sign: 1480 as "+15", -270 as "−3", -50 as "−½". */
export const signed = (words: Words, amount: Amount): string => words.signed(amount);

/** A change that has led to this amount, to print beside it: the difference of the whole points printed. */
export const signedBeside = (words: Words, now: Amount, change: Amount): string =>
  signed(words, printedChange(now - change, now));

/** 4578 as "45.8", 1500 as "15". */
export function inTenths(words: Words, amount: Amount): string {
  return formatsOf(words.language).plain.format(inPoints(amount)).replace('-', '−');
}

/** 1500 as "+15", -270 as "−2.7". */
function signedInTenths(words: Words, amount: Amount): string {
  return formatsOf(words.language).signed.format(inPoints(amount)).replace('-', '−');
}

/** What an act costs in confidence as the strip will show it, in hundredths: the difference of its whole points, or a half. */
export const printedPrice = ({ change, now }: ConfidenceChange): Amount => printedChange(now, now - change);

/** The same as a figure. */
export const priceOf = (words: Words, moved: ConfidenceChange): string => plain(words, printedPrice(moved));

/** Whole points, for the strip and the verdicts; never minus zero. */
export const whole = (amount: Amount): number => wholePoints(amount);

/** A change as far as it is read: a figure with its sign or, below full knowledge, a rough one: "about +15". */
export function asRead(words: Words, fidelity: Fidelity, amount: Amount): string {
  return rough(words, fidelity, signedInTenths(words, amount));
}

/** The same in whole points, for all other places than the sheet that explains. */
export const pointsAsRead = (words: Words, fidelity: Fidelity, amount: Amount): string =>
  rough(words, fidelity, signed(words, amount));

/** A level as far as it is read: totals and needs have no plus sign. */
export function levelAsRead(words: Words, fidelity: Fidelity, amount: Amount): string {
  return rough(words, fidelity, inTenths(words, amount));
}

const rough = (words: Words, fidelity: Fidelity, figure: string): string =>
  fidelity === 3 ? figure : words.say('figure-about', { figure });
