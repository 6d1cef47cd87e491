/**
 * What could bring leave nearer: the acts at home that strengthen the case today, and the powers that have asked for it
 * already, whose asking once more could be shown. What an act at home brings the rules themselves are asked; whether a
 * power will ask again is not told.
 */
import { advance, gameOf } from '../../chronicle/timeline.ts';
import type { Game } from '../../core/game.ts';
import type { Demand } from '../../core/home.ts';
import type { Amount } from '../../core/integers.ts';
import { demandKey, leaveFor, type Possible, shownOnceMore } from '../../core/view-what-if.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { possibleNow } from '../acts/possible.ts';
import { hasJustDeclined } from '../acts/recent-refusal.ts';
import { wantedBy } from '../dossier/wanted.ts';
import type { Present } from '../shell/present.ts';

/** One act, and by how much less leave would then fall short. */
export interface Step {
  readonly by: 'report' | 'publish' | 'need' | 'note';
  /** Whose asking it would be. */
  readonly power: PowerId | null;
  readonly act: Possible;
  readonly gain: Amount;
}

/** What leave falls short of today; nothing where it would be granted. */
export function lackOf(game: Game, demand: Demand): Amount {
  return short(game, demand);
}

function short(game: Game, demand: Demand): Amount {
  const { total, aspiration } = leaveFor(game, demand).ledger;
  return Math.max(0, (aspiration ?? 0) - (total ?? 0));
}

const hasAsked = (present: Present, words: Words, demand: Demand, power: PowerId): boolean =>
  wantedBy(present, words, power).some(({ key }) => key === demandKey(demand));

/** A power that has asked for it is about to speak again: what it says is waited for. */
export function isBeingAsked(present: Present, words: Words, demand: Demand): boolean {
  return present.view.value.powers.some(
    ({ id, needDue, replyDue }) =>
      (needDue !== null || replyDue !== null) && hasAsked(present, words, demand, id),
  );
}

function stepOf(present: Present, words: Words, demand: Demand, act: Possible): Step[] {
  const { command } = act;
  switch (command.do) {
    case 'report':
    case 'publish': {
      const after = advance(present.timeline.value, command);
      if ('refusal' in after) return [];
      const gain = lackOf(present.game.value, demand) - short(gameOf(after.timeline), demand);
      return [{ by: command.do, power: null, act, gain }];
    }
    case 'need':
    case 'note': {
      const { power } = command;
      if (!hasAsked(present, words, demand, power) || hasJustDeclined(present, words, power)) return [];
      const gain = shownOnceMore(present.game.value, demand, power, command.do);
      return [{ by: command.do, power, act, gain }];
    }
    default:
      return [];
  }
}

/** The mildest first. */
const ORDER: readonly Step['by'][] = ['report', 'need', 'note', 'publish'];

/** What would do alone comes first, the mildest of it foremost; then what brings most. */
export function towardsLeave(present: Present, words: Words, demand: Demand): Step[] {
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
