/**
 * The sheet "What can I do?": the current hint, the possible acts with their reasons, and what there is to
 * wait for. If it is too late for anything else, it says so and leads to the end. While history is watched it
 * explains how to take the pen.
 */
import type { JSX } from 'preact';
import { goalsOf } from '../../chronicle/goals.ts';
import type { Words } from '../../strings/fluent.ts';
import { plainNames } from '../../strings/power-names.ts';
import { Counted } from '../acts/hand-count.tsx';
import { letDaysRun, letTheRestPass, waitOn } from '../acts/long-wait.ts';
import { useOrders } from '../acts/orders.ts';
import { capOf, keysOf, questionOf, take } from '../acts/questions.ts';
import { VerbButton } from '../acts/verb-button.tsx';
import { hasCodex } from '../codex/codex.ts';
import { relievedOn } from '../home/relieved.ts';
import { AidShut } from '../lesson/aid-shut.tsx';
import { useAssigned } from '../lesson/assigned.ts';
import { isOpen } from '../lesson/is-open.ts';
import { Sheet } from '../shell/dialog.tsx';
import { useDialogs } from '../shell/dialogs.ts';
import { hintDue } from '../shell/hints.ts';
import { usePages } from '../shell/pages.ts';
import { usePresent } from '../shell/present.ts';
import { useScreen } from '../shell/screen.ts';
import { usePress } from '../shell/use-keys.ts';
import { useWords } from '../shell/words.ts';
import { usePen } from '../watch/pen.ts';
import {
  type Counsel,
  counselFor,
  isCommand,
  lateFor,
  lateWords,
  type Place,
  reasonWords,
  relievedWords,
  threats,
  waitFor,
} from './counsel.ts';

export function CounselSheet(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const assigned = useAssigned();
  return (
    <Sheet
      slug={words.say('counsel-slug', { date: words.date(present.view.value.date, 'long') })}
      title={words.say('counsel')}
      foot={<Ways />}
    >
      {present.over.value || present.seat.value === 'historian' ? (
        <Onward />
      ) : isOpen(assigned, 'counsel') ? (
        <Today />
      ) : (
        <AidShut aid="counsel" />
      )}
    </Sheet>
  );
}

