/**
 * The answers while the question is open, each with its letter: a single player marks one; for a class the
 * hands are counted beside each.
 */
import type { JSX } from 'preact';
import { mostHands } from '../../../lesson/guess.ts';
import { HandCount } from '../../acts/hand-count.tsx';
import { announce } from '../../shell/announce.ts';
import { useWords } from '../../shell/words.ts';
import { hereIn, isClass, letterOf, raiseHand, useQuestion } from './session.ts';

export function AskedCards({ mark }: { mark: (id: string) => void }): JSX.Element {
  const words = useWords();
  const question = useQuestion();
  return (
    <ol class="guess-answers" aria-label={words.say('guess-answers')}>
      {question.answers.map(({ id }) => (
        <li key={id}>
          <Counted id={id}>
            <Card id={id} mark={mark} />
          </Counted>
        </li>
      ))}
    </ol>
  );
}

function Card({ id, mark }: { id: string; mark: (id: string) => void }): JSX.Element {
  const words = useWords();
  const question = useQuestion();
  const letter = letterOf(question, id);
  const { chosen } = hereIn(question);
  return (
    <button
      type="button"
      id={`guess-${id}`}
      class="guess-card"
      aria-pressed={isClass(question.session) ? undefined : chosen === id}
      aria-keyshortcuts={letter}
      onClick={() => mark(id)}
      // Space continues from here: it must not mark this answer again.
      onKeyDown={(event) => event.key === ' ' && event.preventDefault()}
      onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
    >
      <b class="guess-letter">{letter}</b>
      <span>{words.say(`stop-${question.stop.id}-${id}`)}</span>
    </button>
  );
}

function Counted({ id, children }: { id: string; children: JSX.Element }): JSX.Element {
  const words = useWords();
  const question = useQuestion();
  if (!isClass(question.session)) return children;
  const letter = letterOf(question, id);
  const here = hereIn(question);
  return (
    <HandCount
      letter={letter}
      count={here.hands[id] ?? 0}
      most={mostHands(here) === id}
      raise={(by) => {
        raiseHand(question, id, by);
        announce(words.say('tally', { letter, count: hereIn(question).hands[id] ?? 0 }));
      }}
    >
      {children}
    </HandCount>
  );
}
