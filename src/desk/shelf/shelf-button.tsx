/**
 * The way to the player's games of before, from the first sheet and from the end.
 */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readShelf, type Shelf } from '../../chronicle/shelf.ts';
import { useKeeping } from '../saves/saves.ts';
import { useWords } from '../shell/words.ts';

/** With how many endings have been found; without a game of before there is nothing to open. */
export function ShelfButton(): JSX.Element | null {
  const words = useWords();
  const { store, progress, newGames, dialogs } = useKeeping();
  const { scenario } = newGames.world;
  const [shelf, show] = useState<Shelf | null>(null);
  useEffect(() => {
    let here = true;
    void progress.saving.then(() => readShelf(store, scenario.id)).then((read) => here && show(read));
    return () => {
      here = false;
    };
  }, [store, dialogs.opened.value.length]);
  if (shelf === null || shelf.games.length + shelf.endings.size === 0) return null;
  return (
    <button type="button" class="plain" aria-haspopup="dialog" onClick={() => dialogs.open({ is: 'shelf' })}>
      {words.say('shelf-open-all', { count: shelf.endings.size, of: scenario.endings.length })}
    </button>
  );
}
