/** A result that cannot be shown: where it came from, and a sentence with the reason and a remedy. */
import type { JSX } from 'preact';
import { useWords } from '../../shell/words.ts';
import type { Broken, ClassResults } from './class-results.ts';
import { COLUMNS } from './columns.ts';
import { faultWords, fromWords } from './fault-words.ts';
import { groupName } from './result-words.ts';

interface BrokenRowProps {
  readonly entry: Broken;
  readonly results: ClassResults;
  readonly remove: (number: number) => void;
}

export function BrokenRow({ entry, results, remove }: BrokenRowProps): JSX.Element {
  const words = useWords();
  const { number, source, fault } = entry;
  // The name of a file is often a pupil's name.
  const from =
    results.nameless.value || source.name !== null
      ? groupName(words, entry, results.nameless.value)
      : fromWords(words, source.from);
  return (
    <tr class="broken">
      <td class="of-number">
        <b>{number}</b>
      </td>
      <th scope="row" class="of-name">
        <span class="broken-from">{from}</span>
      </th>
      <td class="of-fault" colSpan={COLUMNS.length - 3}>
        {faultWords(words, fault)}
      </td>
      <td class="of-answers">
        <button
          type="button"
          class="row-remove"
          aria-label={words.say('results-remove-one', { number })}
          title={words.say('results-remove-one', { number })}
          onClick={() => remove(number)}
        >
          <span aria-hidden="true">×</span>
        </button>
      </td>
    </tr>
  );
}
