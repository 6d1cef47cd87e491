/** Traits before the signature: whom to write to, what to yield, when to call the table. */
import type { Command } from '../../core/commands.ts';
import type { Demand } from '../../core/home.ts';
import type { PowerView, View } from '../../core/view.ts';
import type { Day } from '../../core/whole.ts';
import type { ClauseId, OptionId, PowerId } from '../../scenario/primitives.ts';
import type { Sight } from '../bot.ts';
import type { Notebook } from './notebook.ts';
import {
  byWeight,
  demandName,
  firstAddressed,
  isCold,
  isInvited,
  mainPower,
  offerLine,
  partners,
  possible,
  powerOf,
  unmet,
} from './reading.ts';
import type { Trait } from './traits.ts';

type Who = (brief: Parameters<Trait>[0]) => readonly PowerId[];

export const everyone: Who = ({ scenario }) => partners(scenario);
export const firstOnes: Who = ({ scenario }) => firstAddressed(scenario);
export const onlyTheMain: Who = ({ scenario }) => [mainPower(scenario)];

/** Lets the first days go by. */
export function startsOn(day: Day): Trait {
  return (brief) =>
    ({ view }) =>
      view.day < day ? { do: 'wait', until: brief.dateOf(day) } : null;
}

/** Puts these wordings into the text before anybody has seen it. */
export function beginsWith(
  choose: (brief: Parameters<Trait>[0]) => readonly (readonly [ClauseId, OptionId])[],
): Trait {
  return (brief) => {
    const wordings = choose(brief);
    return (sight) => {
      if (sight.view.tabled) return null;
      const next = wordings.find(([clause, option]) => sight.view.text[clause] !== option);
      return next ? possible(sight, 'draft', next.join('=')) : null;
    };
  };
}

