/** One line on the desk while an assignment runs: its title, its end and a short task. It opens the card. */
import type { JSX } from 'preact';
import { useDialogs } from '../../shell/dialogs.ts';
import { usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import { type Running, useAssigned } from '../assigned.ts';
import './style.ts';
import { ownWordsOf, untilWords } from './card-words.ts';

/** Characters: a longer task would be cut in the line, and is read on the card. Design choice: a line at 1024 px. */
const SHORT_TASK = 80;

export function Reminder(): JSX.Element | null {
  const run = useAssigned().value;
  const { seat } = usePresent();
  if (run === null || seat.value !== 'player') return null;
  return <Line run={run} />;
}

function Line({ run }: { run: Running }): JSX.Element {
  const words = useWords();
  const dialogs = useDialogs();
  const { title, task } = ownWordsOf(words, run.assignment.words);
  return (
    <button
      type="button"
      class={run.ended && run.here ? 'assigned-line ended' : 'assigned-line'}
      aria-haspopup="dialog"
      aria-describedby="reminder-task"
      onClick={() => dialogs.open({ is: 'assignment' })}
    >
      <b>{title === '' ? words.say('assignment-untitled') : title}</b>
      <span class="reminder-until">
        {words.say(stateOf(run), { until: untilWords(words, run.assignment.until) })}
      </span>
      <span id="reminder-task" class={task.length > SHORT_TASK ? 'hidden' : 'reminder-task'}>
        {task}
      </span>
    </button>
  );
}

function stateOf({ here, ended }: Running): string {
  if (!here) return 'reminder-elsewhere';
  return ended ? 'reminder-ended' : 'reminder-until';
}
