/** Traits after the signature: ratifying, hastening bills, inviting others to accede, reporting, registering. */
import type { Verb } from '../../core/commands.ts';
import type { Day } from '../../core/integers.ts';
import { firstNote, type Who } from './offering.ts';
import { isCold, isIn, possible, powerOf } from './reading.ts';
import type { Trait } from './traits.ts';

/** Orders the player's own ratification, but not before so many partners have deposited or will have by then. */
export function ratifies(notBefore: 'after-others' | 'at-once'): Trait {
  return ({ scenario }) => {
    const { ratification, atOnce } = scenario.home;
    const needed = notBefore === 'at-once' ? 0 : atOnce.ratifyingBeforePartners.partners;
    return (sight) => {
      const { view } = sight;
      if (view.signed === null) return null;
      const soon = view.day + ratification.days;
      const there = view.powers.filter(
        ({ founder, deposited, handsIn }) =>
          founder && (deposited !== null || (handsIn !== null && handsIn <= soon)),
      );
      const most = Math.min(needed, view.founders.length);
      return there.length >= most ? possible(sight, 'ratify') : null;
    };
  };
}

/** Registers the treaty as soon as possible. */
export const registers: Trait = () => (sight) => possible(sight, 'register');

/** Reports progress to the government at home as often as it is possible. */
export function reports(from: 'signature' | 'beginning'): Trait {
  return () => (sight) =>
    from === 'beginning' || sight.view.signed !== null ? possible(sight, 'report') : null;
}

/** Asks the others to accede after so many days; powers that said no are asked again later. */
export function invites(
  order: Who,
  { afterDays, againAfterDays }: { readonly afterDays: Day; readonly againAfterDays: Day },
): Trait {
  return (brief, notebook) => {
    return (sight) => {
      const { view } = sight;
      if (view.signed === null || view.day - view.signed < afterDays) return null;
      for (const id of order(brief, notebook)) {
        const power = powerOf(view, id);
        if (isIn(power) || power.replyDue !== null) continue;
        const last = notebook.sent.get(id)?.day;
        if (last !== undefined && last >= view.signed && view.day - last < againAfterDays) continue;
        const command = firstNote(sight, id, isCold(brief.scenario, id) && power.contact === null);
        if (command) return command;
      }
      return null;
    };
  };
}

/**
 * Spends the remaining attention with these verbs on powers whose bills are still to come, the first declared first.
 */
export function helpsBills(verbs: readonly Verb[]): Trait {
  return () => (sight) => {
    const { view } = sight;
    if (view.signed === null) return null;
    for (const verb of verbs) {
      for (const { id, bill, deposited, acceded } of view.powers) {
        if (bill === null || deposited !== null || acceded !== null) continue;
        const command = possible(sight, verb, id);
        if (command) return command;
      }
    }
    return null;
  };
}
