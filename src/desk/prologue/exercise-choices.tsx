/**
 * Exercises with a choice: find the article that matters, and choose an answer by its price. The digit keys
 * choose, as on the desk.
 */

import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { PublicWorld } from '../../core/world.ts';
import type { Dilemma, Exercise, Scene } from '../../scenario/story.ts';
import type { Words } from '../../strings/fluent.ts';
import { EffectList } from '../acts/answer-button.tsx';
import { answerWords } from '../acts/crisis-effects.ts';
import { useOrders } from '../acts/orders.ts';
import { announce } from '../shell/announce.ts';
import { usePresent } from '../shell/present.ts';
import { usePress } from '../shell/use-keys.ts';
import { useWords } from '../shell/words.ts';

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** Props of every kind: the prefix of its messages, whether it is done, and the callbacks. */
export interface Tried<Kind extends Exercise['kind'] = Exercise['kind']> {
  readonly name: string;
  readonly scene: Scene;
  readonly exercise: Extract<Exercise, { kind: Kind }>;
  readonly done: boolean;
  /** How far it was tried, as it was reported. */
  readonly tried: number;
  /** Whether a choice goes into the game that follows. */
  readonly carries: boolean;
  /** Reports to the picture how far the exercise was tried. */
  readonly step: (step: number) => void;
  /** Ends the exercise; `first` is said before the rest. */
  readonly finish: (first?: string) => void;
}

export function Mark({ name, exercise, done, step, finish }: Tried<'mark'>): JSX.Element {
  const words = useWords();

  const { articles, answer } = exercise;
  const [tried, setTried] = useState<string | null>(done ? answer : null);
  const mark = (article: string | undefined): boolean => {
    if (article === undefined || done) return false;
    setTried(article);
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

/** Choose an answer to a crisis of the time before the game, its effects stated; in a new game it is given there. */
export function Choose({ exercise, done, tried, carries, step, finish }: Tried<'choose'>): JSX.Element {
  const words = useWords();
  const present = usePresent();
  const orders = useOrders();

  const { dilemma } = exercise;
  const crisis = crisisOf(present.world.value, dilemma);
  const choose = (choice: number): boolean => {
    if (done || crisis.answers[choice - 1] === undefined) return false;
    step(choice);
    if (carries && choice !== crisis.historical) orders.give({ do: 'answer', dilemma, choice });
    const told = words.say(`dilemma-${dilemma}-${choice}.then`);
    finish(carries ? `${told} ${carriedWords(words, crisis, choice)}` : told);
    return true;
  };
  usePress((key) => choose(Number(key)));
  return (
    <ul class="verbs" aria-label={words.say('exercise-answers')}>
      {crisis.answers.map((answer, index) => (
        <li key={index}>
          <Answer
            name={`dilemma-${dilemma}-${index + 1}`}
            digit={index + 1}
            effects={answerWords(words, answer, present.view.value.powers)}
            chosen={done && tried === index + 1}
            done={done}
            choose={choose}
          />
        </li>
      ))}
    </ul>
  );
}

/** The crisis of a choice; the check of the scenario has found it. */
export function crisisOf({ scenario }: PublicWorld, id: string): Dilemma {
  const found = scenario.dilemmas.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no crisis: ${id}`);
  return found;
}

/** What becomes of the choice in the game; 0 before it is made. */
export const carriedWords = (words: Words, { historical }: Dilemma, choice: number): string =>
  words.say('prologue-carried', {
    answer: choice === 0 ? 'none' : choice === historical ? 'history' : 'other',
  });

interface AnswerProps {
  readonly name: string;
  readonly digit: number;
  readonly effects: readonly string[];
  readonly chosen: boolean;
  readonly done: boolean;
  readonly choose: (answer: number) => boolean;
}

function Answer({ name, digit, effects, chosen, done, choose }: AnswerProps): JSX.Element {
  const words = useWords();

  const id = useId();
  return (
    <button
      type="button"
      class={chosen ? 'verb first' : 'verb'}
      aria-pressed={chosen}
      aria-disabled={done}
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-then ${id}-effects`}
      aria-keyshortcuts={`${digit}`}
      onClick={() => choose(digit)}
    >
      <kbd>{digit}</kbd>
      <span class="verb-words">
        <span id={`${id}-label`} class="verb-label">
          {words.say(name)}
        </span>
        <span id={`${id}-then`} class="verb-more">
          {words.say(`${name}.then`)}
        </span>
        <span id={`${id}-effects`}>
          <EffectList list={effects} />
        </span>
      </span>
    </button>
  );
}
