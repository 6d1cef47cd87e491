/**
 * The totals of an answer as figures and as a sentence: its own sum and, if only the chamber stood in the
 * way, the chamber's room. Figures are tenths that add up; the sentence says only what the ledgers say.
 */
import { inPoints, inTenths, type SeenCable, type SeenLedger } from '../../core/seen.ts';
import type { Permission, PermissionInTurn } from '../../core/view-permission.ts';
import type { Words } from '../../strings/fluent.ts';
import { levelAsRead, plain, signed } from '../shell/figures.ts';

/** The ledgers of an answer, as far as they are read. */
export interface Sums {
  readonly ledger: SeenLedger;
  /** The chamber, if it alone stood in the way. */
  readonly chamber: SeenLedger | null;
  /** It withdraws an agreement: keeping one needs less than giving a new one (R9). */
  readonly takesBack: boolean;
}

/** The ledgers of a cable that has one. */
export function sumsIn(cable: Extract<SeenCable, { readonly ledger: SeenLedger }>): Sums {
  return {
    ledger: cable.ledger,
    chamber: 'chamber' in cable ? cable.chamber : null,
    takesBack: cable.is === 'replied' && cable.answer === 'withdrawn',
  };
}

/** Total and need of a ledger, as far as they are read; null if they are not. */
function standsAndNeeds(words: Words, ledger: SeenLedger): { stands: string; needs: string } | null {
  const { total, aspiration, fidelity } = inTenths(ledger);
  if (total === null || aspiration === null) return null;
  return {
    stands: levelAsRead(words, fidelity, total),
    needs: levelAsRead(words, fidelity, aspiration),
  };
}

/** Whether its own sum was enough, with its figures if they are read. */
export function sumWords(words: Words, { ledger, chamber, takesBack }: Sums): string {
  const kept = chamber !== null && takesBack && !ledger.enough;
  const figures = standsAndNeeds(words, ledger);
  if (figures === null) return verdictWords(words, { ledger, chamber, takesBack });
  return words.say(
    kept ? 'sum-stands-kept' : ledger.enough ? 'sum-stands-enough' : 'sum-stands-short',
    figures,
  );
}

/** What the chamber had to spare and the least that it would have accepted; null if it did not stand in the way. */
export function chamberSumWords(words: Words, { chamber }: Sums): string | null {
  if (chamber === null) return null;
  const figures = standsAndNeeds(words, chamber);
  return figures === null ? words.say('sum-chamber-alone') : words.say('sum-chamber-stands', figures);
}

/** The whole verdict in a sentence without figures. */
export function verdictWords(words: Words, { ledger, chamber, takesBack }: Sums): string {
  if (chamber !== null) return words.say(takesBack ? 'sum-chamber-kept' : 'sum-chamber');
  return words.say(ledger.enough ? 'sum-enough' : 'sum-short');
}

/** Total and need of a request at home, which is read whole, and what its undecided members may add (H12). */
export function requestFigures(
  words: Words,
  { ledger, open }: Pick<Permission, 'ledger' | 'open'>,
): Readonly<Record<'stands' | 'needs' | 'least' | 'most', string>> {
  const { total, aspiration } = inPoints(ledger);
  return {
    stands: plain(words, total ?? 0),
    needs: plain(words, aspiration ?? 0),
    least: signed(words, open?.least ?? 0),
    most: signed(words, open?.most ?? 0),
  };
}

/** What home would say today to a request: nothing need be asked, it would permit it, it would refuse, or it may do either. */
export function permissionWords(words: Words, permission: PermissionInTurn): string {
  if (permission.allowed) return words.say('wish-allowed');
  const { after, foretold } = permission;
  return words.say(`wish-${after > 0 ? 'then-' : ''}${foretold}`, requestFigures(words, permission));
}

/** What a chamber has to spare for the current text, or lacks; empty if it is not read. */
export function roomWords(words: Words, room: SeenLedger | null): string {
  const total = room === null ? null : inPoints(room).total;
  if (total === null) return '';
  return words.say(total < 0 ? 'room-lacks' : 'room-spares', { figure: plain(words, total) });
}
