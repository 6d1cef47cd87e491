/** Words for the paper that waits for an answer. */
import type { Day } from '../../core/integers.ts';
import type { Words } from '../../strings/fluent.ts';
import { power } from '../../strings/power-names.ts';
import type { Waiting } from '../shell/pages.ts';

/** One sentence, shown in the bar and announced once. */
export function waitingWords(words: Words, iso: (day: Day) => string, waiting: Waiting): string {
  if (waiting.is === 'table')
    return waiting.leaving === null
      ? words.say('waiting-reservations')
      : words.say('waiting-table', power(words, waiting.leaving));
  return words.say('waiting-crisis', {
    title: words.say(`dilemma-${waiting.id}.title`),
    date: words.date(iso(waiting.until), 'short'),
  });
}
