/** The way to the goals from the task: on a telephone the strip has no room for it. */
import type { JSX } from 'preact';
import { goalsOf } from '../../chronicle/goals.ts';
import { useDialogs } from '../shell/dialogs.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';

export function GoalsWay(): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  if (present.seat.value === 'historian' || goalsOf(present.timeline.value).length === 0) return null;
  return (
    <button
      type="button"
      class="link goals-way"
      aria-haspopup="dialog"
      onClick={() => dialogs.open({ is: 'goals' })}
    >
      {words.say('goals-way')}
    </button>
  );
}
