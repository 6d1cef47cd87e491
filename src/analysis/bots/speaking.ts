/** Traits at any time: what is said in public, and how one meets what comes up. */
import type { Verb } from '../../core/commands.ts';
import type { Who } from './offering.ts';
import { possible } from './reading.ts';
import type { Trait } from './traits.ts';

/** Prints the notes as soon as there is something to print, up to so many times. */
export function publishes(times: number): Trait {
  return () => (sight) => (sight.view.publications < times ? possible(sight, 'publish') : null);
}

/** Does this whenever it can, to each of these in turn or, without any, to nobody in particular. */
export function keeps(verb: Verb, to?: Who): Trait {
  return (brief, notebook) => (sight) => {
    if (!to) return possible(sight, verb);
    for (const power of to(brief, notebook)) {
      const command = possible(sight, verb, power);
      if (command) return command;
    }
    return null;
  };
}

/**
 * Spends attention that would be lost: where nothing is due before the week is over, what is left of it goes into the
 * first of these verbs that is possible with one of these.
 */
export function spendsTheRest(verbs: readonly Verb[], on: Who): Trait {
  return (brief, notebook) => (sight) => {
    const { view } = sight;
    if (notebook.monday === null) return null;
    const nextMonday = view.day + 7 - ((view.day - notebook.monday) % 7);
    const due = view.powers.flatMap(({ replyDue, needDue }) => [replyDue, needDue]);
    if (due.some((day) => day !== null && day < nextMonday)) return null;
    for (const verb of verbs) {
      for (const power of on(brief, notebook)) {
        const command = possible(sight, verb, power);
        if (command) return command;
      }
    }
    return null;
  };
}

/** Answers what lies on the desk with the first answer that is possible; the table has its own manners. */
export const answersFirst: Trait = () => (sight) => (sight.view.table ? null : possible(sight, 'answer'));