/** The choices while watching: read on or take the pen. */
function Onward(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const pen = usePen();
  const screen = useScreen();
  const over = present.over.value;
  const go = (): void => {
    dialogs.close();
    if (over) screen.value = 'end';
    else pen.take();
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

function Today(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const dialogs = useDialogs();
  const pen = usePen();
  const all = counselFor(present);
  const late = lateFor(present);
  // A hint explains how to go on, and that would lead nowhere now.
  const hint =
    pages.waiting.value === null && late === null ? hintDue({ present, pages, dialogs, pen }) : null;
  const isLost = late !== null && late.is !== 'force';
  const relieved = relievedOn(present);
  return (
    <>
      {hint !== null && <p class="counsel-hint">{words.say(`hint-${hint}`)}</p>}
      {late !== null && <p class="counsel-hint">{lateWords(present, words, late)}</p>}
      {threats(present, words).map((threat) => (
        <p key={threat} class="counsel-hint">
          {threat}
        </p>
      ))}
      {relieved !== null && <p class="counsel-hint">{relievedWords(present, words, relieved)}</p>}
      {isLost && all.length > 0 && <p class="counsel-still">{words.say('counsel-late-still')}</p>}
      {all.length === 0 ? (
        <p class="lead">{words.say(isLost ? 'counsel-late-pass' : 'counsel-none')}</p>
      ) : (
        <ul class="counsel">
          {all.map((one, index) => (
            <li key={index}>
              <p>{reasonWords(present, words, one.advice)}</p>
              <Counted question={questionOf(present.timeline.value, 'counsel')} at={index}>
                <Act counsel={one} at={index} />
              </Counted>
            </li>
          ))}
        </ul>
      )}
      {all.filter(({ advice }) => advice.why === 'permission').length > 1 && (
        <p class="note">{words.say('counsel-each-alone')}</p>
      )}
      {all.some(({ act }) => !isCommand(act)) && <p class="note">{words.say('counsel-directions')}</p>}
      {present.view.value.attention === 0 && hint !== 'attention' && (
        <p class="note">{words.say('refusal-no-attention')}</p>
      )}
      {isLost && present.view.value.verbs.has('withdraw') && (
        <p class="note">{words.say('counsel-late-withdraw')}</p>
      )}
      <p class="counsel-wait">{waitFor(present, words)}</p>
      <Waits toTheEnd={isLost} />
    </>
  );
}

/**
 * Lets time pass from the sheet, or the rest of it, unless an assignment may end earlier. The sheet is closed first,
 * because new papers open over the desk.
 */
function Waits({ toTheEnd }: { toTheEnd: boolean }): JSX.Element {
  const words = useWords();
  const dialogs = useDialogs();
  const waiter = {
    present: usePresent(),
    pages: usePages(),
    orders: useOrders(),
    assigned: useAssigned(),
  };
  const instead = (act: () => void): void => {
    dialogs.close();
    act();
  };
  const ends = toTheEnd && waiter.assigned.value === null;
  const wait = (): void => instead(() => waitOn(waiter, words, 0));
  const run = (): void => instead(() => letDaysRun(waiter, words));
  usePress((key) => {
    const act = key === 'w' ? wait : key === 'u' && !ends ? run : null;
    act?.();
    return act !== null;
  }, 'counsel');
  return (
    <>
      <div class="counsel-waits">
        <button type="button" class={ends ? 'plain' : 'main'} aria-keyshortcuts="W" onClick={wait}>
          {words.say('command-wait')}
          <kbd>W</kbd>
        </button>
        {ends ? (
          <button type="button" class="main" onClick={() => instead(() => letTheRestPass(waiter, words))}>
            {words.say('counsel-to-end')}
          </button>
        ) : (
          <button type="button" class="plain" aria-keyshortcuts="U" onClick={run}>
            {words.say('counsel-run')}
            <kbd>U</kbd>
          </button>
        )}
      </div>
      <p class="note">{words.say(ends ? 'counsel-to-end-note' : 'counsel-run-note')}</p>
    </>
  );
}

/** The command itself, or a link to the page on which it is given. */
function Act({ counsel, at }: { counsel: Counsel; at: number }): JSX.Element {
  const words = useWords();
  const answering = {
    present: usePresent(),
    pages: usePages(),
    dialogs: useDialogs(),
    orders: useOrders(),
  };
  const { act } = counsel;
  if (isCommand(act)) return <VerbButton possible={act} digit={at + 1} answers />;
  const label = placeWords(words, act);
  return (
    <button
      type="button"
      class="verb"
      aria-label={label}
      aria-keyshortcuts={keysOf(at)}
      onClick={() => take(answering, counsel)}
    >
      <kbd>{capOf(at)}</kbd>
      <span class="verb-label">{label}</span>
    </button>
  );
}

/** The label of a link to the page on which an item is decided. */
function placeWords(words: Words, place: Place): string {
  switch (place.to) {
    case 'waiting':
      return words.say('crisis-read');
    case 'home':
      return words.say('home-body-room');
    case 'requests':
      return words.say('requests-wanted');
    case 'power':
      return words.say('counsel-dossier', { name: plainNames(words, place.power) });
    case 'clause':
      return words.say('counsel-article', { article: words.say(`clause-${place.clause}`) });
  }
}

/** Links to other explanations of the desk. */
function Ways(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const hasGoals = present.seat.value === 'player' && goalsOf(present.timeline.value).length > 0;
  return (
    <>
      {hasCodex(present.timeline.value.world) && (
        <button type="button" class="plain" onClick={() => dialogs.open({ is: 'codex', entry: null })}>
          {words.say('codex')}
        </button>
      )}
      {hasGoals && (
        <button type="button" class="plain goals-all" onClick={() => dialogs.open({ is: 'goals' })}>
          {words.say('goals')}
        </button>
      )}
      <button type="button" class="plain keys-all" onClick={() => dialogs.open({ is: 'keys' })}>
        {words.say('keys')}
      </button>
      <button type="button" class="plain" onClick={() => dialogs.close()}>
        {words.say('close')}
        <kbd>{words.say('key-esc')}</kbd>
      </button>
    </>
  );
}
