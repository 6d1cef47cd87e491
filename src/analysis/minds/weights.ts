/**
 * Compares the answers of a government under two hidden types: the terms with different amounts. Only answers of one
 * kind by one power are compared, since a chamber's slack and a government's own sum are different sums.
 */
import type { Cable } from '../../core/cables.ts';
import type { Amount } from '../../core/integers.ts';
import type { Ledger, Term } from '../../core/ledger.ts';
import { whoIn } from '../what-if/tapes.ts';

/** One term of both ledgers, in hundredths of a point; 0 where a ledger does not have it. */
export interface Weight extends Pick<Term, 'name' | 'about'> {
  readonly one: Amount;
  readonly other: Amount;
}

/** Both sums, what each had to reach, and the terms that differ, the greatest difference first. */
export interface Weights {
  readonly terms: readonly Weight[];
  /** Number of further terms that differ. */
  readonly more: number;
  readonly total: { readonly one: Amount; readonly other: Amount };
  readonly needs: { readonly one: Amount; readonly other: Amount };
}

/** Number of terms that are shown (design choice). */
const MOST = 4;

const keyOf = ({ name, about }: Pick<Term, 'name' | 'about'>): string => `${name} ${about ?? ''}`;

/** Outcomes of one vote: behind each of them stands the chamber's slack. */
const VOTES: ReadonlySet<Cable['is']> = new Set(['billPassed', 'billPutOff', 'shelved']);

const isOfOneKind = (one: Cable, other: Cable): boolean =>
  one.is === other.is || (VOTES.has(one.is) && VOTES.has(other.is));

const ledgerIn = (cable: Cable): Ledger | null => ('ledger' in cable ? cable.ledger : null);

/** Both ledgers compared; null where they are not of one kind, or nothing in them differs. */
export function weighedOtherwise(one: Cable | null, other: Cable | null): Weights | null {
  if (one === null || other === null || !isOfOneKind(one, other) || whoIn(one) !== whoIn(other)) return null;
  const [mine, theirs] = [ledgerIn(one), ledgerIn(other)];
  if (mine === null || theirs === null) return null;
  const terms = new Map<string, Weight>();
  const about = (term: Term) => (term.about === undefined ? {} : { about: term.about });
  for (const term of mine.terms)
    terms.set(keyOf(term), { name: term.name, ...about(term), one: term.amount, other: 0 });
  for (const term of theirs.terms) {
    const there = terms.get(keyOf(term)) ?? { name: term.name, ...about(term), one: 0, other: 0 };
    terms.set(keyOf(term), { ...there, other: term.amount });
  }
  const size = (weight: Weight): Amount => Math.abs(weight.one - weight.other);
  const differing = [...terms.values()]
    .filter((weight) => size(weight) > 0)
    .sort((a, b) => size(b) - size(a));
  if (differing.length === 0 && mine.aspiration === theirs.aspiration) return null;
  return {
    terms: differing.slice(0, MOST),
    more: Math.max(0, differing.length - MOST),
    total: { one: mine.total, other: theirs.total },
    needs: { one: mine.aspiration, other: theirs.aspiration },
  };
}
