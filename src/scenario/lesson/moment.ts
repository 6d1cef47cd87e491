import * as v from 'valibot';

/** A moment of a game as it stands in an address: "1929-01-11", that day's evening, or "1929-01-11.2", after two acts. */
export const momentText = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}(\.\d{1,3})?$/, 'a moment, as 1929-01-11 or 1929-01-11.2'),
);
