/** Handing in: everything that is given away is shown first; then it goes out as a file or as a link. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { sealedRecordOf } from '../../../chronicle/record.ts';
import { gameOf, type Timeline } from '../../../chronicle/timeline.ts';
import { view } from '../../../core/view.ts';
import { untilEnd } from '../../../lesson/end.ts';
import { HAND_IN_FORMAT, type HandIn, MOST_NAME, packHandIn, printHandIn } from '../../../lesson/hand-in.ts';
import { typed } from '../../../lesson/sealed-text.ts';
import { download } from '../../saves/record.ts';
import { useKeeping } from '../../saves/saves.ts';
import { useWords } from '../../shell/words.ts';
import { type Running, useAssigned } from '../assigned.ts';
import { ownWordsOf } from './card-words.ts';
import { CopyAddress } from './copy-address.tsx';
import { writeRun } from './run.ts';

/** What is handed in: the game up to the end of the assignment, and what was typed. */
function handInOf({ assignment, name, answers }: Running, game: Timeline, questions: number): HandIn {
  return {
    format: HAND_IN_FORMAT,
    assignment,
    name: name.trim(),
    answers: Array.from({ length: questions }, (_, index) => (answers[index] ?? '').trim()),
    game: sealedRecordOf(game),
  };
}

/** A file name made of the letters and figures of the pupil's name, if there are any. */
const fileName = (name: string): string =>
  `${['litvinov', ...(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].join('-')}.hand-in.json`;

export function HandingIn({ run }: { run: Running }): JSX.Element | null {
  const words = useWords();
  const { saves } = useKeeping();
  const whole = saves.kept.value;
  if (whole === null) return null;
  const game = untilEnd(whole, run.assignment.until);
  const { questions } = ownWordsOf(words, run.assignment.words);
  const handIn = handInOf(run, game, questions.length);
  return (
    <section class="run-hand-in" aria-labelledby="run-hand-in">
      <h3 id="run-hand-in">{words.say('hand-in')}</h3>
      {!run.ended && <p class="note">{words.say('hand-in-early')}</p>}
      <NameField run={run} />
      <Contents run={run} handIn={handIn} game={game} whole={whole} />
      <div class="run-ways">
        <button
          type="button"
          class={run.ended ? 'main' : 'plain'}
          onClick={() => download(printHandIn(handIn), fileName(handIn.name))}
        >
          {words.say('hand-in-file')}
        </button>
        <CopyAddress
          end={() => packHandIn(handIn)}
          of={printHandIn(handIn)}
          label={words.say('hand-in-link')}
        />
      </div>
      <p class="note">{words.say('hand-in-how')}</p>
    </section>
  );
}

function NameField({ run }: { run: Running }): JSX.Element {
  const words = useWords();
  const assigned = useAssigned();
  const keeping = useKeeping();
  return (
    <label class="run-name">
      <span>{words.say('hand-in-name')}</span>
      <input
        type="text"
        autocomplete="off"
        maxLength={MOST_NAME}
        value={run.name}
        onInput={({ currentTarget }) =>
          writeRun(
            { assigned, keeping },
            { name: typed(currentTarget.value, MOST_NAME), answers: run.answers },
          )
        }
      />
    </label>
  );
}

interface ContentsProps {
  readonly run: Running;
  readonly handIn: HandIn;
  /** The part of the game that is handed in, and the whole game. */
  readonly game: Timeline;
  readonly whole: Timeline;
}

function Contents({ run, handIn, game, whole }: ContentsProps): JSX.Element {
  const words = useWords();
  const [opened, setOpened] = useState(false);
  const acts = game.moments
    .slice(run.opening.moments.length)
    .filter(({ command }) => command !== null && command.do !== 'wait').length;
  const written = handIn.answers.filter((answer) => answer !== '').length;
  const date = (of: Timeline): string => words.date(view(gameOf(of), 'player').date, 'medium');
  return (
    <div class="run-contents">
      <p>{words.say('hand-in-contains')}</p>
      <ul>
        <li>
          {handIn.name === ''
            ? words.say('hand-in-no-name')
            : words.say('hand-in-has-name', { name: handIn.name })}
        </li>
        <li>{words.say('hand-in-has-game', { date: date(game), count: acts })}</li>
        {whole.moments.length > game.moments.length && (
          <li>{words.say('hand-in-stops', { date: date(game) })}</li>
        )}
        {handIn.answers.length > 0 && (
          <li>{words.say('hand-in-has-answers', { count: written, of: handIn.answers.length })}</li>
        )}
        <li>{words.say('hand-in-has-assignment')}</li>
      </ul>
      <p class="note">{words.say('hand-in-nothing-else')}</p>
      <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
        <summary>{words.say('hand-in-text')}</summary>
        {opened && <Text text={printHandIn(handIn)} />}
      </details>
    </div>
  );
}

function Text({ text }: { text: string }): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls has to be reached by the keyboard
    <pre class="despatch-text" tabIndex={0}>
      {text}
    </pre>
  );
}
