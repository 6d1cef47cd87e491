/** What a seat sees of a ledger, and of a cable that carries one, by its intelligence. */
import type { PowerId } from '../scenario/primitives.ts';
import type { Cable } from './cables.ts';
import { type Game, positionOf } from './game.ts';
import type { Amount } from './integers.ts';
import type { Ledger, Term } from './ledger.ts';
import { roundOne, roundParts, roundSum } from './rounded-sum.ts';
import { type Fidelity, fidelityFor, type Seat } from './seat.ts';
import type { TermName } from './term-name.ts';

export { roundParts } from './rounded-sum.ts';

/** A term, as far as it is read. */
export interface SeenTerm {
  readonly name: TermName;
  readonly about?: string;
  readonly sign: 1 | -1;
  /**
   * Hundredths of a point, rounded to bands at fidelity 1 and 2. There 0 means a slight term, which still has its sign.
   * Null where only the sign is known.
   */
  readonly amount: Amount | null;
}

/**
 * A ledger, as far as it is read. `enough` is always known, since the answer reveals it. Where a total is shown, it is
 * the sum of the shown terms, and it reaches the aspiration exactly when it is enough (L10).
 */
export interface SeenLedger {
  readonly fidelity: Fidelity;
  readonly terms: readonly SeenTerm[];
  /** Number of terms that are not shown. */
  readonly hidden: number;
  readonly total: Amount | null;
  readonly aspiration: Amount | null;
  /** L12: the parts of the aspiration, which add up to it; none where it is not read, or a single number. */
  readonly needed: readonly SeenTerm[];
  readonly enough: boolean;
}

/** R16: another power's envoy says only yes or no. Two reasons, or their number, would give a hidden type away. */
function unread({ total, aspiration }: Ledger): SeenLedger {
  return {
    fidelity: 0,
    terms: [],
    hidden: 0,
    total: null,
    aspiration: null,
    needed: [],
    enough: total >= aspiration,
  };
}

/** Width of a band at fidelity 1 and 2, in hundredths (design choice). */
export const BAND = 300;
const SEEN_AT_ONE = 2;

const seenTerm = ({ name, about, amount }: Term, shown: Amount | null): SeenTerm => ({
  name,
  ...(about === undefined ? {} : { about }),
  sign: amount < 0 ? -1 : 1,
  amount: shown,
});

/** The ledger as it is read at this fidelity, its terms in the same order. */
export function seen(ledger: Ledger, fidelity: Fidelity): SeenLedger {
  const enough = ledger.total >= ledger.aspiration;
  if (fidelity >= 2) {
    const all = (terms: readonly Term[]): SeenTerm[] => terms.map((term) => seenTerm(term, term.amount));
    const { total, aspiration } = ledger;
    const [terms, needed] = [all(ledger.terms), all(ledger.needed)];
    const read = { fidelity, terms, hidden: 0, total, aspiration, needed, enough };
    return fidelity === 3 ? read : inUnits(read, BAND);
  }
  const strongest = fidelity === 0 ? strongestEachWay(ledger) : strongestOf(ledger, SEEN_AT_ONE);
  return {
    fidelity,
    terms: strongest.map((term) => seenTerm(term, fidelity === 0 ? null : roundOne(term.amount, BAND))),
    hidden: ledger.terms.length - strongest.length,
    total: null,
    aspiration: null,
    needed: [],
    enough,
  };
}

/** The finest figure that is shown, a tenth of a point, and a whole point, in hundredths. */
const TENTH = 10;
const POINT = 100;

/** The same ledger in tenths of a point, as it is shown; the tenths add up too (L10). */
export const inTenths = (ledger: SeenLedger): SeenLedger => inUnits(ledger, TENTH);

/** The same ledger in whole points, for places that do not explain it; its verdict stays the same. */
export const inPoints = (ledger: SeenLedger): SeenLedger => inUnits(ledger, POINT);

function inUnits(ledger: SeenLedger, unit: Amount): SeenLedger {
  const { terms, total, aspiration, needed } = ledger;
  if (total === null || aspiration === null) return ledger;
  const amounts = (list: readonly SeenTerm[]): Amount[] => list.map(({ amount }) => amount ?? 0);
  const rounded = (list: readonly SeenTerm[], to: readonly Amount[]): SeenTerm[] =>
    list.map((term, at) => ({ ...term, amount: to[at] ?? 0 }));
  const round = roundSum(amounts(terms), aspiration, unit);
  return {
    ...ledger,
    terms: rounded(terms, round.amounts),
    total: round.total,
    aspiration: round.aspiration,
    needed: rounded(needed, roundParts(amounts(needed), round.aspiration, unit)),
  };
}

function strongestEachWay(ledger: Ledger): Ledger['terms'] {
  const first = ledger.terms[0];
  const last = ledger.terms.at(-1);
  const shown = [];
  if (first && first.amount > 0) shown.push(first);
  if (last && last.amount < 0) shown.push(last);
  return shown;
}

function strongestOf(ledger: Ledger, count: number): Ledger['terms'] {
  const bySize = [...ledger.terms].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const kept = new Set(bySize.slice(0, count));
  return ledger.terms.filter((t) => kept.has(t));
}

/** A cable as a seat reads it: every partner's ledgers only as far as its intel reaches. */
export type SeenCable = Cable extends infer C
  ? C extends { ledger: Ledger; chamber: Ledger | null }
    ? Omit<C, 'ledger' | 'chamber' | 'wouldBe'> & { ledger: SeenLedger; chamber: SeenLedger | null }
    : C extends { ledger: Ledger }
      ? Omit<C, 'ledger' | 'wouldBe'> & { ledger: SeenLedger }
      : C
  : never;

/** The power whose ledger a cable carries; null for the player's own government. */
function ownerOf(cable: Cable): PowerId | null {
  switch (cable.is) {
    case 'replied':
    case 'needed':
      return cable.from;
    case 'polled':
    case 'walkedOut':
    case 'leaving':
    case 'reservation':
    case 'billPassed':
    case 'billPutOff':
    case 'shelved':
    case 'disowned':
      return cable.power;
    default:
      return null;
  }
}

/** The cable as this seat reads it; a cable without a ledger is returned unchanged. */
export function readCable(game: Game, seat: Seat, cable: Cable): SeenCable {
  if (!('ledger' in cable)) return cable;
  const owner = ownerOf(cable);
  const fidelity = owner === null ? 3 : fidelityFor(positionOf(game), seat, owner);
  if ('chamber' in cable) {
    const { ledger, chamber, wouldBe, ...rest } = cable;
    return {
      ...rest,
      ledger: seen(ledger, fidelity),
      chamber: chamber === null ? null : seen(chamber, fidelity),
    };
  }
  const { ledger, ...rest } = cable;
  if (rest.is === 'polled' && fidelity === 0) return { ...rest, ledger: unread(ledger) };
  if ('wouldBe' in rest) {
    const { wouldBe, ...kept } = rest;
    return { ...kept, ledger: seen(ledger, fidelity) };
  }
  return { ...rest, ledger: seen(ledger, fidelity) };
}
