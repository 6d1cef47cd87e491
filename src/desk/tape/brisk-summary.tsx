/** What came while time ran at a lesson's pace: one line per paper, which opens the whole paper. */
import type { JSX } from 'preact';
import { useWords } from '../shell/words.ts';
import type { Entry } from './tape-words.ts';

/** Number of letters quoted of a paper without a title. */
const MOST_LETTERS = 90;

const lineOf = ({ paper: { title, text } }: Entry): string =>
  title ?? (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text);

interface BriskSummaryProps {
  readonly entries: readonly Entry[];
  readonly read: (entry: Entry) => JSX.Element;
}

export function BriskSummary({ entries, read }: BriskSummaryProps): JSX.Element {
  const words = useWords();
  return (
    <section class="brisk" aria-label={words.say('brisk-summary', { count: entries.length })}>
      <p class="note">{words.say('brisk-summary', { count: entries.length })}</p>
      <ul>
        {entries.map((entry, index) => (
          <li key={index}>
            <details>
              <summary>
                <span class="slug">{entry.paper.slug}</span> <b>{lineOf(entry)}</b>
              </summary>
              {read(entry)}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
