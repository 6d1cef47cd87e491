/**
 * The calendar sheet: the days on which something is known to happen. While a game is being watched, each day
 * is a link to that moment.
 */
import type { JSX } from 'preact';
import { Sheet } from '../shell/dialog.tsx';
import { useDialogs } from '../shell/dialogs.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { readTape } from '../tape/tape-words.ts';
import { goToDay } from '../watch/days.ts';
import { useWatching } from '../watch/watching.ts';
import { marksOn } from './known-days.ts';

export function CalendarSheet(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const watching = useWatching();
  const dialogs = useDialogs();
  const { iso } = present;
  const { day } = present.view.value;
  const isWatching = present.seat.value === 'historian';
  const ahead = [...marksOn(present, words)].filter(([on]) => on >= day).sort(([a], [b]) => a - b);
  return (
    <Sheet
      title={words.say('calendar')}
      slug={words.date(present.view.value.date, 'long')}
      acts={(['calendars', 'branches'] as const).map((is) => (
        <button
          key={is}
          type="button"
          class="plain"
          aria-haspopup="dialog"
          onClick={() => dialogs.open({ is })}
        >
          {words.say(is)}
        </button>
      ))}
    >
      {isWatching && watching.watched.value !== null && <Days />}
      <h3>{words.say('calendar-ahead')}</h3>
      <ul class="steps">
        {ahead.map(([on, texts]) => (
          <li key={on}>
            <time dateTime={iso(on)}>{words.date(iso(on), 'long')}</time>
            <p>{words.list(texts)}</p>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** All days of the game on a slider, with the current day and the events. */
function Days(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const watching = useWatching();
  const { iso } = present;
  const { day, date, lastDay } = present.view.value;
  const months = Array.from({ length: lastDay + 1 }, (_, one) => one).filter(
    (one) => one === 0 || iso(one).endsWith('-01'),
  );
  const came = readTape(present, words).filter(({ cable }) => cable.day === day);
  return (
    <section class="calendar-days" aria-label={words.say('calendar-days')}>
      <input
        type="range"
        min={0}
        max={lastDay}
        value={day}
        aria-label={words.say('scrub')}
        aria-valuetext={words.date(date, 'long')}
        onInput={({ currentTarget }) => {
          const to = Number(currentTarget.value);
          goToDay(watching, to, to < day);
          // A day without a moment snaps the slider back.
          currentTarget.value = `${present.view.value.day}`;
        }}
      />
      <div class="months">
        {months.map((one, at) => (
          <button
            key={one}
            type="button"
            class="plain"
            aria-pressed={one <= day && day < (months[at + 1] ?? lastDay + 1)}
            onClick={() => goToDay(watching, one)}
          >
            {words.date(iso(one), 'month')}
          </button>
        ))}
      </div>
      <ul class="steps">
        {came.map(({ paper }, index) => (
          <li key={index}>
            <p class="slug">{paper.slug}</p>
            <p>{paper.title ?? paper.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
