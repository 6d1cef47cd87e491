/** Traits before the signature: whom to write to, what to yield. */
import type { Command } from '../../core/commands.ts';
import type { Day } from '../../core/integers.ts';
import type { Demand } from '../../core/permission.ts';
import type { PowerView, View } from '../../core/view.ts';
import type { ClauseId, OptionId, PowerId } from '../../scenario/primitives.ts';
import type { Brief, Sight } from '../bot.ts';
import type { Notebook } from './notebook.ts';
import {
  byWeight,
  demandKey,
  firstAddressed,
  isCold,
  isInvited,
  mainPower,
  offerLine,
  partners,
  possible,
  powerOf,
  smallPowers,
  unmet,
} from './reading.ts';
import type { Trait } from './traits.ts';

/** Selects powers, by the state of the game. */
export type Who = (brief: Brief, notebook: Notebook) => readonly PowerId[];

export const everyone: Who = ({ scenario }) => partners(scenario);
export const firstOnes: Who = ({ scenario }) => firstAddressed(scenario);
export const onlyTheMain: Who = ({ scenario }) => [mainPower(scenario)];
export const theSmall: Who = ({ scenario }) => smallPowers(scenario);

/** Powers that the main power has asked for. */
export const itsFriends: Who = ({ scenario }, notebook) =>
  partners(scenario).filter((id) => notebook.askedFor.get(id)?.has(mainPower(scenario)));

export const theMainAndItsFriends: Who = (brief, notebook) => [
  ...onlyTheMain(brief, notebook),
  ...itsFriends(brief, notebook),
];

/** Waits until this day. */
export function startsOn(day: Day): Trait {
  return (brief) =>
    ({ view }) =>
      view.day < day ? { do: 'wait', until: brief.dateOf(day) } : null;
}

/** Puts these wordings into the text before anybody has seen it. */
export function beginsWith(choose: (brief: Brief) => readonly (readonly [ClauseId, OptionId])[]): Trait {
  return (brief) => {
    const wordings = choose(brief);
    return (sight) => {
      if (sight.view.tabled) return null;
      const next = wordings.find(([clause, option]) => sight.view.text[clause] !== option);
      return next ? possible(sight, 'draft', next.join('=')) : null;
    };
  };
}

export interface Offering {
  /** Sounds an envoy before a note that would come unprepared. */
  readonly sounding?: boolean;
  /** Asks permission for a chair outside the mandate, and holds the note back until it is given. */
  readonly withPermission?: boolean;
}

/** Sends the first note to each of these. */
export function offersTo(who: Who, { sounding = true, withPermission = false }: Offering = {}): Trait {
  return (brief, notebook) => {
    return (sight) => {
      if (sight.view.signed !== null) return null;
      for (const id of who(brief, notebook)) {
        if (isInvited(powerOf(sight.view, id))) continue;
        const { allowed, ledger } = sight.permission({ kind: 'chair', power: id });
        const asks = withPermission && !allowed;
        const command = asks
          ? ledger.enough
            ? possible(sight, 'ask', id)
            : null
          : firstNote(sight, id, sounding && isCold(brief.scenario, id));
        if (command) return command;
      }
      return null;
    };
  };
}

/** Asks each of these, once after every answer, what it needs: that yields a demand as evidence without a refusal. */
export function asksNeeds(who: Who): Trait {
  return (brief, notebook) => {
    return (sight) => {
      for (const id of who(brief, notebook)) {
        if (!isHoldingOut(powerOf(sight.view, id))) continue;
        const command = possible(sight, 'need', id);
        if (command) return command;
      }
      return null;
    };
  };
}

/** The note, or the sounding that has to come before it. */
export function firstNote(sight: Sight, id: PowerId, cold: boolean): Command | null {
  if (cold && powerOf(sight.view, id).intel === 0) return possible(sight, 'sound', id);
  return possible(sight, 'note', id);
}

/** Whether the power has answered, but not with a yes. */
function isHoldingOut({ road, replyDue }: PowerView): boolean {
  return replyDue === null && ['countered', 'noted', 'waiting', 'declined', 'withdrawn'].includes(road);
}

export interface Renewing {
  readonly to: Who;
  /** Days without a new answer after which the note is repeated. */
  readonly everyDays: Day;
  /** Repeats a note whose demands wait for permission from home: a second refusal is more evidence. */
  readonly forEvidence?: boolean;
  /** Waits until the main power has agreed: news of its yes may make the note unnecessary. */
  readonly afterTheMain?: boolean;
}

/** More refusals of one demand than this prove nothing more. */
const ENOUGH_REFUSALS = 2;

