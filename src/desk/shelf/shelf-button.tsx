/** The button to the player's earlier games, on the first sheet and at the end. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { gamesElsewhere, readShelf, type Shelf } from '../../chronicle/shelf.ts';
import { useKeeping } from '../saves/saves.ts';
import { useWords } from '../shell/words.ts';

/** The smaller variant for the first sheet. */
export function ShelfChoice(): JSX.Element {
  return <ShelfButton small />;
}

/** Shows how many endings have been found; without any other game there is no button. */
export function ShelfButton({ small = false }: { small?: boolean }): JSX.Element | null {
  const words = useWords();
  const { store, progress, newGames, dialogs } = useKeeping();
  const { scenario } = newGames.world;
  const [shelf, setShelf] = useState<Shelf | null>(null);
  const [elsewhere, setElsewhere] = useState(0);
  useEffect(() => {
    let here = true;
    void progress.saving.then(() => readShelf(store, scenario.id)).then((read) => here && setShelf(read));
    void gamesElsewhere(store, scenario.id).then(({ length }) => here && setElsewhere(length));
    return () => {
      here = false;
    };
  }, [store, dialogs.opened.value.length]);
  if (shelf === null || shelf.games.length + shelf.unread.length + shelf.endings.size + elsewhere === 0)
    return null;
  const told = { count: shelf.endings.size, of: scenario.endings.length };
  const name = words.say('shelf-open-all', told);
  return (
    <button
      type="button"
      class={small ? 'choice' : 'plain'}
      aria-haspopup="dialog"
      aria-label={name}
      onClick={() => dialogs.open({ is: 'shelf' })}
    >
      {small ? (
        <span>
          <span class="choice-more">{words.say('shelf')}</span>
          <span class="choice-name">
            {told.count}/{told.of}
          </span>
        </span>
      ) : (
        name
      )}
    </button>
  );
}
