/**
 * What came while time ran on at a lesson's pace: every paper as one line, which opens to all of it.
 */
import type { JSX } from 'preact';
import { useWords } from '../shell/words.ts';
import type { Entry } from './tape-words.ts';

/** Letters of a paper without a title that stand for it. */
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
