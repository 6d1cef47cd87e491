/**
 * One article of the draft: its words, what was changed in them, and the place in the margin for who would bear it.
 */

import type { JSX } from 'preact';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Clause } from '../../scenario/schema.ts';
import { useDialogs } from '../shell/dialogs.ts';
import { LateWith } from '../shell/fetched-part.tsx';
import { Padlock } from '../shell/icons.tsx';
import { usePresent } from '../shell/present.ts';
import { secondPiece } from '../shell/second-piece.ts';
import { useWords } from '../shell/words.ts';

const loadRed = () => secondPiece().then(({ Red }) => Red);
const loadMarks = () => secondPiece().then(({ Marks }) => Marks);

interface ArticleProps {
  readonly clause: Clause;
  readonly numeral: string;
  /** The option that it is compared with; null where nothing is marked. */
  readonly old: string | null;
  readonly columns: readonly PowerId[];
}

export function Article({ clause: { id, start }, numeral, old, columns }: ArticleProps): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const view = present.view.value;
  const now = view.text[id] ?? start;
  const changed = old !== null && old !== now;
  return (
    <li class={`article${changed ? ' changed' : ''}`}>
      <button
        type="button"
        class="article-open"
        aria-haspopup="dialog"
        onClick={() => dialogs.open({ is: 'clause', clause: id })}
      >
        <span class="numeral">
          {numeral}
          {view.commitments.some((one) => one.clause === id) && (
            <>
              {' '}
              <Padlock />
              <span class="hidden">{words.say('promised-short')}</span>
            </>
          )}
        </span>
        <Wording clause={id} now={now} old={changed ? old : null} />
      </button>
      <LateWith
        load={loadMarks}
        with={{ clause: id, columns }}
        meanwhile={<span class="marks" style={{ width: `${26 * columns.length + 18}px` }} />}
      />
    </li>
  );
}

interface WordingProps {
  readonly clause: string;
  readonly now: string;
  /** The option that it is compared with, if it is another. */
  readonly old: string | null;
}

/** Its text, with the words that were changed struck and written anew in red. */
function Wording({ clause, now, old }: WordingProps): JSX.Element {
  const words = useWords();
  const text = (option: string): string => words.say(`option-${clause}-${option}`);
  return (
    <span class="wording">
      <strong class="lead-word">{words.say('lead-word', { clause: words.say(`clause-${clause}`) })}</strong>{' '}
      {old === null ? (
        text(now)
      ) : (
        <LateWith
          load={loadRed}
          with={{ old: text(old), now: text(now) }}
          meanwhile={<ins>{text(now)}</ins>}
        />
      )}
    </span>
  );
}
