/** The differences between two games as a table with a column for each; equal rows are left out. */
import type { JSX } from 'preact';
import type { Row } from '../../chronicle/comparison.ts';
import { rowWords } from '../../strings/comparison-words.ts';
import { useWords } from '../shell/words.ts';

interface DifferencesProps {
  readonly rows: readonly Row[];
  readonly names: { readonly a: string; readonly b: string };
}

export function Differences({ rows, names }: DifferencesProps): JSX.Element {
  const words = useWords();
  if (rows.length === 0) return <p>{words.say('differs-nothing')}</p>;
  return (
    <div class="differs-scroll">
      <table class="differs">
        <thead>
          <tr>
            <td />
            <th scope="col">{names.a}</th>
            <th scope="col">{names.b}</th>
            <th scope="col">
              <span class="hidden">{words.say('differs-by')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => {
            const { label, a, b, difference } = rowWords(words, row);
            return (
              <tr key={at}>
                <th scope="row">{label}</th>
                <td>{a}</td>
                <td class="other">{b}</td>
                <td class="by">{difference}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The most important rows, in their original order: a card has room for few. */
export function chiefRows(rows: readonly Row[], most: number): readonly Row[] {
  const weight = (row: Row): number => {
    if (row.is === 'date') {
      if (row.what === 'signed' || row.what === 'inForce') return 0;
      if (row.what === 'bound') return 2;
      return row.what === 'registered' ? 3 : 5;
    }
    return row.is === 'ending' || row.is === 'circle' ? 1 : row.is === 'clause' ? 2 : 6;
  };
  const chosen = new Set([...rows].sort((a, b) => weight(a) - weight(b)).slice(0, most));
  return rows.filter((row) => chosen.has(row));
}
