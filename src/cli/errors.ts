/** The two kinds of errors of a call: wrong use, and bad input. */

/** The call itself is wrong: one line, exit code 2. */
export class WrongUse extends Error {}

/** A file, a scenario or a log is wrong: what, where, and the remedy; exit code 1. */
export class BadInput extends Error {}
