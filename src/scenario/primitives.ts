/**
 * Schemas of the basic values of a scenario: ids, dates, amounts, sources. Authors write points with decimals ("3.6");
 * the game uses hundredths, and the conversion happens here.
 */
import * as v from 'valibot';

export type PowerId = string;
export type ClauseId = string;
export type OptionId = string;

/** A power. */
export const powerId = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'three capital letters, such as "POL"'));
/** Property names that every JavaScript object inherits: a lookup of such an id would always find something. */
const TAKEN = ['constructor', 'prototype'];
/** Id of a clause, an option, a type, an event: of anything but a power. */
export const wordId = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*$/, 'a lower-case id of letters, digits and hyphens, such as "form"'),
  v.check((id) => !TAKEN.includes(id), `an id other than ${TAKEN.join(' and ')}`),
);
export const sourceKey = v.pipe(v.string(), v.minLength(1, 'a key of sources.json'));
export const sources = v.pipe(v.array(sourceKey), v.minLength(1, 'at least one key of sources.json'));

/** A day as "1929-02-09". Whether it exists in the calendar is checked when the scenario is loaded. */
export const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day written as "1929-02-09"'),
);

const MOST_POINTS = 10_000;

/** Points with at most two decimals; stored as hundredths of a point. */
export const points = v.pipe(
  v.number('a number of points, such as 3.6'),
  v.check(
    (amount) =>
      Math.abs(amount) <= MOST_POINTS && Math.abs(amount * 100 - Math.round(amount * 100)) < 0.000001,
    'points between -10000 and 10000 with at most two decimals, such as 3.6',
  ),
  v.transform((amount) => Math.round(amount * 100)),
);

/** Points, zero or more. */
export const weight = v.pipe(
  points,
  v.check((amount) => amount >= 0, 'zero or more'),
);

/** Points by which something is divided; more than zero. */
export const divisor = v.pipe(
  points,
  v.check((amount) => amount > 0, 'more than zero, as it divides'),
);

/** Thousandths; a factor may be negative or above 1000. */
export const perMille = v.pipe(
  v.number('a whole number of thousandths'),
  v.integer('a whole number of thousandths, such as 450'),
  v.minValue(-10_000),
  v.maxValue(10_000),
);

/** Thousandths of a whole, 0 to 1000. */
export const share = v.pipe(
  v.number('a whole number of thousandths'),
  v.integer('a whole number of thousandths, such as 450'),
  v.minValue(0, 'at least 0'),
  v.maxValue(1_000, 'at most 1000, which is the whole'),
);

/** Probability in thousandths, 1 to 999: never impossible, never certain. */
export const chance = v.pipe(
  v.number('a whole number of thousandths'),
  v.integer('a whole number of thousandths, such as 450'),
  v.minValue(1, 'at least 1'),
  v.maxValue(999, 'at most 999'),
);

export const days = v.pipe(
  v.number('a whole number of days'),
  v.integer('a whole number of days'),
  v.minValue(0, 'no fewer than 0 days'),
  v.maxValue(3_660, 'no more than 3660 days'),
);

export const count = v.pipe(
  v.number('a whole number'),
  v.integer('a whole number'),
  v.minValue(0, 'no fewer than 0'),
  v.maxValue(1_000, 'no more than 1000'),
);

/** A whole number by which something is divided; at least 1. */
export const oneIn = v.pipe(
  count,
  v.check((number) => number > 0, 'at least 1, as it divides'),
);

export const amountByPower = v.record(powerId, points);
const amountByOption = v.record(wordId, points);
export const amountByText = v.record(wordId, amountByOption);

/** A choice of one option for some of the clauses. */
export const partialText = v.record(wordId, wordId);
