/**
 * The sheet of the running assignment: its card, its questions, which can be answered during the game, and
 * the buttons to hand it in or leave it.
 */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { MOST_ANSWER } from '../../../lesson/hand-in.ts';
import { typed } from '../../../lesson/sealed-text.ts';
import { useKeeping } from '../../saves/saves.ts';
import { Sheet } from '../../shell/dialog.tsx';
import { useDialogs } from '../../shell/dialogs.ts';
import { usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import { type Running, useAssigned } from '../assigned.ts';
import './style.ts';
import { Card } from './card.tsx';
import { ownWordsOf } from './card-words.ts';
import { HandingIn } from './handing-in.tsx';
import { leaveRun, writeRun } from './run.ts';

export function RunningSheet(): JSX.Element {
  const words = useWords();
  const run = useAssigned().value;
  return (
    <Sheet kind="wide" slug={words.say('run-slug')} title={words.say(headOf(run))}>
      {run === null ? <p class="lead">{words.say('run-none')}</p> : <Run run={run} />}
    </Sheet>
  );
}

function headOf(run: Running | null): string {
  if (run === null) return 'run-left';
  return run.ended && run.here ? 'run-ended' : 'run-title';
}

function Run({ run }: { run: Running }): JSX.Element {
  const words = useWords();
  const { over } = usePresent();
  const isDone = run.ended && run.here;
  const task = (
    <div key="task">
      <Card assignment={run.assignment} asked />
      {!run.here && <Elsewhere />}
      <Leave />
    </div>
  );
  const work = (
    <div key="work">
      {isDone && <p class="lead run-over">{words.say(over.value ? 'run-over-lead' : 'run-ended-lead')}</p>}
      <Answers run={run} />
      {run.here && <HandingIn run={run} />}
    </div>
  );
  // At the end what is still to be done comes first: on a telephone the card alone fills the screen.
  return <div class="assignment-run">{isDone ? [work, task] : [task, work]}</div>;
}

/** Shown when another game is on the desk; the assignment's game is among the player's other games. */
function Elsewhere(): JSX.Element {
  const words = useWords();
  const dialogs = useDialogs();
  return (
    <div class="run-elsewhere">
      <p>{words.say('run-elsewhere')}</p>
      <button
        type="button"
        class="plain"
        aria-haspopup="dialog"
        onClick={() => dialogs.open({ is: 'shelf' })}
      >
        {words.say('shelf')}
      </button>
    </div>
  );
}

/** They can be written at any time, and are saved as they are typed. */
function Answers({ run }: { run: Running }): JSX.Element | null {
  const words = useWords();
  const assigned = useAssigned();
  const keeping = useKeeping();
  const { questions } = ownWordsOf(words, run.assignment.words);
  if (questions.length === 0) return null;
  const write = (at: number, text: string): void => {
    const answers = questions.map((_, index) =>
      index === at ? typed(text, MOST_ANSWER, true) : (run.answers[index] ?? ''),
    );
    writeRun({ assigned, keeping }, { name: run.name, answers });
  };
  return (
    <section class="run-answers" aria-labelledby="run-answers">
      <h3 id="run-answers">{words.say('run-answers')}</h3>
      <p class="note">{words.say('run-answers-kept')}</p>
      {questions.map((question, index) => (
        <Answer
          key={index}
          question={question}
          text={run.answers[index] ?? ''}
          write={(text) => write(index, text)}
        />
      ))}
    </section>
  );
}

interface AnswerProps {
  readonly question: string;
  readonly text: string;
  readonly write: (text: string) => void;
}

function Answer({ question, text, write }: AnswerProps): JSX.Element {
  const id = useId();
  return (
    <div class="run-answer">
      <label for={id}>{question}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={MOST_ANSWER}
        value={text}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
    </div>
  );
}

/** Asks once for confirmation, because what was typed is lost. */
function Leave(): JSX.Element {
  const words = useWords();
  const assigned = useAssigned();
  const keeping = useKeeping();
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <button type="button" class="link" onClick={() => setAsked(true)}>
        {words.say('run-leave')}
      </button>
    );
  return (
    <fieldset class="run-leave">
      <legend>{words.say('run-leave-asked')}</legend>
      <button type="button" class="plain" onClick={() => leaveRun({ assigned, keeping })}>
        {words.say('run-leave-yes')}
      </button>
      <button type="button" class="plain" onClick={() => setAsked(false)}>
        {words.say('run-leave-no')}
      </button>
    </fieldset>
  );
}
