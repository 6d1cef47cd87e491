/**
 * The button on the desk that leads back to the question from which the desk was opened. Its words were
 * loaded with that question.
 */
import type { JSX } from 'preact';
import { useDialogs } from '../shell/dialogs.ts';
import { usePress } from '../shell/use-keys.ts';
import { useWords } from '../shell/words.ts';
import { hasLeftQuestion } from './left-question.ts';

export function BackToQuestion(): JSX.Element | null {
  return hasLeftQuestion.value ? <Back /> : null;
}

function Back(): JSX.Element {
  const words = useWords();
  const dialogs = useDialogs();
  const back = (): void => dialogs.open({ is: 'class' });
  usePress((key) => {
    if (key !== 'q') return false;
    back();
    return true;
  });
  return (
    <button type="button" class="plain back-to-question" onClick={back} aria-keyshortcuts="Q">
      {words.say('guess-back-to')}
      <kbd>Q</kbd>
    </button>
  );
}
