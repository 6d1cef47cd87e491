/**
 * What a ledger comes to in a sentence: what speaks loudest for the offer, what weighs heaviest against it. Claimed is
 * only what the reader's ledger shows, and it is true of the whole one.
 */
import type { SeenLedger, SeenTerm } from '../core/seen.ts';
import type { Words } from './fluent.ts';
import { termWords } from './ledger-words.ts';
import type { Name } from './name-value.ts';

export interface Claims {
  readonly best: SeenTerm | null;
  readonly worst: SeenTerm | null;
}

/** The greatest term for, and the greatest against, as far as they are seen; terms stand from greatest to least. */
export function claimsOf({ terms }: Pick<SeenLedger, 'terms'>): Claims {
  return {
    best: terms.find(({ sign }) => sign > 0) ?? null,
    worst: terms.findLast(({ sign }) => sign < 0) ?? null,
  };
}

/** `voice` is who speaks, as the sentence names him. */
export function glossOf(
  words: Words,
  ledger: Pick<SeenLedger, 'terms'>,
  owner: string,
  type: string | null,
  voice: Name,
): string {
  const { best, worst } = claimsOf(ledger);
  const named = (term: SeenTerm | null): string =>
    term === null ? '' : termWords(words, term, owner, type).name;
  const id = best === null ? 'why-sum-against' : worst === null ? 'why-sum-for' : 'why-sum-both';
  return words.say(id, { voice, best: named(best), worst: named(worst) });
}
