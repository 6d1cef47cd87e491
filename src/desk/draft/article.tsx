/** One article of the draft: its wording with the changes, and the marks in the margin. */

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Clause } from '../../scenario/schema.ts';
import { useDerived } from '../shell/derived.ts';
import { useDialogs } from '../shell/dialogs.ts';
import { LazyWith } from '../shell/lazy.tsx';
import { secondChunk } from '../shell/load-second-chunk.ts';
import { usePresent } from '../shell/present.ts';
import { Padlock } from '../shell/small-icon.tsx';
import { useWords } from '../shell/words.ts';
import { preambleWords } from './named-powers.ts';

const loadChangedWording = () => secondChunk().then(({ ChangedWording }) => ChangedWording);
const loadMarks = () => secondChunk().then(({ Marks }) => Marks);

interface ArticleProps {
  readonly clause: Clause;
  readonly numeral: string;
  /** The option that it is compared with; null if nothing is marked. */
  readonly old: string | null;
  readonly columns: readonly PowerId[];
}

export function Article({ clause, numeral, old, columns }: ArticleProps): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const { id } = clause;
  const { now, promised } = useDerived(() => {
    const { text, commitments } = present.view.value;
    return { now: text[id] ?? clause.start, promised: commitments.some((one) => one.clause === id) };
  }, [clause]);
  const changed = old !== null && old !== now;
  // A new object would render the marks again.
  const marked = useMemo(() => ({ clause: id, columns }), [id, columns]);
  const unnumbered = numeral === '' && !promised;
  return (
    <li class={`article${changed ? ' changed' : ''}${unnumbered ? ' unnumbered' : ''}`}>
      <button
        type="button"
        class="article-open"
        aria-haspopup="dialog"
        onClick={() => dialogs.open({ is: 'clause', clause: id })}
      >
        <span class="numeral">
          {numeral}
          {promised && (
            <>
              {' '}
              <Padlock />
              <span class="hidden">{words.say('promised-short')}</span>
            </>
          )}
        </span>
        <Wording clause={clause} now={now} old={changed ? old : null} />
      </button>
      <LazyWith load={loadMarks} with={marked} meanwhile={<span class="marks" />} />
    </li>
  );
}

interface WordingProps {
  readonly clause: Clause;
  readonly now: string;
  /** The option that it is compared with, if it differs. */
  readonly old: string | null;
}

/**
 * Its text (that of the preamble in full) with changed words struck and rewritten in red; for an unchanged one also what
 * it settles, in a few words, which a close draft shows instead (density.css).
 */
function Wording({ clause: { id, preamble }, now, old }: WordingProps): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const said = (option: string): string =>
    preamble
      ? preambleWords(present, words, { ...present.view.value.text, [id]: option })
      : words.say(`option-${id}-${option}`);
  const text = useDerived(
    () => ({ old: old === null ? null : said(old), now: said(now) }),
    [words, id, old, now],
  );
  const clause = words.say(`clause-${id}`);
  return (
    <>
      <span class="wording">
        <strong class="lead-word">{words.say('lead-word', { clause })}</strong>{' '}
        {text.old === null ? (
          text.now
        ) : (
          <LazyWith
            load={loadChangedWording}
            with={{ old: text.old, now: text.now }}
            meanwhile={<ins>{text.now}</ins>}
          />
        )}
      </span>
      {old === null && (
        <span class="in-short" aria-hidden="true">
          <strong class="lead-word">{words.say('lead-word-short', { clause })}</strong>{' '}
          {words.say(`option-${id}-${now}.label`)}
        </span>
      )}
    </>
  );
}
