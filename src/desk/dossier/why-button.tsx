/** Opens the Why sheet of a paper from wherever the paper is shown. */
import type { JSX } from 'preact';
import { useDialogs } from '../shell/dialogs.ts';
import { useWords } from '../shell/words.ts';

interface WhyButtonProps {
  /** The title of the paper, for screen readers. */
  readonly title: string;
  /** The paper's index on the tape. */
  readonly at: number;
  /** A word in the line of a paper, or a button below it. */
  readonly look: 'why-word' | 'plain';
}

export function WhyButton({ title, at, look }: WhyButtonProps): JSX.Element {
  const words = useWords();
  const dialogs = useDialogs();
  return (
    <button
      type="button"
      class={look}
      aria-haspopup="dialog"
      aria-label={words.say('why-of', { title })}
      onClick={() => dialogs.open({ is: 'why', at })}
    >
      {words.say('why')}
    </button>
  );
}
