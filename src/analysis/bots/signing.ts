/** Traits for the table: when to call it, whom to keep at it, whom to let go. */
import type { Command } from '../../core/commands.ts';
import type { Day } from '../../core/integers.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Sight } from '../bot.ts';
import type { Notebook } from './notebook.ts';
import type { Who } from './offering.ts';
import { possible, powerOf } from './reading.ts';
import type { Trait } from './traits.ts';

export interface Signing {
  /** Powers whose yes is needed. */
  readonly needs: Who;
  /** From this day on it signs with whoever has agreed. */
  readonly withWhoever: Day;
  /** Days for which it waits for the answers of others once those needed have agreed. */
  readonly patience: Day;
}

/** Calls the table and keeps those needed at it: where one of them is about to leave, it adjourns. */
export function signs({ needs, withWhoever, patience }: Signing): Trait {
  return (brief, notebook) => {
    let readySince: Day | null = null;
    return (sight) => {
      const { view } = sight;
      if (view.signed !== null) return null;
      const needed = needs(brief, notebook);
      if (view.table) return stays(sight, needed, view.day >= withWhoever);
      const agreed = view.powers.filter(({ road }) => road === 'agreed');
      const ready = needed.every((id) => powerOf(view, id).road === 'agreed');
      readySince = ready ? (readySince ?? view.day) : null;
      if (notebook.failedTable !== null && view.day - notebook.failedTable < DAYS_AFTER_A_FAILURE)
        return null;
      const late = view.day >= withWhoever && agreed.length > 0;
      if (!late && readySince === null) return null;
      const awaited = view.powers.some(({ road, replyDue }) => replyDue !== null || road === 'waiting');
      const patient = readySince !== null && awaited && view.day - readySince < patience;
      return patient && !late ? null : table(sight, notebook);
    };
  };
}

const DAYS_AFTER_A_FAILURE = 7;
const LETS_HIM_GO = 1;
const ADJOURNS = 2;

function stays(sight: Sight, needed: readonly PowerId[], whoever: boolean): Command | null {
  const leaving = sight.view.table?.leaving ?? null;
  if (leaving === null) return possible(sight, 'sign');
  const choice = needed.includes(leaving) && !whoever ? ADJOURNS : LETS_HIM_GO;
  const answers = sight.legalWith('answer');
  return answers.find((command) => command.do === 'answer' && command.choice === choice) ?? null;
}

/** Calls everybody who would come; after a failed table only those that have agreed and for whom there is permission. */
function table(sight: Sight, notebook: Notebook): Command | null {
  const all = possible(sight, 'sign');
  if (!all || notebook.failedTable === null) return all;
  const { powers, mandate } = sight.view;
  const sure = powers.filter(({ id, road }) => road === 'agreed' && mandate.circle.includes(id));
  return sure.length > 0 ? { do: 'sign', with: sure.map(({ id }) => id) } : null;
}
