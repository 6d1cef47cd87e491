/** The outcome of an answer in words. */
import type { CameTo } from '../../../lesson/came-to.ts';
import type { Words } from '../../../strings/fluent.ts';
import { names } from '../../../strings/power-names.ts';

/**
 * Up to this many signatories are named, of more only the number is given (design choice: a line has room for
 * three).
 */
const NAMED = 3;

/** The outcome: the ending, who signed and when, when it was in force and how many were bound; or when it ended. */
export function leadWords(words: Words, { ending, on, signed, inForce, bound, of }: CameTo): string {
  // Day and month stay on one line.
  const short = (date: string): string => words.date(date, 'short').replaceAll(' ', '\u00a0');
  const end = { ending: words.say(`ending-${ending ?? ''}`), on: short(on) };
  if (signed === null) return words.say('guess-leads-unsigned', end);
  const count = signed.by.length;
  const by = { ...end, count, powers: names(words, signed.by), when: short(signed.on) };
  const who = count <= NAMED ? 'named' : 'many';
  if (inForce === null) return words.say(`guess-leads-dead-${who}`, by);
  return words.say(`guess-leads-${who}`, { ...by, force: short(inForce), bound: bound.length, of });
}
