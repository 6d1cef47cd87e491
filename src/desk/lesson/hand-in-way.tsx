/** At the end of the game: the link to the assignment that ends with it. */
import type { JSX } from 'preact';
import { useDialogs } from '../shell/dialogs.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { useAssigned } from './assigned.ts';

export function HandInWay(): JSX.Element | null {
  const words = useWords();
  const dialogs = useDialogs();
  const { seat } = usePresent();
  const run = useAssigned().value;
  if (run === null || !run.here || seat.value !== 'player') return null;
  return (
    <button
      type="button"
      class="main"
      aria-haspopup="dialog"
      onClick={() => dialogs.open({ is: 'assignment' })}
    >
      {words.say('hand-in-way')}
    </button>
  );
}
