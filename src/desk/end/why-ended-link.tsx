/** Opens the sheet that explains why the game ended as it did. */
import type { JSX } from 'preact';
import { useDialogs } from '../shell/dialogs.ts';
import { useWords } from '../shell/words.ts';

export function WhyEndedLink(): JSX.Element {
  const words = useWords();
  const dialogs = useDialogs();
  return (
    <button type="button" class="link" aria-haspopup="dialog" onClick={() => dialogs.open({ is: 'ending' })}>
      {words.say('why-ending-open')}
    </button>
  );
}
