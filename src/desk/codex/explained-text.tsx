/**
 * A text in which the words that the codex explains lead to it: underlined with dots, each once.
 */
import type { JSX } from 'preact';
import { useDialogs } from '../shell/dialogs.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { openEntries, pieces } from './codex.ts';

interface TermedProps {
  readonly text: string;
  /** The entry whose own text it is does not lead to itself. */
  readonly but?: string;
  /** What is done instead of opening the codex, where it lies open already. */
  readonly choose?: (entry: string) => void;
}

export function Termed({ text, but, choose }: TermedProps): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const open = openEntries(present);
  const entries = but === undefined ? open : open.filter(({ id }) => id !== but);
  return (
    <>
      {pieces(words, entries, text).map(({ text: piece, entry }, index) =>
        entry === null ? (
          piece
        ) : (
          <a
            key={`${index}/${entry}`}
            class="term"
            href={`#${entry}`}
            aria-haspopup={choose === undefined ? 'dialog' : undefined}
            onClick={(event) => {
              event.preventDefault();
              if (choose === undefined) dialogs.open({ is: 'codex', entry });
              else choose(entry);
            }}
          >
            {piece}
          </a>
        ),
      )}
    </>
  );
}
