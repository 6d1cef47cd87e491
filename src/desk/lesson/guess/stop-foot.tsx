/** The actions at a stop: back, a hint, the desk, the pen, and on. */
import type { JSX } from 'preact';
import { dateOf } from '../../../lesson/stops.ts';
import type { Stop } from '../../../scenario/lesson/stops.ts';
import type { Words } from '../../../strings/fluent.ts';
import { useWords } from '../../shell/words.ts';
import { HintButton } from './hint.tsx';
import { type AtQuestion, goTo, hereIn, isClass, letterOf, useQuestion } from './session.ts';

/** Where one can go from a stop; null if there is nothing there. */
export interface StopActs {
  /** Shows what was done, and then goes on to the next stop. */
  readonly go: () => void;
  readonly look: () => void;
  readonly takePen: () => void;
  readonly watchOn: (() => void) | null;
}

export const nextOf = ({ stops, session }: AtQuestion): Stop | undefined => stops[session.guess.value.at + 1];

/** Space continues in every sheet: a focused button must not also be pressed by it. */
const withoutSpace = (event: KeyboardEvent): void => {
  if (event.key === ' ') event.preventDefault();
};

function goWords(words: Words, question: AtQuestion): string {
  const { answered, chosen } = hereIn(question);
  if (answered) {
    const next = nextOf(question);
    return next === undefined
      ? words.say('guess-to-end')
      : words.say('guess-next', { date: words.date(dateOf(next), 'short') });
  }
  if (isClass(question.session)) return words.say('guess-show');
  return chosen === null
    ? words.say('guess-choose')
    : words.say('guess-answer', { letter: letterOf(question, chosen) });
}

export function StopFoot({ acts }: { acts: StopActs }): JSX.Element {
  const words = useWords();
  const question = useQuestion();
  const { session } = question;
  const { answered, chosen } = hereIn(question);
  const { at } = session.guess.value;
  const next = nextOf(question);
  return (
    <div class="guess-foot">
      {at > 0 && (
        <button type="button" class="plain" onClick={() => goTo(question, at - 1)}>
          {words.say('guess-back')}
        </button>
      )}
      {!answered && <HintButton />}
      {!answered && isClass(session) && (
        <button type="button" class="plain" aria-keyshortcuts="L" onClick={acts.look}>
          {words.say('guess-look-at-desk.short')}
          <kbd>L</kbd>
        </button>
      )}
      <button
        type="button"
        class="plain"
        aria-label={words.say('guess-pen.long')}
        aria-keyshortcuts="P"
        onClick={acts.takePen}
      >
        {words.say('guess-pen')}
        <kbd>P</kbd>
      </button>
      {acts.watchOn !== null && next !== undefined && (
        <button type="button" class="plain" aria-keyshortcuts="W" onClick={acts.watchOn}>
          {words.say('guess-watch-on', { date: words.date(dateOf(next), 'short') })}
          <kbd>W</kbd>
        </button>
      )}
      <button
        type="button"
        class="main guess-go"
        aria-keyshortcuts="Space"
        aria-disabled={!answered && chosen === null && !isClass(session)}
        onClick={acts.go}
        onKeyDown={withoutSpace}
        onKeyUp={withoutSpace}
      >
        {goWords(words, question)}
        <kbd>{words.say('key-space')}</kbd>
      </button>
    </div>
  );
}
