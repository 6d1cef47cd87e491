/** A trait for crises: weighs each answer by its stated effects and by the beliefs about hidden types. */
import { answersWeighed, bestBy, worthOf } from '../../chronicle/advice/crises.ts';
import type { Amount } from '../../core/integers.ts';
import type { Trait } from './traits.ts';

/**
 * Gives the answer with the greatest expected worth among those that home can bear, or the first answer if there is
 * none. Does nothing at a table.
 */
export function answersByBelief({ reserve }: { readonly reserve: Amount }): Trait {
  return ({ scenario }) =>
    (sight) => {
      const { view } = sight;
      if (view.table) return null;
      const all = answersWeighed(view, scenario, reserve);
      const borne = all.filter((one) => one.borne);
      const best = bestBy(borne.length > 0 ? borne : all.slice(0, 1), worthOf);
      if (best === null) return null;
      return (
        sight
          .legalWith('answer')
          .find(
            (command) =>
              command.do === 'answer' &&
              command.dilemma === view.dilemma?.id &&
              command.choice === best.choice,
          ) ?? null
      );
    };
}
