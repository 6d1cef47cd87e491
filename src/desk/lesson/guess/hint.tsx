/** A hint on request, if the stop has one; it costs a single player half of the point. */
import type { JSX } from 'preact';
import { isScored } from '../../../lesson/guess.ts';
import type { Words } from '../../../strings/fluent.ts';
import { announce } from '../../shell/announce.ts';
import { useWords } from '../../shell/words.ts';
import { type AtQuestion, change, hereIn, isClass, useQuestion } from './session.ts';

const hintOf = (words: Words, { stop }: AtQuestion): string => words.say(`stop-${stop.id}.hint`);

/** Shows and announces the hint. */
export function giveHint(words: Words, question: AtQuestion): void {
  change(question, { hinted: true });
  announce(hintOf(words, question));
}

export function HintButton(): JSX.Element | null {
  const words = useWords();
  const question = useQuestion();
  const costs = isScored(question.stop) && !isClass(question.session);
  if (hereIn(question).hinted) return null;
  return (
    <button type="button" class="plain" aria-keyshortcuts="H" onClick={() => giveHint(words, question)}>
      {words.say(costs ? 'guess-hint-costs' : 'guess-hint')}
      <kbd>H</kbd>
    </button>
  );
}

export function Hint(): JSX.Element | null {
  const words = useWords();
  const question = useQuestion();
  if (!hereIn(question).hinted) return null;
  return (
    <p class="guess-hint">
      <b>{words.say('guess-hint-head')}</b> {hintOf(words, question)}
    </p>
  );
}
