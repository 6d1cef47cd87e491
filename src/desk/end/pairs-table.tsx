/** Which powers are bound to each other: a table of pairs with the date since when. */
import type { JSX } from 'preact';
import type { PowerId } from '../../scenario/primitives.ts';
import { plainNames } from '../../strings/power-names.ts';
import { useWords } from '../shell/words.ts';

interface DatedPair {
  readonly a: PowerId;
  readonly b: PowerId;
  /** ISO date. */
  readonly since: string;
}

export function PairsTable({ pairs }: { pairs: readonly DatedPair[] }): JSX.Element {
  const words = useWords();

  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.say('table-pair')}</th>
          <th scope="col">{words.say('date-bound')}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ a, b, since }) => (
          <tr key={`${a} ${b}`}>
            <th scope="row">{words.say('pair', { a: plainNames(words, a), b: plainNames(words, b) })}</th>
            <td>
              <time dateTime={since}>{words.date(since, 'medium')}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
