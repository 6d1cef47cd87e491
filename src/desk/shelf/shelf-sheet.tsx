/**
 * The player's earlier games, to open, watch, share or delete, and the endings found with the best score of
 * each. An ending not yet found is hinted at by its initials.
 */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readShelf, type Shelf } from '../../chronicle/shelf.ts';
import type { Words } from '../../strings/fluent.ts';
import { GoalMark } from '../goals/goals-list.tsx';
import { useKeeping } from '../saves/saves.ts';
import { Sheet } from '../shell/dialog.tsx';
import { whole } from '../shell/figures.ts';
import { Coming } from '../shell/lazy.tsx';
import { useWords } from '../shell/words.ts';
import { OtherScenarios } from './other-scenarios.tsx';
import { ShelvedGame } from './shelved-game.tsx';
import { UnreadGame } from './unread-game.tsx';

/** Number of games shown at first (design choice: a list that is still read). */
const AT_FIRST = 20;

export function ShelfSheet(): JSX.Element {
  const words = useWords();
  const { store, progress, newGames, dialogs } = useKeeping();
  const { scenario } = newGames.world;
  const [shelf, setShelf] = useState<Shelf | null>(null);
  const [all, setAll] = useState(false);
  const read = async (): Promise<void> => {
    // Waits for a save in progress, so that it is included.
    await progress.saving;
    setShelf(await readShelf(store, scenario.id));
  };
  useEffect(() => void read(), [store]);
  return (
    <Sheet
      kind="wide"
      title={words.say('shelf')}
      acts={
        <button
          type="button"
          class="plain"
          aria-haspopup="dialog"
          onClick={() => dialogs.open({ is: 'branches' })}
        >
          {words.say('branches')}
        </button>
      }
    >
      {shelf === null ? (
        <Coming />
      ) : (
        <>
          {!shelf.safe && <p class="shelf-unsafe">{words.say('shelf-unsafe')}</p>}
          <h3>{words.say('shelf-games', { count: shelf.games.length })}</h3>
          {shelf.games.length === 0 && <p>{words.say('shelf-none')}</p>}
          <ul class="shelf-games">
            {shelf.games.slice(0, all ? undefined : AT_FIRST).map((game) => (
              <ShelvedGame key={game.key} game={game} changed={read} />
            ))}
            {shelf.unread.map((found) => (
              <UnreadGame key={found.key} found={found} changed={read} />
            ))}
          </ul>
          {!all && shelf.games.length > AT_FIRST && (
            <button type="button" class="plain" onClick={() => setAll(true)}>
              {words.say('shelf-all', { count: shelf.games.length })}
            </button>
          )}
          {scenario.goals.length > 0 && (
            <>
              <h3>{words.say('goals-met', { count: shelf.goals.size, of: scenario.goals.length })}</h3>
              <ul class="goals">
                {scenario.goals.map(({ id }) => (
                  <li key={id}>
                    <GoalMark is={shelf.goals.has(id) ? 'met' : 'open'} />
                    <span>
                      {words.say(`goal-${id}`)}
                      <span class="hidden">
                        {' '}
                        {words.say(shelf.goals.has(id) ? 'shelf-met' : 'shelf-unmet')}
                      </span>
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <Endings words={words} all={scenario.endings.map(({ id }) => id)} shelf={shelf} />
          <OtherScenarios />
        </>
      )}
    </Sheet>
  );
}

interface EndingsProps {
  readonly words: Words;
  readonly all: readonly string[];
  readonly shelf: Shelf;
}

function Endings({ words, all, shelf }: EndingsProps): JSX.Element {
  const found = all.filter((id) => shelf.endings.has(id)).length;
  return (
    <>
      <h3>{words.say('shelf-endings', { count: found, of: all.length })}</h3>
      <ul class="shelf-endings">
        {all.map((id) => {
          const best = shelf.endings.get(id);
          const name = words.say(`ending-${id}`);
          return best === undefined ? (
            <li key={id} class="unfound">
              <span aria-hidden="true">{hintOf(name)}</span>
              <span class="hidden">{words.say('shelf-unfound', { letters: lettersOf(name) })}</span>
            </li>
          ) : (
            <li key={id}>
              {name} <b>{words.say('shelf-points', { score: whole(best) })}</b>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** "The Polish table" as "T·· P····· t····": an ending not yet found is not revealed. */
const hintOf = (name: string): string =>
  name.replace(
    /(\p{L})([\p{L}\p{M}'’-]*)/gu,
    (_, first: string, rest: string) => first + '·'.repeat(rest.length),
  );

const lettersOf = (name: string): string =>
  [...name.matchAll(/(\p{L})[\p{L}\p{M}'’-]*/gu)].map(([, first]) => first).join(' ');
