/**
 * The fortnight around today, with the days on which something is known to happen; it opens the calendar. The
 * progress of the game stands under the date beside it.
 */
import type { JSX } from 'preact';
import { useDialogs } from '../shell/dialogs.ts';
import { Lozenge } from '../shell/icons.tsx';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { Goal } from './goal.tsx';
import { marksOn } from './known-days.ts';

const BEFORE = 3;
const DAYS = 14;

export function Fortnight(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const { iso } = present;
  const { day, lastDay } = present.view.value;
  const first = Math.max(0, Math.min(day - BEFORE, lastDay - DAYS + 1));
  const days = Array.from({ length: DAYS }, (_, index) => first + index).filter((one) => one <= lastDay);
  const marks = marksOn(present, words);
  const ahead = days.flatMap((one) => (one >= day ? (marks.get(one) ?? []) : []));
  return (
    <>
      <Goal />
      <button
        type="button"
        class="strip-days"
        aria-haspopup="dialog"
        aria-label={words.say(present.seat.value === 'historian' ? 'calendar-days' : 'calendar-open')}
        aria-keyshortcuts="C"
        onClick={() => dialogs.open({ is: 'calendar' })}
      >
        <span class="strip-days-head">
          <span>{words.say('day-of', { day, last: lastDay })}</span>
          {ahead[0] !== undefined && (
            <span>
              <Lozenge /> {ahead[0]}
            </span>
          )}
        </span>
        <span class={days.indexOf(day) >= days.length - BEFORE ? 'days at-end' : 'days'}>
          {/* By place and not by day: so only the figures change. */}
          {days.map((one, place) => (
            <span
              key={place}
              class={`${one === day ? 'day today' : 'day'}${marks.has(one) ? ' marked' : ''}`}
            >
              {words.date(iso(one), 'day')}
            </span>
          ))}
        </span>
      </button>
    </>
  );
}
