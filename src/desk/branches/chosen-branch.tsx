/** The chosen line and day with the actions there: take the pen, name, compare, delete. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { happeningsOf } from '../../chronicle/happenings.ts';
import { MOST_NAME } from '../../chronicle/shelf.ts';
import { type GivenGame, useDialogs } from '../shell/dialogs.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { toldWords } from '../two-calendars/told-words.ts';
import { type Game, nameOfGame } from './games.ts';
import type { Cursor } from './tree-layout.ts';

interface ChosenBranchProps {
  readonly game: Game;
  readonly at: Cursor;
  readonly canTake: boolean;
  readonly take: () => void;
  readonly isNaming: boolean;
  readonly startNaming: () => void;
  readonly rename: (name: string) => void;
  readonly remove: () => void;
  readonly pair: { readonly a: string; readonly b: string | null };
  readonly mark: () => void;
  readonly given: readonly GivenGame[] | undefined;
}

export function ChosenBranch(props: ChosenBranchProps): JSX.Element {
  const { game, at, canTake, take, isNaming, startNaming, remove, pair, mark, given } = props;
  const words = useWords();
  const { iso } = usePresent();
  const dialogs = useDialogs();
  const told = happeningsOf(game.timeline).filter(({ day }) => day === at.day);
  const { b } = pair;
  return (
    <section class="calendar-card chosen-branch" aria-labelledby="chosen-branch" aria-live="polite">
      <p class="slug">{words.date(iso(at.day), 'long')}</p>
      <h3 id="chosen-branch">{nameOfGame(words, game)}</h3>
      {told.length === 0 ? (
        <p>{words.say('branches-quiet')}</p>
      ) : (
        <ul>
          {told.map((one, index) => (
            <li key={index} class={one.by === 'player' ? 'act-told' : 'answer-told'}>
              {toldWords(words, one)}
            </li>
          ))}
        </ul>
      )}
      <div class="branch-ways">
        <button type="button" class="main" aria-keyshortcuts="P" aria-disabled={!canTake} onClick={take}>
          {words.say('branches-pen')}
          <kbd>P</kbd>
        </button>
        <button type="button" class="plain" aria-keyshortcuts="Enter" onClick={mark}>
          {words.say(b === null ? 'branches-set-b' : 'branches-set-a')}
        </button>
        {b !== null && b !== pair.a && (
          <button
            type="button"
            class="plain"
            aria-haspopup="dialog"
            onClick={() => dialogs.open({ is: 'calendars', keys: [b, pair.a], given })}
          >
            {words.say('calendars')}
          </button>
        )}
        {game.shelved !== null &&
          (isNaming ? (
            <Naming {...props} />
          ) : (
            <button type="button" class="plain" aria-keyshortcuts="N" onClick={startNaming}>
              {words.say('branches-name')}
              <kbd>N</kbd>
            </button>
          ))}
        {game.shelved !== null && (
          <button type="button" class="plain" aria-keyshortcuts="Delete" onClick={remove}>
            {words.say('shelf-delete')}
          </button>
        )}
      </div>
    </section>
  );
}

/** The form for a name; an empty name removes it. */
function Naming({ game, rename }: ChosenBranchProps): JSX.Element {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  return (
    <form
      class="branch-naming"
      onSubmit={(event) => {
        event.preventDefault();
        rename(input.current?.value ?? '');
      }}
    >
      <label>
        {words.say('branches-name-label')}
        <input ref={input} maxLength={MOST_NAME} defaultValue={game.shelved?.name ?? ''} />
      </label>
      <button type="submit" class="plain">
        {words.say('branches-name-keep')}
      </button>
    </form>
  );
}