/** Sends the first note to each of these; where a note would come unprepared, and if so minded, sounds first. */
export function offersTo(who: Who, sounding = true): Trait {
  return (brief) => {
    const list = who(brief);
    return (sight) => {
      if (sight.view.signed !== null) return null;
      for (const id of list) {
        if (isInvited(powerOf(sight.view, id))) continue;
        const command = firstNote(sight, id, sounding && isCold(brief.scenario, id));
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

/** A power that answered, and not with a yes. */
function isHoldingOut({ road, replyDue }: PowerView): boolean {
  return replyDue === null && ['countered', 'noted', 'waiting', 'declined', 'withdrawn'].includes(road);
}

export interface Renewing {
  readonly to: Who;
  /** Days of silence after an answer, after which the note is simply repeated. */
  readonly everyDays: Day;
  /** Repeats a note whose demands wait for leave from home: a second refusal is one more to show there. */
  readonly forEvidence?: boolean;
}

/**
 * Sends the note again to those who have not agreed: at once where the offer has moved since the last one and nothing
 * that they ask for could be granted today, and after so many days in any case.
 */
export function renews({ to, everyDays, forEvidence = false }: Renewing): Trait {
  return (brief, notebook) => {
    const list = to(brief);
    return (sight) => {
      const { view } = sight;
      if (view.signed !== null) return null;
      for (const id of list) {
        if (!isHoldingOut(powerOf(view, id))) continue;
        const wish = notebook.wishes.get(id);
        const moved = notebook.sent.get(id)?.offer !== offerLine(view);
        const blocked = forEvidence && wish !== undefined && unmet(view, wish).some(isBlocked(sight));
        const late = view.day - (notebook.answered.get(id) ?? view.day) >= everyDays;
        const command = moved || blocked || late ? possible(sight, 'note', id) : null;
        if (command) return command;
      }
      return null;
    };
  };
}

const isBlocked =
  (sight: Sight) =>
  (demand: Demand): boolean => {
    const { allowed, ledger } = sight.leave(demand);
    return !allowed && !ledger.enough;
  };

export interface Yielding {
  /** Whose demands are listened to. */
  readonly to: Who;
  /** Days after which a demand is granted without leave; without it never. */
  readonly breachesAfter?: Day;
  /** Which demands are out of the question. */
  readonly never?: (brief: Parameters<Trait>[0], demand: Demand) => boolean;
}

/**
 * Grants what is demanded: asks leave where it is needed and would be given, then writes it or invites. A clause that
 * was written for one power is not rewritten for one that counts less, or the two would have it changed for ever.
 */
export function yields({ to, breachesAfter, never }: Yielding): Trait {
  return (brief, notebook) => {
    const list = byWeight(brief.scenario, to(brief));
    /** By clause, the place in that list of the power for which it was last written. */
    const writtenFor = new Map<ClauseId, number>();
    return (sight) => {
      const { view } = sight;
      if (view.signed !== null) return null;
      for (const { demand, place } of openDemands(view, notebook, list)) {
        if (never?.(brief, demand)) continue;
        if (demand.kind === 'option' && (writtenFor.get(demand.clause) ?? place) < place) continue;
        const command = grant(brief, notebook, sight, demand, breachesAfter);
        if (!command) continue;
        if (command.do === 'draft') writtenFor.set(command.clause, place);
        return command;
      }
      return null;
    };
  };
}

/** Demands of these powers that are still open, chairs before wordings, those of the first in the list first. */
function openDemands(
  view: View,
  notebook: Notebook,
  list: readonly PowerId[],
): { demand: Demand; place: number }[] {
  const all = list.flatMap((id, place) => {
    const wish = notebook.wishes.get(id);
    return wish ? unmet(view, wish).map((demand) => ({ demand, place })) : [];
  });
  return [
    ...all.filter(({ demand }) => demand.kind === 'chair'),
    ...all.filter(({ demand }) => demand.kind === 'option'),
  ];
}

function grant(
  brief: Parameters<Trait>[0],
  notebook: Notebook,
  sight: Sight,
  demand: Demand,
  breachesAfter: Day | undefined,
): Command | null {
  const name = demandName(demand);
  const { allowed, ledger } = sight.leave(demand);
  if (!allowed) {
    if (ledger.enough) return possible(sight, 'ask', name);
    const since = notebook.demandedSince.get(name) ?? sight.view.day;
    if (breachesAfter === undefined || sight.view.day - since < breachesAfter) return null;
  }
  return demand.kind === 'chair'
    ? firstNote(sight, demand.power, isCold(brief.scenario, demand.power))
    : possible(sight, 'draft', name);
}

export interface Signing {
  /** Those whose yes is needed. */
  readonly needs: Who;
  /** From this day on it signs with whoever has agreed. */
  readonly withWhoever: Day;
  /** Days for which it waits for the answers of others once those needed have agreed. */
  readonly patience: Day;
}

/** Calls the table. */
export function signs({ needs, withWhoever, patience }: Signing): Trait {
  return (brief, notebook) => {
    const needed = needs(brief);
    let readySince: Day | null = null;
    return (sight) => {
      const { view } = sight;
      if (view.signed !== null) return null;
      const agreed = view.powers.filter(({ road }) => road === 'agreed');
      const ready = needed.every((id) => powerOf(view, id).road === 'agreed');
      if (!ready) readySince = null;
      else readySince ??= view.day;
      if (notebook.failedTable !== null && view.day - notebook.failedTable < 7) return null;
      const late = view.day >= withWhoever && agreed.length > 0;
      if (!late && readySince === null) return null;
      const awaited = view.powers.some(({ road, replyDue }) => replyDue !== null || road === 'waiting');
      const patient = readySince !== null && awaited && view.day - readySince < patience;
      if (patient && !late) return null;
      return table(sight, notebook);
    };
  };
}

/** All who would come; after a table that failed, only those for whom there is leave and who have agreed. */
function table(sight: Sight, notebook: Notebook): Command | null {
  const all = possible(sight, 'sign');
  if (!all || notebook.failedTable === null) return all;
  const { powers, mandate } = sight.view;
  const sure = powers.filter(({ id, road }) => road === 'agreed' && mandate.circle.includes(id));
  return sure.length > 0 ? { do: 'sign', with: sure.map(({ id }) => id) } : null;
}
