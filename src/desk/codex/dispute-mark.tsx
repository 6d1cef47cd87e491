/** The mark that opens the card of a dispute, shown beside the disputed matter. */
import type { JSX } from 'preact';
import { useDialogs } from '../shell/dialogs.ts';
import { useWords } from '../shell/words.ts';

export function DisputeMark({ id }: { id: string }): JSX.Element {
  const words = useWords();
  const dialogs = useDialogs();
  return (
    <button
      type="button"
      class="source disputed"
      aria-haspopup="dialog"
      aria-label={words.say('dispute-open', { title: words.say(`dispute-${id}`) })}
      onClick={() => dialogs.open({ is: 'dispute', id })}
    >
      {words.say('dispute-short')}
    </button>
  );
}
