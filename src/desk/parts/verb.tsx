/**
 * A command as a button: key, label, consequence, cost in discs. What is not possible now stays, and says why.
 */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Possible } from '../../core/view.ts';
import { commandWords, refusalWords } from '../../strings/commands.ts';
import { announce } from '../announce.ts';
import { useDesk } from '../desk.ts';
import { plain } from '../figures.ts';
import { priceWithoutLeave } from '../verbs.ts';
import { Discs, Padlock } from './icons.tsx';

interface VerbProps {
  readonly possible: Possible;
  /** The digit that gives it. */
  readonly digit?: number | undefined;
  readonly first?: boolean;
  /** Stands instead of the usual line of consequence. */
  readonly more?: string;
}

export function VerbButton({
  possible: { command, refusal },
  digit,
  first = false,
  more,
}: VerbProps): JSX.Element {
  const desk = useDesk();
  const { words, cost } = desk.house;
  const id = useId();
  const { label, consequence } = commandWords(words, command);
  const takes = cost(desk.game.value, command);
  const without = refusal === null ? priceWithoutLeave(desk, command) : null;
  const why = refusal === null ? null : refusalWords(words, refusal);
  const seals = command.do === 'sign' || command.do === 'withdraw';
  return (
    <button
      type="button"
      class={`verb${first ? ' first' : ''}`}
      aria-disabled={why !== null}
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-more ${id}-cost`}
      aria-keyshortcuts={digit === undefined ? undefined : `${digit}`}
      onClick={() => (why === null ? desk.give(command) : announce(why))}
    >
      {digit !== undefined && <kbd>{digit}</kbd>}
      <span class="verb-words">
        <span id={`${id}-label`} class="verb-label">
          {label}
        </span>
        <span id={`${id}-more`} class="verb-more">
          {why ??
            (without === null
              ? (more ?? consequence)
              : words.say('beyond-mandate', { price: plain(words, without) }))}
        </span>
      </span>
      <span class="verb-cost">
        {without !== null && <Padlock />}
        {takes > 0 ? <Discs full={refusal?.code === 'no-attention' ? 0 : takes} of={takes} /> : null}
        <span id={`${id}-cost`} class={takes > 0 || seals ? 'hidden' : 'free'}>
          {words.say(seals ? 'cost-seal' : 'cost', { count: takes })}
        </span>
      </span>
    </button>
  );
}

/** Commands in a list; the digits go to the first nine that are possible. */
export function Verbs({ all, label }: { all: readonly Possible[]; label: string }): JSX.Element {
  let digit = 0;
  return (
    <ul class="verbs" aria-label={label}>
      {all.map((possible, index) => {
        const own = possible.refusal === null && digit < 9 ? ++digit : undefined;
        return (
          <li key={JSON.stringify(possible.command)}>
            <VerbButton possible={possible} digit={own} first={index === 0 && possible.refusal === null} />
          </li>
        );
      })}
    </ul>
  );
}
