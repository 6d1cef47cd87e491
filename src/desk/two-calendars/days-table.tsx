/**
 * The two lines as a table of days, shown on a narrow page as two rails side by side: the same facts in the
 * same order as in the picture. Each day is chosen by a button.
 */
import type { JSX } from 'preact';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { toldWords } from './told-words.ts';
import { keyOf, type Stop, type TwoLines } from './two-lines.ts';

interface DaysTableProps {
  readonly lines: TwoLines;
  readonly names: { readonly a: string; readonly b: string };
  readonly chosen: Stop;
  readonly choose: (stop: Stop) => void;
  /** What parts the games, shown above the day of the parting. */
  readonly flag: { readonly head: string; readonly text: string } | null;
}

export function DaysTable({ lines, names, chosen, choose, flag }: DaysTableProps): JSX.Element {
  const words = useWords();
  const days = [...new Set(lines.stops.map(({ day }) => day))];
  return (
    <table class="days-table">
      <thead>
        <tr>
          <th scope="col">{words.say('calendars-day')}</th>
          <th scope="col" class="a">
            {names.a}
          </th>
          <th scope="col" class="b">
            {names.b}
          </th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <DayRow key={day} day={day} lines={lines} chosen={chosen} choose={choose} flag={flag} />
        ))}
      </tbody>
    </table>
  );
}

interface DayRowProps extends Omit<DaysTableProps, 'names'> {
  readonly day: number;
}

function DayRow({ day, lines, chosen, choose, flag }: DayRowProps): JSX.Element {
  const words = useWords();
  const { iso } = usePresent();
  const date = words.date(iso(day), 'short');
  const on = lines.stops.filter((stop) => stop.day === day);
  const shared = on.find(({ track }) => track === 'shared');
  const isFork = lines.parting !== null && day === lines.forks;
  const cell = (stop: Stop | undefined): JSX.Element | null =>
    stop === undefined ? null : (
      <button
        type="button"
        class={`day-told${stop.happenings.some(({ isMajor }) => isMajor) ? ' major' : ''}`}
        aria-pressed={stop === chosen}
        data-stop={keyOf(stop)}
        onClick={() => choose(stop)}
      >
        {stop.happenings.map((one, at) => (
          <span key={at} class={one.by === 'player' ? 'act-told' : 'answer-told'}>
            {toldWords(words, one)}
          </span>
        ))}
      </button>
    );
  return (
    <>
      {isFork && flag !== null && (
        <tr class="fork-row">
          <td colSpan={3}>
            <b>{flag.head}</b> {flag.text}
          </td>
        </tr>
      )}
      <tr class={shared === undefined ? 'apart' : 'shared'}>
        <th scope="row">
          <time dateTime={iso(day)}>{date}</time>
        </th>
        {shared === undefined ? (
          <>
            <td class="a" data-date={date}>
              {cell(on.find(({ track }) => track === 'a'))}
            </td>
            <td class="b" data-date={date}>
              {cell(on.find(({ track }) => track === 'b'))}
            </td>
          </>
        ) : (
          <td class="both" colSpan={2} data-date={date}>
            {cell(shared)}
          </td>
        )}
      </tr>
    </>
  );
}
