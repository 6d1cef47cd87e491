/**
 * The paper that waits for an answer and stops nothing meanwhile: the table's own, or a crisis.
 */

import type { Day } from '../../core/integers.ts';
import type { View } from '../../core/view.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { power } from '../../strings/power-names.ts';

export type Waiting =
  | { readonly is: 'table'; readonly leaving: PowerId }
  | { readonly is: 'crisis'; readonly id: string; readonly until: Day };

/** The table comes first: nothing else goes on beside it. */
export function waitingIn({ table, dilemma }: View): Waiting | null {
  if (table?.leaving) return { is: 'table', leaving: table.leaving };
  return dilemma === null ? null : { is: 'crisis', ...dilemma };
}

/** One sentence, for the eye at the foot of the draft and once for the ear. */
export function waitingWords(words: Words, iso: (day: Day) => string, waiting: Waiting): string {
  if (waiting.is === 'table') return words.say('waiting-table', power(words, waiting.leaving));
  return words.say('waiting-crisis', {
    title: words.say(`dilemma-${waiting.id}.title`),
    date: words.date(iso(waiting.until), 'short'),
  });
}
