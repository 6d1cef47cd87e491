/**
 * The sheet that answers "What can I do?": what the desk would have understood next, the things that are possible today
 * with their reasons, and always what there is to wait for. To who watches, it says how the pen is taken.
 */
import type { JSX } from 'preact';
import { hasCodex } from '../codex/codex.ts';
import { type Desk, useDesk } from '../shell/desk.ts';
import { Sheet } from '../shell/dialog.tsx';
import { hintDue } from '../shell/hints.ts';
import { type Counsel, counselFor, waitFor } from './counsel.ts';
import { Counted } from './hand-count.tsx';
import { letDaysRun } from './long-wait.ts';
import { capOf, keysOf, questionOf, take } from './questions.ts';
import { VerbButton } from './verb-button.tsx';

export function CounselSheet(): JSX.Element {
  const desk = useDesk();
  const { words } = desk.ports;
  return (
    <Sheet
      slug={words.say('counsel-slug', { date: words.date(desk.view.value.date, 'long') })}
      title={words.say('counsel')}
      foot={<Ways desk={desk} />}
    >
      {desk.over.value || desk.seat.value === 'historian' ? <Onward desk={desk} /> : <Today desk={desk} />}
    </Sheet>
  );
}

/** Nothing is to be done but to read on, or to take the pen. */
function Onward({ desk }: { desk: Desk }): JSX.Element {
  const { words } = desk.ports;
  const over = desk.over.value;
  const go = (): void => {
    desk.close();
    if (over) desk.screen.value = 'end';
    else desk.takePenOrAsk();
  };
  return (
    <>
      <p class="lead">{words.say(over ? 'counsel-over' : 'hint-pen')}</p>
      <button type="button" class="main counsel-on" onClick={go}>
        {words.say(over ? 'to-the-end' : 'take-pen')}
      </button>
    </>
  );
}

function Today({ desk }: { desk: Desk }): JSX.Element {
  const { words } = desk.ports;
  const all = counselFor(desk);
  const hint = desk.waiting.value === null ? hintDue(desk) : null;
  return (
    <>
      {hint !== null && <p class="counsel-hint">{words.say(`hint-${hint}`)}</p>}
      {all.length === 0 ? (
        <p class="lead">{words.say('counsel-none')}</p>
      ) : (
        <ul class="counsel">
          {all.map((one, index) => (
            <li key={index}>
              <p>{one.reason}</p>
              <Counted question={questionOf(desk, 'counsel')} at={index}>
                <Act desk={desk} counsel={one} at={index} />
              </Counted>
            </li>
          ))}
        </ul>
      )}
      {desk.view.value.attention === 0 && hint !== 'attention' && (
        <p class="note">{words.say('refusal-no-attention')}</p>
      )}
      <p class="counsel-wait">{waitFor(desk)}</p>
      <div class="counsel-waits">
        <button type="button" class="main" onClick={() => wait(desk)}>
          {words.say('command-wait')}
          <kbd>W</kbd>
        </button>
        <button type="button" class="plain" onClick={() => run(desk)}>
          {words.say('counsel-run')}
          <kbd>U</kbd>
        </button>
      </div>
      <p class="note">{words.say('counsel-run-note')}</p>
    </>
  );
}

function run(desk: Desk): void {
  desk.close();
  letDaysRun(desk);
}

function wait(desk: Desk): void {
  desk.close();
  desk.wait();
}

/** The command itself, or the way to the page on which it is given. */
function Act({ desk, counsel, at }: { desk: Desk; counsel: Counsel; at: number }): JSX.Element {
  const { words } = desk.ports;
  const { act } = counsel;
  if (typeof act !== 'string') return <VerbButton possible={act} digit={at + 1} answers />;
  const label = words.say(act === 'waiting' ? 'crisis-read' : 'home-body-room');
  return (
    <button
      type="button"
      class="verb"
      aria-label={label}
      aria-keyshortcuts={keysOf(at)}
      onClick={() => take(desk, counsel)}
    >
      <kbd>{capOf(at)}</kbd>
      <span class="verb-label">{label}</span>
    </button>
  );
}

/** What else explains the desk. */
function Ways({ desk }: { desk: Desk }): JSX.Element {
  const { words } = desk.ports;
  return (
    <>
      {hasCodex(desk) && (
        <button type="button" class="plain" onClick={() => desk.open({ is: 'codex', entry: null })}>
          {words.say('codex')}
        </button>
      )}
      <button type="button" class="plain keys-all" onClick={() => desk.open({ is: 'keys' })}>
        {words.say('keys')}
      </button>
      <button type="button" class="plain" onClick={() => desk.close()}>
        {words.say('close')}
        <kbd>{words.say('key-esc')}</kbd>
      </button>
    </>
  );
}
