/**
 * An article in its wording, with the words that were changed struck and written anew in red.
 */
import type { JSX } from 'preact';
import type { Words } from '../../strings/fluent.ts';
import { pencilled } from '../pencil.ts';

interface ArticleProps {
  readonly words: Words;
  readonly clause: string;
  readonly now: string;
  /** The option that stood there when the text was last sent, if it was another. */
  readonly old: string | null;
}

export function ArticleWords({ words, clause, now, old }: ArticleProps): JSX.Element {
  const lead = (
    <strong class="lead-word">{words.say('lead-word', { clause: words.say(`clause-${clause}`) })}</strong>
  );
  const text = words.say(`option-${clause}-${now}`);
  if (old === null)
    return (
      <span class="wording">
        {lead} {text}
      </span>
    );
  const { before, struck, written, after } = pencilled(words.say(`option-${clause}-${old}`), text);
  return (
    <span class="wording">
      {lead} {before} {struck !== '' && <del>{struck}</del>} {written !== '' && <ins>{written}</ins>} {after}
    </span>
  );
}
