/**
 * An article in its wording, with the words that were changed struck and written anew in red.
 */

import type { JSX } from 'preact';
import type { Words } from '../../strings/fluent.ts';
import { LateWith } from '../shell/fetched-part.tsx';
import { secondPiece } from '../shell/second-piece.ts';

const loadRed = () => secondPiece().then(({ Red }) => Red);

interface ArticleProps {
  readonly words: Words;
  readonly clause: string;
  readonly now: string;
  /** The option that it is compared with, if it is another. */
  readonly old: string | null;
}

export function ArticleWords({ words, clause, now, old }: ArticleProps): JSX.Element {
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
