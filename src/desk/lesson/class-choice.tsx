/** The button that opens the sheet for a class, as a smaller choice of the first sheet. */
import type { JSX } from 'preact';
import { useDialogs } from '../shell/dialogs.ts';
import { useWords } from '../shell/words.ts';

export function ClassChoice(): JSX.Element {
  const words = useWords();
  const dialogs = useDialogs();
  return (
    <button
      type="button"
      class="choice"
      aria-haspopup="dialog"
      aria-label={words.say('title-class')}
      aria-keyshortcuts="6"
      onClick={() => dialogs.open({ is: 'class' })}
    >
      <span>
        <span class="choice-more">{words.say('title-class.short')}</span>
        <span class="choice-name" aria-hidden="true">
          45′
        </span>
      </span>
    </button>
  );
}
