/**
 * The sheet on confidence at home: its value, what would move it next, and every movement so far with its
 * cause.
 */
import type { JSX } from 'preact';
import type { Timeline } from '../../chronicle/timeline.ts';
import type { Words } from '../../strings/fluent.ts';
import { demandWords, nameOf } from '../../strings/power-names.ts';
import { Explained } from '../codex/explained-text.tsx';
import { Sheet } from '../shell/dialog.tsx';
import { useDialogs } from '../shell/dialogs.ts';
import { plain, signedBeside } from '../shell/figures.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { readTape } from '../tape/tape-words.ts';
import { isLow, lowLine, lowWords } from './low-line.ts';
import { confidenceShown, type Movement, movements, movingNext } from './movements.ts';
import { reasonsOf, termsOf } from './weeks.ts';

function causeWords(timeline: Timeline, words: Words, movement: Movement): string {
  const { cause, about } = movement;
  const text = words.say(`cause-${cause}`);
  const reasons = reasonsOf(timeline, words, termsOf(timeline, movement) ?? []);
  if (reasons !== '') return words.say('cause-about', { cause: text, what: reasons });
  if (about === undefined) return text;
  const what = about.includes('=')
    ? demandWords(words, about)
    : nameOf(words, `power-${about}.the`, `power-${about}`, `dilemma-${about}.title`);
  return words.say('cause-about', { cause: text, what });
}

/** The cause of a movement, with the rule behind it; for a request also its ledger, for a crisis its paper. */
function Cause({ movement }: { movement: Movement }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const { cause, about = '', day } = movement;
  const minute = readTape(present, words).findIndex(
    ({ cable }) => cause === 'asked' && cable.is === 'asked' && cable.day === day && cable.demand === about,
  );
  const timeline = present.timeline.value;
  const rule = words.say(`cause-${cause}.why`);
  return (
    <details class="cause">
      <summary>{causeWords(timeline, words, movement)}</summary>
      <p class="note">
        <Explained text={termsOf(timeline, movement) === null ? rule : `${rule} ${words.say('week-rule')}`} />
      </p>
      {minute >= 0 && (
        <button type="button" class="link" onClick={() => dialogs.open({ is: 'why', at: minute })}>
          {words.say('cause-ledger')}
        </button>
      )}
      {(cause === 'crisis' || cause === 'echo') && (
        <button type="button" class="link" onClick={() => dialogs.open({ is: 'crisis', id: about })}>
          {words.say('crisis-read')}
        </button>
      )}
    </details>
  );
}

export function ConfidenceSheet(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const { iso } = present;
  const { home } = present.timeline.value.world.scenario;
  const moved = movements(present.timeline.value);
  return (
    <Sheet title={words.say('confidence-title')} slug={words.say('confidence-slug')}>
      <p class="lead">
        {words.say('confidence-lead', {
          first: plain(words, home.confidence),
          now: confidenceShown(present),
          recall: plain(words, home.recallBelow),
        })}
      </p>
      <LowLine />
      <Next />
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
                <td class="figure">{signedBeside(words, movement.now, movement.change)}</td>
                <td class="figure">{confidenceShown(present, movement.now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Sheet>
  );
}

/** The line below which every week costs more, marked once confidence is below it. */
function LowLine(): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const line = lowLine(present);
  if (line === null) return null;
  return isLow(present) ? (
    <p class="fallen">{lowWords(present, words)}</p>
  ) : (
    <p class="note">{words.say('confidence-line', { line: plain(words, line) })}</p>
  );
}

/** What the next Monday takes, and what each act that only home is concerned with would bring today. */
function Next(): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const { iso } = present;
  const next = movingNext(present);
  if (next.length === 0) return null;
  return (
    <>
      <h3>{words.say('confidence-next')}</h3>
      <ul class="moving">
        {next.map((movement) => (
          <li key={`${movement.cause}/${movement.about ?? ''}`}>
            <span>{causeWords(present.timeline.value, words, movement)}</span>
            <time dateTime={iso(movement.day)}>{words.date(iso(movement.day), 'short')}</time>
            <b class="figure">{signedBeside(words, movement.now, movement.change)}</b>
          </li>
        ))}
      </ul>
    </>
  );
}
