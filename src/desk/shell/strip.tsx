/**
 * The calendar strip: which act and day it is, the fortnight around today, attention, confidence at home with its
 * trend, and the clock of the greater pact.
 */

import type { ComponentType, JSX } from 'preact';
import { marksOn } from '../calendar/known-days.ts';
import { useDialogs } from './dialogs.ts';
import { Late } from './fetched-part.tsx';
import { Discs, Lozenge } from './icons.tsx';
import { usePresent } from './present.ts';
import { secondPiece } from './second-piece.ts';
import { useWords } from './words.ts';

const loadGauges = (): Promise<ComponentType> => secondPiece().then(({ Gauges }) => Gauges);

const BEFORE = 3;
const DAYS = 14;

const loadMenu = (): Promise<ComponentType> => secondPiece().then(({ Menu }) => Menu);

export function Strip(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const view = present.view.value;
  return (
    <header class="strip">
      <div class="strip-date">
        <button
          type="button"
          class="act"
          aria-haspopup="dialog"
          aria-keyshortcuts="J"
          title={words.say('process')}
          onClick={() => dialogs.open({ is: 'process' })}
        >
          {words.say(`act-${view.phase}.number`)}
          <span>{words.say(`act-${view.phase}.name`)}</span>
        </button>
        <h1 class="today">
          <time dateTime={view.date}>
            <span class="long">{words.date(view.date, 'long')}</span>
            <span class="medium" aria-hidden="true">
              {words.say('date-narrow', {
                date: words.date(view.date, 'short'),
                year: view.date.slice(0, 4),
              })}
            </span>
          </time>
        </h1>
      </div>
      <Fortnight />
      <div class="strip-attention">
        <p class="act">{words.say('attention')}</p>
        <p>
          <Discs
            full={view.attention}
            of={present.timeline.value.world.scenario.calendar.attention.perWeek}
          />{' '}
          <span class="attention-words">{words.say('attention-left', { count: view.attention })}</span>
        </p>
      </div>
      <Late load={loadGauges} meanwhile={<GaugePlaces />} />
      <nav class="strip-menu" aria-label={words.say('menu')}>
        <Late load={loadMenu} />
      </nav>
    </header>
  );
}

/** The places of the two accounts, kept for them until they come. */
function GaugePlaces(): JSX.Element {
  return (
    <>
      <span class="strip-confidence" />
      <span class="strip-clock" />
    </>
  );
}

function Fortnight(): JSX.Element {
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
      <span class="days">
        {days.map((one) => (
          <span key={one} class={`${one === day ? 'day today' : 'day'}${marks.has(one) ? ' marked' : ''}`}>
            {words.date(iso(one), 'day')}
          </span>
        ))}
      </span>
    </button>
  );
}
