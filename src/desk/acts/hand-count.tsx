/**
 * The hands that a class has raised for an answer, beside it: the teacher adds or takes away. The answer with the
 * most is marked; the count chooses nothing.
 */
import type { ComponentChildren, JSX } from 'preact';
import { announce } from '../shell/announce.ts';
import { useWords } from '../shell/words.ts';
import { capOf, hands, isForClass, leads, type Question, raise } from './questions.ts';

interface CountProps {
  /** The letter of the answer. */
  readonly letter: string;
  readonly count: number;
  /** It has more hands than any other. */
  readonly most: boolean;
  readonly raise: (by: 1 | -1) => void;
  /** The answer's button. */
  readonly children: ComponentChildren;
}

/** An answer with its count: plus and minus are keys of whatever has the focus in it. */
export function HandCount({ letter, count, most, raise: by, children }: CountProps): JSX.Element {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: plus and minus are pressed on the buttons within
    <div
      class={most ? 'counted leading' : 'counted'}
      onKeyDown={({ key }) => (key === '+' ? by(1) : key === '-' && by(-1))}
    >
      {children}
      <button
        type="button"
        class="plain"
        aria-disabled={count === 0}
        aria-label={words.say('tally-less', { letter })}
        aria-keyshortcuts="-"
        onClick={() => count > 0 && by(-1)}
      >
        −
      </button>
      <button
        type="button"
        class="plain tally"
        aria-label={words.say('tally-more', { letter, count })}
        aria-keyshortcuts="+"
        onClick={() => by(1)}
      >
        <b>{count}</b> {most ? <span>{words.say('tally-most')}</span> : <span aria-hidden="true">+</span>}
      </button>
    </div>
  );
}

interface TallyProps {
  readonly question: Question;
  /** Which of the answers it is. */
  readonly at: number;
  /** The answer's button. */
  readonly children: ComponentChildren;
}

/** An answer, and before a class its count. */
export function Counted({ question, at, children }: TallyProps): JSX.Element {
  const words = useWords();
  if (!isForClass()) return <>{children}</>;
  const letter = capOf(at);
  return (
    <HandCount
      letter={letter}
      count={hands(question, at)}
      most={leads(question, at)}
      raise={(by) => {
        raise(question, at, by);
        announce(words.say('tally', { letter, count: hands(question, at) }));
      }}
    >
      {children}
    </HandCount>
  );
}
