/**
 * What the strip opens to: every movement of confidence with its cause, the steps of the greater pact's clock with
 * who has deposited, and the calendar of known days.
 */

import type { JSX } from 'preact';
import { demandWords, nameOf } from '../../strings/names.ts';
import { clockSteps } from '../answers.ts';
import { marksOn } from '../calendar.ts';
import { type Desk, useDesk } from '../desk.ts';
import { plain, signed } from '../figures.ts';
import type { Movement } from '../reading.ts';
import { movements } from '../reading.ts';
import { readTape } from '../tape.ts';
import { Sheet } from './dialog.tsx';
import { Sources } from './sources.tsx';

function causeWords(desk: Desk, { cause, about }: Movement): string {
  const { words } = desk.house;
  const text = words.say(`cause-${cause}`);
  if (about === undefined) return text;
  const what = about.includes('=')
    ? demandWords(words, about)
    : nameOf(words, `power-${about}.the`, `power-${about}`, `dilemma-${about}.title`);
  return words.say('cause-about', { cause: text, what });
}

/** What moved it, and behind that the rule by which it did; of a request also its ledger, of a crisis its paper. */
function Cause({ movement }: { movement: Movement }): JSX.Element {
  const desk = useDesk();
  const { words } = desk.house;
  const { cause, about = '', day } = movement;
  const minute = readTape(desk).findIndex(
    ({ cable }) => cause === 'asked' && cable.is === 'asked' && cable.day === day && cable.demand === about,
  );
  return (
    <details class="cause">
      <summary>{causeWords(desk, movement)}</summary>
      <p class="note">{words.say(`cause-${cause}.why`)}</p>
      {minute >= 0 && (
        <button type="button" class="link" onClick={() => desk.open({ is: 'why', at: minute })}>
          {words.say('cause-ledger')}
        </button>
      )}
      {cause === 'crisis' && (
        <button type="button" class="link" onClick={() => desk.open({ is: 'crisis', id: about })}>
          {words.say('crisis-read')}
        </button>
      )}
    </details>
  );
}

export function ConfidenceSheet(): JSX.Element {
  const desk = useDesk();
  const { words, iso } = desk.house;
  const { home } = desk.timeline.value.world.scenario;
  const moved = movements(desk.timeline.value);
  return (
    <Sheet title={words.say('confidence-title')} slug={words.say('confidence-slug')}>
      <p class="lead">
        {words.say('confidence-lead', {
          first: plain(words, home.confidence),
          now: plain(words, desk.view.value.confidence),
          recall: plain(words, home.recallBelow),
        })}
      </p>
      {moved.length > 0 && (
        <table class="movements">
          <thead>
            <tr>
              <th scope="col">{words.say('table-day')}</th>
              <th scope="col">{words.say('table-cause')}</th>
              <th scope="col">{words.say('table-change')}</th>
              <th scope="col">{words.say('table-now')}</th>
            </tr>
          </thead>
          <tbody>
            {[...moved].reverse().map((movement, index) => (
              <tr key={`${movement.day}/${moved.length - index}`}>
                <th scope="row">
                  <time dateTime={iso(movement.day)}>{words.date(iso(movement.day), 'short')}</time>
                </th>
                <td>
                  <Cause movement={movement} />
                </td>
                <td class="figure">{signed(words, movement.change)}</td>
                <td class="figure">{plain(words, movement.now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Sheet>
  );
}

export function ClockSheet(): JSX.Element {
  const desk = useDesk();
  const { words, iso } = desk.house;
  const { clock } = desk.timeline.value.world.scenario;
  const { deposited, melted } = desk.view.value.clock;
  const heard = clockSteps(desk.timeline.value);
  return (
    <Sheet title={words.say('clock')} slug={words.say('clock-slug', { count: clock.signatories.length })}>
      <p class="lead">{words.say('clock-lead', { melted: Math.round(melted / 10) })}</p>
      <ul class="signatories" aria-label={words.say('clock-signatories')}>
        {clock.signatories.map((id) => (
          <li key={id} class={deposited.includes(id) ? 'done' : ''}>
            <i class={deposited.includes(id) ? 'box full' : 'box'} aria-hidden="true" />{' '}
            {words.say(`power-${id}`)}
            <span class="hidden"> {words.say(deposited.includes(id) ? 'box-full' : 'box-empty')}</span>
          </li>
        ))}
      </ul>
      <ul class="steps">
        {[...heard].reverse().map(({ id, day }) => (
          <li key={id}>
            <time dateTime={iso(day)}>{words.date(iso(day), 'medium')}</time>
            <p>
              {words.say(`clock-${id}`)}{' '}
              <Sources keys={clock.steps.find((step) => step.id === id)?.sources ?? []} />
            </p>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

export function CalendarSheet(): JSX.Element {
  const desk = useDesk();
  const { words, iso } = desk.house;
  const { day } = desk.view.value;
  const ahead = [...marksOn(desk)].filter(([on]) => on >= day).sort(([a], [b]) => a - b);
  return (
    <Sheet title={words.say('calendar')} slug={words.date(desk.view.value.date, 'long')}>
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
