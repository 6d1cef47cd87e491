/**
 * Actions on the whole table: compare two games, show all as one tree, play one on the wall, search turning
 * points, hide names.
 */
import type { JSX } from 'preact';
import { useAnalyst } from '../../debrief/analyst-context.ts';
import { useKeeping } from '../../saves/saves.ts';
import { announce } from '../../shell/announce.ts';
import { type GivenGame, useDialogs } from '../../shell/dialogs.ts';
import { usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import type { ClassResults, Shown } from './class-results.ts';
import { isUnknown, type Searching, searchOf } from './turning-search.ts';

interface ActsBarProps {
  readonly results: ClassResults;
  readonly entries: readonly Shown[];
  readonly given: readonly GivenGame[];
  readonly chosen: readonly number[];
  readonly play: (entry: Shown) => void;
}

/** The key of a group's game among the compared games. */
export const keyOfGame = (number: number): string => `class-${number}`;

export function ActsBar({ results, entries, given, chosen, play }: ActsBarProps): JSX.Element {
  const words = useWords();
  const dialogs = useDialogs();
  const [a, b] = chosen;
  const one = entries.find(({ number }) => number === chosen.at(-1));
  const compare = (): void => {
    if (a === undefined || b === undefined) announce(words.say('results-choose-two'));
    else dialogs.open({ is: 'calendars', keys: [keyOfGame(a), keyOfGame(b)], given });
  };
  return (
    <div class="results-acts">
      <button
        type="button"
        class="plain"
        aria-haspopup="dialog"
        aria-disabled={chosen.length !== 2}
        aria-describedby="results-choose"
        onClick={compare}
      >
        {words.say('results-compare')}
      </button>
      <button
        type="button"
        class="plain"
        aria-disabled={one === undefined}
        aria-describedby="results-choose"
        onClick={() => (one === undefined ? announce(words.say('results-choose-one')) : play(one))}
      >
        {words.say('results-play-one')}
      </button>
      <button
        type="button"
        class="plain"
        aria-haspopup="dialog"
        onClick={() => dialogs.open({ is: 'branches', given })}
      >
        {words.say('results-tree')}
      </button>
      <TurningPoints results={results} entries={entries} />
      <button
        type="button"
        class="plain"
        aria-pressed={results.nameless.value}
        onClick={() => {
          results.nameless.value = !results.nameless.value;
        }}
      >
        {words.say('results-nameless')}
      </button>
      <p id="results-choose" class="note">
        {words.say('results-choose-hint')}
      </p>
    </div>
  );
}

/** One button starts and stops the search, so that it keeps the focus; the progress is shown beside it. */
function TurningPoints({ results, entries }: Pick<ActsBarProps, 'results' | 'entries'>): JSX.Element {
  const words = useWords();
  const { iso } = usePresent();
  const { store } = useKeeping();
  const startAnalyst = useAnalyst();
  const search = searchOf(results);
  const now = search.searching.value;
  const runs = now?.is === 'running';
  const unknown = entries.filter(isUnknown).length;
  const start = async (): Promise<void> => {
    if (unknown === 0) return announce(words.say('results-turning-all'));
    await search.start(startAnalyst(), store, iso);
    if (search.searching.value?.is === 'done') announce(words.say('results-turning-done'));
  };
  return (
    <>
      <button
        type="button"
        class="plain"
        aria-disabled={!runs && unknown === 0}
        onClick={() => (runs ? search.stop() : void start())}
      >
        {words.say(runs ? 'results-turning-stop' : 'results-turning-look')}
      </button>
      {now !== null && runs && <TurningProgress now={now} />}
      {now?.is === 'died' && (
        <span class="turning-progress" role="status">
          {words.say('debrief-died')}
        </span>
      )}
    </>
  );
}

function TurningProgress({ now: { number, done, of, part } }: { readonly now: Searching }): JSX.Element {
  const told = useWords().say('results-turning-progress', { number, done, of });
  return (
    <span class="turning-progress">
      <progress aria-label={told} max={of} value={done + part} />
      <span>{told}</span>
    </span>
  );
}
