/**
 * "When they signed": the days of the class on one line, with history's; groups with the same day stand
 * together.
 */
import type { JSX } from 'preact';
import { daysBetween } from '../../../chronicle/days-between.ts';
import { useWords } from '../../shell/words.ts';
import type { Shown } from './class-results.ts';

interface WhenSignedProps {
  readonly entries: readonly Shown[];
  /** History's day; null if there is none. */
  readonly history: string | null;
}

interface Stop {
  readonly date: string;
  readonly numbers: readonly number[];
  readonly isHistory: boolean;
}

/**
 * Width in per cent of the line of a number, and of a stop without its numbers (measured at 1440: 26 of 1030
 * pixels).
 */
const A_NUMBER = 2.4;
const A_STOP = 1.2;
/** Per cent from which numbers are kept inside the end of the line: on a narrower page they take more of it. */
const AT_END = 96;

function stopsOf(entries: readonly Shown[], history: string | null): Stop[] {
  const days = new Map<string, number[]>();
  for (const { number, row } of entries)
    if (row.signedOn !== null) days.set(row.signedOn, [...(days.get(row.signedOn) ?? []), number]);
  if (history !== null && !days.has(history)) days.set(history, []);
  return [...days]
    .map(([date, numbers]) => ({
      date,
      numbers: numbers.sort((a, b) => a - b),
      isHistory: date === history,
    }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Each stop on the lowest level on which it touches no other. */
function levelsOf(places: readonly { readonly from: number; readonly to: number }[]): number[] {
  const ends: number[] = [];
  return places.map(({ from, to }) => {
    const free = ends.findIndex((end) => end <= from);
    const level = free < 0 ? ends.length : free;
    ends[level] = to;
    return level;
  });
}

export function WhenSigned({ entries, history }: WhenSignedProps): JSX.Element | null {
  const words = useWords();
  const stops = stopsOf(entries, history);
  const [first, last] = [stops[0], stops.at(-1)];
  const unsigned = entries
    .filter(({ row }) => row.signedOn === null)
    .map(({ number }) => number)
    .sort((a, b) => a - b);
  if (first === undefined || last === undefined || entries.length === 0) return null;
  const span = Math.max(1, daysBetween(first.date, last.date));
  const places = stops.map(({ date, numbers }) => {
    const width = A_STOP + A_NUMBER * numbers.length;
    const at = 1 + (daysBetween(first.date, date) * 97) / span;
    const from = Math.max(0, Math.min(100 - width, at - width / 2));
    return { at, from, to: from + width };
  });
  const levels = levelsOf(places);
  return (
    <section class="when-signed" aria-labelledby="when-signed">
      <h3 id="when-signed">{words.say('results-when')}</h3>
      <ol style={{ '--levels': Math.max(0, ...levels) + 1 }}>
        {stops.map(({ date, numbers, isHistory }, index) => (
          <li
            key={date}
            class={`${isHistory ? 'historys' : ''}${(places[index]?.to ?? 0) >= AT_END ? ' at-end' : ''}`}
            style={{
              '--at': `${places[index]?.at ?? 0}%`,
              '--from': `${places[index]?.from ?? 0}%`,
              '--level': levels[index] ?? 0,
            }}
          >
            <i aria-hidden="true" />
            <span class="hidden">
              {words.say('results-when-day', {
                date: words.date(date, 'medium'),
                count: numbers.length,
                groups: words.list(numbers.map(String)),
                history: isHistory ? 'yes' : 'no',
              })}
            </span>
            {numbers.length > 0 && (
              <b aria-hidden="true">
                {numbers.map((number) => (
                  <span key={number}>{number}</span>
                ))}
              </b>
            )}
          </li>
        ))}
      </ol>
      <p class="when-days" aria-hidden="true">
        <span>{words.date(first.date, 'short')}</span>
        {history !== null && history !== first.date && history !== last.date && (
          <span class="historys" style={{ '--at': `${1 + (daysBetween(first.date, history) * 97) / span}%` }}>
            {words.say('results-when-history', { date: words.date(history, 'short') })}
          </span>
        )}
        {last !== first && <span>{words.date(last.date, 'short')}</span>}
      </p>
      {unsigned.length > 0 && (
        <p class="note">
          {words.say('results-when-never', {
            count: unsigned.length,
            groups: words.list(unsigned.map(String)),
          })}
        </p>
      )}
    </section>
  );
}