/** Sends the note again to those who have not agreed: at once where the offer has changed, and after so many days. */
export function renews({ to, everyDays, forEvidence = false, afterTheMain = false }: Renewing): Trait {
  return (brief, notebook) => (sight) => {
    const { view } = sight;
    if (view.signed !== null) return null;
    if (afterTheMain && powerOf(view, mainPower(brief.scenario)).road !== 'agreed') return null;
    for (const id of to(brief, notebook)) {
      if (!isHoldingOut(powerOf(view, id))) continue;
      const moved = notebook.sent.get(id)?.offer !== offerLine(view);
      const blocked = forEvidence && isBlocked(sight, notebook, id);
      const late = view.day - (notebook.answered.get(id) ?? view.day) >= everyDays;
      const command = moved || blocked || late ? possible(sight, 'note', id) : null;
      if (command) return command;
    }
    return null;
  };
}

/** Whether another refusal by the power would still prove something. */
const canProveMore = (notebook: Notebook, demand: Demand, by: PowerId): boolean =>
  (notebook.refusals.get(`${by} ${demandKey(demand)}`) ?? 0) < ENOUGH_REFUSALS;

/** Whether home would or might refuse today one of its demands, and one more refusal by the power might change that. */
function isBlocked(sight: Sight, notebook: Notebook, id: PowerId): boolean {
  const wish = notebook.wishes.get(id);
  if (!wish) return false;
  return unmet(sight.view, wish).some((demand) => {
    const { allowed, foretold } = sight.permission(demand);
    return !allowed && foretold !== 'granted' && canProveMore(notebook, demand, id);
  });
}

interface Wanted {
  readonly demand: Demand;
  readonly from: PowerId;
}

export interface Yielding {
  /** Powers whose demands are considered. */
  readonly to: Who;
  /** Days after which a demand is granted without permission; never if undefined. */
  readonly breachesAfter?: Day;
  /** Demands that are never granted. */
  readonly never?: (brief: Brief, demand: Demand) => boolean;
  /** Asks only for what home grants whatever its undecided members say (H12), as long as a refusal abroad can prove more. */
  readonly prudent?: boolean;
}

/**
 * Grants demands: asks permission where it is needed and would be given, then writes the wording or invites. A clause that
 * was written for one power is not rewritten for one of less weight, or the two would have it changed forever.
 */
export function yields({ to, breachesAfter, never, prudent = false }: Yielding): Trait {
  return (brief, notebook) => {
    const order = byWeight(brief.scenario, partners(brief.scenario));
    /** For each clause, the index in `order` of the power for which it was last written. */
    const writtenFor = new Map<ClauseId, number>();
    return (sight) => {
      const { view } = sight;
      if (view.signed !== null) return null;
      const heeded = to(brief, notebook);
      const list = order.filter((id) => heeded.includes(id));
      const open = openDemands(view, notebook, list).filter(({ demand, from }) => {
        const place = order.indexOf(from);
        if (demand.kind === 'option' && (writtenFor.get(demand.clause) ?? place) < place) return false;
        return !never?.(brief, demand);
      });
      const isTime = ({ demand, from }: Wanted): boolean => {
        const { foretold, ledger } = sight.permission(demand);
        return (
          foretold === 'granted' || (ledger.enough && !(prudent && canProveMore(notebook, demand, from)))
        );
      };
      const sitting = oneSitting(sight, list, open.filter(isTime));
      if (sitting) return sitting;
      for (const { demand, from } of open) {
        const place = order.indexOf(from);
        const command = grant(brief, notebook, sight, demand, breachesAfter, isTime({ demand, from }));
        if (!command) continue;
        if (command.do === 'draft') writtenFor.set(command.clause, place);
        return command;
      }
      return null;
    };
  };
}

/**
 * H11: a sitting for a power, where all its demands are to be granted and home would allow them: it saves attention.
 */
function oneSitting(sight: Sight, list: readonly PowerId[], open: readonly Wanted[]): Command | null {
  const wanted = new Set(open.map(({ demand }) => demandKey(demand)));
  return sight.first('ask', (command) => {
    if (!('for' in command) || !list.includes(command.for)) return false;
    return sight.sitting(command.for).put.every(({ demand }) => wanted.has(demand));
  });
}

/** Open demands of these powers, chairs before wordings, in the order of the list. */
function openDemands(view: View, notebook: Notebook, list: readonly PowerId[]): Wanted[] {
  const all = list.flatMap((id) => {
    const wish = notebook.wishes.get(id);
    return wish ? unmet(view, wish).map((demand) => ({ demand, from: id })) : [];
  });
  return [
    ...all.filter(({ demand }) => demand.kind === 'chair'),
    ...all.filter(({ demand }) => demand.kind === 'option'),
  ];
}

function grant(
  brief: Brief,
  notebook: Notebook,
  sight: Sight,
  demand: Demand,
  breachesAfter: Day | undefined,
  isTime: boolean,
): Command | null {
  const name = demandKey(demand);
  const { allowed, ledger } = sight.permission(demand);
  if (!allowed) {
    if (ledger.enough) return isTime ? possible(sight, 'ask', name) : null;
    const since = notebook.demandedSince.get(name) ?? sight.view.day;
    if (breachesAfter === undefined || sight.view.day - since < breachesAfter) return null;
  }
  return demand.kind === 'chair'
    ? firstNote(sight, demand.power, isCold(brief.scenario, demand.power))
    : possible(sight, 'draft', name);
}
