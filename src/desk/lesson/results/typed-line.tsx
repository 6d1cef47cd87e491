/**
 * The form for a group without a device: its acts are typed in the notation of the command line and the
 * record, optionally after history's own up to a day. Errors are shown at once, and the text stays for
 * correction.
 */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { playInSteps, unroll } from '../../../chronicle/autoplay.ts';
import { momentAt } from '../../../chronicle/moment-address.ts';
import { printAct } from '../../../chronicle/notation.ts';
import { sealedRecordOf } from '../../../chronicle/record.ts';
import { commandsOf, gameOf, type Timeline, upTo } from '../../../chronicle/timeline.ts';
import { readGame } from '../../../chronicle/written-game.ts';
import type { Source } from '../../../lesson/results.ts';
import type { Words } from '../../../strings/fluent.ts';
import { refusalWords } from '../../../strings/refusal-words.ts';
import { dayOf } from '../../shell/from-timeline.ts';
import { type NewGames, useNewGames } from '../../shell/ports.ts';
import { usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import { useHistory } from '../../watch/historical-line.ts';
import { gameFault } from './fault-words.ts';

/** The content of the form. */
interface Typed {
  readonly name: string;
  readonly text: string;
  /** History's acts before this day come first; empty if the line begins with the first day. */
  readonly from: string;
  /** After the last act time runs to the end. */
  readonly toTheEnd: boolean;
}

const EMPTY: Typed = { name: '', text: '', from: '', toTheEnd: true };

/** The typed game, or the sentence why it is not valid. */
function playTyped(
  words: Words,
  { text, from, toTheEnd }: Typed,
  newGames: NewGames,
  history: Timeline | null,
  iso: (day: number) => string,
): Timeline | string {
  const read = readGame(text);
  if ('fault' in read) return gameFault(words, read.fault);
  const before =
    from === '' || history === null
      ? []
      : commandsOf(upTo(history, momentAt(history, { date: from, acts: 0 }) + 1));
  const commands = [...before, ...read.commands];
  const { timeline, stopped } = (toTheEnd ? unroll : playInSteps)(newGames.begin(read.seed), commands);
  if (stopped === null) return timeline;
  const { command } = stopped;
  return words.say('results-typed-refused', {
    act: command.do === 'wait' ? (command.until ?? '') : printAct(command),
    date: words.date(iso(dayOf(gameOf(timeline))), 'medium'),
    why: refusalWords(words, stopped.refusal),
  });
}

/** The day of the example: any would do. */
const WEEK = 7;

export function TypedLine({ add }: { readonly add: (sources: readonly Source[]) => void }): JSX.Element {
  const words = useWords();
  const newGames = useNewGames();
  const history = useHistory();
  const { iso } = usePresent();
  const [partner] = newGames.world.partners;
  const [typed, setTyped] = useState(EMPTY);
  const [fault, setFault] = useState('');
  useEffect(() => {
    void history.unroll();
  }, [history]);
  const line = history.line.value;
  const days = [
    ...new Set(
      (line?.moments ?? []).flatMap(({ command }, at) => {
        const before = line?.moments[at - 1];
        return command === null || command.do === 'wait' || before === undefined
          ? []
          : [iso(dayOf(before.game))];
      }),
    ),
  ];
  const submit = (): void => {
    const game = playTyped(words, typed, newGames, line, iso);
    if (typeof game === 'string') {
      setFault(game);
      return;
    }
    setFault('');
    setTyped({ ...EMPTY, from: typed.from });
    add([{ from: { is: 'typed' }, text: sealedRecordOf(game), name: typed.name.trim() || null }]);
  };
  return (
    <details class="typed-line">
      <summary>{words.say('results-typed')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label>
          {words.say('results-typed-name')}
          <input
            value={typed.name}
            maxLength={80}
            onInput={({ currentTarget: { value } }) => setTyped({ ...typed, name: value })}
          />
        </label>
        <label>
          {words.say('results-typed-from')}
          <select
            value={typed.from}
            onChange={({ currentTarget: { value } }) => setTyped({ ...typed, from: value })}
          >
            <option value="">{words.say('results-typed-from-first')}</option>
            {days.map((date) => (
              <option key={date} value={date}>
                {words.say('results-typed-from-history', { date: words.date(date, 'medium') })}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.say('results-typed-acts')}
          <textarea
            rows={4}
            spellcheck={false}
            value={typed.text}
            aria-describedby="typed-example"
            aria-invalid={fault !== ''}
            onInput={({ currentTarget: { value } }) => setTyped({ ...typed, text: value })}
          />
        </label>
        <p class="note" id="typed-example">
          {words.say('results-typed-example', { date: iso(WEEK), power: partner ?? '' })}
        </p>
        <label class="check">
          <input
            type="checkbox"
            checked={typed.toTheEnd}
            onChange={({ currentTarget: { checked } }) => setTyped({ ...typed, toTheEnd: checked })}
          />{' '}
          {words.say('results-typed-end')}
        </label>
        {fault !== '' && (
          <p class="typed-fault" role="alert">
            {fault}
          </p>
        )}
        <button type="submit" class="plain">
          {words.say('results-typed-add')}
        </button>
      </form>
    </details>
  );
}
