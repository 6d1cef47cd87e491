/** The latest papers when the question arose, with their marks, and the link to the whole desk at that time. */
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { upTo } from '../../../chronicle/timeline.ts';
import { placeOf } from '../../../lesson/stops.ts';
import { MarkOfEntry } from '../../codex/paper-mark.tsx';
import { makePresent, usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import { readTape } from '../../tape/tape-words.ts';
import { useQuestion } from './session.ts';

/** Number of papers shown (design choice: as many as fit beside the answers without scrolling). */
const PAPERS = 3;

export function OnTheDesk({ look }: { look: () => void }): JSX.Element {
  const words = useWords();
  const { iso } = usePresent();
  const { line, stop } = useQuestion();
  const papers = useMemo(() => {
    const moment = makePresent(
      signal('historian' as const),
      signal(upTo(line, placeOf(line, stop) + 1)),
      iso,
    );
    return readTape(moment, words)
      .filter(({ cable }) => cable.is !== 'act')
      .slice(-PAPERS)
      .reverse();
  }, [line, stop, words]);
  return (
    <section class="guess-desk" aria-labelledby="guess-desk-head">
      <h4 id="guess-desk-head" class="slug">
        {words.say('guess-on-desk')}
      </h4>
      <ol class="guess-papers">
        {papers.map((entry, at) => (
          <li key={at}>
            <p class="slug">
              <time dateTime={iso(entry.cable.day)}>{words.date(iso(entry.cable.day), 'medium')}</time>{' '}
              <MarkOfEntry entry={entry} />
            </p>
            {entry.paper.title !== null && <h5>{entry.paper.title}</h5>}
            <p>{entry.paper.text}</p>
          </li>
        ))}
      </ol>
      <button type="button" class="plain" aria-keyshortcuts="L" onClick={look}>
        {words.say('guess-look-at-desk')}
        <kbd>L</kbd>
      </button>
    </section>
  );
}
