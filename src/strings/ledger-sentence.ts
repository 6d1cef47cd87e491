/**
 * Summarises a ledger in one sentence: the strongest reason for the offer and the strongest against it. It claims only
 * what the reader's ledger shows, and that is true of the whole ledger.
 */
import type { SeenLedger, SeenTerm } from '../core/seen.ts';
import type { Words } from './fluent.ts';
import { termWords } from './ledger-words.ts';
import type { Name } from './name-value.ts';

export interface Claims {
  readonly best: SeenTerm | null;
  readonly worst: SeenTerm | null;
}

/** The greatest seen term for and against; terms are sorted from greatest to least. */
export function claimsOf({ terms }: Pick<SeenLedger, 'terms'>): Claims {
  return {
    best: terms.find(({ sign }) => sign > 0) ?? null,
    worst: terms.findLast(({ sign }) => sign < 0) ?? null,
  };
}

/** The sentence; `voice` is the name of the speaker in it. */
export function glossOf(words: Words, ledger: Pick<SeenLedger, 'terms'>, owner: string, voice: Name): string {
  const { best, worst } = claimsOf(ledger);
  const named = (term: SeenTerm | null): string => (term === null ? '' : termWords(words, term, owner).name);
  const id = best === null ? 'why-sum-against' : worst === null ? 'why-sum-for' : 'why-sum-both';
  return words.say(id, { voice, best: named(best), worst: named(worst) });
}
