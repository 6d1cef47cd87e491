/**
 * Exercises with a choice: find the article that matters, and choose an answer by its price. The digit keys
 * choose, as on the desk.
 */

import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Exercise, Scene } from '../../scenario/story.ts';
import { announce } from '../shell/announce.ts';
import { usePress } from '../shell/use-keys.ts';
import { useWords } from '../shell/words.ts';

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** Props of every kind: the prefix of its messages, whether it is done, and the callbacks. */
export interface Tried<Kind extends Exercise['kind'] = Exercise['kind']> {
  readonly name: string;
  readonly scene: Scene;
  readonly exercise: Extract<Exercise, { kind: Kind }>;
  readonly done: boolean;
  /** Reports to the picture how far the exercise was tried. */
  readonly step: (step: number) => void;
  /** Ends the exercise; `first` is said before the rest. */
  readonly finish: (first?: string) => void;
}

export function Mark({ name, exercise, done, step, finish }: Tried<'mark'>): JSX.Element {
  const words = useWords();

  const { articles, answer } = exercise;
  const [tried, put] = useState<string | null>(done ? answer : null);
  const mark = (article: string | undefined): boolean => {
    if (article === undefined || done) return false;
    put(article);
    if (article === answer) {
      step(1);
      finish(words.say('exercise-found'));
    } else announce(words.say(`${name}-${article}.no`));
    return true;
  };
  usePress((key) => mark(articles[Number(key) - 1]));
  return (
    <ol class="tried-articles" aria-label={words.say('exercise-articles')}>
      {articles.map((article, index) => (
        <li key={article}>
          <button
            type="button"
            class={done && article === answer ? 'tried-article marked' : 'tried-article'}
            aria-pressed={tried === article}
            aria-disabled={done}
            aria-keyshortcuts={`${index + 1}`}
            onClick={() => mark(article)}
          >
            <kbd>{index + 1}</kbd>
            <span class="numeral">{NUMERALS[index]}</span>
            <span>
              <span class="tried-text">{words.say(`${name}-${article}`)}</span>
              {tried === article && article !== answer && (
                <span class="note tried-no">{words.say(`${name}-${article}.no`)}</span>
              )}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

export function Choose({ name, exercise, done, step, finish }: Tried<'choose'>): JSX.Element {
  const words = useWords();

  const [chosen, put] = useState<number | null>(null);
  const answers = Array.from({ length: exercise.answers }, (_, index) => index + 1);
  const choose = (answer: number): boolean => {
    if (done || !answers.includes(answer)) return false;
    put(answer);
    step(answer);
    finish(words.say(`${name}-${answer}.then`));
    return true;
  };
  usePress((key) => choose(Number(key)));
  return (
    <ul class="verbs" aria-label={words.say('exercise-answers')}>
      {answers.map((answer) => (
        <li key={answer}>
          <Answer name={name} answer={answer} chosen={chosen === answer} done={done} choose={choose} />
        </li>
      ))}
    </ul>
  );
}

interface AnswerProps {
  readonly name: string;
  readonly answer: number;
  readonly chosen: boolean;
  readonly done: boolean;
  readonly choose: (answer: number) => boolean;
}

function Answer({ name, answer, chosen, done, choose }: AnswerProps): JSX.Element {
  const words = useWords();

  const id = useId();
  return (
    <button
      type="button"
      class={chosen ? 'verb first' : 'verb'}
      aria-pressed={chosen}
      aria-disabled={done}
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-price`}
      aria-keyshortcuts={`${answer}`}
      onClick={() => choose(answer)}
    >
      <kbd>{answer}</kbd>
      <span class="verb-words">
        <span id={`${id}-label`} class="verb-label">
          {words.say(`${name}-${answer}`)}
        </span>
        <span id={`${id}-price`} class="verb-more">
          {words.say(chosen ? `${name}-${answer}.then` : `${name}-${answer}.price`)}
        </span>
      </span>
    </button>
  );
}
