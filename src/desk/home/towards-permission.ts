/**
 * What could bring permission nearer: acts at home that strengthen the case today, and powers that have asked for
 * it before and whose repeated demand would be evidence. The gain of an act at home comes from the rules;
 * whether a power will ask again is not revealed.
 */
import { advance, gameOf } from '../../chronicle/timeline.ts';
import type { Game } from '../../core/game.ts';
import type { Amount } from '../../core/integers.ts';
import type { Demand } from '../../core/permission.ts';
import { inPoints, type SeenLedger, type SeenTerm } from '../../core/seen.ts';
import { permissionFor, shownOnceMore } from '../../core/view-permission.ts';
import { demandKey, type Possible } from '../../core/view-what-if.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { possibleNow } from '../acts/possible.ts';
import { hasJustDeclined } from '../acts/recent-refusal.ts';
import { wantedBy } from '../dossier/wanted.ts';
import type { Present } from '../shell/present.ts';

/** One act, and by how much it would reduce the shortfall. */
export interface Step {
  readonly by: 'report' | 'publish' | 'need' | 'note';
  /** The power that would ask. */
  readonly power: PowerId | null;
  readonly act: Possible;
  readonly gain: Amount;
  /** The same as a change of the figures printed for the request, in hundredths; a half where they stay. */
  readonly printed: Amount;
}

/** By how much a request falls short of certainty today; zero if it would be granted whatever undecided members say. */
export function lackOf(game: Game, demand: Demand): Amount {
  return short(game, demand);
}

/** The request's total and need as they are printed. */
function printedIn(ledger: SeenLedger): { total: Amount; aspiration: Amount } {
  const { total, aspiration } = inPoints(ledger);
  return { total: total ?? 0, aspiration: aspiration ?? 0 };
}

function lackPrinted(game: Game, demand: Demand): Amount {
  const { ledger, open } = permissionFor(game, demand);
  const { total, aspiration } = printedIn(ledger);
  return Math.max(0, aspiration - total - (open?.least ?? 0));
}

/** The ledger with that much more evidence from the power. */
function withMore(ledger: SeenLedger, power: PowerId, gain: Amount): SeenLedger {
  const isOf = ({ name, about }: SeenTerm): boolean => name === 'evidence' && about === power;
  const { terms } = ledger;
  const more: readonly SeenTerm[] = terms.some(isOf)
    ? terms.map((term) => (isOf(term) ? { ...term, amount: (term.amount ?? 0) + gain } : term))
    : [...terms, { name: 'evidence', about: power, sign: 1, amount: gain }];
  return {
    ...ledger,
    total: (ledger.total ?? 0) + gain,
    terms: more.toSorted((a, b) => (b.amount ?? 0) - (a.amount ?? 0)),
  };
}

/** A half where the printed figures stay although something is gained. */
const orHalf = (printed: Amount): Amount => (printed > 0 ? printed : 50);

function short(game: Game, demand: Demand): Amount {
  const { ledger, open } = permissionFor(game, demand);
  return Math.max(0, (ledger.aspiration ?? 0) - (ledger.total ?? 0) - (open?.least ?? 0));
}

const hasAsked = (present: Present, words: Words, demand: Demand, power: PowerId): boolean =>
  wantedBy(present, words, power).some(({ key }) => key === demandKey(demand));

function stepOf(present: Present, words: Words, demand: Demand, act: Possible): Step[] {
  const { command } = act;
  switch (command.do) {
    case 'report':
    case 'publish': {
      const after = advance(present.timeline.value, command);
      if ('refusal' in after) return [];
      const gain = lackOf(present.game.value, demand) - short(gameOf(after.timeline), demand);
      const [now, then] = [present.game.value, gameOf(after.timeline)].map((game) =>
        lackPrinted(game, demand),
      );
      return [{ by: command.do, power: null, act, gain, printed: orHalf((now ?? 0) - (then ?? 0)) }];
    }
    case 'need':
    case 'note': {
      const { power } = command;
      if (!hasAsked(present, words, demand, power) || hasJustDeclined(present, words, power)) return [];
      const gain = shownOnceMore(present.game.value, demand, power, command.do);
      const { ledger } = permissionFor(present.game.value, demand);
      const printed = printedIn(withMore(ledger, power, gain)).total - printedIn(ledger).total;
      return [{ by: command.do, power, act, gain, printed: orHalf(printed) }];
    }
    default:
      return [];
  }
}

/** The mildest first. */
const ORDER: readonly Step['by'][] = ['report', 'need', 'note', 'publish'];

/** Acts that suffice alone come first, the mildest of them foremost; then those with the greatest gain. */
export function towardsPermission(present: Present, words: Words, demand: Demand): Step[] {
  const lack = lackOf(present.game.value, demand);
  const mild = ({ by }: Step): number => ORDER.indexOf(by);
  return possibleNow(present)
    .filter(({ refusal }) => refusal === null)
    .flatMap((act) => stepOf(present, words, demand, act))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => {
      const [one, other] = [a.gain >= lack, b.gain >= lack];
      if (one !== other) return one ? -1 : 1;
      return one ? mild(a) - mild(b) : b.gain - a.gain || mild(a) - mild(b);
    });
}
