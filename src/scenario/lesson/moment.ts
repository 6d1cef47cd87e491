import * as v from 'valibot';

/**
 * A moment of a game, as in an address: a date (that day's evening), or a date, a point and the number of acts of that
 * day that are done.
 */
export const momentText = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}(\.\d{1,3})?$/,
    'a date, and perhaps a point and how many acts of that day have been done',
  ),
);
