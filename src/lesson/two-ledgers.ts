/** Compares the ledgers behind two answers of one government: which reasons have changed, and the sum of the others. */
import type { Amount } from '../core/integers.ts';
import type { SeenLedger, SeenTerm } from '../core/seen.ts';

/** A reason in both ledgers; zero where one does not have it. Amounts are hundredths of a point. */
export interface Reason {
  readonly term: SeenTerm;
  readonly before: Amount;
  readonly after: Amount;
  readonly changed: boolean;
}

export interface TwoLedgers {
  /** Changed reasons first, the greatest change on top; then the largest of the unchanged ones. */
  readonly reasons: readonly Reason[];
  /** Reasons that are not listed, and their sum in each ledger. */
  readonly others: { readonly count: number; readonly before: Amount; readonly after: Amount };
}

const keyOf = ({ name, about }: SeenTerm): string => `${name}/${about ?? ''}`;

const size = ({ before, after }: Reason): Amount => Math.max(Math.abs(before), Math.abs(after));

/**
 * Compares two ledgers. The first is null where nothing had been answered before. At most `most` reasons are listed. A
 * reason that has changed by less than `slight` counts as unchanged.
 */
export function twoLedgers(
  before: SeenLedger | null,
  after: SeenLedger,
  { most, slight }: { most: number; slight: Amount },
): TwoLedgers {
  const terms = new Map([...(before?.terms ?? []), ...after.terms].map((term) => [keyOf(term), term]));
  const amountIn = (ledger: SeenLedger | null, key: string): Amount =>
    ledger?.terms.find((term) => keyOf(term) === key)?.amount ?? 0;
  const all = [...terms].map(([key, term]): Reason => {
    const [was, is] = [amountIn(before, key), amountIn(after, key)];
    return { term, before: was, after: is, changed: before !== null && Math.abs(is - was) >= slight };
  });
  const change = (one: Reason): Amount => (one.changed ? Math.abs(one.after - one.before) : 0);
  const inOrder = all.toSorted((a, b) => change(b) - change(a) || size(b) - size(a));
  const listed = inOrder.slice(0, most);
  const rest = inOrder.slice(most);
  const sum = (of: (one: Reason) => Amount): Amount => rest.reduce((total, one) => total + of(one), 0);
  return {
    reasons: listed,
    others: { count: rest.length, before: sum((one) => one.before), after: sum((one) => one.after) },
  };
}
