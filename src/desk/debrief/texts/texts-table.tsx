/** The picture as a table: the texts with a name, and the frontier, starting with the best text for home. */
import type { JSX } from 'preact';
import type { TextsStudy, Weighed } from '../../../analysis/texts/study.ts';
import { voiceOf } from '../../../strings/power-names.ts';
import { useWords } from '../../shell/words.ts';
import { awayWords, namesOf, roomWords } from './named-texts.tsx';
import type { Plane } from './plane.ts';

interface TableProps {
  readonly study: TextsStudy;
  /** The visible area of the picture: the table lists the same part of the frontier. */
  readonly plane: Plane;
}

export function TextsTable({ study, plane: { from, until } }: TableProps): JSX.Element {
  const words = useWords();
  return (
    <div class="texts-tables">
      <Rows
        caption={words.say('texts-table-named')}
        study={study}
        rows={study.named.map((one) => ({ ...one, name: namesOf(words, one.names) }))}
      />
      <Rows
        caption={words.say('texts-table-frontier')}
        study={study}
        rows={study.frontier
          .filter(({ home, least }) => home >= from.home && home <= until.home && least >= from.up)
          .map((one) => ({ ...one, name: null }))}
      />
    </div>
  );
}

interface RowsProps {
  readonly caption: string;
  readonly study: TextsStudy;
  readonly rows: readonly (Weighed & { readonly name: string | null })[];
}

function Rows({ caption, study, rows }: RowsProps): JSX.Element {
  const words = useWords();
  return (
    <section class="texts-rows">
      <h3>{caption}</h3>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.say('texts-column-text')}</th>
              {[study.home, ...study.circle].map((party) => (
                <th key={party} scope="col" class="figure">
                  {`${voiceOf(words, party)}`}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={one.number} class={one.away.length === 0 ? 'yours' : undefined}>
                <th scope="row">
                  {one.name !== null && <b>{one.name}</b>} {awayWords(words, one)}
                </th>
                {one.rooms.map(({ party, room }) => (
                  <td key={party} class={room < 0 ? 'figure short' : 'figure'}>
                    {roomWords(words, room)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
