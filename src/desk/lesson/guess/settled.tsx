/**
 * Below the answers: what was right, what was done and why, with its sources; if the sources do not settle
 * it, the card with both readings.
 */
import type { JSX, Ref } from 'preact';
import { useDialogs } from '../../shell/dialogs.ts';
import { Sources } from '../../shell/sources-button.tsx';
import { useWords } from '../../shell/words.ts';
import { resultWords } from './result-words.ts';
import { letterOf, useQuestion } from './session.ts';

export function Settled({ head }: { head: Ref<HTMLHeadingElement> }): JSX.Element {
  const words = useWords();
  const dialogs = useDialogs();
  const question = useQuestion();
  const { stop } = question;
  const { dispute } = stop;
  return (
    <section class="guess-settled" aria-label={words.say('guess-settled')}>
      <p class="guess-stamp" aria-hidden="true">
        {dispute === undefined
          ? words.say('guess-stamp', { letter: letterOf(question, stop.done) })
          : words.say('guess-stamp-open')}
      </p>
      <div>
        <h4 ref={head} tabIndex={-1}>
          {resultWords(words, question)}
        </h4>
        <p>
          {words.say(`stop-${stop.id}.told`)} <Sources keys={stop.sources} />
        </p>
        {dispute !== undefined && (
          <>
            <p>{words.say(`stop-${stop.id}.settled`)}</p>
            <button
              type="button"
              class="link"
              aria-haspopup="dialog"
              onClick={() => dialogs.open({ is: 'dispute', id: dispute })}
            >
              {words.say('dispute-open', { title: words.say(`dispute-${dispute}`) })}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
