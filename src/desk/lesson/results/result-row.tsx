/** The row of a result that can be shown, and its details when opened. */
import type { JSX } from 'preact';
import type { Amount } from '../../../core/integers.ts';
import type { PowerId } from '../../../scenario/primitives.ts';
import { useWords } from '../../shell/words.ts';
import type { ClassResults, Shown } from './class-results.ts';
import { COLUMNS } from './columns.ts';
import { Circle, ScoreLine, TextBoxes } from './result-cells.tsx';
import { dateOrNever, endingName, groupName, shortName, turningShort } from './result-words.ts';
import { RowDetails, type RowWays } from './row-details.tsx';

/** The state of the rows that the teacher controls. */
export interface Marks {
  /** Numbers of the chosen results, at most two, the last chosen last. */
  readonly chosen: readonly number[];
  readonly choose: (number: number) => void;
  /** Numbers of the opened rows. */
  readonly opened: ReadonlySet<number>;
  readonly open: (number: number) => void;
}

interface RowProps {
  readonly entry: Shown;
  readonly results: ClassResults;
  readonly marks: Marks;
  readonly ways: RowWays;
  readonly short: ReadonlyMap<PowerId, string>;
  readonly scale: { readonly history: Amount | null; readonly least: Amount; readonly most: Amount };
}

export function ResultRowShown({ entry, results, marks, ways, short, scale }: RowProps): JSX.Element {
  const words = useWords();
  const { number, row, turning, answers } = entry;
  const name = groupName(words, entry, results.nameless.value);
  const isOpen = marks.opened.has(number);
  const details = `result-${number}`;
  const written = answers.filter((answer) => answer.trim() !== '').length;
  const date = (on: string | null): JSX.Element | string =>
    on === null ? dateOrNever(words, row, on) : <time dateTime={on}>{dateOrNever(words, row, on)}</time>;
  return (
    <>
      <tr class={isOpen ? 'opened' : undefined}>
        <td class="of-number">
          <label>
            <input
              type="checkbox"
              checked={marks.chosen.includes(number)}
              aria-label={words.say('results-choose', { name })}
              onChange={() => marks.choose(number)}
            />
            <b>{number}</b>
          </label>
        </td>
        <th scope="row" class="of-name">
          <button
            type="button"
            class="row-open"
            aria-expanded={isOpen}
            aria-controls={isOpen ? details : undefined}
            title={shortName(name) === name ? undefined : name}
            onClick={() => marks.open(number)}
          >
            <span class="row-mark" aria-hidden="true">
              {isOpen ? '–' : '+'}
            </span>
            {shortName(name) === name ? (
              name
            ) : (
              <>
                <span aria-hidden="true">{shortName(name)}</span>
                <span class="hidden">{name}</span>
              </>
            )}
          </button>
        </th>
        <td class="of-text" data-head={words.say('results-head-text')}>
          <TextBoxes row={row} />
        </td>
        <td class="of-circle" data-head={words.say('results-head-circle')}>
          <Circle row={row} short={short} />
        </td>
        <td class="of-signed" data-head={words.say('results-head-signed')}>
          {date(row.signedOn)}
        </td>
        <td class="of-force" data-head={words.say('results-head-force')}>
          {date(row.inForceOn)}
        </td>
        <td class="of-score" data-head={words.say('results-head-score')}>
          <ScoreLine score={row.score} {...scale} />
        </td>
        <td class="of-ending" data-head={words.say('results-head-ending')}>
          {endingName(words, row)}
        </td>
        <td class="of-turning" data-head={words.say('results-head-turning')}>
          {turning === null ? (
            <span class="unknown">{words.say('results-turning-unknown')}</span>
          ) : (
            turningShort(words, turning)
          )}
        </td>
        <td class="of-answers" data-head={words.say('results-head-answers')}>
          {written === 0 ? '–' : written}
        </td>
      </tr>
      {isOpen && (
        <tr class="details" id={details}>
          <td colSpan={COLUMNS.length}>
            <RowDetails entry={entry} results={results} history={scale.history} {...ways} />
          </td>
        </tr>
      )}
    </>
  );
}
