/** An answer to a paper as a button: digit, label, consequence and every effect that its card states. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Possible } from '../../core/view-what-if.ts';
import { commandWords } from '../../strings/command-words.ts';
import { usePages } from '../shell/pages.ts';
import { useWords } from '../shell/words.ts';
import { useOrders } from './orders.ts';
import { capOf, keysOf } from './questions.ts';

interface AnswerProps {
  readonly possible: Possible;
  readonly digit: number | undefined;
  readonly effects: readonly string[];
}

export function AnswerButton({ possible: { command }, digit, effects }: AnswerProps): JSX.Element {
  const words = useWords();
  const orders = useOrders();
  const pages = usePages();
  const id = useId();
  const { label, consequence } = commandWords(words, command);
  return (
    <button
      type="button"
      class="verb answer-verb"
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-more ${id}-effects`}
      aria-keyshortcuts={digit === undefined ? undefined : keysOf(digit - 1)}
      data-verb={command.do}
      onClick={() => {
        // The result is shown in the dossier, wherever the answer was given.
        pages.turnToWaiting();
        orders.give(command);
      }}
    >
      {digit !== undefined && <kbd>{capOf(digit - 1)}</kbd>}
      <span class="verb-words">
        <span id={`${id}-label`} class="verb-label">
          {label}
        </span>
        <span id={`${id}-more`} class="verb-more">
          {consequence}
        </span>
        <span id={`${id}-effects`}>
          <EffectList list={effects} />
        </span>
      </span>
    </button>
  );
}

/** The effects in a row, or a note that there are none. */
export function EffectList({ list }: { list: readonly string[] }): JSX.Element {
  const words = useWords();

  const shown = list.length === 0 ? [words.say('effect-none')] : list;
  return (
    <span class="effects">
      {shown.map((effect, index) => (
        <span key={effect} class="effect">
          {effect}
          {index < shown.length - 1 && <span class="hidden">{words.say('effect-and')}</span>}
        </span>
      ))}
    </span>
  );
}
