/** Traits for any time: public acts, spare attention, crises. */
import type { Verb } from '../../core/commands.ts';
import type { Who } from './offering.ts';
import { possible } from './reading.ts';
import type { Trait } from './traits.ts';

/** Publishes as soon as there is something to print, up to so many times. */
export function publishes(times: number): Trait {
  return () => (sight) => (sight.view.publications < times ? possible(sight, 'publish') : null);
}

/**
 * Gives this command whenever it is legal, to each of these powers in turn or, without any, to nobody in particular.
 */
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
 * Spends attention that would be lost: where no answer is due before the week is over, the rest goes into the first of
 * these verbs that is legal with one of these powers.
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

/** Gives the first answer that is legal to what is on the desk; does nothing at a table. */
export const answersFirst: Trait = () => (sight) =>
  sight.view.table || sight.view.dilemma === null ? null : possible(sight, 'answer');
