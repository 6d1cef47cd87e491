/** Opens what weighed in an answer: the way to a ledger from wherever its paper is read. */
import type { JSX } from 'preact';
import { useDialogs } from '../shell/dialogs.ts';
import { useWords } from '../shell/words.ts';

interface WhyButtonProps {
  /** What is asked about, for those who hear the button and see no paper beside it. */
  readonly title: string;
  /** The paper's place on the tape. */
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
