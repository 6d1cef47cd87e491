/**
 * The count of a class's raised hands beside an answer; the teacher adds or removes hands. The leading answer
 * is marked; the count chooses nothing.
 */
import type { ComponentChildren, JSX } from 'preact';
import { announce } from '../shell/announce.ts';
import { useWords } from '../shell/words.ts';
import { capOf, hands, isForClass, leads, type Question, raise } from './questions.ts';

interface CountProps {
  /** The letter of the answer. */
  readonly letter: string;
  readonly count: number;
  /** Whether it has more hands than any other. */
  readonly most: boolean;
  readonly raise: (by: 1 | -1) => void;
  /** The answer's button. */
  readonly children: ComponentChildren;
}

/** An answer with its count; the plus and minus keys work while the focus is inside. */
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
  /** The index of the answer. */
  readonly at: number;
  /** The answer's button. */
  readonly children: ComponentChildren;
}

/** An answer, with its count in the projector's light. */
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
