/** The two ways in which a call can be wrong: in its own words, or in what it was given to read. */

/** The call itself: one line, exit code 2. */
export class WrongUse extends Error {}

/** A file, a scenario, a log: what, where, and the remedy; exit code 1. */
export class BadInput extends Error {}
